/** The limits of hiring as sums over the options: budget, onboarding, interviews, seats in the office. */

import { notBelowZero } from "../../core/money.ts";
import { periodOf } from "../../core/period.ts";
import { divideRounded } from "../../core/rounding.ts";
import type { DemandMonth } from "./demand.ts";
import type { DatedOption } from "./hires.ts";
import { perStart } from "./recruiting.ts";
import { MILLION } from "./retention.ts";
import type { HireSettings } from "./settings.ts";
import type { Bound } from "./task.ts";

/** What is taken already before anything is proposed. */
export interface Taken {
	/** By month: agreed starts. */
	readonly starts: readonly number[];
	/** By month: expected people who are there or agreed, in millionths. */
	readonly heads: readonly bigint[];
}

/** The bounds of these settings. */
export function boundsOf(
	settings: HireSettings,
	options: readonly DatedOption[],
	demand: readonly DemandMonth[],
	taken: Taken,
): Bound[] {
	const { budget, startsPerMonth, places } = settings.limits;
	const bounds: Bound[] = budget === undefined ? [] : [{ weights: options.map(({ total }) => total), most: budget }];
	if (startsPerMonth !== undefined) {
		for (const [month] of demand.entries()) {
			const weights = options.map((option) => (option.month === month ? 1n : 0n));
			bounds.push({ weights, most: notBelowZero(BigInt(startsPerMonth - (taken.starts[month] ?? 0))) });
		}
	}
	if (places !== undefined) {
		for (const [month] of demand.entries()) {
			const weights = options.map(({ staying }) => staying[month] ?? 0n);
			bounds.push({ weights, most: notBelowZero(BigInt(places) * MILLION - (taken.heads[month] ?? 0n)) });
		}
	}
	return [...bounds, ...interviews(settings, options)].filter(({ weights }) => weights.some((weight) => weight > 0n));
}

/** The interviews of a start are held up to the day on which its offer is accepted: they count to that month. */
function interviews({ limits, recruiting }: HireSettings, options: readonly DatedOption[]): Bound[] {
	const { interviewsPerMonth } = limits;
	if (interviewsPerMonth === undefined) return [];
	const { numerator, denominator } = perStart("interviews", recruiting);
	const each = divideRounded(numerator * MILLION, denominator, "ceiling");
	const months = [...new Set(options.map(({ dates }) => periodOf("month", dates.offerBy).label))];
	return months.map((label) => ({
		weights: options.map(({ dates }) => (periodOf("month", dates.offerBy).label === label ? each : 0n)),
		most: BigInt(interviewsPerMonth) * MILLION,
	}));
}
