/** What edited inputs change of a plan's further measures, besides the setting that each of them is. */
import type { SettingChange, WrittenValue } from "../../../../input/settings/change.ts";
import type { Path, SettingsTree } from "../../../../input/settings/tree.ts";
import type { InputChange } from "../../life/import.ts";
import type { InputMeaning } from "../../life/input-keys.ts";
import type { Measure } from "../../measure.ts";
import type { MeasurePlan } from "../../measures.ts";
import type { PlanSettings } from "../../settings.ts";
import { numberText } from "./figure-texts.ts";

/** Where the plan's settings stand, or a further measure's. */
export function sectionOf(measure: Measure | undefined): Path {
	return measure === undefined ? ["plan"] : ["plan", "measures", measure];
}

/** Whether one word stands where the weight is to stand by its name: `weights: history`. */
export function isUnderPolicy({ of, measure }: InputMeaning, tree: SettingsTree): boolean {
	return of === "weight" && measure !== undefined && typeof tree.at([...sectionOf(measure), "weights"]) === "string";
}

/** Weights by name in the place of that word, which goes to `weighting`. */
export function weightsUnderPolicy(changes: readonly InputChange[], tree: SettingsTree): SettingChange[] {
	const meant = changes.filter(({ meaning }) => isUnderPolicy(meaning, tree));
	const measures = [...new Set(meant.flatMap(({ meaning }) => meaning.measure ?? []))];
	return measures.flatMap((measure): SettingChange[] => {
		const section = sectionOf(measure);
		const named = meant.flatMap(({ meaning, to }): [string, string][] =>
			meaning.of === "weight" && meaning.measure === measure && to ? [[meaning.name, numberText(to)]] : [],
		);
		return [
			{ kind: "set", path: [...section, "weights"], value: Object.fromEntries(named) },
			{ kind: "set", path: [...section, "weighting"], value: String(tree.at([...section, "weights"])) },
		];
	});
}

/**
 * A measure that has its season or a weight from its own history, because the plan asks for history, keeps them where the
 * plan's become given figures: in the workbook they stood apart.
 */
export function keptByMeasures(changes: readonly InputChange[], measures: readonly MeasurePlan[]): SettingChange[] {
	const ofPlan = changes.map(({ meaning }) => meaning).filter(({ measure }) => measure === undefined);
	return measures.flatMap((each) => [
		...(ofPlan.some(({ of }) => of === "index") ? keptSeason(each, changes) : []),
		...ofPlan.flatMap((meaning) => (meaning.of === "weight" ? keptWeight(each, meaning.name, changes) : [])),
	]);
}

function keptSeason({ measure, plan, own }: MeasurePlan, changes: readonly InputChange[]): SettingChange[] {
	const { seasonality } = plan.settings;
	const isEdited = changes.some(({ meaning }) => meaning.measure === measure && meaning.of === "index");
	if (own.seasonality || isEdited || seasonality.from !== "history") return [];
	return [{ kind: "set", path: [...sectionOf(measure), "seasonality"], value: seasonText(seasonality) }];
}

function seasonText(seasonality: Extract<PlanSettings["seasonality"], { readonly from: "history" }>): WrittenValue {
	const { from, years, per, trend } = seasonality;
	return { from, ...(years && { years: String(years) }), per, ...(trend && { trend }) };
}

function keptWeight(
	{ measure, plan, own }: MeasurePlan,
	name: string,
	changes: readonly InputChange[],
): SettingChange[] {
	const { weighting, weights } = plan.settings;
	const isEdited = changes.some(
		({ meaning }) => meaning.measure === measure && meaning.of === "weight" && meaning.name === name,
	);
	const weight = plan.seats.find(({ seat }) => !seat.vacancy && seat.name === name)?.seat.weight;
	if (own.weighting || weighting.by !== "history" || weights.has(name) || isEdited || !weight) return [];
	return [{ kind: "set", path: [...sectionOf(measure), "weights", name], value: numberText(weight) }];
}
