/** The settings that a plan was made by, as JSON under the keys of rop.yaml. */

import type { JsonObject } from "../../command.ts";
import { isoDay } from "../../core/day.ts";
import { type Rate, rateNumber } from "../../core/rate.ts";
import { amountJson } from "./json-amount.ts";
import { funnelSettingsJson } from "./json-funnel.ts";
import { scenarioSettingsJson } from "./json-scenarios.ts";
import type { MeasurePlan } from "./measures.ts";
import type { PlanSettings } from "./settings.ts";

/** Every setting has its line, so that one which is added and forgotten here does not compile. */
const WRITERS: { readonly [Key in keyof PlanSettings]: (settings: PlanSettings) => JsonObject } = {
	// these two stand beside the settings
	company: () => ({}),
	currency: () => ({}),
	measure: ({ measure }) => ({ measure }),
	year: ({ year }) => ({ year: Number(year.label) }),
	target: ({ target, currency }) => ({ target: amountJson(target, currency) }),
	goal: ({ goal, currency }) => ({ goal: goalJson(goal, currency) }),
	unit: ({ unit, currency }) => ({ round: amountJson(unit, currency) }),
	seasonality: ({ seasonality }) => ({ seasonality: seasonalityJson(seasonality) }),
	unfilled: ({ unfilled }) => ({ unfilled }),
	vacancies: ({ vacancies }) => ({
		vacancies: vacancies.map(({ start, people, team }) => ({ start: isoDay(start), count: people, team })),
	}),
	ramp: ({ ramp }) => ({ ramp: ramp.map(rateNumber) }),
	vacations: ({ vacations }) => ({ vacations }),
	debt: ({ debt }) => ({ debt }),
	// how the plan is shown changes none of its numbers
	by: () => ({}),
	shares: ({ shares }) => ({
		shares: Object.fromEntries(Object.entries(shares).map(([by, ofNames]) => [by, sharesJson(ofNames)])),
	}),
	fixed: ({ fixed, currency }) => ({
		fixed: fixed.map(({ who, period, target }) => ({
			...(who.kind === "team" ? { team: who.name } : { manager: who.name, team: who.team ?? null }),
			[period.kind]: period.label,
			target: amountJson(target, currency),
		})),
	}),
	hedge: ({ hedge }) => ({ hedge: { people: rateNumber(hedge.people), teams: rateNumber(hedge.teams) } }),
	weighting: ({ weighting }) => ({ weighting: weightingJson(weighting) }),
	scenarios: ({ scenarios, currency }) => ({ scenarios: scenarioSettingsJson(scenarios, currency) }),
	funnel: ({ funnel, currency }) => ({ funnel: funnelSettingsJson(funnel, currency) }),
	weights: ({ weights }) => ({
		weights: Object.fromEntries([...weights].map(([name, { weight }]) => [name, rateNumber(weight)])),
	}),
};

function sharesJson(shares: ReadonlyMap<string, Rate>): JsonObject {
	return Object.fromEntries([...shares].map(([name, share]) => [name, rateNumber(share)]));
}

function seasonalityJson(seasonality: PlanSettings["seasonality"]): JsonObject {
	if (seasonality.from === "indices") {
		return { from: seasonality.from, indices: seasonality.indices.map(rateNumber), per: seasonality.per };
	}
	if (seasonality.from !== "history") return { from: seasonality.from };
	const { from, years, per, trend } = seasonality;
	return { from, years: years ?? null, per, trend: trend ?? "keep" };
}

function weightingJson(weighting: PlanSettings["weighting"]): JsonObject {
	if (weighting.by !== "grade") return { ...weighting };
	const grades = [...weighting.grades].map(([grade, weight]) => [grade, rateNumber(weight)] as const);
	return { by: weighting.by, grades: Object.fromEntries(grades) };
}

function goalJson(goal: PlanSettings["goal"], currency: PlanSettings["currency"]): JsonObject {
	const amount = (value: bigint | undefined) => (value === undefined ? null : amountJson(value, currency));
	if (goal.from === "history") {
		const { from, growth, combine, base } = goal;
		return { from, growth: growth.map(rateNumber), combine: combine ?? null, base: amount(base) };
	}
	if (goal.from === "profit") return { from: goal.from, profit: amount(goal.profit), margin: rateNumber(goal.margin) };
	if (goal.from === "given") return { from: goal.from };
	const { from, productivity } = goal;
	return { from, productivity: productivity === "history" ? productivity : amount(productivity) };
}

/** All settings, defaults included: the same settings give the same text, in whatever way they were written. */
export function settingsJson(settings: PlanSettings): JsonObject {
	return Object.assign({}, ...Object.values(WRITERS).map((write) => write(settings)));
}

/** With those of the further measures, by measure, where there are any. */
export function allSettingsJson(settings: PlanSettings, measures: readonly MeasurePlan[]): JsonObject {
	const further = Object.fromEntries(measures.map(({ measure, plan }) => [measure, settingsJson(plan.settings)]));
	return { ...settingsJson(settings), ...(measures.length === 0 ? {} : { measures: further }) };
}
