/** Weights from what people won of late, drawn towards equal where there is little to go by. */
import type { Calendar } from "../../../core/calendar.ts";
import { addDays, type Day } from "../../../core/day.ts";
import type { Selection } from "../../../core/deals.ts";
import { type Money, notBelowZero } from "../../../core/money.ts";
import { error } from "../../../core/problem.ts";
import { ONE, type Rate, rateOf } from "../../../core/rate.ts";
import { divideRounded } from "../../../core/rounding.ts";
import type { Person } from "../../../core/staff.ts";
import { workdaysWithin } from "../seats.ts";
import { STRENGTH_SCALE } from "../strength.ts";
import type { SeatWeight, WeightEvidence, Weighting, Weights } from "../weighting.ts";
import { type Window, windowOf } from "./window.ts";

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

function daysThere(people: readonly Person[], name: string, window: Window, calendar: Calendar): number {
	const entries = people.filter((person) => person.name === name);
	return entries.reduce((days, { hired, left }) => {
		const there = { from: hired ?? window.from, until: left === undefined ? window.until : addDays(left, 1) };
		return days + workdaysWithin(there, window, calendar);
	}, 0);
}
