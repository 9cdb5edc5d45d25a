/**
 * What would have to be true: sales are deals decided × conversion × average deal, so a plan is met by stretching one of
 * them alone, or all by the same ratio. Every answer is rounded to the side on which the plan is met.
 */
import type { Money } from "../../../core/money.ts";
import { ceiling, compareRates, divideRates, multiplyRates, ONE, type Rate, rateOf } from "../../../core/rate.ts";
import { divideRounded } from "../../../core/rounding.ts";
import type { Outlook, Pace } from "./outlook.ts";

export interface Solution {
	/** What the rest of the year has to bring, over what it brings at the present pace. */
	readonly stretch: Rate;
	/** Each alone: the others stay as they are. */
	readonly averageDeal: Money;
	/** Undefined where nothing was lost. May be above one: then conversion alone can't do it. */
	readonly conversion: Rate | undefined;
	/** Deals to decide until the end of the year. */
	readonly decided: bigint;
	readonly mix: Mix;
}

/** All factors stretched by the same ratio; what can't be stretched (a conversion at 100 %) leaves more to the others. */
export interface Mix {
	readonly ratio: Rate;
	readonly averageDeal: Money;
	readonly conversion: Rate | undefined;
	readonly decided: bigint;
}

/** The answers, amounts in whole `unit`s; undefined where there is no pace to start from, or nothing of the year is left. */
export function solve({ remaining, pace }: Outlook, unit: Money): Solution | undefined {
	if (pace === undefined || pace.expected.numerator === 0n) return undefined;
	const { averageDeal, conversion = ONE, decided, wins } = pace;
	const needed = rateOf(remaining, 1n);
	return {
		stretch: divideRates(needed, pace.expected),
		averageDeal: upTo(unit, divideRates(needed, wins)),
		conversion: pace.conversion && upToMillionths(divideRates(needed, multiplyRates(averageDeal, decided))),
		decided: ceiling(divideRates(needed, multiplyRates(averageDeal, conversion))),
		mix: mixFor(needed, pace, unit),
	};
}

function mixFor(needed: Rate, pace: Pace, unit: Money): Mix {
	const { averageDeal, conversion, decided } = pace;
	const stretch = divideRates(needed, pace.expected);
	if (conversion === undefined) return stretched(rootUp(stretch, 2), averageDeal, undefined, decided, unit);
	const ratio = rootUp(stretch, 3);
	if (compareRates(multiplyRates(conversion, ratio), ONE) <= 0) {
		return stretched(ratio, averageDeal, upToMillionths(multiplyRates(conversion, ratio)), decided, unit);
	}
	return stretched(rootUp(multiplyRates(stretch, conversion), 2), averageDeal, ONE, decided, unit);
}

function stretched(ratio: Rate, averageDeal: Rate, conversion: Rate | undefined, decided: Rate, unit: Money): Mix {
	return {
		ratio,
		averageDeal: upTo(unit, multiplyRates(averageDeal, ratio)),
		conversion,
		decided: ceiling(multiplyRates(decided, ratio)),
	};
}

const MILLION = 1_000_000n;

/** The smallest number of millionths whose power is not below the value. Refuses values below zero. */
export function rootUp(value: Rate, power: 2 | 3): Rate {
	if (value.numerator < 0n) throw new RangeError("no root of a negative rate");
	const exponent = BigInt(power);
	const reaches = (millionths: bigint) =>
		millionths ** exponent * value.denominator >= value.numerator * MILLION ** exponent;
	let [below, above] = [-1n, MILLION];
	while (!reaches(above)) above *= 2n;
	while (above - below > 1n) {
		const middle = (below + above) / 2n;
		if (reaches(middle)) above = middle;
		else below = middle;
	}
	return rateOf(above, MILLION);
}

/** To six places, as the JSON interface has ratios, and never too little. */
export function upToMillionths(value: Rate): Rate {
	return rateOf(divideRounded(value.numerator * MILLION, value.denominator, "ceiling"), MILLION);
}

/** The multiple of the unit that is not below the value. */
export function upTo(unit: Money, value: Rate): Money {
	return ceiling(divideRates(value, rateOf(unit, 1n))) * unit;
}
