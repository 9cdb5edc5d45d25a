/** Problems of a file's shape: broken letters and quotes, rows longer or shorter than their header. */
import { error, type Problem, warning } from "../core/problem.ts";
import { cellText } from "./cell.ts";
import { AMOUNT_FIELDS } from "./fields.ts";
import type { TextFacts } from "./open-table.ts";
import type { Columns, TableRecord } from "./records.ts";

/** What was wrong with the file as text. */
export function fileProblems(
	file: string,
	{ encoding, brokenLines, repairedLines, unclosedQuote }: TextFacts,
): Problem[] {
	return [
		...brokenLines.map((line) => error("bytes-broken", { encoding }, { file, line })),
		...repairedLines.map((line) => warning("quote-repaired", {}, { file, line })),
		...(unclosedQuote === undefined ? [] : [error("quote-unclosed", {}, { file, line: unclosedQuote })]),
	];
}

/**
 * An error for a row that is longer than the header with something in the surplus, since its cells have shifted; a
 * warning for one that ends before its amount. Rows of a worksheet have the length they like.
 */
export function rowShapeProblem({ row }: TableRecord, { mapping, file, sheet }: Columns): Problem | undefined {
	const [cells, columns] = [row.cells.length, mapping.headers.length];
	if (cells === columns || sheet !== undefined) return undefined;
	if (cells < columns) {
		const last = Math.max(-1, ...[...AMOUNT_FIELDS].map((field) => mapping.columns.get(field) ?? -1));
		return cells > last ? undefined : warning("row-too-short", { cells, columns }, { file, line: row.line });
	}
	const surplus = row.cells.slice(columns).findIndex((cell) => cellText(cell).trim() !== "");
	if (surplus < 0) return undefined;
	return error("row-too-long", { cells, columns }, { file, line: row.line, column: columns + surplus + 1 });
}
