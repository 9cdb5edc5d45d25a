/** The growth from year to year, so that it is not taken for a season: a grown December is no strong December. */
import {
	addRates,
	compareRates,
	divideRates,
	medianRate,
	multiplyRates,
	type Rate,
	rateOf,
	ZERO,
} from "../../../core/rate.ts";
import { AVERAGE } from "./average.ts";
import { averageLevel, type Indices, type Length, levelsOf, negative } from "./levels.ts";
import { type TwelveMonths, timeOf } from "./past.ts";

export interface Trend {
	/** By how much the level of a month grows in a year, in minor units (of a working day, where that is measured). */
	readonly perYear: Rate;
	/** That against the average level of the months it was found from. */
	readonly share: Rate;
	/** How many of the twelve months were seen in at least two years. */
	readonly months: number;
}

/** What the history must show before growth is believed. */
export interface Proof {
	/** How many months of the calendar must be seen in two years. */
	readonly months: number;
	/** Which share of the pairs of years must point the same way. */
	readonly agreeing: Rate;
}

/** Where growth is to be taken out anyway. */
export const ASKED: Proof = { months: 6, agreeing: ZERO };
/** Where nobody asked: a whole year twice, and three pairs of four, so that chance isn't taken for growth. */
export const UNASKED: Proof = { months: 12, agreeing: rateOf(3n, 4n) };

const MONTHS = rateOf(12n, 1n);
/** The months of the calendar by their positions. */
const CALENDAR = Array.from({ length: 12 }, (_, position) => position);

/**
 * The median of how much each month of the calendar grew from year to year, over all pairs of years, its season divided
 * out (Hirsch, Slack & Smith 1982, the seasonal Kendall slope): the same months are compared, so that the season can't
 * bend it, and one campaign is one pair among many. Undefined where the history shows less than the proof wants.
 */
export function trendOf(
	stretches: readonly TwelveMonths[],
	length: Length,
	indices: Indices,
	proof: Proof,
): Trend | undefined {
	const slopes = CALENDAR.map((position) => slopesOf(stretches, length, indices, position));
	const months = slopes.filter((ofMonth) => ofMonth.length > 0).length;
	const all = slopes.flat();
	const median = medianRate(all) ?? ZERO;
	if (months < proof.months || compareRates(agreeingWith(median, all), proof.agreeing) < 0) return undefined;
	const perYear = multiplyRates(median, MONTHS);
	const average = averageLevel(stretches, length);
	return { perYear, share: average.numerator === 0n ? ZERO : divideRates(perYear, average), months };
}

/** Whether no level along the line falls to nothing; a line that does is no trend. */
export function stands(
	trend: Trend,
	stretches: readonly TwelveMonths[],
	length: Length,
	indicesOf: (stretch: TwelveMonths) => Indices,
): boolean {
	return stretches.every((stretch) =>
		levelsOf(stretch, length, indicesOf(stretch), perMonth(trend)).every(
			(level) => level === undefined || level.numerator > 0n,
		),
	);
}

/** How much a level rises from one month to the next. */
export function perMonth(trend: Trend | undefined): Rate {
	return trend === undefined ? ZERO : divideRates(trend.perYear, MONTHS);
}

/** The growth a month, between any two years that know this month of the calendar. */
function slopesOf(stretches: readonly TwelveMonths[], length: Length, indices: Indices, position: number): Rate[] {
	const index = indices[position] ?? AVERAGE;
	const seen = stretches.flatMap((stretch) => {
		const month = stretch[position];
		if (month === undefined || length(month) === 0n || index === 0n) return [];
		return [{ time: timeOf(month), level: rateOf(month.won * AVERAGE, length(month) * index) }];
	});
	return seen.flatMap((after, place) =>
		seen
			.slice(place + 1)
			.map((before) =>
				divideRates(addRates(after.level, negative(before.level)), rateOf(after.time - before.time, 1n)),
			),
	);
}

/** Which share of the slopes point the same way as the median. */
function agreeingWith(median: Rate, slopes: readonly Rate[]): Rate {
	const same = slopes.filter(({ numerator }) => numerator * median.numerator > 0n || numerator === median.numerator);
	return slopes.length === 0 ? ZERO : rateOf(BigInt(same.length), BigInt(slopes.length));
}
