/** The table of months: what has to be carried, and how many start. */
import type { Cell, Column, TableBlock } from "../../../../output/document.ts";
import { count, EMPTY, money, text } from "../../../plan/present/view.ts";
import { MONTHS } from "../refs.ts";
import { agreedIn, changeable, decimal, isPossible, type MonthView, millionths, startsIn, type View } from "../view.ts";

export function monthTable(view: View): TableBlock {
	const { words, months, estimate } = view;
	return {
		kind: "table",
		id: MONTHS,
		columns: [
			{ id: "month", title: words.month, role: "label" },
			{ id: "workdays", title: words.workdays },
			{ id: "target", title: words.target },
			{ id: "season", title: words.season },
			...startColumns(view),
		],
		rows: months.map((month) => {
			const { workdays, target, season } = estimate.demand[month.at] ?? { workdays: 0, target: 0n, season: 0n };
			return {
				id: month.id,
				cells: [
					text(month.label),
					count(workdays),
					changeable(money(target), { accepts: "money", min: 0 }),
					changeable(decimal(millionths(season), 3), { accepts: "number", min: 0 }),
					...startCells(view, month),
				],
			};
		}),
	};
}

function startColumns({ words, roles, agreed }: View): Column[] {
	const named = (title: string, role: string) => (roles.length > 1 ? words.ofRoleColumn(title, role) : title);
	return roles.flatMap(({ id, role }) => [
		...(agreed ? [{ id: `agreed-${id}`, title: named(words.agreedStarts, role.name) }] : []),
		{ id: `starts-${id}`, title: named(words.starts, role.name) },
	]);
}

/** Where nobody may start any more there is nothing to change. */
function startCells(view: View, { id, at }: MonthView): Cell[] {
	const input = { accepts: "count", min: 0, max: 1000 } as const;
	return view.roles.flatMap(({ role }) => [
		...(view.agreed ? [changeable(count(agreedIn(view, role, id)), input)] : []),
		isPossible(view, role, at) ? changeable(count(startsIn(view, role, at)), input) : EMPTY,
	]);
}
