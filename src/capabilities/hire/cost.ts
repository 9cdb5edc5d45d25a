/** What one start costs, month by month, as if the person stays: pay with its floor, contributions, and what is paid once. */
import type { Money } from "../../core/money.ts";
import type { Period } from "../../core/period.ts";
import { applyRate, multiplyRates, rateOf } from "../../core/rate.ts";
import type { CostSettings } from "./settings/cost.ts";
import type { Role } from "./settings.ts";

/** The lines of the budget, in the order in which they are shown. */
export const COST_LINES = ["recruiting", "pay", "contributions", "equipment", "tools", "training"] as const;
export type CostLine = (typeof COST_LINES)[number];

/** Minor units of each line. */
export type Cost = Readonly<Record<CostLine, Money>>;

export const NO_COST: Cost = {
	recruiting: 0n,
	pay: 0n,
	contributions: 0n,
	equipment: 0n,
	tools: 0n,
	training: 0n,
};

/** What the employer pays on top of these pays, month by month from the first day of work on, in minor units. */
export type Taxed = (role: Role, pays: readonly PaidMonth[]) => readonly Money[];

export interface PaidMonth {
	readonly month: Period;
	readonly pay: Money;
}

/** Whether the cost of every role is given: money of hires is told only then. */
export function costsKnown({ roles }: { readonly roles: readonly Role[] }): boolean {
	return roles.every(({ cost }) => cost !== undefined);
}

/**
 * The cost of each month of work: `brings` is what the person brings in that month, for variable pay. Pay is fixed pay
 * and commission, half up, and not below the floor of the first months; what is paid once is in the first month.
 */
export function costOf(role: Role, months: readonly Period[], brings: readonly Money[], taxed: Taxed): Cost[] {
	const { cost } = role;
	if (cost === undefined) return months.map(() => NO_COST);
	const pays = months.map((month, at) => ({ month, pay: payIn(cost, at, brings[at] ?? 0n) }));
	const contributions = taxed(role, pays);
	return pays.map(({ pay }, at) => ({
		...(at === 0 ? onceOf(cost) : NO_COST),
		pay,
		contributions: contributions[at] ?? 0n,
		tools: cost.tools,
	}));
}

function payIn({ salary, commission, floor }: CostSettings, at: number, brings: Money): Money {
	const earned = salary + applyRate(brings, commission, "half-up");
	return floor !== undefined && at < floor.months && earned < floor.amount ? floor.amount : earned;
}

/** What is paid once for somebody who starts. */
export function onceOf(cost: CostSettings): Cost {
	const { headTime } = cost;
	const head = headTime === undefined ? 0n : applyRate(headTime.hourly, headTime.hours, "half-up");
	return { ...NO_COST, recruiting: feeOf(cost), equipment: cost.equipment, training: cost.training + head };
}

/** An agency's fee is reckoned from fixed pay; both published bases are there (domain/sales-practice §2.2). */
function feeOf({ recruiting, salary }: CostSettings): Money {
	if (recruiting.kind === "fixed") return recruiting.amount;
	if (recruiting.kind === "monthly-pay") return applyRate(salary, recruiting.salaries, "half-up");
	return applyRate(salary, multiplyRates(recruiting.share, rateOf(12n, 1n)), "half-up");
}

export function addCosts(a: Cost, b: Cost): Cost {
	return mapCost((line) => a[line] + b[line]);
}

/** Each line by itself. */
export function mapCost(of: (line: CostLine) => Money): Cost {
	return {
		recruiting: of("recruiting"),
		pay: of("pay"),
		contributions: of("contributions"),
		equipment: of("equipment"),
		tools: of("tools"),
		training: of("training"),
	};
}

export function totalOf(cost: Cost): Money {
	return COST_LINES.reduce((sum, line) => sum + cost[line], 0n);
}
