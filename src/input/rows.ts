/** Where every reader meets the rest: a table of rows of raw cells, whatever the file was. */

/** One cell as the file holds it. Text files give text; a workbook also gives numbers, days, yes/no and errors. */
export type RawCell = string | number | boolean | null | RawDate | RawError;

/** A day, or a day with a time of day, that a workbook holds as such. */
export interface RawDate {
	readonly kind: "date";
	/** ISO: `2026-03-31` or `2026-03-31T10:00:00`. */
	readonly text: string;
}

/** A cell whose formula failed. */
export interface RawError {
	readonly kind: "error";
	/** `#N/A` */
	readonly text: string;
}

export interface RawRow {
	/** The first line of the record in a text file, or the row's number in a worksheet; the first is 1. */
	readonly line: number;
	/** From the first column on; a missing cell in between is `null`, missing cells at the end may be absent. */
	readonly cells: readonly RawCell[];
	/** The row is hidden in the worksheet. */
	readonly hidden?: boolean;
}

/** A table in a file: rows in batches, so that memory follows what is kept. */
export interface RawTable {
	/** The worksheet's name; absent in a text file. */
	readonly sheet?: string;
	/** Reads from the beginning; once. */
	batches(): AsyncIterable<readonly RawRow[]>;
}
