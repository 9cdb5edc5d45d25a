/** The level of a month: what it would have won without a season. */
import { addRates, multiplyRates, type Rate, rateOf, ZERO } from "../../../core/rate.ts";
import type { PastMonth } from "../seasonality.ts";
import { AVERAGE } from "./average.ts";
import { type TwelveMonths, timeOf } from "./past.ts";

/** How long a month is: its working days, or one. */
export type Length = (month: PastMonth) => bigint;

/** The index of each month in millionths, January first; undefined: not known. */
export type Indices = readonly (bigint | undefined)[];

export const FLAT: Indices = Array.from({ length: 12 }, () => AVERAGE);

/**
 * The level of each of the twelve, in minor units a month or a working day: what the known ones won together over what
 * their indices say they weigh, along a line that rises by `perMonth` through their middle. Undefined for months that are
 * not known.
 */
export function levelsOf(
	months: TwelveMonths,
	length: Length,
	indices: Indices,
	perMonth: Rate,
): readonly (Rate | undefined)[] {
	const known = months.flatMap((month, position) => {
		const weight = month === undefined ? 0n : length(month) * (indices[position] ?? AVERAGE);
		return month === undefined ? [] : [{ weight, won: month.won, time: timeOf(month) }];
	});
	const weights = known.reduce((sum, { weight }) => sum + weight, 0n);
	if (weights === 0n) return months.map(() => undefined);
	const level = rateOf(known.reduce((sum, { won }) => sum + won, 0n) * AVERAGE, weights);
	const middle = rateOf(
		known.reduce((sum, { weight, time }) => sum + weight * time, 0n),
		weights,
	);
	return months.map((month) => {
		if (month === undefined) return undefined;
		const off = addRates(rateOf(timeOf(month), 1n), negative(middle));
		return addRates(level, multiplyRates(perMonth, off));
	});
}

/** The average level of all that is known. */
export function averageLevel(stretches: readonly TwelveMonths[], length: Length): Rate {
	const known = stretches.flat().filter((month) => month !== undefined);
	const lengths = known.reduce((sum, month) => sum + length(month), 0n);
	const won = known.reduce((sum, month) => sum + month.won, 0n);
	return lengths === 0n ? ZERO : rateOf(won, lengths);
}

/** The same below zero. */
export function negative({ numerator, denominator }: Rate): Rate {
	return { numerator: -numerator, denominator };
}
