/** The year's number seen from several sides: what the owner wants, what history supports, what the team can carry. */

import type { Selection } from "../../../core/deals.ts";
import type { Money } from "../../../core/money.ts";
import { applyRate, divideRates, type Rate, rateOf } from "../../../core/rate.ts";
import { divideRounded } from "../../../core/rounding.ts";
import type { Goal } from "../goal.ts";
import type { Season } from "../seasonality.ts";
import type { Window } from "../weighting/window.ts";
import { type CapacitySources, carriedAt, productivityOf } from "./capacity.ts";
import { factorOf, grown } from "./growth.ts";
import type { LastYear } from "./last-year.ts";

/** One side, in minor units. */
export interface Candidate {
	readonly amount: Money;
	/** Whether the plan is made for it. */
	readonly chosen: boolean;
	readonly view: CandidateView;
}

export type CandidateView =
	| { readonly kind: "given" }
	| { readonly kind: "profit"; readonly profit: Money; readonly margin: Rate }
	/** What was won in the twelve months before, as it is. */
	| { readonly kind: "last"; readonly window: Window | undefined }
	/** That, with the stated growth. */
	| { readonly kind: "growth"; readonly factor: Rate }
	/** That, growing as it did the year before. */
	| { readonly kind: "trend"; readonly factor: Rate }
	/** `productivity` in minor units a month of a full seat; `ofHistory`: counted from the twelve months. */
	| { readonly kind: "capacity"; readonly productivity: Money; readonly ofHistory: boolean };

/** What every side is seen from. */
export interface GoalSources {
	readonly goal: Goal;
	/** The target as it is given, in minor units; undefined where it is to be counted. */
	readonly given: Money | undefined;
	readonly past: LastYear | undefined;
	readonly won: Selection | undefined;
	readonly season: Season;
	readonly capacity: CapacitySources;
}

/** All sides that can be known, the owner's first. Growth by several factors without a way to join them is left out: see `settledTarget`. */
export function candidatesOf(sources: GoalSources): Candidate[] {
	return [...ofOwner(sources), ...ofHistory(sources), ...ofTeam(sources)];
}

function ofOwner({ goal, given }: GoalSources): Candidate[] {
	if (goal.from === "given") {
		return given === undefined ? [] : [{ amount: given, chosen: true, view: { kind: "given" } }];
	}
	if (goal.from !== "profit") return [];
	const { profit, margin } = goal;
	const amount = divideRounded(profit * margin.denominator, margin.numerator, "half-up");
	return [{ amount, chosen: true, view: { kind: "profit", profit, margin } }];
}

function ofHistory({ goal, past }: GoalSources): Candidate[] {
	const stated = goal.from === "history" ? goal : undefined;
	const base = stated?.base ?? past?.won;
	if (base === undefined) return [];
	const window = stated?.base === undefined ? past?.window : undefined;
	const { growth = [], combine } = stated ?? {};
	const joined = combine ?? (growth.length < 2 ? "add" : undefined);
	const last: Candidate = {
		amount: base,
		chosen: stated !== undefined && growth.length === 0,
		view: { kind: "last", window },
	};
	const withGrowth: Candidate[] =
		growth.length === 0 || joined === undefined
			? []
			: [
					{
						amount: grown(base, growth, joined),
						chosen: true,
						view: { kind: "growth", factor: factorOf(growth, joined) },
					},
				];
	return [last, ...withGrowth, ...(stated?.base === undefined ? ofTrend(past) : [])];
}

function ofTrend(past: LastYear | undefined): Candidate[] {
	if (past?.before === undefined || past.before <= 0n) return [];
	const factor = divideRates(rateOf(past.won, 1n), rateOf(past.before, 1n));
	return [{ amount: applyRate(past.won, factor, "half-up"), chosen: false, view: { kind: "trend", factor } }];
}

function ofTeam({ goal, past, won, season, capacity }: GoalSources): Candidate[] {
	const chosen = goal.from === "capacity";
	const stated = chosen && goal.productivity !== "history" ? goal.productivity : undefined;
	const productivity = stated === undefined ? past && won && productivityOf(past, won, capacity) : rateOf(stated, 1n);
	if (productivity === undefined) return [];
	const amount = carriedAt(productivity, season, capacity);
	if (amount <= 0n) return [];
	const monthly = applyRate(1n, productivity, "half-up");
	return [{ amount, chosen, view: { kind: "capacity", productivity: monthly, ofHistory: stated === undefined } }];
}
