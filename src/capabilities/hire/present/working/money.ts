/** The budget's cells as formulas of the numbers of starts and of what one start costs. */
import { type Formula, formula } from "../../../../output/document.ts";
import { at } from "../../../plan/present/refs.ts";
import type { CostLine } from "../../cost.ts";
import { added, BUDGET, ofMonth, ofRole, perStartColumn, startsColumn, stayColumn, WORKING } from "../refs.ts";
import type { MonthView, RoleView, View } from "../view.ts";
import { perStarts } from "./months.ts";

/** One line of the budget in the month. */
export function lineIn(view: View, line: CostLine, month: MonthView): Formula {
	switch (line) {
		case "pay":
		case "contributions":
			return perStarts(view, line, month);
		case "tools":
			return added(
				view.roles.map(
					(role) =>
						formula`SUMPRODUCT(${startsColumn(view, role)},ROUND(${ofRole(role, "tools")}*${stayColumn(view, month)},2))`,
				),
			);
		case "recruiting":
		case "equipment":
		case "training":
			return added(
				view.roles.map((role) => formula`${ofMonth(month, `starts-${role.id}`)}*ROUND(${once(role, line)}*${FIRST},2)`),
			);
	}
}

/** Everybody who starts is there in the first month, but where there is no probation. */
const FIRST = at(WORKING, "staying", "after0", "newcomers");

/** What is paid once for a start of the role. */
function once(role: RoleView, line: "recruiting" | "equipment" | "training"): Formula {
	if (line === "equipment") return [ofRole(role, "equipment")];
	if (line === "recruiting") return fee(role);
	return role.role.cost?.headTime === undefined
		? [ofRole(role, "training")]
		: formula`(${ofRole(role, "training")}+ROUND(${ofRole(role, "headHours")}*${ofRole(role, "headHourly")},2))`;
}

function fee(role: RoleView): Formula {
	const [fee, salary] = [ofRole(role, "fee"), ofRole(role, "salary")];
	const kind = role.role.cost?.recruiting.kind;
	if (kind === "monthly-pay") return formula`ROUND(${salary}*${fee},2)`;
	return kind === "annual-pay" ? formula`ROUND(${salary}*${fee}*12,2)` : [fee];
}

/** The margin of what the starts bring in, each start's rounded by itself. */
export function marginIn(view: View, month: MonthView): Formula {
	return added(
		view.roles
			.filter(({ role }) => role.cost?.margin !== undefined)
			.map(
				(role) =>
					formula`SUMPRODUCT(${startsColumn(view, role)},ROUND(${perStartColumn(view, "capacity", role, month)}*${ofRole(role, "margin")},2))`,
			),
	);
}

/** Margin less cost, with what there was before. */
export function balanceIn(view: View, month: MonthView): Formula {
	const own = formula`${at(BUDGET, BUDGET, month.id, "margin")}-${at(BUDGET, BUDGET, month.id, "total")}`;
	const before = view.months.find(({ at: each }) => each === month.at - 1);
	return before === undefined
		? formula`ROUND(${own},2)`
		: formula`ROUND(${at(BUDGET, BUDGET, before.id, "balance")}+${own},2)`;
}
