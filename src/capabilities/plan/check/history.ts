/** What the deals say of the past: the last twelve whole months, and up to which day anything is known. */
import { addDays, type Day, dayFromNumber } from "../../../core/day.ts";
import type { Deals, Selection } from "../../../core/deals.ts";
import type { Money } from "../../../core/money.ts";
import { type Period, periodOf, previous } from "../../../core/period.ts";

export interface History {
	/** The first day of which nothing is known yet. */
	readonly until: Day;
	/** Won deals of the days before `until`. */
	readonly won: Selection;
	readonly lost: Selection;
	/** Every deal there is, open ones among them. */
	readonly all: Selection;
	/** The last whole months, at most twelve, in order; none before the first month with a won deal. */
	readonly months: readonly MonthFact[];
	/** The best of all whole months that are known. */
	readonly best: MonthFact | undefined;
}

export interface MonthFact {
	readonly period: Period;
	readonly won: Money;
	/** Won deals whose amount is known. */
	readonly wins: number;
	/** Those and the lost ones. */
	readonly decided: number;
	/** Deals that began in the month. */
	readonly created: number;
}

/** From fewer months nothing is concluded. */
export const LEAST_MONTHS = 3;

/** Before any deal. */
export const FIRST_DAY = dayFromNumber(-1_000_000);

/** After any deal. */
export const LAST_DAY = dayFromNumber(1_000_000);

/** The past as of the day: what closed on it or later is not past yet. */
export function historyOf(deals: Deals, asOf: Day): History {
	const until = knownUntil(deals, asOf);
	const past = deals.all().where({ closedIn: { from: FIRST_DAY, until } });
	const [won, lost] = [past.where({ status: "won" }), past.where({ status: "lost" })];
	const months = wholeMonths(won, until).map(monthFacts(deals, won, lost));
	return { until, won, lost, all: deals.all(), months: months.slice(-12), best: bestOf(months) };
}

/**
 * The day itself, unless the deals end in an earlier month: then the month after their last is the first of which
 * nothing is known, since an old export says nothing of the days after it.
 */
function knownUntil(deals: Deals, asOf: Day): Day {
	const days = { from: FIRST_DAY, until: asOf };
	const closed = ["won", "lost"] as const;
	const last = closed
		.map((status) => deals.all().where({ status, closedIn: days }).days()?.last)
		.filter((day) => day !== undefined);
	if (last.length === 0) return asOf;
	const { until } = periodOf("month", dayFromNumber(Math.max(...last)));
	return until < asOf ? until : asOf;
}

function wholeMonths(won: Selection, until: Day): Period[] {
	const first = won.days()?.first;
	const months: Period[] = [];
	if (first === undefined) return months;
	const last = periodOf("month", until);
	for (let month = previous(last); month.until > first; month = previous(month)) months.unshift(month);
	return months;
}

function monthFacts(deals: Deals, won: Selection, lost: Selection): (period: Period) => MonthFact {
	const [ofWon, ofLost] = [won.byMonth("closed"), lost.byMonth("closed")];
	const begun = deals.all().byMonth("created");
	return (period) => {
		const sold = ofWon.get(period.label);
		const wins = sold === undefined ? 0 : sold.count - sold.unknownAmounts();
		return {
			period,
			won: sold?.amount() ?? 0n,
			wins,
			decided: wins + (ofLost.get(period.label)?.count ?? 0),
			created: begun.get(period.label)?.count ?? 0,
		};
	};
}

function bestOf(months: readonly MonthFact[]): MonthFact | undefined {
	return months.reduce<MonthFact | undefined>(
		(best, month) => (best === undefined || month.won > best.won ? month : best),
		undefined,
	);
}

/** Everything of the months in one. */
export function totalOf(months: readonly MonthFact[]): Omit<MonthFact, "period"> {
	const sum = (of: (month: MonthFact) => number) => months.reduce((total, month) => total + of(month), 0);
	return {
		won: months.reduce((total, month) => total + month.won, 0n),
		wins: sum((month) => month.wins),
		decided: sum((month) => month.decided),
		created: sum((month) => month.created),
	};
}

/** The last day of which something is known. */
export function lastKnownDay({ until }: History): Day {
	return addDays(until, -1);
}
