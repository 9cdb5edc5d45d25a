/** Plans of periods as they were set: who was to sell how much, from when. */
import type { Money } from "./money.ts";
import type { Period } from "./period.ts";
import type { Place } from "./place.ts";

export interface Quota {
	/** Empty where the file names nobody. */
	readonly manager: string;
	/** A day where the file has only the first day of the period. */
	readonly period: Period;
	/** In minor units. */
	readonly amount: Money;
	readonly place: Place;
}
