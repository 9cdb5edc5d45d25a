/** Reported by `rop hire estimate` of turnover by tenure. */
import type { Rate } from "../rate.ts";

export interface HireTurnoverFacts {
	"hire-turnover-two-ways": Record<never, never>;
	/** `found`: empty where there is no month at all. */
	"hire-turnover-months": { found: string };
	"hire-turnover-month-twice": { months: number };
	/** `together`: who is gone of all, if `gone` was meant of those who were left. */
	"hire-turnover-falls": { before: number; goneBefore: Rate; months: number; gone: Rate; together: Rate };
	"hire-turnover-nobody-left": { months: number };
	/** `months`: the last that is given. */
	"hire-turnover-later-missing": { months: number | undefined };
	/** `failing`: the share that doesn't pass the probation of so many months. */
	"hire-probation-twice": { months: number; failing: Rate };
	/** How many are there, and how many of them without a first day. */
	"hire-tenure-unknown": { people: number; unknown: number };
}
