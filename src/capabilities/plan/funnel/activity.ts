/** What has to be done, month by month, so that the money comes in its month. */
import type { Money } from "../../../core/money.ts";
import type { Period } from "../../../core/period.ts";
import { divideRates, multiplyRates, type Rate, rateOf, ZERO } from "../../../core/rate.ts";
import type { FunnelBasis } from "./basis.ts";
import type { MonthMoney } from "./money.ts";
import { movedEarlier, servesNextYear } from "./needs.ts";

export interface ActivityMonth {
	readonly period: Period;
	/** Working days in the plan. */
	readonly days: number;
	/** Exact, by stage of the chain; undefined: all of it would serve next year's money, which this plan does not know. */
	readonly needs: readonly (Rate | undefined)[];
	/** Deals with clients that are there already, in the month of their money. */
	readonly repeatDeals: Rate;
}

/** What all activity of a plan has in common. */
export interface Frame {
	readonly basis: FunnelBasis;
	/** The months of activity: those before the year that the first money needs, then the year's. */
	readonly months: readonly Period[];
	/** How many of them lie before the year. */
	readonly before: number;
	/** The plan of the year's months in new and in repeat business. */
	readonly money: readonly MonthMoney[];
}

/**
 * The activity that these targets of the year's months need: new money ÷ average deal × how many of each stage a deal
 * needs, exact all the way, moved earlier by the stage's days (`movedEarlier`).
 */
export function activityOf(
	{ basis, months, before, money }: Frame,
	targets: readonly Money[],
	daysIn: (month: Period) => number,
): ActivityMonth[] {
	const { value } = basis.averageDeal;
	const fresh = targets.map((target, month) => times(target, money[month]?.freshShare));
	const byStage = basis.stages.map(({ perDeal, daysBefore }) => {
		const perMoney = divideRates(perDeal, rateOf(value, 1n));
		return movedEarlier(fresh, daysBefore, before).map((moved) => multiplyRates(moved, perMoney));
	});
	return months.map((period, index) => ({
		period,
		days: daysIn(period),
		needs: basis.stages.map(({ daysBefore }, stage) =>
			servesNextYear(index - before, targets.length, daysBefore) ? undefined : (byStage[stage]?.[index] ?? ZERO),
		),
		repeatDeals: repeatDeals(basis, targets[index - before], money[index - before]),
	}));
}

function times(target: Money, share: Rate | undefined): Rate {
	return multiplyRates(rateOf(target, 1n), share ?? ZERO);
}

/** The target's part of the month's repeat money over their average deal; none before the year. */
function repeatDeals({ repeat }: FunnelBasis, target: Money | undefined, money: MonthMoney | undefined): Rate {
	if (repeat === undefined || target === undefined || money === undefined) return ZERO;
	const share = multiplyRates(money.freshShare, rateOf(-1n, 1n));
	const own = multiplyRates(rateOf(target, 1n), rateOf(share.numerator + share.denominator, share.denominator));
	return divideRates(own, rateOf(repeat.averageDeal, 1n));
}
