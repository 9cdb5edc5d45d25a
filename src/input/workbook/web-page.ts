/** A web page that goes by a workbook's name: what several CRMs call their export to Excel. */
import { error } from "../../core/problem.ts";
import { detectEncoding, encodingNamed } from "../encoding.ts";
import { htmlTables } from "../html-table.ts";
import type { OpenWorkbook } from "../workbook.ts";

/** Where pages declare their encoding. */
const HEAD = 2048;

/** The tables of the page; without one it is a problem: most likely a sign-in page was saved. */
export async function openWebPage(bytes: Uint8Array, file: string): Promise<OpenWorkbook> {
	const tables = htmlTables(pageText(bytes)).map((table) => ({ ...table, hidden: false, problems: [] }));
	return { tables, problems: tables.length === 0 ? [error("page-without-table", {}, { file })] : [] };
}

/** By the byte order mark or what the letters show; a declaration may have been true before the page was saved anew. */
function pageText(bytes: Uint8Array): string {
	const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD));
	const declared = encodingNamed(/<meta[^>]*charset=["']?([\w-]+)/i.exec(head)?.[1] ?? "");
	const detected = detectEncoding(bytes);
	const unicode = detected?.startsWith("utf-") ? detected : undefined;
	return new TextDecoder(unicode ?? declared ?? detected ?? "utf-8").decode(bytes);
}
