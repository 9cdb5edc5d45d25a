/** What hiring may not go beyond. Absent: no limit. */
import type { Money } from "../../../core/money.ts";
import type { Period } from "../../../core/period.ts";

export interface Limits {
	/** All cost of the proposed starts in the months of the estimate, minor units. */
	readonly budget: Money | undefined;
	/** Starts that can be onboarded in one month. */
	readonly startsPerMonth: number | undefined;
	/** Interviews that the head of sales can hold in one month. */
	readonly interviewsPerMonth: number | undefined;
	/** Seats in the office: people employed at once. */
	readonly places: number | undefined;
	/** Months in which nobody starts. */
	readonly noStarts: readonly Period[];
}
