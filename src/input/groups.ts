/** Reports with groups, «Менеджер → Контрагент → Документ»: a group's value belongs to the rows below, its sum is theirs. */

import type { Place } from "../core/place.ts";
import { error, notice, type Problem } from "../core/problem.ts";
import { cellText } from "./cell.ts";
import { type Field, GROUP_FIELDS } from "./fields.ts";
import type { Mapping } from "./mapping.ts";
import type { RawCell, RawRow } from "./rows.ts";

/** How the rows of a table are grouped. */
export interface Grouping {
	/**
	 * The row with the values of its groups; the level of a row that stands for a group, 0 for the outermost; `detail` for
	 * one that only tells what a row above it is made of.
	 */
	ungrouped(row: RawRow): RawRow | number | "detail";
	/** What is to be said of the `rows` that stood for groups; `counted`: rows used or rejected. */
	problems(rows: number, counted: number, place: Place): readonly Problem[];
}

/** What only a single row has. */
const DETAIL_FIELDS: readonly Field[] = [
	"id",
	"title",
	"created",
	"closed",
	"date",
	"invoice",
	"deal",
	"stage",
	"status",
];

/**
 * The grouping of a table in which every level has a column of its own, filled on the group's row alone. Undefined unless
 * the first row opens a group and no row mixes a group's value with what is below it: in any other table a row without
 * a manager is just that.
 */
export function groupedColumns(rows: readonly RawRow[], { columns, headers }: Mapping): Grouping | undefined {
	const indexes = (fields: readonly Field[]) =>
		fields.flatMap((field) => columns.get(field) ?? []).sort((a, b) => a - b);
	const details = indexes(DETAIL_FIELDS);
	const groups = indexes(GROUP_FIELDS);
	const levelsOf = (row: RawRow) => [
		...groups.flatMap((index, level) => (isFilled(row, index) ? [level] : [])),
		...(details.some((index) => isFilled(row, index)) ? [groups.length] : []),
	];
	const found = rows.map(levelsOf).filter((levels) => levels.length > 0);
	const met = [...new Set(found.flat())].sort((a, b) => a - b);
	const isExclusive = found.every((levels) => levels.length === 1);
	if (met.length < 2 || !isExclusive || found[0]?.[0] !== met[0]) return undefined;
	const deepest = met.at(-1) ?? 0;
	return new GroupColumns(groups.slice(0, deepest), headers, (row) => Math.max(-1, ...levelsOf(row)) >= deepest);
}

class GroupColumns implements Grouping {
	readonly #levels: readonly string[];
	readonly #groups: readonly number[];
	readonly #isSingle: (row: RawRow) => boolean;
	readonly #values = new Map<number, RawCell>();

	constructor(groups: readonly number[], headers: readonly string[], isSingle: (row: RawRow) => boolean) {
		this.#levels = groups.map((index) => headers[index] ?? "");
		this.#groups = groups;
		this.#isSingle = isSingle;
	}

	ungrouped(row: RawRow): RawRow | number {
		if (this.#isSingle(row)) return { ...row, cells: this.#filledIn(row.cells) };
		const opened = this.#groups.findIndex((index) => isFilled(row, index));
		if (opened < 0) return row;
		for (const [level, index] of this.#groups.entries()) {
			if (level === opened) this.#values.set(index, row.cells[index] ?? null);
			else if (level > opened) this.#values.delete(index);
		}
		return opened;
	}

	problems(rows: number, counted: number, place: Place): readonly Problem[] {
		return groupNotices(this.#levels, rows, counted, place);
	}

	#filledIn(cells: readonly RawCell[]): readonly RawCell[] {
		const filled = [...cells];
		for (const [index, value] of this.#values) {
			while (filled.length < index) filled.push(null);
			if (cellText(filled[index]).trim() === "") filled[index] = value;
		}
		return filled;
	}
}

function isFilled(row: RawRow, index: number): boolean {
	return cellText(row.cells[index]).trim() !== "";
}

/** That rows of groups were set aside; an error where no row stood below any of them, so that nothing was counted. */
export function groupNotices(
	levels: readonly string[],
	rows: number,
	counted: number,
	place: Place,
): readonly Problem[] {
	if (rows === 0) return [];
	const facts = { levels, rows };
	return [counted === 0 ? error("groups-without-levels", facts, place) : notice("rows-grouped", facts, place)];
}
