/** What a file is, judged by its first bytes: names lie (an "Excel" export that is an HTML table), contents don't. */

/**
 * `zip`: xlsx, xlsm, xlsb, ods; `cfb`: xls, or an encrypted workbook; `html`: a web page; `xml`: a workbook as one XML
 * file (Excel 2003). Anything else is `text`.
 */
export type FileFormat = "zip" | "cfb" | "html" | "xml" | "text";

/** Enough of the file to see its first tags. */
const HEAD = 4096;
const SIGNATURES: readonly (readonly [signature: readonly number[], format: FileFormat])[] = [
	[[0x50, 0x4b, 0x03, 0x04], "zip"],
	[[0x50, 0x4b, 0x05, 0x06], "zip"],
	[[0x50, 0x4b, 0x07, 0x08], "zip"],
	[[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], "cfb"],
	// Workbooks of Excel 2 to 4, older than compound files.
	[[0x09, 0x00, 0x04, 0x00], "cfb"],
	[[0x09, 0x02, 0x06, 0x00], "cfb"],
	[[0x09, 0x04, 0x06, 0x00], "cfb"],
];

const PAGE =
	/^(?:<\?xml[^>]*>|<!--[\s\S]*?-->|\s)*<(?:!doctype\s+html|html|head|body|meta|style|table|div|title|center)[\s>/]/i;
const XML_WORKBOOK = /^<\?xml[\s\S]*urn:schemas-microsoft-com:office:spreadsheet/i;

/** The format of a file's content; the ending of its name plays no part. */
export function sniff(bytes: Uint8Array): FileFormat {
	const signed = SIGNATURES.find(([signature]) => signature.every((byte, at) => bytes[at] === byte));
	if (signed) return signed[1];
	const head = headText(bytes.subarray(0, HEAD));
	if (XML_WORKBOOK.test(head)) return "xml";
	return PAGE.test(head) ? "html" : "text";
}

/** The Latin letters of the beginning, in any encoding: byte order marks and the zeros of UTF-16 taken out. */
function headText(bytes: Uint8Array): string {
	const marks = /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/;
	return Array.from(bytes, (byte) => String.fromCharCode(byte))
		.join("")
		.replace(marks, "")
		.replaceAll("\0", "")
		.trimStart();
}
