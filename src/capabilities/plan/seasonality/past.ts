/** What was won in each month of the past that the season may be taken from. */
import type { Calendar } from "../../../core/calendar.ts";
import { type Day, dayParts } from "../../../core/day.ts";
import type { Selection } from "../../../core/deals.ts";
import { monthsOf, type Period, yearAgo } from "../../../core/period.ts";
import type { PastMonth } from "../seasonality.ts";

/** Twelve months in the order of the calendar, January first; `undefined` where the history has no such month. */
export type TwelveMonths = readonly (PastMonth | undefined)[];

const MONTHS = 12;

/**
 * The calendar years before the plan's, latest first; years without anything won are left out. A month is known from the
 * first to the last month with won deals, and only when it is over on the day `asOf`.
 */
export function pastYears(year: Period, count: number, calendar: Calendar, won: Selection, asOf: Day): TwelveMonths[] {
	const seen = won.days();
	if (seen === undefined) return [];
	const years: TwelveMonths[] = [];
	let past = year;
	for (let back = 0; back < count; back++) {
		past = yearAgo(past);
		years.push(
			monthsOf(past).map((period) => {
				const known = period.until > seen.first && period.from <= seen.last && period.until <= asOf;
				if (!known) return undefined;
				return { period, won: won.where({ closedIn: period }).amount(), workdays: calendar.workdaysIn(period) };
			}),
		);
	}
	return years.filter((months) => months.some((month) => month !== undefined && month.won > 0n));
}

/**
 * What indices are measured in: the years of the calendar where one of them is complete. Else stretches of twelve known
 * months, counted back from the latest: a history from July to June so gives a whole year, and no two halves of which
 * each would look average.
 */
export function stretchesOf(years: readonly TwelveMonths[]): readonly TwelveMonths[] {
	if (years.some(isComplete)) return years;
	const backwards = [...years].flatMap((months) => months.filter((month) => month !== undefined).reverse());
	const stretches: TwelveMonths[] = [];
	for (let first = 0; first < backwards.length; first += MONTHS) {
		const within = new Map(backwards.slice(first, first + MONTHS).map((month) => [positionOf(month), month]));
		stretches.push(Array.from({ length: MONTHS }, (_, position) => within.get(position)));
	}
	return stretches;
}

/** Whether all twelve months are known. */
export function isComplete(months: TwelveMonths): boolean {
	return months.every((month) => month !== undefined);
}

/** The calendar year of the first month that is known. */
export function yearLabelOf(months: TwelveMonths): string | undefined {
	return months.find((month) => month !== undefined)?.period.label.slice(0, 4);
}

/** The month's number since year 0: what a straight line runs over. */
export function timeOf({ period }: PastMonth): bigint {
	const { year, month } = dayParts(period.from);
	return BigInt(year * MONTHS + month);
}

/** January is 0. */
function positionOf({ period }: PastMonth): number {
	return dayParts(period.from).month - 1;
}
