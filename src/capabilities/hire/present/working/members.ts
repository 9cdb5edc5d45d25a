/** What each person of the team brings in each month, if they stay. */
import { type Block, type Cell, type Formula, formula } from "../../../../output/document.ts";
import { at } from "../../../plan/present/refs.ts";
import { count, money, text } from "../../../plan/present/view.ts";
import { settledAfter } from "../../settings/turnover.ts";
import { ASSUMPTIONS, general, ofMonth, ofRole, passing, WORKING } from "../refs.ts";
import { decimal, type MemberView, type MonthView, millionths, type View } from "../view.ts";
import { still } from "./starts.ts";

/** The tables; none where nobody is there. */
export function memberTables(view: View): Block[] {
	const { words, members } = view;
	if (members.length === 0) return [];
	return [
		...table(view, "days", words.daysHeading, (member, month) => count(member.days[month.at] ?? 0)),
		...table(view, "employed", words.employedHeading, (member, month) => count(member.there[month.at] ? 1 : 0)),
		...table(view, "chances", words.chancesHeading, (member, month) =>
			decimal(millionths(member.staying[month.at] ?? 0n), 6, chance(view, member, month)),
		),
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
): Block[] {
	return [
		{ kind: "heading", text: heading },
		{
			kind: "table",
			id,
			columns: [
				{ id: "name", title: words.person, role: "label" },
				...months.map((month) => ({ id: month.id, title: month.label })),
			],
			rows: members.map((member) => ({
				id: member.id,
				cells: [text(member.name), ...months.map((month) => cell(member, month))],
			})),
		},
	];
}

/** One for who is known to leave; by tenure, of those who have worked as long the share still there; else past the probation the share of the team; before that the share of newcomers. */
function chance(
	{ estimate }: View,
	{ certain, tenureAtFirst }: MemberView,
	{ at: month }: MonthView,
): Formula | undefined {
	const { turnover } = estimate.settings;
	if (certain) return undefined;
	const team = (after: number) => at(WORKING, "staying", `after${after}`, "team");
	if (tenureAtFirst === undefined) return [team(month)];
	const worked = Math.max(0, tenureAtFirst + month);
	if ("goneBy" in turnover) {
		if (tenureAtFirst >= settledAfter(turnover)) return [team(month)];
		const before = still(Math.max(0, tenureAtFirst));
		return formula`IF(${before}=0,0,ROUND(${still(worked)}/${before},6))`;
	}
	const probation = general("probation");
	const shares = { ...team(0), to: { row: `after${month}`, column: "team" } };
	const newcomer = formula`IF(${worked}<${probation},1,ROUND(INDEX(${shares},${worked}-${probation}+1)*${passing()},6))`;
	return formula`IF(${tenureAtFirst}>=${probation},${team(month)},${newcomer})`;
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
