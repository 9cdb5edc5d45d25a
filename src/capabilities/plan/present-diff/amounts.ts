/** Amounts before and after, and by how much they differ. */

import type { Language } from "../../../i18n/language.ts";
import { longName } from "../../../i18n/period-names.ts";
import { type Cell, formula, type Row, type TableBlock } from "../../../output/document.ts";
import { type Change, growthOf, type PeriodChange } from "../life/diff.ts";
import { at } from "../present/refs.ts";
import { money, text } from "../present/view.ts";
import type { DiffView } from "./view.ts";

export interface ChangeLine extends Change {
	readonly id: string;
	readonly name: string;
}

export function periodLine(change: PeriodChange, language: Language): ChangeLine {
	return { ...change, id: change.period.label, name: longName(change.period, language) };
}

/** One line for each change; the last one, where given, for the whole: unchanged parts are in it, too. */
export function amountTable(
	{ words, names }: DiffView,
	id: string,
	what: string,
	lines: readonly ChangeLine[],
	whole?: ChangeLine,
): TableBlock {
	return {
		kind: "table",
		id,
		columns: [
			{ id: "name", title: what, role: "label" },
			{ id: "before", title: names.before },
			{ id: "after", title: names.after },
			{ id: "change", title: words.change, role: "subtotal" },
			{ id: "growth", title: words.growth, importance: "detail" },
		],
		rows: [
			...lines.map((line) => lineRow("changes", id, line)),
			...(whole === undefined ? [] : [{ ...lineRow("changes", id, whole), role: "total" } as const]),
		],
	};
}

function lineRow(sheet: string, table: string, line: ChangeLine): Row {
	return { id: line.id, cells: [text(line.name), ...changeCells(sheet, table, line)] };
}

/** Before, after, the difference, and what it is of the amount before. */
export function changeCells(sheet: string, table: string, { id, before, after }: ChangeLine): Cell[] {
	const own = (column: string) => at(sheet, table, id, column);
	const growth = growthOf({ before, after });
	return [
		before === undefined ? { kind: "unknown" } : money(before),
		after === undefined ? { kind: "unknown" } : money(after),
		money(growth, formula`N(${own("after")})-N(${own("before")})`),
		before === undefined || before === 0n
			? { kind: "unknown" }
			: {
					kind: "percent",
					value: Number(growth) / Number(before),
					decimals: 1,
					formula: formula`${own("change")}/${own("before")}`,
				},
	];
}
