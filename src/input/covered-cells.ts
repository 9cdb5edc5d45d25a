/** Cells that a merged one above them covers: empty in the file, yet on the screen its value stands beside their rows. */
import { cellText } from "./cell.ts";
import type { RawCell } from "./rows.ts";

/** Follows the rows of a sheet from the top. */
export class CoveredCells {
	/** By the index of its column: the merged cell's value, and the last line that it covers. */
	readonly #open = new Map<number, { readonly value: RawCell; readonly until: number }>();

	/** A merged cell of this column has this value, down to this line. */
	span(index: number, value: RawCell, until: number): void {
		if (cellText(value).trim() === "") this.#open.delete(index);
		else this.#open.set(index, { value, until });
	}

	/** The values over the empty cells of the row, by their index; undefined where there are none. */
	over(line: number, cells: readonly RawCell[]): ReadonlyMap<number, RawCell> | undefined {
		if (this.#open.size === 0) return undefined;
		const covered = new Map<number, RawCell>();
		for (const [index, { value, until }] of this.#open) {
			if (until < line) this.#open.delete(index);
			else if (cellText(cells[index]).trim() === "") covered.set(index, value);
		}
		return covered.size === 0 ? undefined : covered;
	}
}
