/** What has to be done, month by month, so that the money comes in its month. */
import type { Money } from "../../../core/money.ts";
import type { Period } from "../../../core/period.ts";
import { addRates, divideRates, multiplyRates, type Rate, rateOf, ZERO } from "../../../core/rate.ts";
import type { FunnelBasis, FunnelStage } from "./basis.ts";
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
	const fresh = freshMoney(money, targets);
	const byStage = basis.stages.map((stage) =>
		movedEarlier(fresh, stage.daysBefore, before).map((moved) => multiplyRates(moved, perMoney(basis, stage))),
	);
	return months.map((period, index) => ({
		period,
		days: daysIn(period),
		needs: basis.stages.map(({ daysBefore }, stage) =>
			servesNextYear(index - before, targets.length, daysBefore) ? undefined : (byStage[stage]?.[index] ?? ZERO),
		),
		repeatDeals: repeatDeals(basis, targets[index - before], money[index - before]),
	}));
}

/** What these targets of the whole year need, by stage: exact, in whichever months it falls. */
export function yearNeeds({ basis, money }: Frame, targets: readonly Money[]): Rate[] {
	const fresh = freshMoney(money, targets).reduce(addRates, ZERO);
	return basis.stages.map((stage) => multiplyRates(fresh, perMoney(basis, stage)));
}

/** The part of each month's target that new business has to bring. */
export function freshMoney(money: Frame["money"], targets: readonly Money[]): Rate[] {
	return targets.map((target, month) => multiplyRates(rateOf(target, 1n), money[month]?.freshShare ?? ZERO));
}

function perMoney({ averageDeal }: FunnelBasis, { perDeal }: FunnelStage): Rate {
	return divideRates(perDeal, rateOf(averageDeal.value, 1n));
}

/** The target's part of the month's repeat money over their average deal; none before the year. */
function repeatDeals({ repeat }: FunnelBasis, target: Money | undefined, money: MonthMoney | undefined): Rate {
	if (repeat === undefined || target === undefined || money === undefined) return ZERO;
	const share = multiplyRates(money.freshShare, rateOf(-1n, 1n));
	const own = multiplyRates(rateOf(target, 1n), rateOf(share.numerator + share.denominator, share.denominator));
	return divideRates(own, rateOf(repeat.averageDeal, 1n));
}
