/** Reported by `rop plan check`. */
import type { Day } from "../day.ts";

export interface PlanCheckFacts {
	"plan-check-without-deals": Record<never, never>;
	"plan-check-year-over": { year: string; asOf: Day };
	/** `last`: the last day that the deals can tell of. */
	"plan-check-data-ends": { last: Day; asOf: Day };
}
