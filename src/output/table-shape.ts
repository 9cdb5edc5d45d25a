/** What a table is like, whatever form shows it: which columns hold numbers, which rows are headings. */
import type { Cell, Column, Row, TableBlock } from "./document.ts";

/** One column with its cells, in the order of the table's rows. */
export interface ShownColumn {
	readonly column: Column;
	/** Where it stands in the table, from 0. */
	readonly index: number;
	readonly align: "left" | "right";
}

const NUMBERS: ReadonlySet<Cell["kind"]> = new Set(["money", "count", "number", "percent"]);
const EMPTY: Cell = { kind: "empty" };

/** The cell of a row under a column. */
export function cellAt(row: Row, index: number): Cell {
	return row.cells[index] ?? EMPTY;
}

/** The cells of one column, from the top. */
export function cellsUnder(table: TableBlock, index: number): readonly Cell[] {
	return table.rows.map((row) => cellAt(row, index));
}

/**
 * The columns that people are shown. Left out is a column that only repeats the heading above each group of rows:
 * machines need it on every row, people have just read it.
 */
export function shownColumns(table: TableBlock): readonly ShownColumn[] {
	return table.columns
		.map((column, index) => ({ column, index, align: alignment(table, index) }))
		.filter(({ index }) => !repeatsGroup(table, index));
}

function alignment(table: TableBlock, index: number): "left" | "right" {
	return table.rows.some((row) => NUMBERS.has(cellAt(row, index).kind)) ? "right" : "left";
}

function repeatsGroup(table: TableBlock, index: number): boolean {
	let heading: string | undefined;
	let repeated = false;
	for (const row of table.rows) {
		if (row.role === "group") {
			heading = groupHeading(row);
			continue;
		}
		const cell = cellAt(row, index);
		if (cell.kind === "empty") continue;
		if (heading === undefined || cell.kind !== "text" || cell.text !== heading) return false;
		repeated = true;
	}
	return repeated;
}

/** The heading of a group row that holds nothing else, so that it may run across the columns; undefined otherwise. */
export function groupHeading(row: Row): string | undefined {
	const filled = row.cells.filter((cell) => cell.kind !== "empty");
	const [only] = filled;
	return row.role === "group" && filled.length === 1 && only?.kind === "text" ? only.text : undefined;
}

/** Whether any row is the heading of those below it. */
export function hasGroups(table: TableBlock): boolean {
	return table.rows.some((row) => row.role === "group");
}

/** The mark of a cell's status, which must be seen without colours, too. */
export function statusMark(cell: Cell): string {
	if (cell.kind === "empty" || cell.status === undefined) return "";
	return { good: "✓", warn: "!", bad: "✗" }[cell.status];
}
