/** The one door to workbooks of every kind: a file's bytes in, its sheets as tables out. */
import type { Problem } from "../core/problem.ts";
import { type FileFormat, sniff } from "./format.ts";
import type { RawTable } from "./rows.ts";
import { damaged, WorkbookFault } from "./workbook/fault.ts";

/** One sheet of a workbook. */
export interface WorkbookTable extends RawTable {
	/** The user hid the sheet, or its author did. */
	readonly hidden: boolean;
	/** What was wrong with the rows read so far; complete once `batches` has ended, which a broken sheet does early. */
	readonly problems: readonly Problem[];
}

export interface OpenWorkbook {
	/** The worksheets in their order; none where a problem kept the workbook from being read. */
	readonly tables: readonly WorkbookTable[];
	readonly problems: readonly Problem[];
}

type Reader = (bytes: Uint8Array, file: string) => Promise<OpenWorkbook>;

/** Each reader is loaded when its kind of file is met. */
const READERS: Readonly<Record<FileFormat, Reader>> = {
	zip: async (bytes, file) => (await import("./workbook/archive.ts")).openArchive(bytes, file),
	cfb: async (bytes, file) => (await import("./workbook/compound.ts")).openCompound(bytes, file),
	xml: async (bytes, file) => (await import("./workbook/xml-workbook.ts")).openXmlWorkbook(bytes, file),
	html: async (bytes, file) => (await import("./workbook/web-page.ts")).openWebPage(bytes, file),
	text: async () => {
		throw damaged("archive");
	},
};

/**
 * The sheets of a workbook: xlsx, xlsm, xlsb, xls, ods, or an HTML table that goes by such a name. What can't be read
 * (encrypted, cut short, unsafe, something else) is one problem and no tables; it never throws for a file's sake.
 */
export async function openWorkbook(bytes: Uint8Array, file: string): Promise<OpenWorkbook> {
	try {
		return await READERS[sniff(bytes)](bytes, file);
	} catch (fault) {
		if (!(fault instanceof WorkbookFault)) throw fault;
		return { tables: [], problems: [fault.problemAt({ file })] };
	}
}
