/** A workbook as one XML file (Excel 2003): checked to be whole before the second reader takes what it finds. */
import type { OpenWorkbook } from "../workbook.ts";
import { decoded, xmlFeed } from "./xml.ts";

/** The sheets of the workbook. Throws a fault where the XML is not well-formed or declares anything. */
export async function openXmlWorkbook(bytes: Uint8Array, file: string): Promise<OpenWorkbook> {
	const feed = xmlFeed(file, { open() {}, close() {} });
	for await (const xml of decoded(pieces(bytes))) feed.write(xml);
	feed.end();
	const { openOlder } = await import("./older.ts");
	return openOlder(bytes, file);
}

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
	const size = 2 ** 16;
	for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
