/** The rows that could not be read, as CSV to be mended in a spreadsheet and read again. */
import { stringify } from "csv-stringify/sync";
import type { Problem } from "../core/problem.ts";
import { placeNotes, REJECT_NOTES, type RejectedRow, rejectionsOf } from "../core/rejects.ts";
import type { Language } from "../i18n/language.ts";
import { sentenceOf } from "../i18n/problems/index.ts";

/**
 * One table: where each row stands, what is wrong with it, and its cells under their own headers. UTF-8 with BOM and
 * semicolons in either language, as spreadsheets open them; the rows' headers are joined by their names.
 */
export function renderRejects(rows: readonly RejectedRow[], language: Language): string {
	const columns = joinedHeaders(rows);
	const header = [...REJECT_NOTES[language], ...columns.map(({ name }) => name)];
	const lines = rows.map((row) => [...notesOf(row, language), ...cellsOf(row, columns)].map(harmless));
	const options = { bom: true, delimiter: ";", record_delimiter: "\r\n", quoted_match: /[\r\n]/ } as const;
	return stringify([header, ...lines], options);
}

/** A header, and which of several of its name it is. */
interface JoinedHeader {
	readonly name: string;
	readonly id: string;
}

function joinedHeaders(rows: readonly RejectedRow[]): readonly JoinedHeader[] {
	const joined = new Map<string, JoinedHeader>();
	let before: readonly string[] | undefined;
	for (const { headers } of rows) {
		// the rows of a file share one list
		if (headers !== before) for (const header of identified(headers)) joined.set(header.id, header);
		before = headers;
	}
	return [...joined.values()];
}

function identified(headers: readonly string[]): readonly JoinedHeader[] {
	const met = new Map<string, number>();
	return headers.map((name) => {
		const nth = met.get(name) ?? 0;
		met.set(name, nth + 1);
		return { name, id: `${nth} ${name}` };
	});
}

/** The row's cells under the joined headers; what stood past its own headers stays past them, so that it is noticed again. */
function cellsOf({ headers, cells }: RejectedRow, columns: readonly JoinedHeader[]): string[] {
	const byId = new Map(identified(headers).map(({ id }, index) => [id, cells[index] ?? ""]));
	return [...columns.map(({ id }) => byId.get(id) ?? ""), ...cells.slice(headers.length)];
}

function notesOf(row: RejectedRow, language: Language): string[] {
	return [...placeNotes(row), reasons(rejectionsOf(row), language).join(" | ")];
}

function reasons(problems: readonly Problem[], language: Language): readonly string[] {
	return [...new Set(problems.map((problem) => sentenceOf(problem, language)))];
}

/** Text that a spreadsheet would run as a formula is kept from it by an apostrophe; signed numbers and phones are not text. */
function harmless(text: string): string {
	const runs =
		/^[=@\t\r\uff1d\uff20]/.test(text) || (/^[+\-\uff0b\uff0d]/.test(text) && !/^[+-][\d\s.,()%₽$€-]*$/.test(text));
	return runs ? `'${text}` : text;
}
