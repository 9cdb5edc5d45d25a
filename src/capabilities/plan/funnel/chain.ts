/** Whether the steps of a funnel make one chain. */
import { error, type Problem } from "../../../core/problem.ts";
import { DEAL, type FunnelSettings, type Step } from "./wanted.ts";

/** The stages in order, the deal last. */
export function stagesOf(steps: readonly Step[]): string[] {
	const [first] = steps;
	return first === undefined ? [] : [first.from, ...steps.map((step) => step.to)];
}

/** The steps from each stage to the next and from the last to the deal, all to be learned from the history. */
export function stepsThrough(stages: readonly string[], placeOf?: (index: number) => Step["place"]): Step[] {
	return stages.map((from, index) => {
		const to = stages[index + 1] ?? DEAL;
		return { from, to, conversion: undefined, key: `${from}→${to}`, place: placeOf?.(index) };
	});
}

/** Errors where an arrow starts elsewhere than the one before ended, or comes back to a stage that was there. */
export function problemsOfChain(steps: readonly Step[]): Problem[] {
	return steps.flatMap((step, index) => {
		const found = `${step.from}→${step.to}`;
		const before = steps[index - 1];
		if (before !== undefined && before.to !== step.from) {
			return [error("plan-funnel-chain", { found, expected: before.to }, step.place)];
		}
		const passed = stagesOf(steps.slice(0, index)).concat(step.from);
		return passed.includes(step.to) ? [error("plan-funnel-stage-repeated", { stage: step.to, found }, step.place)] : [];
	});
}

/** Errors where `dailyCapacity` or `cycle` name a stage that is none of the chain's. */
export function stagesUnknown(
	{ dailyCapacity, cycle, place }: Pick<FunnelSettings, "dailyCapacity" | "cycle" | "place">,
	known: readonly string[],
	placeOf: (key: string, stage: string) => Step["place"] = () => place,
): Problem[] {
	const named = { dailyCapacity: dailyCapacity.keys(), cycle: cycle?.from === "stages" ? cycle.days.keys() : [] };
	return Object.entries(named).flatMap(([key, stages]) =>
		[...stages]
			.filter((stage) => !known.includes(stage))
			.map((stage) =>
				error("plan-funnel-stage-unknown", { stage, key: `plan.funnel.${key}`, known }, placeOf(key, stage)),
			),
	);
}
