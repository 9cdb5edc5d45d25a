/** What one start costs in each month: pay, and contributions in the proportion that the program has reckoned them in. */
import { type Block, type Cell, type Formula, formula } from "../../../../output/document.ts";
import { at } from "../../../plan/present/refs.ts";
import { money } from "../../../plan/present/view.ts";
import type { CostLine } from "../../cost.ts";
import { ofRole, WORKING } from "../refs.ts";
import { type MonthView, optionFor, type RoleView, type View } from "../view.ts";
import { grid, headed } from "./grid.ts";
import { there } from "./starts.ts";

/** The tables of the role; its cost has to be known. */
export function costTables(view: View, role: RoleView): Block[] {
	const { words } = view;
	const known = (line: CostLine) => (start: MonthView, month: MonthView) =>
		money(optionFor(view, role.role, start.at)?.cost[month.at]?.[line] ?? 0n);
	const live = (line: CostLine, formulaOf: (start: MonthView, month: MonthView, after: number) => Formula) =>
		grid(view, `${line}-${role.id}`, (start, month, after): Cell => {
			const amount = optionFor(view, role.role, start.at)?.cost[month.at]?.[line] ?? 0n;
			return money(amount, formulaOf(start, month, after));
		});
	return [
		...headed(
			role,
			words.payHeading,
			live("pay", (start, month, after) => pay(role, start, month, after)),
		),
		...headed(role, words.payBefore, grid(view, `payBefore-${role.id}`, known("pay"))),
		...headed(role, words.contributionsBefore, grid(view, `contributionsBefore-${role.id}`, known("contributions"))),
		...headed(
			role,
			words.contributionsHeading,
			live("contributions", (start, month) => contributions(role, start, month)),
		),
	];
}

/** Fixed pay and commission, not below the floor of the first months; who has left is not paid. */
function pay(role: RoleView, start: MonthView, month: MonthView, after: number): Formula {
	const present = at(WORKING, `present-${role.id}`, start.id, month.id);
	const earned = formula`${ofRole(role, "salary")}+ROUND(${present}*${ofRole(role, "commission")},2)`;
	const paid =
		role.role.cost?.floor === undefined
			? formula`(${earned})`
			: formula`IF(${after}<${ofRole(role, "floorMonths")},MAX(${earned},${ofRole(role, "floor")}),${earned})`;
	return formula`ROUND(${paid}*${there(start, month)},2)`;
}

/** As the rules of the country gave them for the pay of the estimate, in proportion to the pay of now. */
function contributions(role: RoleView, start: MonthView, month: MonthView): Formula {
	const cell = (table: string) => at(WORKING, `${table}-${role.id}`, start.id, month.id);
	const before = cell("payBefore");
	return formula`IF(${before}=0,0,ROUND(${cell("contributionsBefore")}*${cell("pay")}/${before},2))`;
}
