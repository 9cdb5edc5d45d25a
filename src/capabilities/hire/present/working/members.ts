/** What each person of the team brings in each month, if they stay. */
import { type Block, type Cell, type Formula, formula } from "../../../../output/document.ts";
import { at } from "../../../plan/present/refs.ts";
import { count, money, text } from "../../../plan/present/view.ts";
import { ASSUMPTIONS, ofMonth, ofRole, WORKING } from "../refs.ts";
import type { MemberView, MonthView, View } from "../view.ts";

/** The tables; none where nobody is there. */
export function memberTables(view: View): Block[] {
	const { words, members } = view;
	if (members.length === 0) return [];
	const known = (member: MemberView) => count(member.until === undefined ? 0 : 1);
	return [
		...table(view, "days", words.daysHeading, (member, month) => count(member.days[month.at] ?? 0)),
		...table(view, "employed", words.employedHeading, (member, month) => count(member.there[month.at] ? 1 : 0), known),
		...table(view, "members", words.membersHeading, (member, month) =>
			money(member.capacity[month.at] ?? 0n, brings(view, member, month)),
		),
	];
}

function table(
	{ words, members, months }: View,
	id: string,
	heading: string,
	cell: (member: MemberView, month: MonthView) => Cell,
	known?: (member: MemberView) => Cell,
): Block[] {
	return [
		{ kind: "heading", text: heading },
		{
			kind: "table",
			id,
			columns: [
				{ id: "name", title: words.person, role: "label" },
				...(known === undefined ? [] : [{ id: "known", title: words.knownToLeave }]),
				...months.map((month) => ({ id: month.id, title: month.label })),
			],
			rows: members.map((member) => ({
				id: member.id,
				cells: [
					text(member.name),
					...(known === undefined ? [] : [known(member)]),
					...months.map((month) => cell(member, month)),
				],
			})),
		},
	];
}

/** Productivity × season × strength × days there; a strength that is not simply the weight has four decimals. */
function brings({ estimate }: View, member: MemberView, month: MonthView): Formula | undefined {
	const { of } = member;
	if (of === undefined || estimate.demand[month.at]?.workdays === 0) return undefined;
	const own = (column: string) => at(ASSUMPTIONS, "team", member.id, column);
	const tenure = member.tenure[month.at];
	const ramped = tenure !== undefined && tenure >= 1 && tenure <= of.role.ramp.length;
	const share = ramped ? formula`${own("fullTime")}*${ofRole(of, `ramp${tenure}`)}` : [own("fullTime")];
	const strength = formula`IF(${share}=1,${own("weight")},ROUND(${own("weight")}*${share},4))`;
	const days = formula`${at(WORKING, "days", member.id, month.id)}/${ofMonth(month, "workdays")}`;
	return formula`ROUND(${ofRole(of, "productivity")}*${ofMonth(month, "season")}*${strength}*${days},2)`;
}
