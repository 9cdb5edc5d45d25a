/** What the chance of a hiring plan is reckoned from: who is there, who starts when, and what may go otherwise. */
import type { Money } from "../../../core/money.ts";
import type { Period } from "../../../core/period.ts";
import type { Rate } from "../../../core/rate.ts";

/** Months are named by their index in `months`. All amounts are minor units. */
export interface RiskModel {
	/** The months that are to be carried, in order, and what each is to bring. */
	readonly months: readonly { readonly period: Period; readonly target: Money }[];
	/** Who is there or has agreed. Their starts don't slip. */
	readonly staff: readonly RiskStaff[];
	/** The starts of the plan, those meant for backfills among them. */
	readonly starts: readonly RiskStart[];
	/** What one more start would bring; undefined where nobody can start any more within the months. */
	readonly extra: ExtraStart | undefined;
	/** The share that leaves each month, of those whose probation is over, or who have worked long. */
	readonly monthlyLeave: Rate;
	/**
	 * Where turnover goes by tenure: of those who started, the share still there after so many whole months of work, in
	 * millionths, from 0 on; who has worked `settled` months leaves by `monthlyLeave`. The probation takes nobody then.
	 */
	readonly byTenure: { readonly still: readonly bigint[]; readonly settled: number } | undefined;
	/** How long it lasts, in months of work; 0: there is none, and `probationPass` does not matter. */
	readonly probation: number;
	/** The share that stays after it. */
	readonly probationPass: Rate;
	/** How long the plan takes a seat to be filled, in calendar days. */
	readonly recruitingDays: number;
}

export interface RiskStaff {
	/** Names the person's own luck: no two of the staff alike. */
	readonly key: string;
	/** What they bring in each month if they stay; 0 where they are not there. */
	readonly capacity: readonly Money[];
	/** Whether it is known until when they stay: then neither turnover nor probation touches them. */
	readonly certain: boolean;
	/**
	 * Whole months of work done before the first month, below zero for those who come later: −2 starts in the third
	 * month. Undefined: long enough for the probation to be over.
	 */
	readonly tenureMonths: number | undefined;
}

/** One person who is to start. */
export interface RiskStart extends ExtraStart {
	/** Names the start's own luck: no two starts alike. */
	readonly key: string;
	readonly role: string;
}

export interface ExtraStart {
	/** The month of the first day of work. */
	readonly start: number;
	/** What a full seat, full-time and past the ramp, brings in each month. */
	readonly full: readonly Money[];
	/** The share of it in the first months of work; after them it is whole. */
	readonly ramp: readonly Rate[];
}
