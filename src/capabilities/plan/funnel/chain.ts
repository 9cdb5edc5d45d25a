/** Whether the steps of a funnel make one chain. */
import { error, type Problem } from "../../../core/problem.ts";
import type { Step } from "./wanted.ts";

/** The stages in order, the deal last. */
export function stagesOf(steps: readonly Step[]): string[] {
	const [first] = steps;
	return first === undefined ? [] : [first.from, ...steps.map((step) => step.to)];
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
