/** Edited inputs as changes of rop.yaml. */
import type { Currency } from "../../../../core/money.ts";
import type { Place } from "../../../../core/place.ts";
import type { Rate } from "../../../../core/rate.ts";
import type { SettingChange } from "../../../../input/settings/change.ts";
import type { Path, SettingsTree } from "../../../../input/settings/tree.ts";
import type { InputChange } from "../../life/import.ts";
import type { FixedMeaning, InputMeaning } from "../../life/input-keys.ts";
import { amountText, countText, numberText, percentText } from "./figure-texts.ts";
import { type Figures, writtenConversions, writtenIndices } from "./figures.ts";

/** What the changes stand beside: the settings as they are written, and the figures of the plan that were not changed. */
export interface Present {
	readonly tree: SettingsTree;
	readonly figures: Figures;
	readonly currency: Currency;
}

/** The changes; several months of a season, or stages of a funnel by history, are one setting together. */
export function settingsChanges(changes: readonly InputChange[], present: Present): readonly SettingChange[] {
	const indices = new Map<string, Rate>();
	const conversions = new Map<string, Rate>();
	const single: SettingChange[] = [];
	for (const change of changes) {
		const { meaning, to } = change;
		if (meaning.of === "index" && to) indices.set(meaning.period, to);
		else if (meaning.of === "conversion" && to && isByHistory(present)) conversions.set(meaning.arrow, to);
		else single.push(...settingChange(change, present));
	}
	return [
		...single,
		...(indices.size === 0 ? [] : [writtenIndices(indices, present.figures)]),
		...(conversions.size === 0 ? [] : [writtenConversions(conversions, present.figures)]),
	];
}

function isByHistory({ tree }: Present): boolean {
	const stages = tree.at(["plan", "funnel", "stages"]);
	return stages === undefined || typeof stages === "string";
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
	if (meaning.of === "fixed") return tree.valueAt(["plan", "fixed", Math.max(0, indexOf(meaning, tree))]);
	return tree.valueAt(pathOf(meaning, tree) ?? ["plan", "seasonality"]);
}

function pathOf(meaning: InputMeaning, tree: SettingsTree): Path | undefined {
	switch (meaning.of) {
		case "target":
		case "round":
			return ["plan", meaning.of];
		case "hedge":
			return typeof tree.at(["plan", "hedge"]) === "object"
				? ["plan", "hedge", meaning.level]
				: hedgePath(meaning.level);
		case "ramp":
			return ["plan", "ramp", meaning.month];
		case "weight":
			return ["plan", "weights", meaning.name];
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
function hedgePath(level: "people" | "teams"): Path {
	return level === "people" ? ["plan", "hedge"] : ["plan", "hedge", level];
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

/** The entry of the list, put in, changed or taken out. */
function fixedChange(meaning: FixedMeaning, to: Rate | undefined, { tree, currency }: Present): SettingChange[] {
	const index = indexOf(meaning, tree);
	if (to === undefined) return index < 0 ? [] : [{ kind: "remove", path: ["plan", "fixed", index] }];
	const target = amountText(to, currency);
	if (index >= 0) return [{ kind: "set", path: ["plan", "fixed", index, "target"], value: target }];
	const { who, name, team, period } = meaning;
	const kind = period.includes("Q") ? "quarter" : "month";
	const entry = { [who]: name, ...(team === undefined ? {} : { team }), [kind]: period, target };
	return [{ kind: "append", path: ["plan", "fixed"], entry }];
}

/** Which entry of the list it is; −1: none. */
function indexOf(meaning: FixedMeaning, tree: SettingsTree): number {
	const list = tree.at(["plan", "fixed"]);
	return Array.isArray(list) ? list.findIndex((entry) => isCell(entry, meaning)) : -1;
}

function isCell(entry: unknown, { who, name, team, period }: FixedMeaning): boolean {
	const { manager, team: inTeam, month, quarter } = entry as Readonly<Record<string, string | undefined>>;
	if ((month ?? quarter)?.trim() !== period) return false;
	if (who === "team") return manager === undefined && inTeam?.trim() === name;
	return manager?.trim() === name && (team === undefined || inTeam === undefined || inTeam.trim() === team);
}
