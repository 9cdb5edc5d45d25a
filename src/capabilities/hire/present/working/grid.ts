/** A table of starts: a row a month of start, a column a month, and cells only from the start on. */
import type { Block, Cell, TableBlock } from "../../../../output/document.ts";
import { EMPTY, text } from "../../../plan/present/view.ts";
import type { MonthView, RoleView, View } from "../view.ts";

/** The table; `cell` gives the cell of a start in a month that is not before it, as many months after. */
export function grid(
	{ months, words }: View,
	id: string,
	cell: (start: MonthView, month: MonthView, after: number) => Cell,
): TableBlock {
	return {
		kind: "table",
		id,
		columns: [
			{ id: "start", title: words.startIn, role: "label" },
			...months.map(({ id: column, label }) => ({ id: column, title: label })),
		],
		rows: months.map((start) => ({
			id: start.id,
			cells: [
				text(start.label),
				...months.map((month) => (month.at < start.at ? EMPTY : cell(start, month, month.at - start.at))),
			],
		})),
	};
}

/** A heading with the role's name, and the table below it. */
export function headed({ role }: RoleView, heading: (role: string) => string, table: TableBlock): Block[] {
	return [{ kind: "heading", text: heading(role.name) }, table];
}
