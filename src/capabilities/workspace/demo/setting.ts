/** What every part of the demo starts from. */
import type { Day } from "../../../core/day.ts";
import type { Company } from "./company.ts";
import type { Seller } from "./people.ts";
import type { WorkingDays } from "./working-days.ts";

export interface Setting {
	readonly company: Company;
	/** Everybody who was ever hired, leavers too. */
	readonly staff: readonly Seller[];
	readonly calendar: WorkingDays;
	readonly seed: number;
	/** The first day of which nothing is known. */
	readonly today: Day;
}
