/** Gathers cells into rows and rows into batches, and keeps count of what a sheet costs and lacks. */
import { CoveredCells } from "../covered-cells.ts";
import type { RawCell, RawRow } from "../rows.ts";
import { unsafe } from "./fault.ts";

/** Cells that hold nothing although they should: the first one, and how many there are. */
export interface Lacking {
	readonly line: number;
	readonly column: number;
	/** The first one's formula, `=A1+B1`; `=` where it shares another cell's. */
	readonly formula: string;
	readonly cells: number;
}

/** Rows given at once, so that memory follows what is kept of them. */
const BATCH = 1000;
const BATCH_PLACES = 100_000;
/** Places in all: a hundred on each of a million rows. A sheet spread wider is no table, but costs as much. */
const MOST_PLACES = 100_000_000;
/** Nor is one where there are hundreds of places for each cell that holds something. */
const MANY_PLACES = 5_000_000;
const PLACES_PER_CELL = 500;
const WIDE_GAP: readonly null[] = Array.from({ length: 16_384 }, () => null);

/** Rows that hold nothing are left out; cells that hold nothing are there only before others. */
export class GatheredRows {
	/** Formulas whose value the file doesn't hold. */
	unvalued: Lacking | undefined;
	/** Cells whose text the file doesn't hold. */
	textless: Lacking | undefined;
	#rows: RawRow[] = [];
	#cells: RawCell[] = [];
	#indents: Map<number, number> | undefined;
	readonly #covered = new CoveredCells();
	#merged: { readonly column: number; readonly until: number }[] = [];
	#formulas: number[] = [];
	#waiting = 0;
	#places = 0;
	#filled = 0;

	/** Whether enough rows wait to be taken: a thousand, or fewer wide ones. */
	get full(): boolean {
		return this.#rows.length >= BATCH || this.#waiting >= BATCH_PLACES;
	}

	/** The rows finished since the last call. */
	take(): readonly RawRow[] {
		const rows = this.#rows;
		this.#rows = [];
		this.#waiting = 0;
		return rows;
	}

	/** Puts a cell into the row that is being gathered; the first column is 1. Throws where the sheet is mere width. */
	put(column: number, content: RawCell): void {
		const gap = column - 1 - this.#cells.length;
		if (gap > 0) this.#pass(gap);
		if (column > this.#cells.length) this.#spend(1, 1);
		this.#cells[column - 1] = content;
	}

	/** Notes that a formula gave the cell's content. */
	noteFormula(column: number): void {
		this.#formulas.push(column - 1);
	}

	/** The text of a cell is indented so far. */
	indent(column: number, indent: number): void {
		this.#indents ??= new Map();
		this.#indents.set(column - 1, indent);
	}

	/** The row's cell in this column is merged with those below it, down to this line. */
	merge(column: number, until: number): void {
		this.#merged.push({ column, until });
	}

	/** Ends the row, which stands there so many times from this line on; `level` is how deep it lies in the outline. */
	endRow(line: number, { hidden = false, level = 0 }: { hidden?: boolean; level?: number } = {}, times = 1): void {
		const [cells, indents, formulas] = [this.#cells, this.#indents, this.#formulas];
		if (formulas.length > 0) this.#formulas = [];
		const covered = cells.length === 0 ? undefined : this.#covered.over(line, cells);
		for (const { column, until } of this.#merged.splice(0)) {
			this.#covered.span(column - 1, cells[column - 1] ?? null, until);
		}
		if (cells.length === 0) return;
		this.#cells = [];
		this.#indents = undefined;
		this.#spend(cells.length * (times - 1) + (covered?.size ?? 0), cells.length * (times - 1));
		this.#waiting += cells.length * times;
		const about = {
			...(hidden ? { hidden } : {}),
			...(level > 0 ? { level } : {}),
			...(indents === undefined ? {} : { indents }),
			...(formulas.length > 0 ? { formulas } : {}),
			...(covered === undefined ? {} : { covered }),
		};
		for (let time = 0; time < times; time++) this.#rows.push({ line: line + time, cells, ...about });
	}

	/** Counts a cell that lacks its content, and gives what to put there instead; without a formula it lacks its text. */
	lack(line: number, column: number, formula: string | undefined): RawCell {
		const first = { line, column, formula: `=${formula ?? ""}` };
		if (formula === undefined) {
			this.textless = { ...first, ...this.textless, cells: (this.textless?.cells ?? 0) + 1 };
			return { kind: "error", text: "#REF!" };
		}
		this.unvalued = { ...first, ...this.unvalued, cells: (this.unvalued?.cells ?? 0) + 1 };
		return { kind: "error", text: first.formula };
	}

	#pass(gap: number): void {
		this.#spend(gap, 0);
		if (gap > 50) this.#cells = this.#cells.concat(WIDE_GAP.slice(0, gap));
		else for (let left = gap; left > 0; left--) this.#cells.push(null);
	}

	#spend(places: number, filled: number): void {
		this.#places += places;
		this.#filled += filled;
		const allowed = Math.min(Math.max(MANY_PLACES, this.#filled * PLACES_PER_CELL), MOST_PLACES);
		if (this.#places > allowed) throw unsafe("cells");
	}
}
