/** What is left of people after so many months, and what one start brings in each month. */
import { type Block, type Formula, formula, type TableBlock } from "../../../../output/document.ts";
import { at } from "../../../plan/present/refs.ts";
import { count, money } from "../../../plan/present/view.ts";
import { newcomersAfter } from "../../option.ts";
import { stayingAfter } from "../../retention.ts";
import { general, ofMonth, ofRole, passing, WORKING } from "../refs.ts";
import { decimal, type MonthView, millionths, optionFor, type RoleView, type View } from "../view.ts";
import { grid, headed } from "./grid.ts";

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
				decimal(millionths(newcomersAfter(after, settings)), 6, newcomerShare(after)),
			],
		})),
	};
}

function teamShare({ estimate: { settings } }: View, after: number): Formula {
	const yearly = general("turnover");
	return settings.turnover.mode === "linear"
		? formula`ROUND(MAX(0,1-${yearly}*${after}/12),6)`
		: formula`ROUND((1-${yearly})^(${after}/12),6)`;
}

function newcomerShare(after: number): Formula {
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
