/** What is left of the year: what is asked of it, and what it brings if everything goes on as in the last twelve months. */
import type { Calendar } from "../../../core/calendar.ts";
import type { Money } from "../../../core/money.ts";
import type { Period } from "../../../core/period.ts";
import { addRates, divideRates, multiplyRates, type Rate, rateOf, ZERO } from "../../../core/rate.ts";
import type { Plan } from "../decompose.ts";
import { type History, LEAST_MONTHS, totalOf } from "./history.ts";
import type { MonthWeight } from "./season.ts";

export interface Outlook {
	/** Won in the year so far; closed months keep their fact. */
	readonly fact: Money;
	/** What the rest of the year has to bring; never below zero. */
	readonly remaining: Money;
	/** The months that are not over. */
	readonly rest: readonly RestMonth[];
	/** Undefined where the past is too short or brought nothing. */
	readonly pace: Pace | undefined;
}

export interface RestMonth {
	readonly period: Period;
	/** The share of its working days that is still to come. */
	readonly part: Rate;
	/** Its season against an average month, for that part. */
	readonly weight: Rate;
	/** Won in it already. */
	readonly fact: Money;
	/** What it still has to bring, in minor units: the remainder is spread over what is left in the plan's proportions. */
	readonly required: Rate;
}

/** The present pace, carried through the rest of the year by its season. */
export interface Pace {
	/** In minor units. */
	readonly expected: Rate;
	/** Deals won, decided (won or lost) and created until the end of the year. */
	readonly wins: Rate;
	readonly decided: Rate;
	readonly created: Rate;
	/** In minor units. */
	readonly averageDeal: Rate;
	/** Won out of decided; undefined where nothing was lost. */
	readonly conversion: Rate | undefined;
}

/** What is left of the plan's year after the last known day. */
export function outlookOf(plan: Plan, history: History, calendar: Calendar, weightOf: MonthWeight): Outlook {
	const { year, target } = plan.settings;
	const fact = history.won.where({ closedIn: year }).amount();
	const remaining = target > fact ? target - fact : 0n;
	const rest = restMonths(plan, history, calendar, weightOf, remaining);
	return { fact, remaining, rest, pace: paceOf(history, rest, weightOf) };
}

function restMonths(
	{ months }: Plan,
	{ until, won }: History,
	calendar: Calendar,
	weightOf: MonthWeight,
	remaining: Money,
): RestMonth[] {
	const ahead = months
		.filter(({ period }) => period.until > until)
		.map(({ period, target }) => {
			const part = partAhead(period, until, calendar);
			return {
				period,
				part,
				weight: multiplyRates(weightOf(period), part),
				planned: multiplyRates(rateOf(target, 1n), part),
			};
		});
	const shares = ahead.some(({ planned }) => planned.numerator > 0n)
		? ahead.map(({ planned }) => planned)
		: ahead.map(({ part }) => part);
	const all = sumOf(shares);
	return ahead.map(({ period, part, weight }, index) => ({
		period,
		part,
		weight,
		fact: period.from < until ? won.where({ closedIn: period }).amount() : 0n,
		required:
			all.numerator === 0n ? ZERO : divideRates(multiplyRates(rateOf(remaining, 1n), shares[index] ?? ZERO), all),
	}));
}

/** By working days; a month without any counts as a whole until it has begun. */
function partAhead(month: Period, until: History["until"], calendar: Calendar): Rate {
	if (until <= month.from) return rateOf(1n, 1n);
	const days = calendar.workdaysIn(month);
	return days === 0 ? ZERO : rateOf(BigInt(calendar.workdays(until, month.until)), BigInt(days));
}

/** Everything of the known months over their season, times the season of what is left. */
function paceOf(history: History, rest: readonly RestMonth[], weightOf: MonthWeight): Pace | undefined {
	const { months } = history;
	const past = sumOf(months.map(({ period }) => weightOf(period)));
	const { won, wins, decided, created } = totalOf(months);
	if (months.length < LEAST_MONTHS || past.numerator === 0n || won <= 0n || wins === 0) return undefined;
	const ahead = divideRates(sumOf(rest.map(({ weight }) => weight)), past);
	const carried = (count: bigint) => multiplyRates(rateOf(count, 1n), ahead);
	return {
		expected: carried(won),
		wins: carried(BigInt(wins)),
		decided: carried(BigInt(decided)),
		created: carried(BigInt(created)),
		averageDeal: rateOf(won, BigInt(wins)),
		conversion: decided > wins ? rateOf(BigInt(wins), BigInt(decided)) : undefined,
	};
}

/** The rates together. */
export function sumOf(rates: readonly Rate[]): Rate {
	return rates.reduce(addRates, ZERO);
}
