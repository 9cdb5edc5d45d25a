/** Edited inputs as changes of rop.yaml. */
import type { Currency } from "../../../../core/money.ts";
import type { Place } from "../../../../core/place.ts";
import type { Rate } from "../../../../core/rate.ts";
import type { SettingChange } from "../../../../input/settings/change.ts";
import type { Path, SettingsTree } from "../../../../input/settings/tree.ts";
import type { Plan } from "../../decompose.ts";
import type { InputChange } from "../../life/import.ts";
import type { FixedMeaning, InputMeaning } from "../../life/input-keys.ts";
import type { Measure } from "../../measure.ts";
import { amountText, countText, numberText, percentText } from "./figure-texts.ts";
import { type Figures, writtenConversions, writtenIndices } from "./figures.ts";
import { isUnderPolicy, keptByMeasures, sectionOf, weightsUnderPolicy } from "./measure-changes.ts";

/** What the changes stand beside: the settings as they are written, and the figures of the plan that were not changed. */
export interface Present {
	readonly tree: SettingsTree;
	readonly figures: Figures;
	readonly currency: Currency;
}

/** The changes; several months of a season, or stages of a funnel by history, are one setting together. */
export function settingsChanges(changes: readonly InputChange[], present: Present): readonly SettingChange[] {
	const seasons = new Map<Measure | undefined, Map<string, Rate>>();
	const conversions = new Map<string, Rate>();
	const single: SettingChange[] = [];
	for (const change of changes) {
		const { meaning, to } = change;
		if (meaning.of === "index" && to) seasonIn(seasons, meaning.measure).set(meaning.period, to);
		else if (meaning.of === "conversion" && to && isByHistory(present)) conversions.set(meaning.arrow, to);
		else if (!isUnderPolicy(meaning, present.tree)) single.push(...settingChange(change, present));
	}
	const { figures } = present;
	return [
		...single,
		...weightsUnderPolicy(changes, present.tree),
		...[...seasons].map(([measure, indices]) =>
			writtenIndices(indices, planOfMeasure(figures, measure), [...sectionOf(measure), "seasonality"]),
		),
		...(conversions.size === 0 ? [] : [writtenConversions(conversions, figures)]),
		...keptByMeasures(changes, figures.measures),
	];
}

function seasonIn(seasons: Map<Measure | undefined, Map<string, Rate>>, measure: Measure | undefined) {
	const known = seasons.get(measure) ?? new Map<string, Rate>();
	seasons.set(measure, known);
	return known;
}

function planOfMeasure({ plan, measures }: Figures, measure: Measure | undefined): Plan {
	return measures.find((each) => each.measure === measure)?.plan ?? plan;
}

function isByHistory({ tree }: Present): boolean {
	const stages = tree.at(["plan", "funnel", "stages"]);
	return stages === undefined || typeof stages === "string" || Array.isArray(stages);
}

function settingChange(change: InputChange, present: Present): SettingChange[] {
	const { meaning, to } = change;
	if (meaning.of === "fixed") return fixedChange(meaning, to, present);
	const path = pathOf(meaning, present.tree);
	if (to === undefined || path === undefined) return [];
	return [{ kind: "set", path, value: valueText(change, to, present.tree.at(path), present.currency) }];
}

/** Where a setting stands once it is written. */
export function placeOfSetting(meaning: InputMeaning, tree: SettingsTree): Place {
	const section = sectionOf(meaning.measure);
	if (meaning.of === "fixed") return tree.valueAt([...section, "fixed", Math.max(0, indexOf(meaning, tree))]);
	return tree.valueAt(pathOf(meaning, tree) ?? [...section, "seasonality"]);
}

function pathOf(meaning: InputMeaning, tree: SettingsTree): Path | undefined {
	const section = sectionOf(meaning.measure);
	switch (meaning.of) {
		case "target":
		case "round":
			return [...section, meaning.of];
		case "hedge":
			return typeof tree.at([...section, "hedge"]) === "object"
				? [...section, "hedge", meaning.level]
				: hedgePath(section, meaning.level);
		case "ramp":
			return [...section, "ramp", meaning.month];
		case "weight":
			return [...section, "weights", meaning.name];
		case "funnel":
			return ["plan", "funnel", meaning.key];
		case "conversion":
			return ["plan", "funnel", "stages", meaning.arrow];
		case "cycle":
		case "dailyCapacity":
			return ["plan", "funnel", meaning.of, meaning.stage];
		case "share":
			return ["plan", "shares", meaning.by, meaning.name];
		case "scenario":
			return ["plan", "scenarios", meaning.name, meaning.key];
		default:
			return undefined;
	}
}

/** One percent alone is that of people. */
function hedgePath(section: Path, level: "people" | "teams"): Path {
	return level === "people" ? [...section, "hedge"] : [...section, "hedge", level];
}

function valueText({ meaning, kind }: InputChange, to: Rate, before: unknown, currency: Currency): string {
	const written = typeof before === "string" ? before : undefined;
	if (kind === "money") return amountText(to, currency);
	if (kind === "percent") return percentText(to, written);
	// sixty in the cell is 60 %
	if (meaning.of === "share") return `${numberText(to)} %`;
	const isDays = meaning.of === "cycle" || (meaning.of === "funnel" && meaning.key === "cycle");
	if (isDays) return countText(to, written?.replace(/^\d+\s*/, "").replace(/^(w|нед).*/i, "days"));
	if (meaning.of === "scenario" && written?.includes("%")) return percentText(to, written);
	return numberText(to);
}

type FixedCellMeaning = FixedMeaning & Pick<InputMeaning, "measure">;

/** The entry of the list, put in, changed or taken out. */
function fixedChange(meaning: FixedCellMeaning, to: Rate | undefined, { tree, currency }: Present): SettingChange[] {
	const index = indexOf(meaning, tree);
	const path = [...sectionOf(meaning.measure), "fixed"];
	if (to === undefined) return index < 0 ? [] : [{ kind: "remove", path: [...path, index] }];
	const target = amountText(to, currency);
	if (index >= 0) return [{ kind: "set", path: [...path, index, "target"], value: target }];
	const { who, name, team, period } = meaning;
	const kind = period.includes("Q") ? "quarter" : "month";
	const entry = { [who]: name, ...(team === undefined ? {} : { team }), [kind]: period, target };
	return [{ kind: "append", path, entry }];
}

/** Which entry of the list it is; −1: none. */
function indexOf(meaning: FixedCellMeaning, tree: SettingsTree): number {
	const list = tree.at([...sectionOf(meaning.measure), "fixed"]);
	return Array.isArray(list) ? list.findIndex((entry) => isCell(entry, meaning)) : -1;
}

function isCell(entry: unknown, { who, name, team, period }: FixedMeaning): boolean {
	const { manager, team: inTeam, month, quarter } = entry as Readonly<Record<string, string | undefined>>;
	if ((month ?? quarter)?.trim() !== period) return false;
	if (who === "team") return manager === undefined && inTeam?.trim() === name;
	return manager?.trim() === name && (team === undefined || inTeam === undefined || inTeam.trim() === team);
}
