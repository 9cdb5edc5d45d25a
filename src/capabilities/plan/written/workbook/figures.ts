/** Figures that rop.yaml holds together: where one of them is edited, the others are written as the plan has them. */
import { type Rate, rateOf } from "../../../../core/rate.ts";
import type { SettingChange } from "../../../../input/settings/change.ts";
import type { Path } from "../../../../input/settings/tree.ts";
import type { Plan } from "../../decompose.ts";
import type { FunnelStage } from "../../funnel/basis.ts";
import type { MeasurePlan } from "../../measures.ts";
import { isPerDay } from "../../working.ts";
import { numberText, shareText } from "./figure-texts.ts";

export interface Figures {
	readonly plan: Plan;
	readonly measures: readonly MeasurePlan[];
	/** The chain of the funnel; empty where there is none. */
	readonly stages: readonly FunnelStage[];
}

const INDEX_SCALE = 1_000_000n;

/** All twelve indices of a plan's season, the edited ones by the months' labels; `path`: where the season stands. */
export function writtenIndices(edited: ReadonlyMap<string, Rate>, plan: Plan, path: Path): SettingChange {
	const indices = plan.season.months.map(({ period, index }) =>
		numberText(edited.get(period.label) ?? rateOf(index, INDEX_SCALE)),
	);
	const value = { indices, ...(isPerDay(plan) ? { per: "workday" } : {}) };
	return { kind: "set", path, value };
}

/** The whole chain, the edited conversions by their arrows. */
export function writtenConversions(edited: ReadonlyMap<string, Rate>, { stages }: Figures): SettingChange {
	const steps = stages.flatMap(({ name, conversion }, index): [string, string][] => {
		const next = stages[index + 1];
		if (conversion === undefined || next === undefined) return [];
		const arrow = `${name}→${next.name}`;
		return [[arrow, shareText(edited.get(arrow) ?? conversion)]];
	});
	return { kind: "set", path: ["plan", "funnel", "stages"], value: Object.fromEntries(steps) };
}
