/** How strong a seat is in a month, apart from how many days it is there: its weight, its hours, and how new its person is. */
import { monthsBetween, type Period } from "../../core/period.ts";
import { multiplyRates, ONE, type Rate, rateOf } from "../../core/rate.ts";
import { divideRounded } from "../../core/rounding.ts";
import type { Seat } from "./seats.ts";

/** Strengths are kept to four decimals, so that the workbook, which has no fractions, counts by the same numbers. */
export const STRENGTH_SCALE = 10_000n;

/**
 * Weight × share of full time × ramp, half up to four decimals; a weight that nothing changes stays as it is written.
 * `ramp` is the strength in the first months of work; after them it is full (domain/pay-and-capacity §1, ramped quota).
 */
export function strengthIn(seat: Seat, month: Period, ramp: readonly Rate[]): Rate {
	const share = multiplyRates(seat.fullTime, rampIn(seat, month, ramp) ?? ONE);
	if (isOne(share)) return seat.weight;
	const exact = multiplyRates(seat.weight, share);
	return rateOf(divideRounded(exact.numerator * STRENGTH_SCALE, exact.denominator, "half-up"), STRENGTH_SCALE);
}

/** The ramp of the seat in the month; undefined where it is over, or there is none. */
export function rampIn(seat: Seat, month: Period, ramp: readonly Rate[]): Rate | undefined {
	const tenure = tenureIn(seat, month);
	return tenure === undefined ? undefined : ramp[tenure - 1];
}

/** The how manieth calendar month of work it is, the month of the first day being 1; undefined where that day is not known. */
export function tenureIn({ since }: Pick<Seat, "since">, month: Period): number | undefined {
	return since === undefined ? undefined : monthsBetween(since, month.from) + 1;
}

function isOne({ numerator, denominator }: Rate): boolean {
	return numerator === denominator;
}
