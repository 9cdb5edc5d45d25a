/** A problem is a code with facts and a place. Its sentences live in `i18n/problems`. */
import type { Place } from "./place.ts";
import type { ProblemFacts } from "./problem-facts/index.ts";
import type { PlanMeasure } from "./problem-facts/plan-measure.ts";

export type { ProblemFacts } from "./problem-facts/index.ts";

export type ProblemCode = keyof ProblemFacts;

/**
 * `error`: the answer would be wrong, nothing is written. `warning`: the answer stands, the user should know.
 * `notice`: what the program did by itself and says aloud; never fails `--strict`.
 */
export type Severity = "error" | "warning" | "notice";

/** One problem; `facts` fit the code. */
export type Problem = {
	readonly [Code in ProblemCode]: {
		readonly code: Code;
		readonly severity: Severity;
		readonly place: Place | undefined;
		readonly facts: ProblemFacts[Code];
	};
}[ProblemCode] &
	OfMeasure;

interface OfMeasure {
	/** Of which of a plan's further measures it tells; absent: of the plan itself, or of no plan. */
	readonly measure?: PlanMeasure;
}

function problem(severity: Severity) {
	return <Code extends ProblemCode>(code: Code, facts: ProblemFacts[Code], place?: Place): Problem =>
		({ code, severity, place, facts }) as Problem;
}

export const error = problem("error");
export const warning = problem("warning");
export const notice = problem("notice");

/** Whether any of them is an error. */
export function hasErrors(problems: readonly Problem[]): boolean {
	return problems.some((each) => each.severity === "error");
}
