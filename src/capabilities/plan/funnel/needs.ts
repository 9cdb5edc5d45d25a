/** From money to counts of things, exact all the way: whoever shows a count rounds it up, once. */
import { addRates, divideRates, multiplyRates, ONE, type Rate, rateOf, ZERO } from "../../../core/rate.ts";
import { divideRounded } from "../../../core/rounding.ts";

const MILLION = 1_000_000n;

/** Cycles are counted in months of so many days: one of 30 days moves activity exactly one month earlier. */
export const DAYS_OF_MONTH = 30;

/**
 * How many of each stage one deal needs, the deal itself last: 1 ÷ the product of the conversions that lie ahead
 * (domain/sales-practice §1.2, row 4). `conversions[i]` leads from stage i to stage i + 1. Refuses a conversion of zero.
 */
export function perDeal(conversions: readonly Rate[]): Rate[] {
	const fromDeal = [ONE];
	for (const conversion of [...conversions].reverse()) fromDeal.push(divideRates(fromDeal.at(-1) ?? ONE, conversion));
	return fromDeal.reverse();
}

/**
 * The count that is shown: the exact need rounded up. Less than a millionth of a thing is none, so that the doubles of a
 * spreadsheet count alike.
 */
export function wholeCount(need: Rate): number {
	const millionths = divideRounded(need.numerator * MILLION, need.denominator, "half-up");
	return Number(divideRounded(millionths, MILLION, "ceiling"));
}

/** The need as a daily norm: rounded up to a tenth, by the same rule. */
export function dailyNorm(need: Rate): number {
	return wholeCount(multiplyRates(need, rateOf(10n, 1n))) / 10;
}

/**
 * What of a value by months falls into each month when it moves `days` earlier: a month takes what lies `days ÷ 30`
 * months ahead, of two neighbouring months in proportion. `before`: how many months before the first are wanted.
 * Everything arrives somewhere if `before` is at least `monthsBefore(days)`.
 */
export function movedEarlier(values: readonly Rate[], days: number, before: number): Rate[] {
	const whole = Math.floor(days / DAYS_OF_MONTH);
	const later = rateOf(BigInt(days % DAYS_OF_MONTH), BigInt(DAYS_OF_MONTH));
	const sooner = rateOf(BigInt(DAYS_OF_MONTH - (days % DAYS_OF_MONTH)), BigInt(DAYS_OF_MONTH));
	return Array.from({ length: before + values.length }, (_, index) => {
		const ahead = index - before + whole;
		const [first, second] = [values[ahead] ?? ZERO, values[ahead + 1] ?? ZERO];
		return addRates(multiplyRates(first, sooner), multiplyRates(second, later));
	});
}

/** How many months before the first are touched when activity moves so many days earlier. */
export function monthsBefore(days: number): number {
	return Math.ceil(days / DAYS_OF_MONTH);
}

/** Whether everything that the activity of a month brings falls behind the last month; `index`: the month's, from 0. */
export function servesNextYear(index: number, months: number, days: number): boolean {
	return index + Math.floor(days / DAYS_OF_MONTH) >= months;
}
