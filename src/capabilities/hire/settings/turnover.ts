/** How many people leave: the same share of everybody, or by how long they have worked. */
import type { Rate } from "../../../core/rate.ts";

export type Turnover = YearlyTurnover | TenureTurnover;

/** The same share of all who are past their probation. */
export interface YearlyTurnover {
	/** Share of a year. */
	readonly yearly: Rate;
	/** `compounded`: 1 − (1 − a)^(1/12) of who is left each month; `linear`: a/12 of who was there at first. */
	readonly mode: Mode;
}

/** By tenure, counted from the first day of work: who doesn't pass the probation is among those who are gone. */
export interface TenureTurnover {
	/** At least one, in order of months; the shares never fall, and none is the whole. */
	readonly goneBy: readonly GoneBy[];
	/** The share of a year that leaves after the last of these months, of who is left each month. */
	readonly later: Rate;
	/** From one share to the next: `compounded`: the same share of who is left each month; `linear`: equally many each month. */
	readonly mode: Mode;
}

/** Of all who started, so many are gone by the end of this month of work. */
export interface GoneBy {
	readonly months: number;
	readonly share: Rate;
}

type Mode = "compounded" | "linear";

/** The months of work after which everybody is treated alike. */
export function settledAfter({ goneBy }: TenureTurnover): number {
	return goneBy.at(-1)?.months ?? 0;
}
