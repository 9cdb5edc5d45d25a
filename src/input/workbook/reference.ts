/** The addresses of cells and rows, `AB12`. */

const LAST_COLUMN = 16_384;
const LAST_ROW = 1_048_576;
const BEFORE_A = 64;

/** The column of a cell's address, the first is 1; undefined where the text is no address on a sheet. */
export function columnOf(address: string | undefined): number | undefined {
	if (address === undefined) return undefined;
	let column = 0;
	for (let at = 0; at < address.length; at++) {
		// Without bit 6 a small letter is a capital one.
		const letter = address.charCodeAt(at) & ~32;
		if (letter <= BEFORE_A || letter > BEFORE_A + 26) break;
		column = column * 26 + letter - BEFORE_A;
		if (column > LAST_COLUMN) return undefined;
	}
	return column > 0 ? column : undefined;
}

/** The row of a number written by itself or in a cell's address; undefined where there is none on a sheet. */
export function rowOf(address: string | undefined): number | undefined {
	const digits = address === undefined ? undefined : /^[A-Za-z]*(\d{1,7})$/.exec(address)?.[1];
	const row = Number(digits);
	return row >= 1 && row <= LAST_ROW ? row : undefined;
}
