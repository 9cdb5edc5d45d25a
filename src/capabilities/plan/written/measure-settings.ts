/** The settings of a plan's further measures: their own, and for the rest the plan's. */
import type { Currency } from "../../../core/money.ts";
import { error, type Problem } from "../../../core/problem.ts";
import type { SettingsTree } from "../../../input/settings/tree.ts";
import { currencyOfMeasure, MEASURES, type Measure } from "../measure.ts";
import type { OwnSettings, WantedMeasure } from "../measures/wanted.ts";
import { completeSettings } from "./complete.ts";
import type { WrittenMeasure } from "./measures.ts";
import type { WrittenPlan } from "./schema.ts";

/** The plan that the measures stand beside. */
export interface MainPlan {
	readonly company: string | undefined;
	readonly measure: Measure;
	readonly year: number;
	/** As it is written and typed. */
	readonly written: WrittenPlan;
	/** The workspace's. */
	readonly money: Currency;
}

/** In the program's order of measures, however they are written. Errors: the measure that the plan itself is of. */
export function measureSettings(
	plan: MainPlan,
	tree: SettingsTree | undefined,
): { readonly settings: readonly WantedMeasure[]; readonly problems: readonly Problem[] } {
	const { measures = {} } = plan.written;
	const written = MEASURES.flatMap((measure) => {
		const own = measures[measure];
		return own === undefined ? [] : [{ measure, own }];
	});
	const again = written.filter(({ measure }) => measure === plan.measure);
	return {
		settings: written.map(({ measure, own }) => wantedMeasure(plan, measure, own, tree)),
		problems: again.map(({ measure }) =>
			error("plan-measure-again", { measure }, tree?.keyAt(["plan", "measures", measure])),
		),
	};
}

function wantedMeasure(
	plan: MainPlan,
	measure: Measure,
	own: WrittenMeasure,
	tree: SettingsTree | undefined,
): WantedMeasure {
	const { company, year, money } = plan;
	const path = ["plan", "measures", measure];
	const names = ownWeights(own);
	const settings = completeSettings(withOwn(plan.written, own), own.target, {
		company,
		currency: currencyOfMeasure(measure, money),
		measure,
		year,
		places: {
			target: tree?.valueAt([...path, "target"]),
			weight: (name) => tree?.keyAt(names[name] === undefined ? ["plan", "weights", name] : [...path, "weights", name]),
			fixed: (index) => tree?.valueAt([...path, "fixed", index]),
		},
	});
	return { measure, settings, own: ownOf(own) };
}

/**
 * The plan's settings under the measure's own. Weights by name add to the plan's; a policy of its own starts anew.
 * Rounding and fixed cells are amounts and never the plan's.
 */
function withOwn(plan: WrittenPlan, own: WrittenMeasure): WrittenPlan {
	const policy = ownPolicy(own);
	const { target: _, weights: __, ...said } = own;
	return {
		...plan,
		...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)),
		round: own.round,
		fixed: own.fixed,
		weights: { ...(policy === undefined ? plan.weights : {}), ...ownWeights(own) },
		weighting: policy ?? plan.weighting,
	};
}

function ownPolicy({ weights, weighting }: WrittenMeasure) {
	return weights !== undefined && "policy" in weights ? weights.policy : weighting;
}

function ownWeights({ weights }: WrittenMeasure) {
	return weights !== undefined && "names" in weights ? weights.names : {};
}

function ownOf(own: WrittenMeasure): OwnSettings {
	return {
		seasonality: own.seasonality !== undefined,
		weighting: ownPolicy(own) !== undefined,
		weights: new Set(Object.keys(ownWeights(own))),
		ramp: own.ramp !== undefined,
		hedge: own.hedge !== undefined,
	};
}
