/** Rates, shares and weights: exact ratios of whole numbers, never floats. */
import type { Money } from "./money.ts";
import { divideRounded, type Rounding } from "./rounding.ts";
import { greatestCommonDivisor } from "./whole.ts";

/** Reduced, with a denominator above zero, so that equal rates have equal parts. */
export interface Rate {
	readonly numerator: bigint;
	readonly denominator: bigint;
}

export const ZERO: Rate = { numerator: 0n, denominator: 1n };
export const ONE: Rate = { numerator: 1n, denominator: 1n };

/** The rate of exact decimal text: `"0.075"`, `"-1"`. Refuses any other writing; how people write is the input's business. */
export function rate(text: string): Rate {
	const match = /^(-?\d+)(?:\.(\d+))?$/.exec(text);
	if (!match) throw new RangeError(`not a rate in exact decimal text: ${text}`);
	const [, whole = "", decimals = ""] = match;
	return rateOf(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
}

/** The rate `numerator / denominator`. Refuses a denominator of zero. */
export function rateOf(numerator: bigint, denominator: bigint): Rate {
	if (denominator === 0n) throw new RangeError("a rate needs a denominator other than zero");
	const sign = denominator < 0n ? -1n : 1n;
	const divisor = sign * greatestCommonDivisor(numerator, denominator);
	return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/** The exact sum. */
export function addRates(a: Rate, b: Rate): Rate {
	return rateOf(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

/** The exact product. */
export function multiplyRates(a: Rate, b: Rate): Rate {
	return rateOf(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** The exact quotient. Refuses a divisor of zero. */
export function divideRates(a: Rate, b: Rate): Rate {
	return rateOf(a.numerator * b.denominator, a.denominator * b.numerator);
}

/** −1, 0 or 1 as `a` is below, equal to or above `b`: fit for `sort`. */
export function compareRates(a: Rate, b: Rate): -1 | 0 | 1 {
	const difference = a.numerator * b.denominator - b.numerator * a.denominator;
	if (difference === 0n) return 0;
	return difference < 0n ? -1 : 1;
}

/** The amount times the rate, in minor units, rounded once. */
export function applyRate(amount: Money, factor: Rate, rounding: Rounding): Money {
	return divideRounded(amount * factor.numerator, factor.denominator, rounding);
}

/** The whole number that is not below the value. */
export function ceiling({ numerator, denominator }: Rate): bigint {
	return divideRounded(numerator, denominator, "ceiling");
}

/** The whole number that is not above the value. */
export function floor({ numerator, denominator }: Rate): bigint {
	return divideRounded(numerator, denominator, "floor");
}

/** The middle one; of an even number the mean of the two in the middle; undefined where there are none. */
export function medianRate(values: readonly Rate[]): Rate | undefined {
	const sorted = [...values].sort(compareRates);
	const [upper, lower] = [sorted[Math.floor(sorted.length / 2)], sorted[Math.ceil(sorted.length / 2) - 1]];
	return upper && lower && divideRates(addRates(upper, lower), rateOf(2n, 1n));
}

/** The rate as the JSON interface has ratios: a number of 6 decimals, ties away from zero. For showing, never for counting on. */
export function rateNumber(value: Rate): number {
	return Number(divideRounded(value.numerator * 1_000_000n, value.denominator, "half-up")) / 1_000_000;
}
