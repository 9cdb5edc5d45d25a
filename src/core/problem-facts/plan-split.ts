/** Reported while a target is split: weights, fixed cells, quotas, where the target comes from. */
export interface PlanSplitFacts {
	"plan-grade-unknown": { name: string; grade: string; known: readonly string[] };
	"plan-weights-unused": { by: "equal" | "grade" | "history"; names: readonly string[] };
	"plan-weights-without-history": { months: number };
}
