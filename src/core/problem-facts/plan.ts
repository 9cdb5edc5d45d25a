/** Reported by `rop plan`. */
export interface PlanFacts {
	"plan-target-missing": Record<never, never>;
}
