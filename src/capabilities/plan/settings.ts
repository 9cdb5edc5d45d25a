/** What the user wanted of the plan, complete. `written.ts` reads it from rop.yaml and the options. */
import type { Currency, Money } from "../../core/money.ts";
import type { Period } from "../../core/period.ts";
import type { Place } from "../../core/place.ts";
import type { Rate } from "../../core/rate.ts";
import type { Dimension, GivenShares } from "./dimension.ts";
import type { FixedCell } from "./fixed.ts";
import type { FunnelSettings } from "./funnel/wanted.ts";
import type { Goal } from "./goal.ts";
import type { Hedge } from "./hedge.ts";
import type { Debt } from "./life/revision.ts";
import type { Measure } from "./measure.ts";
import type { ScenarioSettings } from "./scenarios/wanted.ts";
import type { Seasonality } from "./seasonality.ts";
import type { Unfilled, Vacancy } from "./seats.ts";
import type { Weighting } from "./weighting.ts";

export interface PlanSettings {
	readonly company: string | undefined;
	/** Of the plan's numbers; things that are counted have none. */
	readonly currency: Currency;
	readonly measure: Measure;
	readonly year: Period;
	/** Minor units, above zero. */
	readonly target: Money;
	/** Where the target comes from. */
	readonly goal: Goal;
	/** The rounding unit in minor units: every number of the plan is a multiple of it, but for the odd part of the target. */
	readonly unit: Money;
	readonly seasonality: Seasonality;
	readonly unfilled: Unfilled;
	/** People who are still to start. */
	readonly vacancies: readonly Vacancy[];
	/** Strength in the first months of work, the first month first; none: newcomers count in full. */
	readonly ramp: readonly Rate[];
	readonly vacations: Vacations;
	readonly weighting: Weighting;
	/** What the months are shown by. */
	readonly by: Dimension;
	/** Shares of teams, products and the like; none: by what was won. */
	readonly shares: GivenShares;
	/** In the order they are written. */
	readonly fixed: readonly FixedCell[];
	readonly hedge: Hedge;
	/** Weights given by name, and where each was written. */
	readonly weights: ReadonlyMap<string, { readonly weight: Rate; readonly place: Place | undefined }>;
	/** What a revision does with what is missing. */
	readonly debt: Debt;
	/** Other courses of the year, beside the plan. */
	readonly scenarios: readonly ScenarioSettings[];
	/** Undefined: no funnel. */
	readonly funnel: FunnelSettings | undefined;
}

/** Whether days off known beforehand make a month's part smaller. */
export type Vacations = "deduct" | "ignore";
