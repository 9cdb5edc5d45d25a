/** Where the hiring document keeps what its formulas refer to. */
import { type Formula, formula, type Reference } from "../../../output/document.ts";
import { at, down } from "../../plan/present/refs.ts";
import type { MonthView, RoleView, View } from "./view.ts";

export const ASSUMPTIONS = "assumptions";
export const WORKING = "working";
export const MONTHS = "months";
export const BUDGET = "budget";
/** Of those who started, the share still there by months of work; only where turnover goes by them. */
export const TENURE = "tenure";
/** The facts that hold for everybody. */
export const GENERAL = "general";

/** An assumption that holds for everybody. */
export function general(id: string): Reference {
	return at(ASSUMPTIONS, GENERAL, id, "value");
}

/** The id of the assumption who is gone by so manieth of the months given. */
export function goneId(at: number): string {
	return `gone${at + 1}`;
}

/** The share of newcomers that stays after the probation; where there is none, nobody fails it. */
export function passing(): Formula {
	return formula`IF(${general("probation")}=0,1,${general("probationPass")})`;
}

/** An assumption of a role: `productivity`, `ramp1`, `salary`. */
export function ofRole(role: RoleView, id: string): Reference {
	return at(ASSUMPTIONS, role.id, id, "value");
}

/** A cell of the months' assumptions. */
export function ofMonth(month: MonthView, column: string): Reference {
	return at(ASSUMPTIONS, MONTHS, month.id, column);
}

/** All months of one column of a table that has a row a month. */
export function allMonths({ months }: View, sheet: string, block: string, column: string): Reference {
	return down(sheet, block, column, months[0]?.id ?? "", months.at(-1)?.id ?? "");
}

/** How many of the role start, month by month: the cells that may be changed. */
export function startsColumn(view: View, role: RoleView, kind: "starts" | "agreed" = "starts"): Reference {
	return allMonths(view, ASSUMPTIONS, MONTHS, `${kind}-${role.id}`);
}

/** One column of a role's table of the working: what one start of each month brings or costs in this month. */
export function perStartColumn(view: View, table: string, role: RoleView, month: MonthView): Reference {
	return allMonths(view, WORKING, `${table}-${role.id}`, month.id);
}

/** The share of starts, by their months, that is still there in this month. */
export function stayColumn(view: View, month: MonthView): Reference {
	return allMonths(view, WORKING, "there", month.id);
}

/** The sum of formulas of the roles; zero where there is none. */
export function added(parts: readonly Formula[]): Formula {
	return parts.length === 0 ? ["0"] : parts.flatMap((part, index) => (index === 0 ? [...part] : ["+", ...part]));
}
