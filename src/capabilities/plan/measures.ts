/** A plan's further measures: money, deals and new clients of one year, each split as a plan of its own. */
import type { Day } from "../../core/day.ts";
import type { Selection } from "../../core/deals.ts";
import { hasErrors, type Problem } from "../../core/problem.ts";
import { decompose, type Plan, type PlanSources } from "./decompose.ts";
import type { Measure } from "./measure.ts";
import type { OwnSettings, WantedMeasure } from "./measures/wanted.ts";
import { settled } from "./settled.ts";

/** One further measure, split over the year and the people of the plan. */
export interface MeasurePlan {
	readonly measure: Measure;
	readonly plan: Plan;
	readonly own: OwnSettings;
}

/** What was in each measure; undefined where it was not read, or no file tells it. */
export type Past = ReadonlyMap<Measure, Selection | undefined>;

/**
 * The split of each measure by the rule of the plan, over its people and calendar and the history of its own. Problems
 * name the measure; what was said of the plan already (`before`) is not said again. None where one of them can't be split.
 */
export function measurePlans(
	wanted: readonly WantedMeasure[],
	sources: Omit<PlanSources, "won">,
	past: Past,
	asOf: Day,
	before: readonly Problem[],
): { readonly measures?: readonly MeasurePlan[]; readonly problems: readonly Problem[] } {
	const said = new Set(before.map(textOf));
	const made = wanted.map(({ measure, settings, own }) => {
		const { plan, problems } = planOf(settings, { ...sources, won: past.get(measure) }, asOf);
		return { measure, own, plan, problems: inMeasureSaid(measure, problems, said) };
	});
	const problems = made.flatMap((each) => each.problems);
	if (hasErrors(problems)) return { problems };
	const measures = made.flatMap(({ measure, own, plan }) => (plan === undefined ? [] : [{ measure, own, plan }]));
	return { measures, problems };
}

function planOf(settings: WantedMeasure["settings"], sources: PlanSources, asOf: Day) {
	const { settings: complete, problems: ofTarget } = settled(settings, sources, asOf);
	if (complete === undefined) return { plan: undefined, problems: ofTarget };
	const { plan, problems } = decompose(complete, sources, asOf);
	return { plan, problems: [...ofTarget, ...problems] };
}

/** The problems under the measure's name, but for those that are the plan's, too. */
export function inMeasureSaid(measure: Measure, problems: readonly Problem[], said: ReadonlySet<string>): Problem[] {
	return problems.filter((problem) => !said.has(textOf(problem))).map((problem): Problem => ({ ...problem, measure }));
}

/** Two problems with the same text say the same. */
function textOf({ code, facts, place }: Problem): string {
	return JSON.stringify([code, facts, place], (_, value) => (typeof value === "bigint" ? `${value}n` : value));
}
