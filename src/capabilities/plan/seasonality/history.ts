/** The season of past years: an index of each month, joined over the years by the median. */
import type { Calendar } from "../../../core/calendar.ts";
import type { Day } from "../../../core/day.ts";
import type { Selection } from "../../../core/deals.ts";
import { monthsOf, type Period } from "../../../core/period.ts";
import { type Rate, rateOf } from "../../../core/rate.ts";
import { divideRounded } from "../../../core/rounding.ts";
import { median } from "../../../core/whole.ts";
import type { Season, SeasonOfHistory } from "../seasonality.ts";
import { AVERAGE } from "./average.ts";
import { FLAT, type Indices, type Length, levelsOf } from "./levels.ts";
import { isComplete, pastYears, stretchesOf, type TwelveMonths } from "./past.ts";
import { ASKED, type Proof, perMonth, stands, type Trend, trendOf, UNASKED } from "./trend.ts";

/** How many years back the season is looked for where nobody says. */
const YEARS = 3;

/**
 * The season of past years; `undefined` where they hold nothing won. A month's index is its won amount (per month or per working day) over its level there:
 * the average of its year, or, with the trend removed, the line of growth through it; an incomplete year is measured
 * against the same months of complete ones (see `stretchesOf`). Years are joined by the median, so that one
 * campaign does not make a season (domain/sales-practice §1.2, row 8), and brought back to an average of one.
 */
export function seasonOfHistory(
	{ per, years: count = YEARS, trend: wanted }: SeasonOfHistory,
	year: Period,
	calendar: Calendar,
	won: Selection,
	asOf: Day,
): Season | undefined {
	const years = pastYears(year, count, calendar, won, asOf);
	if (years.length === 0) return undefined;
	const stretches = stretchesOf(years);
	const length: Length = (month) => (per === "workday" ? BigInt(month.workdays) : 1n);
	const trend = wanted === "keep" ? undefined : trendWithin(stretches, length, wanted === "remove" ? ASKED : UNASKED);
	const seen = indicesOf(stretches, length, trend);
	const lengths = monthsOf(year).map((period) => (per === "workday" ? BigInt(calendar.workdaysIn(period)) : 1n));
	const joined = stretches.length > 1 ? normalised(medians(seen), lengths) : (seen[0] ?? []);
	const months = monthsOf(year).map((period, month) => {
		const index = joined[month] ?? AVERAGE;
		return {
			period,
			workdays: calendar.workdaysIn(period),
			index,
			weight: index * (lengths[month] ?? 1n),
			known: joined[month] !== undefined,
			byYear: seen.map((ofStretch) => ofStretch[month]),
		};
	});
	return { months, years, stretches, trend };
}

/** The growth, found once more after the season it leaves has been divided out; undefined where it can't be told. */
function trendWithin(stretches: readonly TwelveMonths[], length: Length, proof: Proof): Trend | undefined {
	const first = trendOf(stretches, length, FLAT, proof);
	if (first === undefined) return undefined;
	const season = wholeSeason(stretches, length, first);
	const trend = trendOf(stretches, length, season, proof);
	const measured = (stretch: TwelveMonths) => (isComplete(stretch) ? FLAT : season);
	return trend !== undefined && stands(trend, stretches, length, measured) ? trend : undefined;
}

/** The indices of every stretch; an incomplete one is measured by the season of the complete ones. */
function indicesOf(stretches: readonly TwelveMonths[], length: Length, trend: Trend | undefined): Indices[] {
	const season = wholeSeason(stretches, length, trend);
	return stretches.map((stretch) => against(stretch, length, isComplete(stretch) ? FLAT : season, trend));
}

/** The season by complete stretches alone; no season where there is none. */
function wholeSeason(stretches: readonly TwelveMonths[], length: Length, trend: Trend | undefined): Indices {
	const complete = stretches.filter(isComplete);
	if (complete.length === 0) return FLAT;
	return normalised(medians(complete.map((stretch) => against(stretch, length, FLAT, trend))));
}

/** Each month against its level, in millionths, half up; never below zero. */
function against(months: TwelveMonths, length: Length, indices: Indices, trend: Trend | undefined): Indices {
	const levels = levelsOf(months, length, indices, perMonth(trend));
	return months.map((month, position) => {
		const level = levels[position];
		if (month === undefined || level === undefined || length(month) === 0n || level.numerator <= 0n) return undefined;
		const numerator = month.won * level.denominator * AVERAGE;
		const index = divideRounded(numerator, length(month) * level.numerator, "half-up");
		return index < 0n ? 0n : index;
	});
}

function medians(all: readonly Indices[]): Indices {
	return FLAT.map((_, month) => {
		const seen = all.flatMap((ofStretch) => ofStretch[month] ?? []);
		return seen.length === 0 ? undefined : median(seen);
	});
}

/** Brought back to an average of one among the known, each weighing its length. */
function normalised(indices: Indices, lengths: readonly bigint[] = FLAT.map(() => 1n)): Indices {
	const average = averageOf(indices, lengths);
	if (average === undefined) return indices;
	return indices.map(
		(index) => index && divideRounded(index * AVERAGE * average.denominator, average.numerator, "half-up"),
	);
}

function averageOf(indices: Indices, lengths: readonly bigint[]): Rate | undefined {
	const weigh = (value: (index: bigint) => bigint) =>
		indices.reduce<bigint>(
			(sum, index, month) => sum + (index === undefined ? 0n : value(index) * (lengths[month] ?? 0n)),
			0n,
		);
	const [weights, sum] = [weigh(() => 1n), weigh((index) => index)];
	return weights === 0n || sum === 0n ? undefined : rateOf(sum, weights);
}
