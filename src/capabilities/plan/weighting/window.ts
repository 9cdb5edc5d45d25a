/** The whole months of the past that something is learned from. */
import { addDays, type Day } from "../../../core/day.ts";
import type { Selection } from "../../../core/deals.ts";
import { type Period, periodOf } from "../../../core/period.ts";
import { earlier, later } from "../seats.ts";

/** Half-open. */
export type Window = Pick<Period, "from" | "until">;

/** So many whole months, or as many as there are, up to the last that is over and that the history reaches; undefined where nothing dated was won. */
export function windowOf(won: Selection, months: number, asOf: Day): Window | undefined {
	const seen = won.days();
	if (seen === undefined) return undefined;
	const until = earlier(periodOf("month", seen.last).until, periodOf("month", asOf).from);
	return { from: later(periodOf("month", seen.first).from, monthsBefore(until, months)), until };
}

/** The first day of the month so many months before this first day of a month. */
function monthsBefore(day: Day, months: number): Day {
	let first = day;
	for (let left = months; left > 0; left--) first = periodOf("month", addDays(first, -1)).from;
	return first;
}
