/** What was won in the twelve months before the plan: the year before it, or the last twelve that are over. */

import type { Day } from "../../../core/day.ts";
import { dayFromNumber } from "../../../core/day.ts";
import type { Selection } from "../../../core/deals.ts";
import type { Money } from "../../../core/money.ts";
import { type Period, periodOf } from "../../../core/period.ts";
import { type Window, windowOf } from "../weighting/window.ts";

export interface LastYear {
	readonly window: Window;
	/** Minor units. */
	readonly won: Money;
	/** What was won in the twelve months before; undefined where the history does not reach so far back. */
	readonly before: Money | undefined;
	/** Whether the window is the calendar year before the plan's. */
	readonly isYearBefore: boolean;
}

const MONTHS = 12;

/** The twelve months; undefined where the history has no twelve whole ones before the year. */
export function lastYear(year: Period, won: Selection | undefined, asOf: Day): LastYear | undefined {
	const day = dayFromNumber(Math.min(asOf, year.from));
	const both = won && windowOf(won, 2 * MONTHS, day);
	const window = won && windowOf(won, MONTHS, day);
	if (won === undefined || both === undefined || window === undefined) return undefined;
	const months = monthsWithin(window).length;
	const amount = won.where({ closedIn: window }).amount();
	if (months < MONTHS || amount <= 0n) return undefined;
	const earlier = { from: both.from, until: window.from };
	return {
		window,
		won: amount,
		before: monthsWithin(both).length === 2 * MONTHS ? won.where({ closedIn: earlier }).amount() : undefined,
		isYearBefore: window.until === year.from,
	};
}

/** The months of a window that begins and ends with whole ones. */
export function monthsWithin({ from, until }: Window): Period[] {
	const months: Period[] = [];
	for (let next = from; next < until; ) {
		const month = periodOf("month", next);
		months.push(month);
		next = month.until;
	}
	return months;
}
