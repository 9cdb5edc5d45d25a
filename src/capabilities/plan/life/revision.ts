/** What became of a year under way: what was won, and what the rest of it has to carry. */
import type { Day } from "../../../core/day.ts";
import type { Currency, Money } from "../../../core/money.ts";
import type { Period } from "../../../core/period.ts";
import type { Measure } from "../measure.ts";
import type { MonthStatus } from "./facts.ts";
import type { PlanVersion } from "./version.ts";

/**
 * What happens to what is missing, or was won above the plan: everybody carries it, or each person what is their own.
 */
export type Debt = "spread" | "person";

export interface RevisedMonth {
	readonly period: Period;
	readonly status: MonthStatus;
	readonly plan: Money;
	/** Of a month under way, so far; undefined: it has not begun. */
	readonly fact: Money | undefined;
	/** Of a month that is over, its fact. */
	readonly revised: Money;
}

/** Who carries a part of the rest, or won a part of what there is. */
export interface RevisedLine {
	/** Empty: nobody's, that is vacancies or deals without an owner. */
	readonly name: string;
	/** Empty where there is none, or it isn't known. */
	readonly team: string;
	readonly months: readonly RevisedMonth[];
}

export interface Revision {
	readonly year: Period;
	readonly currency: Currency;
	readonly measure: Measure;
	readonly company: string | undefined;
	readonly target: Money;
	readonly asOf: Day;
	readonly debt: Debt;
	/** The frozen version whose numbers are the plan; undefined: the plan by the settings of today. */
	readonly version: PlanVersion | undefined;
	readonly months: readonly RevisedMonth[];
	/** Everybody who is in the plan or has won something; none where the plan ends at the months. */
	readonly people: readonly RevisedLine[];
	/** What nobody carries; undefined: nothing. */
	readonly vacancies: RevisedLine | undefined;
	/** Won deals without an owner; undefined: none. */
	readonly unowned: RevisedLine | undefined;
	readonly remaining: Remaining;
}

/** What of the target is still to be won from the day on, that day included. */
export interface Remaining {
	readonly amount: Money;
	readonly workdays: number;
}

export interface LineTotals {
	readonly plan: Money;
	readonly fact: Money;
	readonly revised: Money;
	/** Of the months that are over. */
	readonly closed: { readonly plan: Money; readonly fact: Money };
	/** Of the month under way and those to come. */
	readonly rest: { readonly plan: Money; readonly revised: Money };
}

/** The sums of a line's months. */
export function totalsOf(months: readonly RevisedMonth[]): LineTotals {
	const over = months.filter(({ status }) => status === "closed");
	const left = months.filter(({ status }) => status !== "closed");
	return {
		plan: sum(months, "plan"),
		fact: sum(months, "fact"),
		revised: sum(months, "revised"),
		closed: { plan: sum(over, "plan"), fact: sum(over, "fact") },
		rest: { plan: sum(left, "plan"), revised: sum(left, "revised") },
	};
}

function sum(months: readonly RevisedMonth[], of: "plan" | "fact" | "revised"): Money {
	return months.reduce((total, month) => total + (month[of] ?? 0n), 0n);
}
