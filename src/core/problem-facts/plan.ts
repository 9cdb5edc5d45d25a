/** Reported by `rop plan`. */
import type { Day } from "../day.ts";
import type { Currency, Money } from "../money.ts";

export interface PlanFacts {
	"plan-target-missing": Record<never, never>;
	"plan-year-missing": Record<never, never>;
	"plan-history-not-given": Record<never, never>;
	"plan-history-empty": { year: string };
	"plan-history-incomplete": { first: Day; last: Day; missing: readonly string[] };
	/** Years of which some months are known, beside complete ones. */
	"plan-history-years-incomplete": { years: readonly string[] };
	/** The first and last day that is known; `rest`: how many months are known before the complete years. */
	"plan-history-years-counted-back": { first: Day; last: Day; rest: number };
	"plan-history-shorter": { asked: number; found: number };
	"plan-season-zero": { year: string };
	"plan-person-unknown": { name: string; known: readonly string[] };
	"plan-weights-zero": { people: number };
	"plan-nobody-employed": { year: string; people: number };
	"plan-months-without-people": { months: readonly string[] };
	/** `target`: of these months together. */
	"plan-months-without-workdays": { months: readonly string[]; target: Money; currency: Currency };
	"plan-leavers-redistributed": { names: readonly string[] };
	"plan-vacations-partly": { names: readonly string[] };
	"plan-people-from-deals": { people: number };
}
