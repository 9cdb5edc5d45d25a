/** Problems of a file's shape: broken letters and quotes, rows longer or shorter than their header. */
import { type error, type Problem, warning } from "../core/problem.ts";
import { cellText } from "./cell.ts";
import { AMOUNT_FIELDS } from "./fields.ts";
import type { TextFacts } from "./open-table.ts";
import type { Columns, TableRecord } from "./records.ts";

type Report = typeof error;

/** What was wrong with the file as text. */
export function fileProblems(file: string, facts: TextFacts, report: Report): Problem[] {
	const { encoding, brokenLines, repairedLines, unclosedQuote } = facts;
	return [
		...brokenLines.map((line) => report("bytes-broken", { encoding }, { file, line })),
		...repairedLines.map((line) => warning("quote-repaired", {}, { file, line })),
		...(unclosedQuote === undefined ? [] : [report("quote-unclosed", {}, { file, line: unclosedQuote })]),
	];
}

/**
 * A row that is longer than the header, with something in the surplus, has shifted cells and is rejected; one that ends
 * before its amount is reported.
 */
export function rowShapeProblem(
	{ row }: TableRecord,
	{ mapping, file, sheet }: Columns,
	report: Report,
): { problem?: Problem; rejected: boolean } {
	const [cells, columns] = [row.cells.length, mapping.headers.length];
	if (cells === columns || sheet !== undefined) return { rejected: false };
	if (cells > columns) {
		const surplus = row.cells.slice(columns).some((cell) => cellText(cell).trim() !== "");
		if (!surplus) return { rejected: false };
		const where = { file, line: row.line, column: columns + 1 };
		return { problem: report("row-too-long", { cells, columns }, where), rejected: true };
	}
	const last = Math.max(-1, ...[...AMOUNT_FIELDS].map((field) => mapping.columns.get(field) ?? -1));
	if (cells > last) return { rejected: false };
	return { problem: warning("row-too-short", { cells, columns }, { file, line: row.line }), rejected: false };
}
