/** How the rows of a table lie: flat, grouped, a month in every column, or a month above its rows. */
import type { Day } from "../core/day.ts";
import type { Place } from "../core/place.ts";
import { notice, type Problem } from "../core/problem.ts";
import { isBlank } from "./cell.ts";
import type { GroupField } from "./fields.ts";
import { type Grouping, groupedColumns } from "./groups.ts";
import type { Header } from "./header.ts";
import type { Mapping } from "./mapping.ts";
import { MergedValues } from "./merged-values.ts";
import { MonthColumns, monthColumnsIn } from "./month-columns.ts";
import { MonthRows, monthRowText } from "./month-rows.ts";
import type { MonthYear } from "./month-year.ts";
import { nestedGrouping } from "./nested-groups.ts";
import type { RawRow } from "./rows.ts";
import { stackedGrouping } from "./stacked-groups.ts";
import { isTotal } from "./totals.ts";

/** What a row gives: rows with records; the level of the group that it stands for; or why there is nothing. */
export type Laid = readonly RawRow[] | number | "detail" | "month" | "nothing";

/** What months in place of days are dated by, and what nested groups name, where the user says so. */
export interface LayoutFacts {
	readonly today: Day;
	readonly years: MonthYear;
	readonly groups: readonly GroupField[];
}

export class Layout {
	/** With the columns that the layout adds. */
	readonly mapping: Mapping;
	readonly months: MonthColumns | undefined;
	readonly #grouping: Grouping | undefined;
	readonly #monthRows: MonthRows | undefined;
	readonly #merged: MergedValues;
	#groupRows = 0;

	/** Judges by the header row and the rows below it that were read so far. */
	constructor(
		flat: Mapping,
		header: Header,
		[headerRow, ...below]: readonly [RawRow, ...RawRow[]],
		{ today, years, groups }: LayoutFacts,
	) {
		const { profile } = header;
		const stacked = header.stacked && stackedGrouping(header.stacked, flat, profile);
		const telling = below.filter((row) => !isBlank(row) && !isTotal(row) && monthRowText(row) === undefined);
		const inColumns = stacked === undefined ? groupedColumns(telling, flat) : undefined;
		const isNested = stacked === undefined && inColumns === undefined && profile.table === "deals" && !header.wide;
		const nested = isNested ? nestedGrouping(telling, flat, groups) : undefined;
		const mapping = (stacked ?? nested)?.mapping ?? flat;
		this.#grouping = (stacked ?? nested)?.grouping ?? inColumns;
		const wide = header.wide ? monthColumnsIn(headerRow) : [];
		this.months = wide.length === 0 ? undefined : new MonthColumns(wide, headerRow, mapping, today, years);
		const day = profile.table === "deals" ? "closed" : profile.table === "payments" ? "date" : undefined;
		const hasMonthRows = day !== undefined && wide.length === 0 && below.some((row) => monthRowText(row) !== undefined);
		this.#monthRows = hasMonthRows ? new MonthRows(mapping, day, today, years) : undefined;
		this.mapping = this.months?.mapping ?? this.#monthRows?.mapping ?? mapping;
		this.#merged = new MergedValues(mapping);
	}

	/** What the row gives. To be asked for every row, in order. */
	laid(row: RawRow): Laid {
		if (this.#monthRows?.opens(row)) return "month";
		const whole = this.#merged.filled(row);
		const single = this.#grouping === undefined ? whole : this.#grouping.ungrouped(whole);
		if (typeof single === "number" || single === "detail") {
			this.#groupRows += 1;
			return single;
		}
		if (this.months === undefined) return [this.#monthRows?.dating(single) ?? single];
		const cells = this.months.rowsOf(single);
		return cells.length === 0 ? "nothing" : cells;
	}

	/** What was done to the rows, to be said once, and what could not be; `counted`: rows used or rejected. */
	notices(counted: number, place: Place): readonly Problem[] {
		const dated = this.#monthRows?.dated ?? 0;
		return [
			...this.#merged.notices(place),
			...(this.#grouping?.problems(this.#groupRows, counted, place) ?? []),
			...(this.months === undefined
				? []
				: [notice("months-in-columns", { headers: this.months.headers, cells: this.months.cells }, place)]),
			...(this.months?.problems(place) ?? this.#monthRows?.problems(place) ?? []),
			...(dated === 0 ? [] : [notice("months-above-rows", { rows: dated }, place)]),
		];
	}
}
