/** Reported while a plan is split by what is sold and to whom: products, channels, segments, new and repeat business. */

/** By what a plan can be split besides people. */
export type LineKind = "team" | "product" | "channel" | "segment" | "business";

export interface PlanLinesFacts {
	/** `months`: how far back was looked. */
	"plan-shares-without-history": { by: LineKind; months: number };
	/** Won deals are there, and none says what it is of. */
	"plan-shares-unsaid": { by: LineKind; deals: number };
	/** Some of the won deals don't say it; `share` of the money, from 0 to 1. */
	"plan-shares-partly-said": { by: LineKind; deals: number; share: number };
	"plan-shares-few-deals": { by: LineKind; names: readonly string[]; least: number };
	/** `sum` in percent, as given. */
	"plan-shares-normalised": { by: LineKind; sum: number };
	"plan-shares-of-teams": Record<never, never>;
	"plan-by-team-unknown": Record<never, never>;
	/** How many months of history stand before the window that new and repeat clients are told by. */
	"plan-business-short-history": { months: number };
}
