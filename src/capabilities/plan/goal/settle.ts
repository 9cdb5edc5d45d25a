/** The year's target, counted from what the settings name, before anything is split. */
import type { Money } from "../../../core/money.ts";
import { error, notice, type Problem } from "../../../core/problem.ts";
import { roundTo } from "../../../core/rounding.ts";
import type { PlanSettings } from "../settings.ts";
import { candidatesOf, type GoalSources } from "./candidates.ts";
import { grown } from "./growth.ts";

/**
 * The target: as it is given, else counted and rounded half up to whole units. Problems: a history of less than twelve
 * whole months, several factors of growth without a way to join them (both results are shown), nobody to carry anything.
 */
export function settledTarget(
	sources: GoalSources,
	{ unit, currency, year }: Pick<PlanSettings, "unit" | "currency" | "year">,
): { readonly target?: Money; readonly problems: readonly Problem[] } {
	const { goal, given, past } = sources;
	const candidates = candidatesOf(sources);
	const { place } = goal;
	const refused = (problem: Problem) => ({ problems: [problem] });
	if (goal.from === "given" && given !== undefined) return { target: given, problems: [] };
	if (goal.from === "history") {
		const base = goal.base ?? past?.won;
		if (base === undefined) return refused(error("plan-target-without-history", { year: year.label }, place));
		const { growth, combine } = goal;
		if (growth.length > 1 && combine === undefined) {
			const [add, multiply] = [grown(base, growth, "add"), grown(base, growth, "multiply")];
			return refused(error("plan-growth-combine", { base, add, multiply, currency }, place));
		}
	}
	const chosen = candidates.find((candidate) => candidate.chosen);
	if (chosen === undefined) return refused(error("plan-target-without-capacity", {}, place));
	const target = roundTo(chosen.amount, unit, "half-up");
	if (target <= 0n) return refused(error("plan-target-zero", { unit, currency }, place));
	return { target, problems: noticeOfWindow(sources) };
}

/** Which twelve months were taken, where they are not the year before. */
function noticeOfWindow({ goal, past }: GoalSources): Problem[] {
	const used =
		(goal.from === "history" && goal.base === undefined) ||
		(goal.from === "capacity" && goal.productivity === "history");
	if (!used || past === undefined || past.isYearBefore) return [];
	const { from, until } = past.window;
	return [notice("plan-target-window", { from, until }, goal.place)];
}
