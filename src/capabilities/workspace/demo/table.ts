/** A table as delimited text, each language's files in their own dialect. */

export interface Table<Row> {
	readonly delimiter: "," | ";";
	/** Every cell in quotes, or only those that need them. */
	readonly quotes: "all" | "needed";
	/** Russian Excel takes a file for UTF-8 only with the mark in front. */
	readonly byteOrderMark: boolean;
	readonly columns: readonly (readonly [header: string, cell: (row: Row) => string])[];
}

/** The file's text: a header, a line per row, `\n` at the end of each. */
export function tableText<Row>(table: Table<Row>, rows: readonly Row[]): string {
	const line = (cells: readonly string[]) => `${cells.map((cell) => quoted(cell, table)).join(table.delimiter)}\n`;
	const header = line(table.columns.map(([name]) => name));
	const body = rows.map((row) => line(table.columns.map(([, cell]) => cell(row))));
	return (table.byteOrderMark ? "\uFEFF" : "") + header + body.join("");
}

function quoted<Row>(cell: string, table: Table<Row>): string {
	const needed = table.quotes === "all" || cell.includes(table.delimiter) || /["\r\n]/.test(cell);
	return needed ? `"${cell.replaceAll('"', '""')}"` : cell;
}
