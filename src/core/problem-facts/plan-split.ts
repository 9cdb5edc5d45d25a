/** Reported while a target is split: weights, fixed cells, quotas, where the target comes from. */
import type { Day } from "../day.ts";
import type { Currency, Money } from "../money.ts";

export interface PlanSplitFacts {
	"plan-target-without-history": { year: string };
	"plan-target-without-capacity": Record<never, never>;
	"plan-target-zero": { unit: Money; currency: Currency };
	/** Which days were taken for the last year, half-open. */
	"plan-target-window": { from: Day; until: Day };
	"plan-growth-combine": { base: Money; add: Money; multiply: Money; currency: Currency };
	/** `sum` as it was given, to six decimals. */
	"plan-indices-normalised": { sum: number };
	/** How many of the twelve months were seen in two years. */
	"plan-trend-unknown": { months: number };
	"plan-grade-unknown": { name: string; grade: string; known: readonly string[] };
	"plan-weights-unused": { by: "equal" | "grade" | "history"; names: readonly string[] };
	"plan-weights-without-history": { months: number };
	"plan-team-unknown": { name: string; known: readonly string[] };
	"plan-fixed-outside": { name: string; period: string; year: string };
	"plan-fixed-absent": { name: string; period: string; team: string | undefined };
	"plan-fixed-two-seats": { name: string; period: string; teams: readonly string[] };
	"plan-fixed-twice": { name: string; period: string };
	/** A quarter that is less than what is fixed inside it. */
	"plan-fixed-below": { name: string; period: string; target: Money; taken: Money; currency: Currency };
	/** What nobody and no month can take; `name` is empty where it is the company's. */
	"plan-fixed-left": { name: string; period: string; left: Money; currency: Currency };
	/** A team's month that is less than what its people have fixed. */
	"plan-fixed-team-over": { name: string; period: string; over: Money; currency: Currency };
	/** A month that is less than what is fixed in it. */
	"plan-fixed-over": { period: string; target: Money; over: Money; currency: Currency };
}
