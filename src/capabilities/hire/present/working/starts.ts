/** What is left of people after so many months, and what one start brings in each month. */
import { type Block, type Formula, formula, type Reference, type TableBlock } from "../../../../output/document.ts";
import { at } from "../../../plan/present/refs.ts";
import { count, money } from "../../../plan/present/view.ts";
import { newcomersAfter } from "../../option.ts";
import { stayingAfter } from "../../retention.ts";
import { settledAfter, type TenureTurnover } from "../../settings/turnover.ts";
import { FINE, stillThere } from "../../tenure.ts";
import { general, goneId, ofMonth, ofRole, passing, TENURE, WORKING } from "../refs.ts";
import { decimal, type MonthView, millionths, optionFor, type RoleView, type View } from "../view.ts";
import { grid, headed } from "./grid.ts";

/** By months of work: of those who started, the share still there; none where turnover doesn't go by them. */
export function tenureTable({ words, estimate }: View): Block[] {
	const { settings, demand } = estimate;
	const { turnover } = settings;
	if (!("goneBy" in turnover)) return [];
	const rows = settledAfter(turnover) + demand.length;
	return [
		{ kind: "heading", text: words.tenureHeading },
		{
			kind: "table",
			id: TENURE,
			columns: [
				{ id: "months", title: words.monthsWorked, role: "label" },
				{ id: "still", title: words.stillThere },
			],
			rows: Array.from({ length: rows }, (_, months) => ({
				id: `worked${months}`,
				cells: [count(months), decimal(fine(stillThere(months, turnover)), 6, stillShare(months, turnover))],
			})),
		},
	];
}

/** More decimals than a double has. */
function fine(share: bigint): number {
	return Number(share) / Number(FINE);
}

/** Between the months given the share falls evenly from one cell to the other; nobody who is gone comes back. */
function stillShare(months: number, turnover: TenureTurnover): Formula | undefined {
	if (months === 0) return undefined;
	const { goneBy, mode } = turnover;
	const next = goneBy.findIndex((each) => each.months >= months);
	if (next === -1) {
		const settled = settledAfter(turnover);
		return formula`${still(settled)}*(1-${general("turnover")})^(${months - settled}/12)`;
	}
	const [before, until] = [goneBy[next - 1]?.months ?? 0, goneBy[next]?.months ?? 0];
	if (months === until) return formula`1-MAX(${{ ...general(goneId(0)), to: { row: goneId(next), column: "value" } }})`;
	const [high, low] = [still(before), still(until)];
	const part = formula`(${months - before}/${until - before})`;
	return mode === "linear"
		? formula`${high}-(${high}-${low})*${part}`
		: formula`IF(${high}=0,0,${high}*(${low}/${high})^${part})`;
}

/** The cell of this month of work. */
export function still(months: number): Reference {
	return at(WORKING, TENURE, `worked${months}`, "still");
}

/** By months since: the share of the team still there, and that of newcomers, who have their probation before it. */
export function stayingTable(view: View): TableBlock {
	const { words, estimate } = view;
	const { settings, demand } = estimate;
	return {
		kind: "table",
		id: "staying",
		columns: [
			{ id: "months", title: words.monthsSince, role: "label" },
			{ id: "team", title: words.team },
			{ id: "newcomers", title: words.newcomers },
		],
		rows: demand.map((_, after) => ({
			id: `after${after}`,
			cells: [
				count(after),
				decimal(
					millionths(stayingAfter(after, settings.turnover)),
					6,
					after === 0 ? undefined : teamShare(view, after),
				),
				decimal(millionths(newcomersAfter(after, settings)), 6, newcomerShare(view, after)),
			],
		})),
	};
}

function teamShare({ estimate: { settings } }: View, after: number): Formula {
	const yearly = general("turnover");
	return !("goneBy" in settings.turnover) && settings.turnover.mode === "linear"
		? formula`ROUND(MAX(0,1-${yearly}*${after}/12),6)`
		: formula`ROUND((1-${yearly})^(${after}/12),6)`;
}

function newcomerShare({ estimate: { settings } }: View, after: number): Formula {
	if ("goneBy" in settings.turnover) return formula`ROUND(${still(after)},6)`;
	const probation = general("probation");
	const share = (row: string) => at(WORKING, "staying", row, "team");
	const shares = { ...share("after0"), to: { row: `after${after}`, column: "team" } };
	return formula`IF(${after}<${probation},1,ROUND(INDEX(${shares},${after}-${probation}+1)*${passing()},6))`;
}

/** By month of start and month: the share of newcomers still there. */
export function thereTable(view: View): TableBlock {
	const { settings } = view.estimate;
	return grid(view, "there", (_start, _month, after) =>
		decimal(millionths(newcomersAfter(after, settings)), 6, [at(WORKING, "staying", `after${after}`, "newcomers")]),
	);
}

/** What one start of the role brings in if the person stays, and what is expected of it. */
export function capacityTables(view: View, role: RoleView): Block[] {
	const { words } = view;
	return [
		...headed(
			role,
			words.presentHeading,
			grid(view, `present-${role.id}`, (start, month, after) =>
				money(optionFor(view, role.role, start.at)?.present[month.at] ?? 0n, broughtIn(role, month, after)),
			),
		),
		...headed(
			role,
			words.capacityHeading,
			grid(view, `capacity-${role.id}`, (start, month) =>
				money(
					optionFor(view, role.role, start.at)?.capacity[month.at] ?? 0n,
					formula`ROUND(${at(WORKING, `present-${role.id}`, start.id, month.id)}*${there(start, month)},2)`,
				),
			),
		),
	];
}

/** The share of who started then that is there in the month. */
export function there(start: MonthView, month: MonthView) {
	return at(WORKING, "there", start.id, month.id);
}

function broughtIn(role: RoleView, month: MonthView, after: number): Formula {
	const full = formula`${ofRole(role, "productivity")}*${ofMonth(month, "season")}`;
	return after < role.role.ramp.length
		? formula`ROUND(${full}*${ofRole(role, `ramp${after + 1}`)},2)`
		: formula`ROUND(${full},2)`;
}
