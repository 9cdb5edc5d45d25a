/** How the checks take the season out of the past and put it into the future. */
import type { Calendar } from "../../../core/calendar.ts";
import { type Day, dayParts } from "../../../core/day.ts";
import { monthsOf, type Period } from "../../../core/period.ts";
import { type Rate, rateOf } from "../../../core/rate.ts";
import type { Plan } from "../decompose.ts";
import { type Season, seasonOf } from "../seasonality.ts";
import type { History } from "./history.ts";

/** The weight of a month against an average one: 1 is average. */
export type MonthWeight = (month: Period) => Rate;

/**
 * The season of history, whatever the plan is split by: a plan of equal months is still met in unequal ones. The plan's
 * own season where it is one of history already, or where history knows too little.
 */
export function monthWeights(plan: Plan, history: History, calendar: Calendar, asOf: Day): MonthWeight {
	const { seasonality, year } = plan.settings;
	const found =
		seasonality.from === "history"
			? undefined
			: seasonOf({ from: "history", per: "month", years: undefined }, year, calendar, history.won, asOf);
	return weightsOf(found ?? plan.season, year);
}

function weightsOf({ months }: Season, year: Period): MonthWeight {
	const sum = months.reduce((total, month) => total + month.weight, 0n);
	const count = BigInt(monthsOf(year).length);
	const byNumber = new Map(
		months.map(({ period, weight }) => [dayParts(period.from).month, rateOf(weight * count, sum)] as const),
	);
	return ({ from }) => byNumber.get(dayParts(from).month) ?? rateOf(0n, 1n);
}
