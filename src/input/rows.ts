/** Where every reader meets the rest: a table of rows of raw cells, whatever the file was. */

/** One cell as the file holds it. Text files give text; a workbook also gives numbers, days, yes/no and errors. */
export type RawCell = string | boolean | null | RawNumber | RawDate | RawError;

/** A number that a workbook holds as such, as its digits: an amount never passes through a float. */
export interface RawNumber {
	readonly kind: "number";
	/**
	 * A plain decimal, `-1054.15`: no exponent, no group marks, no noise of binary fractions past 15 digits. Where the
	 * format asks for leading zeros they are kept: `0012`.
	 */
	readonly text: string;
}

/** A day, or a day with a time of day, that a workbook holds as such. */
export interface RawDate {
	readonly kind: "date";
	/** ISO: `2026-03-31` or `2026-03-31T10:00:00`. */
	readonly text: string;
	/** The number under the date's format, for a column that isn't dates: an identifier that was formatted as a date. */
	readonly serial?: string;
}

/** A cell whose formula failed, or whose value was never stored. */
export interface RawError {
	readonly kind: "error";
	/** `#N/A`; the formula itself, `=A1+B1`, where the file holds no value for it. */
	readonly text: string;
}

export interface RawRow {
	/** The first line of the record in a text file, or the row's number in a worksheet; the first is 1. */
	readonly line: number;
	/** From the first column on; a missing cell in between is `null`, missing cells at the end may be absent. */
	readonly cells: readonly RawCell[];
	/** The row is hidden in the worksheet. */
	readonly hidden?: boolean;
	/** The index of the cell that the amount was taken from, where a row holds an amount for every month. */
	readonly amountFrom?: number;
	/** The indices of the cells whose content a formula gave; absent where there are none. */
	readonly formulas?: readonly number[];
	/** How deep the row lies in the worksheet's outline; absent where the sheet has none on it. */
	readonly level?: number;
	/** How far the texts of its cells are indented, by the index of the cell; absent where none of them is. */
	readonly indents?: ReadonlyMap<number, number>;
	/** The values of merged cells above that cover empty cells of the row, by the index of the cell. */
	readonly covered?: ReadonlyMap<number, RawCell>;
}

/** A table in a file: rows in batches, so that memory follows what is kept. */
export interface RawTable {
	/** The worksheet's name; absent in a text file. */
	readonly sheet?: string;
	/** Reads from the beginning; once. */
	batches(): AsyncIterable<readonly RawRow[]>;
}
