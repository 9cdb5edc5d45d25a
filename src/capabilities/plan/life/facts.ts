/** What was won so far, month by month and person by person. */
import { addDays, type Day } from "../../../core/day.ts";
import type { Selection } from "../../../core/deals.ts";
import type { Money } from "../../../core/money.ts";
import type { Period } from "../../../core/period.ts";

/** Where a month stands on the day: over, begun, or still to come. */
export type MonthStatus = "closed" | "current" | "open";

/** The day itself is not over yet, so a month ends on the day after its last. */
export function statusOf({ from, until }: Period, asOf: Day): MonthStatus {
	if (until <= asOf) return "closed";
	return from <= asOf ? "current" : "open";
}

/** Won amounts of each month; undefined: the month has not begun. */
export type MonthFacts = readonly (Money | undefined)[];

export interface Facts {
	readonly months: MonthFacts;
	/** By name, in the order in which people are first met; deals without an owner under the empty name. */
	readonly people: ReadonlyMap<string, MonthFacts>;
}

/** The won deals by closing day, those of the day itself included. */
export function factsOf(won: Selection, months: readonly Period[], asOf: Day): Facts {
	const begun = months.map(({ from, until }) => {
		if (from > asOf) return undefined;
		return won.where({ closedIn: { from, until: until <= asOf ? until : addDays(asOf, 1) } });
	});
	const people = new Map<string, (Money | undefined)[]>();
	for (const [month, deals] of begun.entries()) {
		for (const [name, ofPerson] of deals?.groupBy("manager") ?? []) {
			const facts = people.get(name) ?? nothingWon(begun);
			people.set(name, facts);
			facts[month] = ofPerson.amount();
		}
	}
	return { months: begun.map((deals) => deals?.amount()), people };
}

/** Nothing, in each month that has begun. */
export function nothingWon(months: readonly unknown[]): (Money | undefined)[] {
	return months.map((month) => (month === undefined ? undefined : 0n));
}

/** The months that are over together. */
export function closedFact(facts: MonthFacts, statuses: readonly MonthStatus[]): Money {
	return statuses.reduce((sum, status, month) => (status === "closed" ? sum + (facts[month] ?? 0n) : sum), 0n);
}
