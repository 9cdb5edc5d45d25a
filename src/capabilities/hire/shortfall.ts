/** What stays short in spite of the schedule, and whether time or a limit is to blame. */
import type { Day } from "../../core/day.ts";
import type { Money } from "../../core/money.ts";
import { type Problem, warning } from "../../core/problem.ts";
import { cheapest } from "./cheapest.ts";
import type { DatedOption } from "./hires.ts";
import { type Need, sumOver } from "./need.ts";
import type { Solve } from "./program.ts";
import type { Schedule } from "./schedule.ts";
import type { HireSettings } from "./settings.ts";
import type { Task } from "./task.ts";

/** A need that can't be met, and the days by which a start would have had to be decided and its vacancy opened to help. */
export interface TooLate {
	readonly need: Need;
	readonly missing: Money;
	/** The latest of such days; both undefined where no start of any date would have helped. */
	readonly decideBy: Day | undefined;
	readonly openBy: Day | undefined;
}

/** The needs that stay short. `all`: options of all dates, those past too. */
export function tooLateOf({ short }: Pick<Schedule, "short">, all: readonly DatedOption[]): TooLate[] {
	return short.map(({ need, missing }) => {
		const helpful = all
			.filter(({ capacity }) => sumOver(need.months, (month) => capacity[month] ?? 0n) > 0n)
			.map(({ dates }) => dates)
			.sort((a, b) => a.decideBy - b.decideBy || a.openBy - b.openBy);
		const last = helpful.at(-1);
		return { need, missing, decideBy: last?.decideBy, openBy: last?.openBy };
	});
}

/**
 * The problems of what stays short. What would be short without any limit is told as too late, the rest as the limits'
 * doing; a need may have both. `inTime`: the options whose steps can all still be taken, months without starts too.
 */
export function shortProblems(
	{ place, currency }: HireSettings,
	schedule: Schedule,
	{
		task,
		everything,
		inTime,
	}: { readonly task: Task; readonly everything: readonly DatedOption[]; readonly inTime: readonly DatedOption[] },
	solve: Solve,
	asOf: Day,
): Problem[] {
	if (schedule.short.length === 0) return [];
	const limited = task.bounds.length > 0 || inTime.length > task.options.length;
	const short = limited
		? cheapest({ ...task, options: inTime, bounds: [], lasting: undefined }, solve).short
		: schedule.short;
	const late = tooLateOf({ short }, everything).map(({ need, missing, decideBy, openBy }) =>
		warning("hire-too-late", { need: need.label, missing, currency, decideBy, openBy, asOf }, place),
	);
	const byLimits = schedule.short.flatMap(({ need, missing }) => {
		const unlimited = short.find((each) => each.need === need)?.missing ?? 0n;
		return missing > unlimited
			? [warning("hire-limits-short", { need: need.label, missing: missing - unlimited, currency }, place)]
			: [];
	});
	return [...late, ...byLimits];
}
