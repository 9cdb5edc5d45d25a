/** What the user wanted of the hiring estimate, complete. `written.ts` reads it from rop.yaml and the options. */
import type { Currency, Money } from "../../core/money.ts";
import type { Period } from "../../core/period.ts";
import type { Place } from "../../core/place.ts";
import type { Rate } from "../../core/rate.ts";
import type { CostSettings } from "./settings/cost.ts";
import type { Limits } from "./settings/limits.ts";
import type { Recruiting } from "./settings/recruiting.ts";
import type { RiskSettings } from "./settings/risk.ts";
import type { Turnover } from "./settings/turnover.ts";

export interface HireSettings {
	readonly company: string | undefined;
	readonly currency: Currency;
	/** The months that are to be carried, in order: those of the plan's year that are not over, or more. */
	readonly months: readonly Period[];
	/** The yearly growth of the target in months after the plan's year. */
	readonly growth: Rate;
	/** What has to be carried: each month, each quarter, or each year. */
	readonly carry: Carry;
	/** The month in which the plan's years begin, 1 to 12. */
	readonly yearStart: number;
	/** Who may be started, the first of them being the one that the section names. At least one. */
	readonly roles: readonly Role[];
	/** Whether a person's month is better or worse with the season, as the target's is. */
	readonly season: "follows" | "flat";
	/** Whether days off known beforehand make somebody's month smaller. */
	readonly vacations: "deduct" | "ignore";
	/** Expected share of the quota that is met; one where productivity is what is really sold. */
	readonly attainment: Rate;
	readonly turnover: Turnover;
	/** How long a newcomer is on probation, in months; 0: no probation. */
	readonly probation: number;
	/** The share of starts that stay after the probation; one where turnover goes by tenure, which holds the others. */
	readonly probationPass: Rate;
	/** Starts agreed already: they are counted, never proposed. */
	readonly planned: readonly PlannedStart[];
	readonly lead: LeadTime;
	readonly recruiting: Recruiting;
	readonly limits: Limits;
	/** What "cheapest" compares; see `Preference`. */
	readonly prefer: Preference;
	/** How many branches the search for the cheapest schedule looks at before the best found has to do. */
	readonly search: number;
	readonly span: readonly SpanRule[];
	/** Who answers for what, in the order they are written. */
	readonly responsible: readonly { readonly duty: string; readonly who: string }[];
	readonly risk: RiskSettings;
	/** Names of roles whose ramp is to be taken from the people hired so far. */
	readonly rampsOfHistory: readonly string[];
	/** Keys that nobody wrote, so that the program's own values stand: `leadTime.recruiting`. */
	readonly defaulted: ReadonlySet<string>;
	/** Where the section stands, for what is wrong with it as a whole. */
	readonly place: Place | undefined;
}

export type Carry = "month" | "quarter" | "year";

/**
 * `lasting`: hires are for long, so each is compared by its first twelve months, and among equals by what the months of
 * the estimate cost. `horizon`: only the months of the estimate count, which makes late starts look cheap.
 */
export type Preference = "lasting" | "horizon";

/** A kind of person who may be started. */
export interface Role {
	readonly name: string;
	readonly productivity: Productivity;
	/** Share of full productivity in the first months, the first month of work first; after them it is full. */
	readonly ramp: readonly Rate[];
	/** Undefined where no pay is given: then people are counted, and money is not known. */
	readonly cost: CostSettings | undefined;
}

/** What a ramped full-time person brings in an average month. */
export type Productivity =
	/** The median month of ramped people, season removed. */
	| { readonly from: "history" }
	/** The plan's quota of a full seat of weight one. */
	| { readonly from: "plan" }
	/** Minor units a month, from whatever unit of time was written; of a quota, what is asked rather than sold. */
	| { readonly from: "given"; readonly monthly: Rate; readonly per: Per; readonly is: "productivity" | "quota" };

export type Per = "month" | "quarter" | "year";

export interface PlannedStart {
	/** A name from `roles`. */
	readonly role: string;
	/** The month of the first day. */
	readonly month: Period;
	readonly count: number;
	readonly place: Place | undefined;
}

/** How long each step before the first day of work takes. */
export interface LeadTime {
	/** From the decision to the vacancy being open. */
	readonly approval: Wait;
	/** From the open vacancy to the accepted offer. */
	readonly recruiting: Wait;
	/** From the accepted offer to the first day: the notice at the former employer. */
	readonly notice: Wait;
}

export interface Wait {
	readonly days: number;
	/** Days of the calendar, or working days of it. */
	readonly of: "calendar" | "working";
}

/** One head or supporting person for so many people who sell. */
export interface SpanRule {
	/** `руководитель группы`, `SDR` */
	readonly role: string;
	/** So many people who sell to one of them. */
	readonly per: number;
	/** How many there are now. */
	readonly have: number;
	/** Pay of a month before taxes, in minor units; undefined: not counted into the money. */
	readonly salary: Money | undefined;
}
