/** By what a plan is split below its months: people, their teams, or what is sold and where it comes from. */

import { allocate } from "../../core/allocation.ts";
import type { Day } from "../../core/day.ts";
import type { Selection } from "../../core/deals.ts";
import type { Money } from "../../core/money.ts";
import { error, notice, type Problem } from "../../core/problem.ts";
import { addRates, ONE, type Rate, rateNumber, rateOf, ZERO } from "../../core/rate.ts";
import { NO_HEDGE } from "./hedge.ts";
import type { Seat } from "./seats.ts";
import type { PlanSettings } from "./settings.ts";
import { type Window, windowOf } from "./weighting/window.ts";
import type { WeightEvidence } from "./weighting.ts";

/** `team` is the split by people, shown by teams. */
export type Dimension = "manager" | "team" | "product" | "channel";

/** What a deal can be told by. */
export type DealDimension = "product" | "channel";

/** How far back shares by history look, in months. */
const MONTHS = 12;

/** A share counts in percent with four decimals: a millionth of the whole. */
const PARTS = 1_000_000n;
const PARTS_OF_PERCENT = 10_000n;

/** The settings of a plan that has no people: what is said of people does not touch it. */
export function withoutPeople(settings: PlanSettings): PlanSettings {
	return { ...settings, weights: new Map(), fixed: [], hedge: NO_HEDGE, funnel: undefined, vacations: "ignore" };
}

export interface DealLines {
	readonly seats: readonly Seat[];
	/** The days whose won deals the shares come from; undefined where they are given. */
	readonly window: Window | undefined;
	readonly problems: readonly Problem[];
}

/**
 * A line for each product or channel, weighing its share: as given, else of what was won in the last twelve whole months
 * that the history reaches, the largest first; deals without one make a line with an empty name.
 */
export function dealLines(settings: PlanSettings, by: DealDimension, won: Selection | undefined, asOf: Day): DealLines {
	const { shares } = settings;
	const unused = noticeOfPeople(settings, by);
	if (shares.size > 0) {
		const seats = [...shares].map(([name, weight]) => lineOf(name, weight, undefined));
		return { seats, window: undefined, problems: [...noticeOfSum([...shares.values()]), ...unused] };
	}
	const window = won && windowOf(won, MONTHS, asOf);
	const groups = window ? [...(won?.where({ closedIn: window }).groupBy(by) ?? [])] : [];
	const lines = groups
		.map(([name, deals]) => ({ name, won: notBelowZero(deals.amount()), deals: deals.count }))
		.filter(({ won: amount }) => amount > 0n)
		.sort((a, b) => (a.won < b.won ? 1 : a.won > b.won ? -1 : 0));
	if (lines.length === 0) return { seats: [], window, problems: [error("plan-shares-without-history", { by })] };
	const parts = allocate(
		PARTS,
		lines.map((line) => line.won),
	);
	const seats = lines.map(({ name, won: amount, deals }, index) =>
		lineOf(name, rateOf(parts[index] ?? 0n, PARTS_OF_PERCENT), { won: amount, deals, days: 0 }),
	);
	return { seats, window, problems: unused };
}

function lineOf(name: string, weight: Rate, evidence: WeightEvidence | undefined): Seat {
	return {
		name,
		team: "",
		vacancy: false,
		from: undefined,
		until: undefined,
		weight,
		basis: { weight, from: evidence === undefined ? "name" : "history", evidence },
		fullTime: ONE,
		since: undefined,
		vacations: [],
	};
}

/** Given shares are read in proportion; where they don't make a hundred percent, that is said. */
function noticeOfSum(shares: readonly Rate[]): Problem[] {
	const sum = rateNumber(shares.reduce(addRates, ZERO));
	return sum === 100 ? [] : [notice("plan-shares-normalised", { sum })];
}

/** What is left aside where the plan is not of people. */
function noticeOfPeople({ fixed, hedge }: PlanSettings, by: DealDimension): Problem[] {
	const hedged = hedge.people.numerator > 0n || hedge.teams.numerator > 0n;
	return fixed.length > 0 || hedged ? [notice("plan-by-without-people", { by })] : [];
}

function notBelowZero(amount: Money): Money {
	return amount < 0n ? 0n : amount;
}
