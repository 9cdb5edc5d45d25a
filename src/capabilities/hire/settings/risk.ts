/** How the chance of making the plan is reckoned. */
import type { Rate } from "../../../core/rate.ts";

export interface RiskSettings {
	/** 0: no simulation. */
	readonly simulations: number;
	readonly seed: number;
	/** How far people's productivity lies around the middle: its deviation as a share of it. */
	readonly productivitySpread: Rate;
	/** How far one month of a person lies around their own middle. */
	readonly monthSpread: Rate;
	/** How much longer filling a seat may take: its deviation as a share of the recruiting time. */
	readonly fillSpread: Rate;
	/** The chance that is wanted. */
	readonly confidence: Rate;
}
