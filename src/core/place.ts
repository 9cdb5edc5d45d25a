/** Where in the user's files something stands. */

export interface Place {
	/** As the user named it: a path, `-` for standard input, or an option such as `--target`. */
	readonly file: string;
	/** The worksheet's name, in a workbook. */
	readonly sheet?: string;
	/** The line of a text file or the row of a worksheet; the first is 1. */
	readonly line?: number;
	/** The column: of a text file in characters, of a table in cells; the first is 1. */
	readonly column?: number;
}

/** The letters of a worksheet's column: 1 → A, 27 → AA. Refuses numbers below 1. */
export function columnLetters(column: number): string {
	if (!Number.isSafeInteger(column) || column < 1) throw new RangeError(`not a column: ${column}`);
	let letters = "";
	for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
		letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
	}
	return letters;
}

/** `deals.csv:12:7`, or `deals.xlsx[Sheet]!B17` for a worksheet; only as exact as the place is known. */
export function placeText(place: Place): string {
	if (place.sheet !== undefined) {
		const cell = place.line === undefined ? "" : `!${columnLetters(place.column ?? 1)}${place.line}`;
		return `${place.file}[${place.sheet}]${cell}`;
	}
	return [place.file, place.line, place.line === undefined ? undefined : place.column]
		.filter((part) => part !== undefined)
		.join(":");
}
