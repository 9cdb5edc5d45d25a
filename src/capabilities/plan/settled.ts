/** From what was wanted to settings with a target: counted where the settings name a source instead of a number. */
import type { Day } from "../../core/day.ts";
import type { Money } from "../../core/money.ts";
import { hasErrors, type Problem } from "../../core/problem.ts";
import type { PlanSources } from "./decompose.ts";
import { problemsOfSeason } from "./doubts.ts";
import type { GoalSources } from "./goal/candidates.ts";
import { lastYear } from "./goal/last-year.ts";
import { settledTarget } from "./goal/settle.ts";
import { type Season, seasonOf } from "./seasonality.ts";
import { peopleWithin } from "./seats.ts";
import type { PlanSettings } from "./settings.ts";
import { type Weights, weightsOf } from "./weighting.ts";

/** Settings whose target may still have to be counted. */
export type WantedSettings = Omit<PlanSettings, "target"> & { readonly target: Money | undefined };

/** The settings with their target; only problems where it can't be counted. */
export function settled(
	wanted: WantedSettings,
	sources: PlanSources,
	asOf: Day,
): { readonly settings?: PlanSettings; readonly problems: readonly Problem[] } {
	if (wanted.target !== undefined) return { settings: { ...wanted, target: wanted.target }, problems: [] };
	const { people, won, calendar } = sources;
	const season = seasonOf(wanted.seasonality, wanted.year, calendar, won, asOf);
	const weights = weightsOf(wanted, peopleWithin(people, wanted.year), won, calendar, asOf);
	const before = [...problemsOfSeason(wanted, season, won), ...weights.problems];
	if (season === undefined || hasErrors(before)) return { problems: before };
	const { target, problems } = settledTarget(goalSources(wanted, sources, season, weights, asOf), wanted);
	return target === undefined ? { problems } : { settings: { ...wanted, target }, problems };
}

/** What the year's number is seen from. */
export function goalSources(
	settings: WantedSettings,
	{ people, won, calendar }: PlanSources,
	season: Season,
	weights: Weights,
	asOf: Day,
): GoalSources {
	return {
		goal: settings.goal,
		given: settings.goal.from === "given" ? settings.target : undefined,
		past: lastYear(settings.year, won, asOf),
		won,
		season,
		capacity: { settings, people, weightOf: weights.of, calendar },
	};
}
