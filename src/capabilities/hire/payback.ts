/** When hires have earned back what they cost, and what an empty seat loses. */
import type { Money } from "../../core/money.ts";
import type { Period } from "../../core/period.ts";
import { applyRate, type Rate } from "../../core/rate.ts";
import { divideRounded } from "../../core/rounding.ts";
import { totalOf } from "./cost.ts";
import type { DemandMonth } from "./demand.ts";
import type { DatedOption } from "./hires.ts";
import type { Schedule } from "./schedule.ts";

export interface Payback {
	/** Contribution margin by month, minor units, half up. */
	readonly margin: readonly Money[];
	/** Margin less cost, added up from the first month on. */
	readonly balance: readonly Money[];
	/** The first month from which the sum stays at or above zero; undefined: not within the estimate. */
	readonly period: Period | undefined;
}

/** The payback of a schedule; undefined where a role that starts has no margin given, or nobody starts. */
export function paybackOf(
	schedule: Schedule,
	options: readonly DatedOption[],
	demand: readonly DemandMonth[],
): Payback | undefined {
	const used = options.flatMap((option, at) =>
		schedule.counts[at] ? [{ option, count: BigInt(schedule.counts[at] ?? 0) }] : [],
	);
	if (used.length === 0) return undefined;
	const rates = used.map(({ option }) => option.role.cost?.margin);
	if (rates.includes(undefined)) return undefined;
	const margin = demand.map((_, month) =>
		used.reduce((sum, { option, count }) => sum + marginIn(option, month, option.role.cost?.margin) * count, 0n),
	);
	let sum = 0n;
	const balance = margin.map((earned, month) => {
		const cost = schedule.cost[month];
		sum += earned - (cost === undefined ? 0n : totalOf(cost));
		return sum;
	});
	const negative = balance.findLastIndex((amount) => amount < 0n);
	const paid = schedule.cost.findIndex((cost) => totalOf(cost) > 0n);
	return { margin, balance, period: demand[Math.max(negative + 1, paid)]?.period };
}

function marginIn({ capacity }: DatedOption, month: number, margin: Rate | undefined): Money {
	return margin === undefined ? 0n : applyRate(capacity[month] ?? 0n, margin, "half-up");
}

/**
 * What a working day of an empty seat loses in sales: a month's productivity over the working days of an average month
 * (domain/sales-practice §2.2, hir-03). Minor units, half up; undefined without working days.
 */
export function emptyDay(monthly: Money, demand: readonly DemandMonth[]): Money | undefined {
	const days = demand.reduce((sum, { workdays }) => sum + workdays, 0);
	return days === 0 ? undefined : divideRounded(monthly * BigInt(demand.length), BigInt(days), "half-up");
}
