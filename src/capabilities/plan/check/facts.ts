/** What each check knows besides its figure: the parts it was made of, and what would have to be true. */
import type { Day } from "../../../core/day.ts";
import type { Money } from "../../../core/money.ts";
import type { Period } from "../../../core/period.ts";
import type { Rate } from "../../../core/rate.ts";
import type { Hiring } from "./hires.ts";

export interface CheckFacts {
	/** What is left of the target against what the people there can bring in. */
	capacity: {
		readonly needed: Money;
		readonly available: Money;
		readonly people: number;
		/** What an experienced person brings in, in an average month. */
		readonly typical: Money;
		/** The year's target that the people there could meet, and the one that leaves them the usual reserve. */
		readonly carried: Money;
		readonly withReserve: Money;
		/** Undefined where nobody needs to be hired, or hiring comes too late. */
		readonly hiring: Hiring | undefined;
	};
	/** The target against last year with more people and a larger market. */
	growth: {
		readonly lastYear: Period;
		readonly last: Money;
		/** How many months of last year are known; fewer than 12 were scaled by the season. */
		readonly knownMonths: number;
		readonly target: Money;
		readonly growth: Rate;
		/** Of people; undefined where the staff file doesn't tell. */
		readonly peopleGrowth: Rate | undefined;
		readonly marketGrowth: Rate;
		readonly justified: Money;
		/** Never below zero. */
		readonly unexplained: Money;
	};
	bestMonth: {
		readonly best: Period;
		readonly bestAmount: Money;
		readonly above: readonly Period[];
		readonly hardest: Period;
		readonly required: Money;
		/** At the average deal of now. */
		readonly deals: number;
		readonly bestDeals: number;
	};
	averageDeal: LeverFacts<Money>;
	conversion: LeverFacts<Rate>;
	leads: {
		/** Created deals in a month of what is left of the year. */
		readonly flow: Rate;
		readonly needed: Rate;
		/** In whole leads a month. */
		readonly more: bigint;
	};
	/** What the leads that the plan needs cost, against the money for them. */
	leadBudget: {
		/** A month. */
		readonly needed: Rate;
		readonly perLead: Money;
		readonly spend: Money;
		readonly aMonth: Money;
		/** What a lead may cost at most. */
		readonly affordable: Money;
	};
	coverage: {
		readonly months: readonly Period[];
		readonly plan: Money;
		readonly pipeline: Money;
		readonly deals: number;
		/** Open deals without an amount, taken at the average deal. */
		readonly valued: number;
		/** What of the pipeline should have closed already. */
		readonly overdue: Money;
		readonly conversion: Rate | undefined;
		/** How much of three months' sales was open already when they began; undefined where it can't be known. */
		readonly openBefore: Rate | undefined;
		/** The coverage that this part alone asks for. */
		readonly least: Rate | undefined;
		readonly missing: Money;
		readonly missingDeals: bigint;
	};
	newcomers: {
		readonly amount: Money;
		readonly names: readonly string[];
		readonly months: number;
		/** Whether the plan lets them grow already. */
		readonly ramped: boolean;
	};
	vacations: {
		readonly month: Period;
		readonly days: number;
		readonly workdays: number;
		/** How many of the days would have to move. */
		readonly excess: number;
		readonly target: Money;
	};
	januaryMay: {
		readonly month: Period;
		/** Per working day, against the year's average working day. */
		readonly planned: Rate;
		readonly past: Rate;
		readonly target: Money;
		/** The month's target by its history. */
		readonly usual: Money;
	};
	largestClient: ShareFacts;
	largestSeller: ShareFacts & { readonly sellers: number };
	lastPlan: { readonly year: Period; readonly people: number; readonly met: number; readonly needed: number };
	paymentLag: {
		/** Half of the money is there after so many days. */
		readonly medianDays: number;
		/** The year whose payments were looked at. */
		readonly year: Period;
		readonly late: Money;
		/** The year after the plan's. */
		readonly next: Period;
		/** The last day to win something that is paid in time. */
		readonly winBy: Day;
	};
}

/** One factor of sales, moved alone. */
export interface LeverFacts<Value> {
	readonly now: Value;
	readonly needed: Value;
	readonly best: Value | undefined;
	readonly bestMonth: Period | undefined;
	/** Needed over now. */
	readonly stretch: Rate;
}

/** How much hangs on one. */
export interface ShareFacts {
	readonly name: string;
	readonly amount: Money;
	/** By how much all others would have to grow to make up for it. */
	readonly growthOfOthers: Rate | undefined;
}

export type CheckId = keyof CheckFacts;

/** In the order in which they are shown. */
export const CHECK_IDS = [
	"capacity",
	"growth",
	"bestMonth",
	"averageDeal",
	"conversion",
	"leads",
	"leadBudget",
	"coverage",
	"newcomers",
	"vacations",
	"januaryMay",
	"largestClient",
	"largestSeller",
	"lastPlan",
	"paymentLag",
] as const satisfies readonly CheckId[];
