/** What is written of a plan made into complete settings: what is left out has its usual value. */
import { type Currency, minorPerMajor } from "../../../core/money.ts";
import { year } from "../../../core/period.ts";
import type { Place } from "../../../core/place.ts";
import { NO_HEDGE } from "../hedge.ts";
import type { Measure } from "../measure.ts";
import type { WantedSettings } from "../settled.ts";
import type { WrittenPlan } from "./schema.ts";
import type { WrittenTarget } from "./target.ts";

/** What stands round the plan. */
export interface Frame {
	readonly company: string | undefined;
	/** Of the plan's numbers. */
	readonly currency: Currency;
	readonly measure: Measure;
	readonly year: number;
	readonly places: Places;
}

/** Where things are written; undefined: in an option. */
export interface Places {
	readonly target: Place | undefined;
	readonly weight: (name: string) => Place | undefined;
	readonly fixed: (index: number) => Place | undefined;
}

/** The settings, but for funnel and scenarios. */
export function completeSettings(
	plan: Omit<WrittenPlan, "target" | "funnel" | "scenarios">,
	target: WrittenTarget,
	{ company, currency, measure, year: number, places }: Frame,
): WantedSettings {
	const weights = Object.entries(plan.weights ?? {}).map(
		([name, weight]) => [name, { weight, place: places.weight(name) }] as const,
	);
	return {
		company,
		currency,
		measure,
		year: year(number),
		target: target.amount,
		goal: { ...target.goal, place: places.target },
		unit: plan.round ?? minorPerMajor(currency),
		seasonality: plan.seasonality ?? { from: "equal" },
		vacancies: plan.vacancies ?? [],
		unfilled: plan.unfilled ?? "redistribute",
		ramp: plan.ramp ?? [],
		vacations: plan.vacations ?? "deduct",
		debt: plan.debt ?? "spread",
		weighting: plan.weighting ?? { by: "staff" },
		weights: new Map(weights),
		by: plan.by ?? "manager",
		shares: sharesByName(plan.shares),
		fixed: (plan.fixed ?? []).map((cell, index) => ({ ...cell, place: places.fixed(index) })),
		hedge: plan.hedge ?? NO_HEDGE,
		funnel: undefined,
		scenarios: [],
	};
}

function sharesByName(written: WrittenPlan["shares"]): WantedSettings["shares"] {
	const named = Object.entries(written ?? {}).flatMap(([by, shares]) =>
		shares === undefined ? [] : [[by, new Map(Object.entries(shares))]],
	);
	return Object.fromEntries(named);
}
