/** A month named on a line of its own, above its rows: those without a day of their own take it. */
import { type Day, isoDay } from "../core/day.ts";
import type { Place } from "../core/place.ts";
import type { Problem } from "../core/problem.ts";
import { cellText } from "./cell.ts";
import type { Field } from "./fields.ts";
import { tidy } from "./fold.ts";
import type { Mapping } from "./mapping.ts";
import { dayForMonth, type Month, monthAlone, readMonth } from "./month.ts";
import { isWholeMonthName } from "./month-names.ts";
import type { MonthYear } from "./month-year.ts";
import type { RawCell, RawRow } from "./rows.ts";

/** The month's name that stands alone on the row, with its year or without; undefined for any other row. */
export function monthRowText(row: RawRow): string | undefined {
	const filled = row.cells.map(cellText).filter((text) => text.trim() !== "");
	const [text] = filled;
	if (text === undefined || filled.length > 1) return undefined;
	return readMonth(text) !== undefined || isWholeMonthName(tidy(text)) ? text : undefined;
}

export class MonthRows {
	/** With a column for the day behind all others, where the table has none. */
	readonly mapping: Mapping;
	/** Rows that took their day from a month above them. */
	dated = 0;
	#current: RawCell = null;
	readonly #index: number;
	readonly #today: Day;
	readonly #years: MonthYear;
	/** Months of which nothing tells the year. */
	readonly #undated: { readonly text: string; readonly line: number }[] = [];

	constructor(mapping: Mapping, field: Field, today: Day, years: MonthYear) {
		this.#years = years;
		const known = mapping.columns.get(field);
		this.#index = known ?? mapping.headers.length;
		this.#today = today;
		this.mapping =
			known === undefined
				? { ...mapping, columns: new Map(mapping.columns).set(field, this.#index), headers: [...mapping.headers, ""] }
				: mapping;
	}

	/** Whether the row only names a month, which then holds for the rows below. */
	opens(row: RawRow): boolean {
		const text = monthRowText(row);
		if (text === undefined) return false;
		const month = readMonth(text) ?? this.#withYear(monthAlone(text));
		if (month === undefined) this.#undated.push({ text: tidy(text), line: row.line });
		this.#current = month === undefined ? null : { kind: "date", text: isoDay(dayForMonth(month, this.#today)) };
		return true;
	}

	/** What keeps the months from being dated, and what told their year. */
	problems(place: Place): readonly Problem[] {
		const [first] = this.#undated;
		const months = this.#undated.map(({ text }) => text);
		const { column: _, ...row } = { ...place, line: first?.line ?? 1 };
		return [...(first === undefined ? [] : [this.#years.missing(months, row)]), ...this.#years.notices(place)];
	}

	#withYear(month: number | undefined): Month | undefined {
		const year = month === undefined ? undefined : this.#years.year();
		return month === undefined || year === undefined ? undefined : { year, month };
	}

	/** The row with the month's day, where it has none of its own. */
	dating(row: RawRow): RawRow {
		if (this.#current === null || cellText(row.cells[this.#index]).trim() !== "") return row;
		this.dated += 1;
		const cells: RawCell[] = [...row.cells];
		while (cells.length < this.#index) cells.push(null);
		cells[this.#index] = this.#current;
		return { ...row, cells };
	}
}
