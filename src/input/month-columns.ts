/** Wide tables with one column a month: every cell with an amount becomes a row of its own. */
import { type Day, isoDay } from "../core/day.ts";
import { cellText } from "./cell.ts";
import type { Mapping } from "./mapping.ts";
import { dayForMonth, readMonth } from "./month.ts";
import type { RawDate, RawRow } from "./rows.ts";

/** A table with a single such column has a header that happens to be a month. */
const LEAST_MONTHS = 2;

/** The indexes of the columns that are headed by a month; none where there are fewer than two. */
export function monthColumnsIn(header: RawRow): readonly number[] {
	const found = header.cells.flatMap((cell, index) => (readMonth(cellText(cell)) === undefined ? [] : [index]));
	return found.length < LEAST_MONTHS ? [] : found;
}

/** Nothing was sold: an empty cell, a dash, a zero. */
const NOTHING = /^[\s0.,–—-]*$/;

export class MonthColumns {
	/** With columns for the amount and its day behind all others. */
	readonly mapping: Mapping;
	/** As the file heads them. */
	readonly headers: readonly string[];
	/** Cells that became rows. */
	cells = 0;
	readonly #width: number;
	readonly #days: readonly (readonly [index: number, day: RawDate])[];

	constructor(indexes: readonly number[], header: RawRow, mapping: Mapping, today: Day) {
		const { headers } = mapping;
		const columns = new Map(mapping.columns).set("amount", headers.length).set("closed", headers.length + 1);
		this.headers = indexes.map((index) => headers[index] ?? "");
		this.mapping = { ...mapping, columns, headers: [...headers, "", ""] };
		this.#width = headers.length;
		this.#days = indexes.flatMap((index) => {
			const month = readMonth(cellText(header.cells[index]));
			if (month === undefined) return [];
			return [[index, { kind: "date", text: isoDay(dayForMonth(month, today)) }] as const];
		});
	}

	/** A row for each cell in which something was sold. */
	rowsOf(row: RawRow): readonly RawRow[] {
		const own = Array.from({ length: this.#width }, (_, index) => row.cells[index] ?? null);
		const surplus = row.cells.slice(this.#width);
		const rows = this.#days.flatMap(([index, day]): RawRow[] => {
			const amount = own[index] ?? null;
			if (NOTHING.test(cellText(amount))) return [];
			return [{ ...row, amountFrom: index, cells: [...own, amount, day, ...surplus] }];
		});
		this.cells += rows.length;
		return rows;
	}
}
