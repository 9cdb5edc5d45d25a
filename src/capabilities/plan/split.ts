/** The months' targets split over seats and teams, fixed cells and over-assignment included. */

import { hasErrors, type Problem } from "../../core/problem.ts";
import { carry, type SeatPlan } from "./carry.ts";
import { givenCells } from "./fixed/given.ts";
import { type FixedContext, type FixedMonths, fixedMonths } from "./fixed/months.ts";
import { type Given, NOTHING_GIVEN } from "./fixed.ts";
import { type MonthPools, poolsOf } from "./pools.ts";
import type { PlanSettings } from "./settings.ts";

export interface Split {
	readonly seats: readonly SeatPlan[];
	/** The fixed cells as they are given. */
	readonly given: Given;
	/** The fixed amounts by month. */
	readonly fixed: FixedMonths;
	/** What is split over whom, month by month; none where the plan has no people. */
	readonly pools: readonly MonthPools[];
}

/** The split; nothing but problems where fixed cells can't be kept. */
export function splitMonths(
	settings: PlanSettings,
	context: FixedContext,
): { readonly split?: Split; readonly problems: readonly Problem[] } {
	const { given, problems } = givenCells(settings.fixed, settings.year, context.seats, context.presences);
	if (hasErrors(problems)) return { problems };
	const { fixed, problems: ofQuarters } = fixedMonths(given, context);
	if (hasErrors(ofQuarters)) return { problems: ofQuarters };
	if (context.seats.length === 0) {
		return { problems: [], split: { seats: [], given: NOTHING_GIVEN, fixed, pools: [] } };
	}
	const { pools, problems: ofPools } = poolsOf(fixed, settings.fixed, context);
	if (hasErrors(ofPools)) return { problems: ofPools };
	return { problems: [], split: { seats: carry(context, fixed, pools), given, fixed, pools } };
}
