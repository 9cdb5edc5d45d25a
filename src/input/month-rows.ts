/** A month named on a line of its own, above its rows: those without a day of their own take it. */
import { type Day, isoDay } from "../core/day.ts";
import { cellText } from "./cell.ts";
import type { Field } from "./fields.ts";
import type { Mapping } from "./mapping.ts";
import { dayForMonth, type Month, readMonth } from "./month.ts";
import type { RawCell, RawRow } from "./rows.ts";

/** The month that stands alone on the row; undefined for any other row. */
export function monthAlone(row: RawRow): Month | undefined {
	const filled = row.cells.filter((cell) => cellText(cell).trim() !== "");
	return filled.length === 1 ? readMonth(cellText(filled[0])) : undefined;
}

export class MonthRows {
	/** With a column for the day behind all others, where the table has none. */
	readonly mapping: Mapping;
	/** Rows that took their day from a month above them. */
	dated = 0;
	#current: RawCell = null;
	readonly #index: number;
	readonly #today: Day;

	constructor(mapping: Mapping, field: Field, today: Day) {
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
		const month = monthAlone(row);
		if (month !== undefined) this.#current = { kind: "date", text: isoDay(dayForMonth(month, this.#today)) };
		return month !== undefined;
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
