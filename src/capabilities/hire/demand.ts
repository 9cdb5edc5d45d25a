/** What has to be carried, month by month: the plan's targets, and how many quotas that takes. */
import type { Calendar } from "../../core/calendar.ts";
import { dayParts } from "../../core/day.ts";
import type { Money } from "../../core/money.ts";
import type { Period } from "../../core/period.ts";
import { addRates, multiplyRates, ONE, type Rate, rateOf } from "../../core/rate.ts";
import { divideRounded } from "../../core/rounding.ts";
import type { Plan } from "../plan/decompose.ts";
import { MILLION } from "./retention.ts";
import type { HireSettings } from "./settings.ts";

export interface DemandMonth {
	readonly period: Period;
	readonly workdays: number;
	/** Minor units; 0 in months before the plan's year, in which people may start already. */
	readonly target: Money;
	/** The target over the expected attainment: what quotas have to add up to. Rounded up. */
	readonly required: Money;
	/** What a person brings in, against an average month, in millionths. */
	readonly season: bigint;
}

/**
 * The demand of the months: the plan's own in its year; in later years the same month of the plan's year, grown by the
 * stated growth once for each year. required = target ÷ attainment (domain/pay-and-capacity §1, required capacity).
 */
export function demandOf(plan: Plan, settings: HireSettings, calendar: Calendar): DemandMonth[] {
	const byNumber = new Map(plan.months.map(({ period, target }) => [monthOf(period), target] as const));
	const first = dayParts(plan.settings.year.from).year;
	return settings.months.map((period) => {
		const years = yearOf(period, plan) - first;
		const base = byNumber.get(monthOf(period)) ?? 0n;
		const target = years < 0 ? 0n : grown(base, settings.growth, years);
		const { numerator, denominator } = settings.attainment;
		return {
			period,
			workdays: calendar.workdaysIn(period),
			target,
			required: divideRounded(target * denominator, numerator, "up"),
			season: monthSeason(plan, period, settings.season),
		};
	});
}

/** The year that the plan would count the month to, as a calendar year that its first month is in. */
function yearOf(period: Period, { settings: { year } }: Plan): number {
	const [start, at] = [dayParts(year.from), dayParts(period.from)];
	return at.month < start.month ? at.year - 1 : at.year;
}

function grown(base: Money, growth: Rate, years: number): Money {
	let factor = ONE;
	for (let year = 0; year < years; year += 1) factor = multiplyRates(factor, addRates(ONE, growth));
	return divideRounded(base * factor.numerator, factor.denominator, "half-up");
}

/** What a person brings in, in the month against an average one, in millionths: twelve times its share of the plan's year. */
export function monthSeason({ season }: Plan, period: Period, follows: HireSettings["season"]): bigint {
	if (follows === "flat") return MILLION;
	const sum = season.months.reduce((total, { weight }) => total + weight, 0n);
	const month = season.months.find((each) => monthOf(each.period) === monthOf(period));
	if (month === undefined || sum === 0n) return MILLION;
	const { numerator, denominator } = rateOf(month.weight * BigInt(season.months.length), sum);
	return divideRounded(numerator * MILLION, denominator, "half-up");
}

function monthOf({ from }: Period): number {
	return dayParts(from).month;
}
