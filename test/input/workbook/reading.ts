/** Reads a whole workbook for the tests. */
import type { Problem } from "../../../src/core/problem.ts";
import type { RawCell, RawRow } from "../../../src/input/rows.ts";
import { openWorkbook, type WorkbookTable } from "../../../src/input/workbook.ts";

export interface ReadSheet {
	readonly sheet: string | undefined;
	readonly hidden: boolean;
	readonly rows: readonly RawRow[];
}

/** Every sheet with all its rows, and all problems, of the file first and then of the sheets. */
export async function readAll(bytes: Uint8Array): Promise<{ sheets: ReadSheet[]; problems: Problem[] }> {
	const { tables, problems } = await openWorkbook(bytes, "book.xlsx");
	const sheets: ReadSheet[] = [];
	const all = [...problems];
	for (const table of tables) {
		sheets.push({ sheet: table.sheet, hidden: table.hidden, rows: await rowsOf(table) });
		all.push(...table.problems);
	}
	return { sheets, problems: all };
}

async function rowsOf(table: WorkbookTable): Promise<RawRow[]> {
	const rows: RawRow[] = [];
	for await (const batch of table.batches()) rows.push(...batch);
	return rows;
}

/** The rows of the first sheet; fails where there was any problem. */
export async function readRows(bytes: Uint8Array): Promise<readonly RawRow[]> {
	const { sheets, problems } = await readAll(bytes);
	if (problems.length > 0) throw new Error(JSON.stringify(problems));
	return sheets[0]?.rows ?? [];
}

/** The cells of the first sheet, row by row. */
export async function readCells(bytes: Uint8Array): Promise<readonly (readonly RawCell[])[]> {
	return (await readRows(bytes)).map(({ cells }) => cells);
}

/** The codes of all problems, each once. */
export async function codesOf(bytes: Uint8Array): Promise<readonly string[]> {
	const { problems } = await readAll(bytes);
	return [...new Set(problems.map(({ code }) => code))];
}

export const number = (text: string): RawCell => ({ kind: "number", text });
export const date = (text: string, serial?: string): RawCell =>
	serial === undefined ? { kind: "date", text } : { kind: "date", text, serial };
export const failed = (text: string): RawCell => ({ kind: "error", text });
