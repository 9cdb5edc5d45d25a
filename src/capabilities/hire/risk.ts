/**
 * The chance that a hiring plan carries its target, by seeded simulation: people leave, newcomers do not pass their
 * probation, seats take longer to fill, and people sell better or worse than the middle.
 */
import type { Money } from "../../core/money.ts";
import type { Period } from "../../core/period.ts";
import { compareRates, type Rate } from "../../core/rate.ts";
import type { RiskModel } from "./risk/model.ts";
import { Outcomes } from "./risk/outcomes.ts";
import { chanceToReach, type Percentiles, percentilesOf } from "./risk/percentiles.ts";
import { extraPerson, peopleOf } from "./risk/person.ts";
import { type Rules, rulesOf } from "./risk/rules.ts";
import type { RiskSettings } from "./settings/risk.ts";

export interface RiskResult {
	readonly simulations: number;
	readonly seed: number;
	/** The chance to carry the whole target: all months together, a bad one made up by a good one. */
	readonly probability: Rate;
	readonly monthly: readonly RiskMonth[];
	readonly total: Percentiles;
	/** What it takes to be as sure as wanted; undefined where that can't be had by `MOST_MORE` starts, or by none. */
	readonly more: MoreStarts | undefined;
}

export interface RiskMonth extends Percentiles {
	readonly period: Period;
	/** The chance of this month alone. */
	readonly probability: Rate;
}

export interface MoreStarts {
	/** How many more, all at the same time; 0 where the chance is there already. */
	readonly starts: number;
	/** The chance with them. */
	readonly probability: Rate;
}

/** So many more starts are tried, no more: past them it is another plan that is needed. */
export const MOST_MORE = 20;

/**
 * The chance of the plan, or undefined where no simulation is wanted. The same model, settings and seed give the same
 * result on every machine, in any order of people.
 *
 * Whoever leaves is not replaced: the plan's own starts are the backfills, and a second one would count the same seat
 * twice. Luck is each person's own; a bad year of the whole market is not in it, so the outcomes lie closer together
 * than in life. Refuses two keys alike, and amounts that are not one for each month.
 */
export function simulate(model: RiskModel, settings: RiskSettings): RiskResult | undefined {
	if (settings.simulations === 0) return undefined;
	const rules = rulesOf(model, settings);
	const outcomes = new Outcomes(rules);
	for (const person of peopleOf(model, settings.seed, rules)) outcomes.add(person);
	const total = outcomes.total();
	return {
		simulations: settings.simulations,
		seed: settings.seed,
		probability: chanceToReach(total, targetOf(model)),
		monthly: model.months.map(({ period, target }, index) => monthOf(period, target, outcomes.month(index))),
		total: percentilesOf(total),
		more: moreStarts(model, settings, rules, outcomes),
	};
}

function monthOf(period: Period, target: Money, outcomes: Float64Array): RiskMonth {
	return { period, ...percentilesOf(outcomes), probability: chanceToReach(outcomes, target) };
}

/** Adds one start after another to the outcomes until the chance is as wanted. */
function moreStarts(
	model: RiskModel,
	{ seed, confidence }: RiskSettings,
	rules: Rules,
	outcomes: Outcomes,
): MoreStarts | undefined {
	const target = targetOf(model);
	for (let starts = 0; starts <= MOST_MORE; starts += 1) {
		const probability = chanceToReach(outcomes.total(), target);
		if (compareRates(probability, confidence) >= 0) return { starts, probability };
		if (model.extra === undefined) return undefined;
		outcomes.add(extraPerson(model.extra, starts + 1, seed, rules));
	}
	return undefined;
}

function targetOf({ months }: RiskModel): Money {
	return months.reduce((sum, { target }) => sum + target, 0n);
}
