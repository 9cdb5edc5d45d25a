/** What the user wanted of the funnel, complete; `written/funnel.ts` reads it from rop.yaml. */
import type { Money } from "../../../core/money.ts";
import type { Place } from "../../../core/place.ts";
import type { Rate } from "../../../core/rate.ts";

export interface FunnelSettings {
	/** Minor units, or how the won deals of the last twelve months give it. */
	readonly averageDeal: Money | AverageKind;
	/** The chain from the first stage to the deal; undefined: one step from lead to deal, by the history; `pipeline`: the CRM's own stages. */
	readonly steps: readonly Step[] | "pipeline" | undefined;
	/** The history is that of this pipeline alone; undefined: of all deals. */
	readonly pipeline: string | undefined;
	/** What a stage is called now, by the names that it had before. */
	readonly renamed: ReadonlyMap<string, string>;
	/** How many days before the deal the activity falls; undefined: in the month of the money. */
	readonly cycle: Cycle | undefined;
	/** Whether the activity is shown so much earlier. */
	readonly shift: boolean;
	/** How many of a stage one person manages in a working day. */
	readonly dailyCapacity: ReadonlyMap<string, Rate>;
	readonly repeat: RepeatBusiness | undefined;
	/** How many of the first stage come in a year; undefined: as the history tells. */
	readonly leads: number | undefined;
	/** Where the funnel is written. */
	readonly place: Place | undefined;
}

/** The mean keeps the books: last year's money over it is last year's number of deals. The median forgets the largest. */
export type AverageKind = "mean" | "median";

/** The same days for every stage before the deal, days of each stage, or the median of the won deals. */
export type Cycle =
	| { readonly from: "given"; readonly days: number }
	| { readonly from: "stages"; readonly days: ReadonlyMap<string, number> }
	| { readonly from: "history" };

/** What share of one stage goes on to the next. */
export interface Step {
	readonly from: string;
	readonly to: string;
	/** Above zero, at most one; undefined: as the history has it. */
	readonly conversion: Rate | undefined;
	/** The key that it is written under, or would be: `звонок→встреча`. */
	readonly key: string;
	readonly place: Place | undefined;
}

/** What comes from clients that are there already: clients × deals of each a month × their average deal. */
export interface RepeatBusiness {
	readonly clients: number;
	readonly rate: Rate;
	readonly averageDeal: Money;
}

/** The stages of a funnel by history, where the user names none. */
export const LEAD = "lead";
export const DEAL = "deal";
