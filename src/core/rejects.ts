/** Rows that could not be read, kept for the file in which the user mends them (`--rejects`). */
import { placeText } from "./place.ts";
import { hasErrors, type Problem } from "./problem.ts";

export interface RejectedRow {
	/** As the user named it. */
	readonly file: string;
	readonly sheet: string | undefined;
	/** The line of a text file or the row of a worksheet. */
	readonly line: number;
	/** The key of the export it comes from: rows of one export can stand in one table. */
	readonly layout: string;
	/** Of the whole table, in its order; a header may stand more than once, or be empty. */
	readonly headers: readonly string[];
	/** Under the headers, each such that it reads the same without the rest of its column. */
	readonly cells: readonly string[];
	/** Why it was rejected; each has its place. */
	readonly problems: readonly Problem[];
}

/** Where readers put what they reject, as they meet it. */
export type Rejects = RejectedRow[];

/** The headers that stand before a rejected row's own. Readers pass such columns by, so that the mended file is read again. */
export const REJECT_NOTES = {
	en: ["file", "line", "column", "value", "reason"],
	ru: ["файл", "строка", "столбец", "значение", "причина"],
} as const;

/** What made the row rejected, by column: its errors, where it has any. */
export function rejectionsOf({ problems }: RejectedRow): readonly Problem[] {
	const said = hasErrors(problems) ? problems.filter(({ severity }) => severity === "error") : problems;
	return [...said].sort((a, b) => (a.place?.column ?? 0) - (b.place?.column ?? 0));
}

/** The first notes of a rejected row: where it stands, which of its cells could not be read, and what is in them. */
export function placeNotes(row: RejectedRow): readonly [file: string, line: string, column: string, value: string] {
	const { file, sheet, line, headers, cells } = row;
	const columns = rejectionsOf(row).flatMap(({ place }) => (place?.column === undefined ? [] : [place.column]));
	return [
		placeText(sheet === undefined ? { file } : { file, sheet }),
		String(line),
		columns.map((column) => headers[column - 1] || String(column)).join(", "),
		columns.map((column) => cells[column - 1] ?? "").join(", "),
	];
}

/** How many of a table's first columns are the notes of rejected rows: five or none. */
export function noteColumns(headers: readonly string[]): number {
	const isThis = (notes: readonly string[]) => notes.every((note, at) => headers[at]?.trim().toLowerCase() === note);
	return isThis(REJECT_NOTES.en) || isThis(REJECT_NOTES.ru) ? REJECT_NOTES.en.length : 0;
}
