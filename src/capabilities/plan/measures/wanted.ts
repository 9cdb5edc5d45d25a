/** What the user wanted of a plan's further measures, complete; `written/measure-settings.ts` reads it from rop.yaml. */
import type { Measure } from "../measure.ts";
import type { WantedSettings } from "../settled.ts";

/** One further measure with the settings of a plan of its own. */
export interface WantedMeasure {
	readonly measure: Measure;
	readonly settings: WantedSettings;
	readonly own: OwnSettings;
}

/** Which settings a measure has of its own; the others are the plan's, and follow them. */
export interface OwnSettings {
	readonly seasonality: boolean;
	/** The policy of weights. */
	readonly weighting: boolean;
	/** The names of those with a weight of their own. */
	readonly weights: ReadonlySet<string>;
	readonly ramp: boolean;
	readonly hedge: boolean;
}
