/** Whether money and number of deals fit together: the average deal that a plan of both implies, beside the one that was. */
import type { Day } from "../../../core/day.ts";
import type { Selection } from "../../../core/deals.ts";
import type { Currency } from "../../../core/money.ts";
import { contains, type Period } from "../../../core/period.ts";
import { type Problem, warning } from "../../../core/problem.ts";
import { compareRates, multiplyRates, type Rate, rateOf } from "../../../core/rate.ts";
import { divideRounded } from "../../../core/rounding.ts";
import { sum } from "../carry.ts";
import type { Plan } from "../decompose.ts";
import { lastYear, monthsWithin } from "../goal/last-year.ts";
import type { Measure } from "../measure.ts";
import type { Past } from "../measures.ts";
import type { Window } from "../weighting/window.ts";

/** The money of a period for each deal, in minor units; undefined where there are no deals, or nothing is known. */
export interface AverageDeals {
	readonly measure: "revenue" | "payments";
	readonly currency: Currency;
	/** The twelve months that the past is of. */
	readonly window: Window | undefined;
	readonly year: AverageDeal;
	readonly quarters: readonly AverageDeal[];
	readonly months: readonly AverageDeal[];
}

export interface AverageDeal {
	readonly period: Period;
	readonly planned: Rate | undefined;
	/** Of the same months before. */
	readonly past: Rate | undefined;
}

/** Which money is held against deals: what was won, else what was received. Of margin no file tells the past. */
const MONEY = ["revenue", "payments"] as const;

type Sides = { readonly [Side in "money" | "deals"]: Plan } & { readonly measure: AverageDeals["measure"] };

/** The two plans that make an average deal; undefined where one of them is missing. */
export function sidesOf<Each>(plans: ReadonlyMap<Measure, Each>) {
	const measure = MONEY.find((each) => plans.has(each));
	const money = measure && plans.get(measure);
	const deals = plans.get("deals");
	return measure === undefined || money === undefined || deals === undefined ? undefined : { measure, money, deals };
}

/** By months, quarters and the year; the past as far as twelve whole months before the plan tell it. */
export function averageDealsOf({ measure, money, deals }: Sides, past: Past, asOf: Day): AverageDeals {
	const { currency, year } = money.settings;
	const [received, won] = [past.get(measure), past.get("deals")];
	const window = won && lastYear(year, received, asOf)?.window;
	const months = window === undefined ? [] : monthsWithin(window);
	const all = money.months.map(({ period }) => period);
	const before = months.map((month) => ({
		month: monthOfYear(month),
		money: amountIn(received, month),
		deals: amountIn(won, month),
	}));
	const pastOf = (period: Period) => {
		const meant = all.filter(({ from }) => contains(period, from)).map(monthOfYear);
		const same = before.filter(({ month }) => meant.includes(month));
		return ratio(total(same.map((each) => each.money)), total(same.map((each) => each.deals)));
	};
	const of = (period: Period): AverageDeal => ({
		period,
		planned: ratio(amountOf(money, period), amountOf(deals, period)),
		past: pastOf(period),
	});
	const quarters = money.quarters.map(({ period }) => period);
	return { measure, currency, window, year: of(year), quarters: quarters.map(of), months: all.map(of) };
}

/** `03` of `2026-03`. */
function monthOfYear({ label }: Period): string {
	return label.slice(5);
}

function amountOf({ months }: Plan, within: Period): bigint {
	return sum(months.filter(({ period }) => contains(within, period.from)));
}

function amountIn(past: Selection | undefined, month: Period): bigint {
	return past?.where({ closedIn: month }).amount() ?? 0n;
}

function total(amounts: readonly bigint[]): bigint {
	return amounts.reduce((sum, amount) => sum + amount, 0n);
}

function ratio(money: bigint, deals: bigint): Rate | undefined {
	return deals <= 0n ? undefined : rateOf(money, deals);
}

/** Further apart than this, in either direction, they contradict one another. */
const APART = rateOf(5n, 4n);

/** A warning where the year's average deal is to be a quarter more than it was, or was a quarter more than it is to be. */
export function problemsOfAverage({ money, deals }: Sides, found: AverageDeals): Problem[] {
	const { measure, currency, window, year } = found;
	const { planned, past } = year;
	if (planned === undefined || past === undefined || window === undefined || past.numerator <= 0n) return [];
	const isApart =
		compareRates(planned, multiplyRates(past, APART)) >= 0 || compareRates(past, multiplyRates(planned, APART)) >= 0;
	if (!isApart) return [];
	const [target, count] = [money.settings.target, deals.settings.target];
	return [
		warning("plan-measures-average-deal", {
			measure,
			planned: wholeUnits(planned, currency),
			past: wholeUnits(past, currency),
			from: window.from,
			until: window.until,
			currency,
			money: target,
			deals: Number(count),
			dealsNeeded: Number(divideRounded(target * past.denominator, past.numerator, "up")),
			moneyOfDeals: wholeUnits(multiplyRates(past, rateOf(count, 1n)), currency),
		}),
	];
}

/** An amount in minor units without kopecks: they say nothing of an average. */
export function wholeUnits({ numerator, denominator }: Rate, { decimals }: Currency): bigint {
	const unit = 10n ** BigInt(decimals);
	return divideRounded(numerator, denominator * unit, "half-up") * unit;
}

/** A warning where there are to be more new clients than deals. */
export function problemsOfClients(plans: ReadonlyMap<Measure, Plan>): Problem[] {
	const clients = plans.get("clients")?.settings.target;
	const deals = plans.get("deals")?.settings.target;
	if (clients === undefined || deals === undefined || clients <= deals) return [];
	return [warning("plan-measures-clients-over-deals", { clients: Number(clients), deals: Number(deals) })];
}
