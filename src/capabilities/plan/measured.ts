/** What the measure of a plan leaves of its settings, and what it makes impossible. */
import type { Deals, Selection } from "../../core/deals.ts";
import { error, type Problem, warning } from "../../core/problem.ts";
import { isCounted, type Measure } from "./measure.ts";
import type { WantedSettings } from "./settled.ts";

/** The settings without what the measure has no use for. Errors: a command that can't work on it, a target that is money. */
export function inMeasure(
	settings: WantedSettings,
	{ command = "", measures }: { readonly command?: string; readonly measures?: readonly Measure[] },
): { readonly settings: WantedSettings; readonly problems: readonly Problem[] } {
	const { measure, goal, funnel } = settings;
	if (measure === "revenue" || measure === "payments") return { settings, problems: [] };
	const problems: Problem[] = [];
	if (measures !== undefined && !measures.includes(measure)) {
		problems.push(error("plan-measure-elsewhere", { measure, command, works: measures }));
	}
	if (measure !== "margin" && isCounted(measure) && goal.from === "profit") {
		problems.push(error("plan-measure-of-profit", { measure }, goal.place));
	}
	if (funnel !== undefined) problems.push(warning("plan-measure-without-funnel", { measure }, funnel.place));
	return { settings: { ...settings, funnel: undefined }, problems };
}

/** An error where the past is asked for in a measure that no file tells. */
export function problemsOfHistory(
	measure: Measure,
	history: Selection | undefined,
	deals: Deals | undefined,
): Problem[] {
	if (measure === "margin") return [error("plan-measure-without-history", { measure })];
	if (measure === "payments" && history === undefined) return [error("plan-measure-without-history", { measure })];
	const unnamed =
		measure === "clients" && history?.count === 0 && (deals?.all().where({ status: "won" }).count ?? 0) > 0;
	return unnamed ? [error("plan-measure-without-history", { measure: "clients" })] : [];
}
