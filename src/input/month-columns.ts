/** Wide tables with one column a month: every cell with an amount becomes a row of its own. */
import { type Day, isoDay } from "../core/day.ts";
import type { Place } from "../core/place.ts";
import { error, type Problem } from "../core/problem.ts";
import { cellText } from "./cell.ts";
import type { Mapping } from "./mapping.ts";
import { dayForMonth, monthAlone, readMonth } from "./month.ts";
import type { MonthYear } from "./month-year.ts";
import type { RawDate, RawRow } from "./rows.ts";

/** A table with a single such column has a header that happens to be a month. */
const LEAST_MONTHS = 2;

/** The indexes of the columns that are headed by a month, with its year or without; none where there are fewer than two. */
export function monthColumnsIn(header: RawRow): readonly number[] {
	const found = header.cells.flatMap((cell, index) => {
		const text = cellText(cell);
		return readMonth(text) === undefined && monthAlone(text) === undefined ? [] : [index];
	});
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
	/** `null`: a month of which nothing tells the year. */
	readonly #days: readonly (readonly [index: number, day: RawDate | null])[];
	readonly #years: MonthYear;
	/** The columns of each month. */
	readonly #met = new Map<string, number[]>();

	constructor(indexes: readonly number[], header: RawRow, mapping: Mapping, today: Day, years: MonthYear) {
		const { headers } = mapping;
		const columns = new Map(mapping.columns).set("amount", headers.length).set("closed", headers.length + 1);
		this.headers = indexes.map((index) => headers[index] ?? "");
		this.mapping = { ...mapping, columns, headers: [...headers, "", ""] };
		this.#width = headers.length;
		this.#years = years;
		this.#days = indexes.map((index) => [index, this.#dayOf(cellText(header.cells[index]), index, today)]);
	}

	/** What keeps the months from being dated, and what told their year. */
	problems(place: Place): readonly Problem[] {
		const undated = this.#days.flatMap(([index, day]) => (day === null ? [index] : []));
		const [first] = undated;
		const months = undated.map((index) => this.mapping.headers[index] ?? "");
		const repeated = [...this.#met.values()].filter(({ length }) => length > 1);
		return [
			...(first === undefined ? [] : [this.#years.missing(months, { ...place, column: first + 1 })]),
			...repeated.map((indexes) => {
				const header = this.mapping.headers[indexes[0] ?? 0] ?? "";
				const facts = { header, columns: indexes.map((index) => index + 1) };
				return error("month-repeated", facts, { ...place, column: (indexes[1] ?? 0) + 1 });
			}),
			...this.#years.notices(place),
		];
	}

	#dayOf(text: string, index: number, today: Day): RawDate | null {
		const named = monthAlone(text);
		const year = named === undefined ? undefined : this.#years.yearOver(index);
		const month = readMonth(text) ?? (named === undefined || year === undefined ? undefined : { year, month: named });
		if (month === undefined) return null;
		const key = `${month.year}-${month.month}`;
		this.#met.set(key, [...(this.#met.get(key) ?? []), index]);
		return { kind: "date", text: isoDay(dayForMonth(month, today)) };
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
