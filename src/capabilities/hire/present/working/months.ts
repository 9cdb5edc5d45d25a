/** What each month has, as formulas of the assumptions and of what one start or one person brings. */
import { type Formula, formula } from "../../../../output/document.ts";
import { down } from "../../../plan/present/refs.ts";
import { added, general, ofMonth, perStartColumn, startsColumn, stayColumn, WORKING } from "../refs.ts";
import type { MonthView, View } from "../view.ts";

export function targetIn(month: MonthView): Formula {
	return [ofMonth(month, "target")];
}

/** Rounded up to the minor unit; before that to where floats differ. */
export function requiredIn(month: MonthView): Formula {
	return formula`ROUNDUP(ROUND(${ofMonth(month, "target")}/${general("attainment")},6),2)`;
}

/** Each person's part rounded by itself, as the program does. */
export function teamCapacity(view: View, month: MonthView): Formula | undefined {
	const range = membersColumn(view, "members", month.id);
	const chances = membersColumn(view, "chances", month.id);
	return range && chances && formula`SUMPRODUCT(ROUND(${range}*${chances},2))`;
}

/** How many people there are expected to be, those agreed and those proposed among them. */
export function headsIn(view: View, month: MonthView): Formula {
	const there = membersColumn(view, "employed", month.id);
	const chances = membersColumn(view, "chances", month.id);
	const team = there && chances ? [formula`SUMPRODUCT(${there},${chances})`] : [];
	const starts = view.roles.map((role) =>
		added([
			formula`SUMPRODUCT(${startsColumn(view, role)},${stayColumn(view, month)})`,
			...(view.agreed ? [formula`SUMPRODUCT(${startsColumn(view, role, "agreed")},${stayColumn(view, month)})`] : []),
		]),
	);
	return added([...team, ...starts]);
}

function membersColumn({ members }: View, table: string, column: string) {
	const [first, last] = [members[0], members.at(-1)];
	return first && last ? down(WORKING, table, column, first.id, last.id) : undefined;
}

export function hiresCapacity(view: View, month: MonthView): Formula {
	return perStarts(view, "capacity", month, "starts");
}

export function agreedCapacity(view: View, month: MonthView): Formula {
	return perStarts(view, "capacity", month, "agreed");
}

/** So many starts of each month and role times what one of them brings or costs in this month. */
export function perStarts(view: View, table: string, month: MonthView, kind: "starts" | "agreed" = "starts"): Formula {
	return added(
		view.roles.map(
			(role) => formula`SUMPRODUCT(${startsColumn(view, role, kind)},${perStartColumn(view, table, role, month)})`,
		),
	);
}

/** How many start in the month. */
export function startsFormula(view: View, month: MonthView): Formula {
	return added(view.roles.map((role) => [ofMonth(month, `starts-${role.id}`)]));
}
