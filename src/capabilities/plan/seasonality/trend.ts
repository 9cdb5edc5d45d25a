/** The growth from year to year, so that it is not taken for a season: a grown December is no strong December. */
import { dayParts } from "../../../core/day.ts";
import { addRates, divideRates, multiplyRates, type Rate, rateOf, ZERO } from "../../../core/rate.ts";
import type { PastMonth } from "../seasonality.ts";

/** How long a month is: its working days, or one. */
export type Length = (month: PastMonth) => bigint;

export interface Trend {
	/** By how much the level of a month grows from one year to the next, in minor units (of a working day, where that is measured). */
	readonly perYear: Rate;
	/** That against the average level of the years it was found from. */
	readonly share: Rate;
	/** How many complete years it was found from. */
	readonly years: number;
}

const MONTHS = 12n;

/**
 * The straight line of least squares through the average levels of complete years, counted exactly. Averages of whole
 * years hold no season, so that the season can't bend the line. Undefined for less than two complete years, in which
 * growth and season can't be told apart, and where the line would fall to nothing inside a year.
 */
export function trendOf(years: readonly (readonly (PastMonth | undefined)[])[], length: Length): Trend | undefined {
	const complete = years.flatMap((months) => {
		const known = months.filter((month) => month !== undefined);
		const [first] = known;
		return known.length < Number(MONTHS) || first === undefined
			? []
			: [{ year: BigInt(dayParts(first.period.from).year), level: levelOf(known, length) }];
	});
	if (complete.length < 2) return undefined;
	const count = BigInt(complete.length);
	const averageYear = rateOf(
		complete.reduce((sum, { year }) => sum + year, 0n),
		count,
	);
	const average = multiplyRates(
		complete.reduce((sum, { level }) => addRates(sum, level), ZERO),
		rateOf(1n, count),
	);
	const [above, below] = complete.reduce(
		([products, squares], { year, level }) => {
			const off = addRates(rateOf(year, 1n), negative(averageYear));
			return [
				addRates(products, multiplyRates(off, addRates(level, negative(average)))),
				addRates(squares, multiplyRates(off, off)),
			] as const;
		},
		[ZERO, ZERO] as const,
	);
	const trend: Trend = {
		perYear: divideRates(above, below),
		share: average.numerator === 0n ? ZERO : divideRates(divideRates(above, below), average),
		years: complete.length,
	};
	const stands = years.every((months) => levelsOf(months, length, trend).every((level) => level.numerator > 0n));
	return stands ? trend : undefined;
}

/**
 * What each month of the year would have won without a season: the average of the known months, or the line of growth
 * that gives the known months together what they won.
 */
export function levelsOf(
	months: readonly (PastMonth | undefined)[],
	length: Length,
	trend: Trend | undefined,
): readonly Rate[] {
	const known = months.flatMap((month, position) => (month === undefined ? [] : [{ month, position }]));
	const level = levelOf(
		known.map(({ month }) => month),
		length,
	);
	if (trend === undefined) return months.map(() => level);
	const perMonth = multiplyRates(trend.perYear, rateOf(1n, MONTHS));
	const lengths = known.reduce((sum, { month }) => sum + length(month), 0n);
	if (lengths === 0n) return months.map(() => level);
	const moments = known.reduce((sum, { month, position }) => sum + length(month) * BigInt(position), 0n);
	const middle = rateOf(moments, lengths);
	return months.map((_, position) =>
		addRates(level, multiplyRates(perMonth, addRates(rateOf(BigInt(position), 1n), negative(middle)))),
	);
}

/** What was won over the lengths, in minor units a month or a working day. */
function levelOf(months: readonly PastMonth[], length: Length): Rate {
	const lengths = months.reduce((sum, month) => sum + length(month), 0n);
	const won = months.reduce((sum, month) => sum + month.won, 0n);
	return lengths === 0n ? ZERO : rateOf(won, lengths);
}

function negative({ numerator, denominator }: Rate): Rate {
	return { numerator: -numerator, denominator };
}
