/** How the year's target is spread over its months, and the evidence for it. */
import type { Calendar } from "../../core/calendar.ts";
import { type Day, dayFromNumber } from "../../core/day.ts";
import type { Selection } from "../../core/deals.ts";
import { monthsOf, type Period, yearAgo } from "../../core/period.ts";
import { divideRounded } from "../../core/rounding.ts";

/** The written choice: equal months, working days, or the months of past years. */
export type Seasonality =
	| { readonly from: "equal" }
	| { readonly from: "workdays" }
	/** `per`: what an index measures: the month as it is, or one working day of it. `years` back; undefined: up to three. */
	| { readonly from: "history"; readonly per: "month" | "workday"; readonly years: number | undefined };

/** How many years back the season is looked for where nobody says. */
const YEARS = 3;

export interface Season {
	readonly months: readonly MonthSeason[];
	/** The past years that were used, latest first; each month by month, `undefined` where the history has no such month. */
	readonly years: readonly (readonly (PastMonth | undefined)[])[];
}

/** One month of the plan: its weight among the twelve, and where the weight comes from. */
export interface MonthSeason {
	readonly period: Period;
	readonly workdays: number;
	/** In millionths: 1 000 000 is an average month (with `per: workday`, an average working day). */
	readonly index: bigint;
	/** What the target is split by: the index, times the working days where it is an index of working days. */
	readonly weight: bigint;
	/** Whether the past says something about this month; otherwise it got the average index. */
	readonly known: boolean;
}

/** What was won in one month of a past year. */
export interface PastMonth {
	readonly period: Period;
	/** Minor units. */
	readonly won: bigint;
	readonly workdays: number;
}

const AVERAGE = 1_000_000n;

/** The season by the choice; `undefined` where it asks for a history that isn't there. */
export function seasonOf(
	seasonality: Seasonality,
	year: Period,
	calendar: Calendar,
	won: Selection | undefined,
	asOf: Day,
): Season | undefined {
	if (seasonality.from !== "history") return plainSeason(seasonality.from, year, calendar);
	return won === undefined ? undefined : seasonOfHistory(seasonality, year, calendar, won, asOf);
}

/** The season of months that are all alike, or as long as their working days. */
function plainSeason(from: "equal" | "workdays", year: Period, calendar: Calendar): Season {
	const months = monthsOf(year).map((period) => {
		const workdays = calendar.workdaysIn(period);
		return { period, workdays, index: AVERAGE, weight: from === "workdays" ? BigInt(workdays) : 1n, known: true };
	});
	return { months, years: [] };
}

/**
 * The season of past years; `undefined` where they hold nothing won. A month's index is its won amount (per month or
 * per working day) over the average of the known months of its year; several years are joined by the median, so that
 * one campaign does not make a season (domain/sales-practice §1.2, row 8). A month is known from the first to the last
 * month with won deals, and only when it is over on the day `asOf`.
 */
function seasonOfHistory(
	{ per, years: count = YEARS }: Seasonality & { from: "history" },
	year: Period,
	calendar: Calendar,
	won: Selection,
	asOf: Day,
): Season | undefined {
	const years = pastYears(year, count, calendar, won, asOf);
	if (years.length === 0) return undefined;
	const indices = years.map((pastYear) => indicesOf(pastYear, per));
	const months = monthsOf(year).map((period, month) => {
		const seen = indices.map((ofYear) => ofYear[month]).filter((index) => index !== undefined);
		const workdays = calendar.workdaysIn(period);
		const index = seen.length === 0 ? AVERAGE : median(seen);
		const weight = per === "workday" ? index * BigInt(workdays) : index;
		return { period, workdays, index, weight, known: seen.length > 0 };
	});
	return { months, years };
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

/** Each month against the average of the year's known months, in millionths; never below zero. */
function indicesOf(months: readonly (PastMonth | undefined)[], per: "month" | "workday"): (bigint | undefined)[] {
	const known = months.filter((month) => month !== undefined);
	const sold = known.reduce((sum, month) => sum + month.won, 0n);
	const length = (month: PastMonth) => (per === "workday" ? BigInt(month.workdays) : 1n);
	const lengths = known.reduce((sum, month) => sum + length(month), 0n);
	return months.map((month) => {
		if (month === undefined || length(month) === 0n || sold <= 0n) return undefined;
		const index = divideRounded(month.won * lengths * AVERAGE, length(month) * sold, "half-up");
		return index < 0n ? 0n : index;
	});
}

/** The middle one; of an even number the mean of the two in the middle. */
function median(values: readonly bigint[]): bigint {
	const sorted = [...values].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
	const upper = sorted[Math.floor(sorted.length / 2)] ?? 0n;
	const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? upper;
	return divideRounded(lower + upper, 2n, "half-up");
}

/** The first and last day that the history covers, for the sentence about it. */
export function coverage(season: Season): { readonly first: Day; readonly last: Day } | undefined {
	const months = season.years.flat().filter((month) => month !== undefined);
	if (months.length === 0) return undefined;
	return {
		first: dayFromNumber(Math.min(...months.map((month) => month.period.from))),
		last: dayFromNumber(Math.max(...months.map((month) => month.period.until)) - 1),
	};
}
