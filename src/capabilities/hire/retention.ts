/** Who is still there after so many months: turnover of the year taken month by month, exact to the millionth. */
import type { Rate } from "../../core/rate.ts";
import { rateOf } from "../../core/rate.ts";
import { divideRounded } from "../../core/rounding.ts";
import { rootOf } from "../../core/whole.ts";
import { settledAfter, type TenureTurnover, type Turnover, type YearlyTurnover } from "./settings/turnover.ts";
import { FINE, stillThere } from "./tenure.ts";

/** Shares of people are kept in millionths, so that a spreadsheet counts by the same numbers. */
export const MILLION = 1_000_000n;

const YEAR = 12n;

/**
 * The share of people still there after so many months, in millionths, half up: (1 − a)^(m/12) compounded, 1 − a·m/12
 * linear and never below zero (domain/pay-and-capacity §1, attrition). Where turnover goes by tenure, of those who have
 * worked long. Refuses a turnover above 100 % where it compounds.
 */
export function stayingAfter(months: number, turnover: Turnover): bigint {
	const { yearly, mode } = ofSettled(turnover);
	const gone = rateOf(yearly.numerator * BigInt(months), yearly.denominator * YEAR);
	if (mode === "linear") {
		const left = gone.denominator - gone.numerator;
		return left <= 0n ? 0n : divideRounded(left * MILLION, gone.denominator, "half-up");
	}
	const stay = rateOf(yearly.denominator - yearly.numerator, yearly.denominator);
	if (stay.numerator < 0n) throw new RangeError("compounded turnover can't pass 100 % a year");
	return twelfthRoot(stay, BigInt(months));
}

/** `stay^(months/12)` in millionths: the root is found in whole numbers, since floats differ in their last digits. */
function twelfthRoot({ numerator, denominator }: Rate, months: bigint): bigint {
	// half of the root in half millionths, rounded, is the nearest millionth
	const parts = (2n * MILLION) ** YEAR * numerator ** months;
	return (rootOf(parts / denominator ** months, Number(YEAR)) + 1n) / 2n;
}

/** How those leave who have worked long. */
function ofSettled(turnover: Turnover): YearlyTurnover {
	return "goneBy" in turnover ? { yearly: turnover.later, mode: "compounded" } : turnover;
}

/** Of people who have worked so many whole months, the share still there `months` later, in millionths, half up. */
export function stayingFrom(worked: number, months: number, turnover: TenureTurnover): bigint {
	if (worked >= settledAfter(turnover)) return stayingAfter(months, turnover);
	return divideRounded(stillThere(worked + months, turnover) * MILLION, stillThere(worked, turnover), "half-up");
}

/** Of starts, the share still there after so many whole months of work, in millionths, half up. */
export function startedAfter(months: number, turnover: TenureTurnover): bigint {
	return divideRounded(stillThere(months, turnover) * MILLION, FINE, "half-up");
}

/** The share that leaves in a month, of those who are there, having worked long where it goes by tenure: what chance plays with. */
export function leavingPerMonth(turnover: Turnover): Rate {
	return rateOf(MILLION - stayingAfter(1, turnover), MILLION);
}
