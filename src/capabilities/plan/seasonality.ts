/** How the year's target is spread over its months, and the evidence for it. */
import type { Calendar } from "../../core/calendar.ts";
import { type Day, dayFromNumber } from "../../core/day.ts";
import type { Selection } from "../../core/deals.ts";
import { monthsOf, type Period } from "../../core/period.ts";
import { type Rate, ZERO } from "../../core/rate.ts";
import { divideRounded } from "../../core/rounding.ts";
import { AVERAGE } from "./seasonality/average.ts";
import { seasonOfHistory } from "./seasonality/history.ts";
import type { TwelveMonths } from "./seasonality/past.ts";
import type { Trend } from "./seasonality/trend.ts";

/** The written choice: equal months, working days, twelve given indices, or the months of past years. */
export type Seasonality = { readonly from: "equal" } | { readonly from: "workdays" } | GivenIndices | SeasonOfHistory;

export interface GivenIndices {
	readonly from: "indices";
	/** Twelve, January first; whatever they sum to. */
	readonly indices: readonly Rate[];
	/** What an index measures: the month as it is, or one working day of it. */
	readonly per: "month" | "workday";
}

export interface SeasonOfHistory {
	readonly from: "history";
	/** What an index measures: the month as it is, or one working day of it. */
	readonly per: "month" | "workday";
	/** Years back; undefined: up to three. */
	readonly years: number | undefined;
	/** Whether the growth from year to year is taken out of the months first; absent: where the history tells it. */
	readonly trend?: "keep" | "remove" | undefined;
}

export interface Season {
	readonly months: readonly MonthSeason[];
	/** The past years that were used, latest first; each month by month, `undefined` where the history has no such month. */
	readonly years: readonly TwelveMonths[];
	/** The same months as the indices are measured in: those years, or twelve months each, counted back from the latest. */
	readonly stretches: readonly TwelveMonths[];
	/** The growth that was taken out; undefined where it was to be kept, or the history can't tell it. */
	readonly trend?: Trend | undefined;
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
	/** Of the stretches of the season, in their order: the month's index in each. */
	readonly byYear?: readonly (bigint | undefined)[];
}

/** What was won in one month of a past year. */
export interface PastMonth {
	readonly period: Period;
	/** Minor units. */
	readonly won: bigint;
	readonly workdays: number;
}

/** The season by the choice; `undefined` where it asks for a history that isn't there. */
export function seasonOf(
	seasonality: Seasonality,
	year: Period,
	calendar: Calendar,
	won: Selection | undefined,
	asOf: Day,
): Season | undefined {
	switch (seasonality.from) {
		case "history":
			return won === undefined ? undefined : seasonOfHistory(seasonality, year, calendar, won, asOf);
		case "indices":
			return seasonOfIndices(seasonality, year, calendar);
		default:
			return plainSeason(seasonality.from, year, calendar);
	}
}

/** The season of months that are all alike, or as long as their working days. */
function plainSeason(from: "equal" | "workdays", year: Period, calendar: Calendar): Season {
	const months = monthsOf(year).map((period) => {
		const workdays = calendar.workdaysIn(period);
		return { period, workdays, index: AVERAGE, weight: from === "workdays" ? BigInt(workdays) : 1n, known: true };
	});
	return { months, years: [], stretches: [] };
}

/**
 * The given indices as they are, to the millionth: the months' shares are theirs over their sum, whatever that is, so that
 * a workbook whose indices were changed and the plan that is made of them again are the same.
 */
function seasonOfIndices({ indices, per }: GivenIndices, year: Period, calendar: Calendar): Season {
	const months = monthsOf(year).map((period, month) => {
		const workdays = calendar.workdaysIn(period);
		const { numerator, denominator } = indices[month] ?? ZERO;
		const index = divideRounded(numerator * AVERAGE, denominator, "half-up");
		return { period, workdays, index, weight: per === "workday" ? index * BigInt(workdays) : index, known: true };
	});
	return { months, years: [], stretches: [] };
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
