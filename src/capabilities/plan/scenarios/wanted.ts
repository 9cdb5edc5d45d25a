/** What the user wanted of the scenarios, complete; `written/scenarios.ts` reads it from rop.yaml. */
import type { Money } from "../../../core/money.ts";
import type { Place } from "../../../core/place.ts";
import type { Rate } from "../../../core/rate.ts";

/** One other course of the year, beside the plan. A factor of one leaves things as they are in the plan. */
export interface ScenarioSettings {
	/** As the user names it: `optimistic`. */
	readonly name: string;
	/** Minor units, or a share of the plan's target. */
	readonly target: { readonly amount: Money } | { readonly factor: Rate };
	/** Of the conversion from the first stage to the deal. */
	readonly conversion: Rate;
	readonly averageDeal: Rate;
	/** Of the flow of leads. */
	readonly leads: Rate;
	readonly place: Place | undefined;
}
