/** What a plan's measures say of one another. */
import type { Day } from "../../../core/day.ts";
import type { Currency } from "../../../core/money.ts";
import type { Problem } from "../../../core/problem.ts";
import type { Plan } from "../decompose.ts";
import type { Measure } from "../measure.ts";
import type { MeasurePlan, Past } from "../measures.ts";
import { type AverageDeals, averageDealsOf, problemsOfAverage, problemsOfClients, sidesOf } from "./average-deal.ts";

/** The average deal, where money and deals are planned both, and warnings where the measures contradict one another. */
export function measuresTogether(
	plan: Plan,
	measures: readonly MeasurePlan[],
	past: Past,
	asOf: Day,
): { readonly averageDeals: AverageDeals | undefined; readonly problems: readonly Problem[] } {
	if (measures.length === 0) return { averageDeals: undefined, problems: [] };
	const plans = plansByMeasure(plan, measures);
	const sides = sidesOf(plans);
	const averageDeals = sides && averageDealsOf(sides, past, asOf);
	const apart = sides && averageDeals ? problemsOfAverage(sides, averageDeals) : [];
	return { averageDeals, problems: [...apart, ...problemsOfClients(plans)] };
}

/** The plan itself first. */
export function plansByMeasure(plan: Plan, measures: readonly MeasurePlan[]): ReadonlyMap<Measure, Plan> {
	return new Map([[plan.settings.measure, plan], ...measures.map((each) => [each.measure, each.plan] as const)]);
}

/** The money that the plan or one of its measures is in; of counted things alone, none. */
export function currencyOfPlans(plan: Plan, measures: readonly MeasurePlan[]): Currency {
	const all = [plan, ...measures.map((each) => each.plan)].map(({ settings }) => settings.currency);
	return all.find(({ code }) => code !== "") ?? plan.settings.currency;
}
