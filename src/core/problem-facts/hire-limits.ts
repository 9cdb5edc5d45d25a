/** Reported by `rop hire estimate` of limits: those that people set, and that of its own search. */
import type { Rate } from "../rate.ts";

export interface HireLimitsFacts {
	"hire-budget-without-cost": { role: string };
	/** `within`: no other schedule is better by more than this share; undefined: nothing was proven. */
	"hire-search-ended": { within: Rate | undefined; search: number };
}
