/** Where the year's number comes from. */
import type { Money } from "../../core/money.ts";
import type { Place } from "../../core/place.ts";
import type { Rate } from "../../core/rate.ts";

/** The written choice. */
export type Goal = GoalFrom & {
	/** Where it is written; undefined: in an option. */
	readonly place: Place | undefined;
};

export type GoalFrom =
	/** As the owner wants it: the target of the settings. */
	| { readonly from: "given" }
	/** What was won in the twelve months before the year, times the growth. */
	| GoalFromHistory
	/** What must be sold for so much profit. */
	| { readonly from: "profit"; readonly profit: Money; readonly margin: Rate }
	/** What the people can carry at this productivity: an amount a month of a full seat of weight one. */
	| { readonly from: "capacity"; readonly productivity: Money | "history" };

export interface GoalFromHistory {
	readonly from: "history";
	/** Factors of growth: of the market, of capacity. */
	readonly growth: readonly Rate[];
	/** How several factors join: 12 % and 20 % make 32 % added, 34.4 % multiplied. Undefined: not said. */
	readonly combine: Combine | undefined;
	/** In place of what was won, in minor units. */
	readonly base: Money | undefined;
}

export type Combine = "add" | "multiply";
