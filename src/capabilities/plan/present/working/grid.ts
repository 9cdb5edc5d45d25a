/** Tables of the working sheet: a row for each seat, team or step, a column for each month. */
import { shortName } from "../../../../i18n/period-names.ts";
import type { Block, Cell, Formula } from "../../../../output/document.ts";
import { count, text, type View } from "../view.ts";
import { NONE } from "./cells.ts";

/** A row: its id, its label, and its cell in each month. */
export interface GridRow {
	readonly id: string;
	readonly name: string;
	readonly cell: (month: string, index: number) => Cell;
}

/** A heading and the table below it. */
export function grid(view: View, id: string, heading: string, rows: readonly GridRow[]): Block[] {
	const { words, language, plan } = view;
	return [
		{ kind: "heading", text: heading },
		{
			kind: "table",
			id,
			columns: [
				{ id: "name", title: words.manager, role: "label" },
				...plan.months.map(({ period }) => ({ id: period.label, title: shortName(period, language) })),
			],
			rows: rows.map(({ id: row, name, cell }) => ({
				id: row,
				cells: [text(name), ...view.months.map((month, index) => cell(month, index))],
			})),
		},
	];
}

/** A whole number with its formula; a dash where there is none. */
export function live(value: bigint | undefined, how: Formula): Cell {
	return value === undefined ? { kind: "text", text: NONE, formula: how } : count(value, how);
}
