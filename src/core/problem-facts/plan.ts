/** Reported by `rop plan`. */
import type { Day } from "../day.ts";

export interface PlanFacts {
	"plan-target-missing": Record<never, never>;
	"plan-year-missing": Record<never, never>;
	"plan-history-not-given": Record<never, never>;
	"plan-history-empty": { year: string };
	"plan-history-incomplete": { first: Day; last: Day; missing: readonly string[] };
	"plan-history-shorter": { asked: number; found: number };
	"plan-season-zero": { year: string };
	"plan-person-unknown": { name: string; known: readonly string[] };
	"plan-weights-zero": { people: number };
	"plan-nobody-employed": { year: string; people: number };
	"plan-months-without-people": { months: readonly string[] };
	"plan-leavers-redistributed": { names: readonly string[] };
	"plan-vacations-partly": { names: readonly string[] };
	"plan-people-from-deals": { people: number };
}
