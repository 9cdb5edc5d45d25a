/** The season of past years: an index of each month, joined over the years by the median. */
import type { Calendar } from "../../../core/calendar.ts";
import type { Day } from "../../../core/day.ts";
import type { Selection } from "../../../core/deals.ts";
import { monthsOf, type Period, yearAgo } from "../../../core/period.ts";
import { type Rate, rateOf } from "../../../core/rate.ts";
import { divideRounded } from "../../../core/rounding.ts";
import type { PastMonth, Season, SeasonOfHistory } from "../seasonality.ts";
import { AVERAGE } from "./average.ts";
import { type Length, levelsOf, trendOf } from "./trend.ts";

/** How many years back the season is looked for where nobody says. */
const YEARS = 3;

/**
 * The season of past years; `undefined` where they hold nothing won. A month's index is its won amount (per month or
 * per working day) over the level of its year there: the average of its known months, or, with the trend removed, the
 * line of growth through it. Several years are joined by the median, so that one campaign does not make a season
 * (domain/sales-practice §1.2, row 8), and brought back to an average of one. A month is known from the first to the
 * last month with won deals, and only when it is over on the day `asOf`.
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
	const length: Length = (month) => (per === "workday" ? BigInt(month.workdays) : 1n);
	const trend = wanted === "remove" ? trendOf(years, length) : undefined;
	const indices = years.map((pastYear) => indicesOf(pastYear, length, levelsOf(pastYear, length, trend)));
	const joined = monthsOf(year).map((period, month) => {
		const byYear = indices.map((ofYear) => ofYear[month]);
		const seen = byYear.filter((index) => index !== undefined);
		return {
			period,
			workdays: calendar.workdaysIn(period),
			byYear,
			index: seen.length === 0 ? undefined : median(seen),
		};
	});
	const weighing = (workdays: number) => (per === "workday" ? BigInt(workdays) : 1n);
	const scale =
		years.length > 1 ? averageOf(joined.map((month) => ({ ...month, days: weighing(month.workdays) }))) : undefined;
	const months = joined.map(({ period, workdays, byYear, index: raw }) => {
		const index = raw === undefined ? AVERAGE : scaled(raw, scale);
		return { period, workdays, index, weight: index * weighing(workdays), known: raw !== undefined, byYear };
	});
	return { months, years, trend };
}

/** Each past year's months, latest year first; years without anything won are left out. */
function pastYears(year: Period, count: number, calendar: Calendar, won: Selection, asOf: Day): Season["years"] {
	const seen = won.days();
	if (seen === undefined) return [];
	const years: (PastMonth | undefined)[][] = [];
	let past = year;
	for (let back = 0; back < count; back++) {
		past = yearAgo(past);
		years.push(
			monthsOf(past).map((period) => {
				const known = period.until > seen.first && period.from <= seen.last && period.until <= asOf;
				if (!known) return undefined;
				return {
					period,
					won: won.where({ closedIn: period }).amount(),
					workdays: calendar.workdaysIn(period),
				};
			}),
		);
	}
	return years.filter((months) => months.some((month) => month !== undefined && month.won > 0n));
}

/** Each month against its level, in millionths, half up; never below zero. */
function indicesOf(
	months: readonly (PastMonth | undefined)[],
	length: Length,
	levels: readonly Rate[],
): (bigint | undefined)[] {
	return months.map((month, position) => {
		const level = levels[position];
		if (month === undefined || level === undefined || length(month) === 0n || level.numerator <= 0n) return undefined;
		const numerator = month.won * level.denominator * AVERAGE;
		const index = divideRounded(numerator, length(month) * level.numerator, "half-up");
		return index < 0n ? 0n : index;
	});
}

/** The average of the known indices, each weighing its days. */
function averageOf(months: readonly { readonly index: bigint | undefined; readonly days: bigint }[]): Rate | undefined {
	const known = months.flatMap(({ index, days }) => (index === undefined ? [] : [{ index, days }]));
	const days = known.reduce((sum, month) => sum + month.days, 0n);
	const sum = known.reduce((total, month) => total + month.index * month.days, 0n);
	return days === 0n || sum === 0n ? undefined : rateOf(sum, days);
}

/** The index against that average. */
function scaled(index: bigint, average: Rate | undefined): bigint {
	if (average === undefined) return index;
	return divideRounded(index * AVERAGE * average.denominator, average.numerator, "half-up");
}

/** The middle one; of an even number the mean of the two in the middle. */
function median(values: readonly bigint[]): bigint {
	const sorted = [...values].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
	const upper = sorted[Math.floor(sorted.length / 2)] ?? 0n;
	const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? upper;
	return divideRounded(lower + upper, 2n, "half-up");
}
