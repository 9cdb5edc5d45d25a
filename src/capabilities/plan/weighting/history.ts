/** Weights from what people won of late, drawn towards equal where there is little to go by. */
import type { Calendar } from "../../../core/calendar.ts";
import { addDays, type Day, dayParts } from "../../../core/day.ts";
import type { Selection } from "../../../core/deals.ts";
import type { Money } from "../../../core/money.ts";
import { periodOf } from "../../../core/period.ts";
import { error } from "../../../core/problem.ts";
import { ONE, type Rate, rateOf } from "../../../core/rate.ts";
import { divideRounded } from "../../../core/rounding.ts";
import type { Person } from "../../../core/staff.ts";
import { earlier, later, workdaysWithin } from "../seats.ts";
import { STRENGTH_SCALE } from "../strength.ts";
import type { SeatWeight, WeightEvidence, Weighting, Weights, Window } from "../weighting.ts";

/**
 * What a person wins in a working day against the average of all people of the plan, drawn towards one:
 * w = (n·v + k) ÷ (n + k), with v the person's won money a working day over everybody's, n the number of the person's
 * won deals and k the settings' `shrink`; half up to four decimals. Where everybody was there all the time, v is the
 * share of the money times the number of people. Few deals prove little, so they move the weight little; a newcomer
 * without any has the weight one.
 */
export function byHistory(
	{ months, shrink }: Weighting & { by: "history" },
	people: readonly Person[],
	won: Selection | undefined,
	calendar: Calendar,
	asOf: Day,
): Weights {
	const window = won && windowOf(won, months, asOf);
	const byName = window && won?.where({ closedIn: window }).groupBy("manager");
	const evidence = new Map(
		people.map(({ name }) => {
			const deals = byName?.get(name);
			const days = window ? daysThere(people, name, window, calendar) : 0;
			return [name, { won: notBelowZero(deals?.amount() ?? 0n), deals: deals?.count ?? 0, days }];
		}),
	);
	const all = [...evidence.values()];
	const sold = all.reduce((sum, each) => sum + each.won, 0n);
	const days = BigInt(all.reduce((sum, each) => sum + each.days, 0));
	if (people.length > 0 && (sold === 0n || days === 0n)) {
		return { of: () => UNKNOWN, window, problems: [error("plan-weights-without-history", { months })] };
	}
	return {
		of: ({ name }) => {
			const own = evidence.get(name) ?? NONE;
			return { weight: drawnToOne(own, sold, days, shrink), from: "history", evidence: own };
		},
		window,
		problems: [],
	};
}

const NONE: WeightEvidence = { won: 0n, deals: 0, days: 0 };
const UNKNOWN: SeatWeight = { weight: ONE, from: "history", evidence: NONE };

function drawnToOne(own: WeightEvidence, sold: Money, days: bigint, shrink: number): Rate {
	if (own.days === 0) return ONE;
	const [n, k] = [BigInt(own.deals), BigInt(shrink)];
	if (n + k === 0n) return ONE;
	const average = sold * BigInt(own.days);
	const numerator = (n * own.won * days + k * average) * STRENGTH_SCALE;
	return rateOf(divideRounded(numerator, average * (n + k), "half-up"), STRENGTH_SCALE);
}

/** Whole months up to the last that is over and that the history reaches; undefined where nothing dated was won. */
function windowOf(won: Selection, months: number, asOf: Day): Window | undefined {
	const seen = won.days();
	if (seen === undefined) return undefined;
	const until = earlier(periodOf("month", seen.last).until, periodOf("month", asOf).from);
	return { from: later(periodOf("month", seen.first).from, monthsBefore(until, months)), until };
}

/** The first day of the month so many months before this first day of a month. */
function monthsBefore(day: Day, months: number): Day {
	const { year, month } = dayParts(day);
	let first = day;
	const wanted = year * 12 + month - months;
	for (let at = year * 12 + month; at > wanted; at--) first = periodOf("month", addDays(first, -1)).from;
	return first;
}

function daysThere(people: readonly Person[], name: string, window: Window, calendar: Calendar): number {
	const entries = people.filter((person) => person.name === name);
	return entries.reduce((days, { hired, left }) => {
		const there = { from: hired ?? window.from, until: left === undefined ? window.until : addDays(left, 1) };
		return days + workdaysWithin(there, window, calendar);
	}, 0);
}

function notBelowZero(amount: Money): Money {
	return amount < 0n ? 0n : amount;
}
