/** Counts line ends: LF, CRLF and CR alone. */

/** The line ends in this part of a text; a CR as its very last sign is not counted, an LF may follow. */
export function lineEnds(text: string, from: number, to: number): number {
	let count = 0;
	for (let at = text.indexOf("\n", from); at >= 0 && at < to; at = text.indexOf("\n", at + 1)) count += 1;
	for (let at = text.indexOf("\r", from); at >= 0 && at < to; at = text.indexOf("\r", at + 1)) {
		if (at + 1 < text.length && text.charCodeAt(at + 1) !== 0x0a) count += 1;
	}
	return count;
}

/** The line ends inside of cells. Nearly no cell has one, so both looks are native and quick. */
export function lineEndsInCells(cells: readonly string[]): number {
	let count = 0;
	for (const cell of cells) {
		if (cell.includes("\n") || cell.includes("\r")) count += cell.split(/\r\n|\n|\r/).length - 1;
	}
	return count;
}
