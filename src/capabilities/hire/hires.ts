/** The hires one by one: when each starts, what has to begin by when, and what would be short without this one. */

import type { Money } from "../../core/money.ts";
import type { StartDates } from "./dates.ts";
import type { Need } from "./need.ts";
import type { StartOption } from "./option.ts";
import { type Schedule, shortOf } from "./schedule.ts";

export interface Hire {
	/** The index of the option. */
	readonly option: number;
	readonly role: string;
	readonly dates: StartDates;
	/** The need that would be short without this start, and by how much: the first of them. */
	readonly reason: { readonly need: Need; readonly missing: Money } | undefined;
	/** What the start costs in the months of the estimate, expected. */
	readonly cost: Money;
	/** What it is expected to bring in by the end of the estimate. */
	readonly brings: Money;
}

/** An option that may be used: what it brings, and its dates. */
export interface DatedOption extends StartOption {
	readonly dates: StartDates;
}

/** The hires of the schedule, by date and role. */
export function hiresOf(schedule: Schedule, options: readonly DatedOption[], needs: readonly Need[]): Hire[] {
	return options
		.flatMap((option, at) => {
			const count = schedule.counts[at] ?? 0;
			return count === 0 ? [] : Array<Hire>(count).fill(hireOf(option, at, schedule, needs));
		})
		.sort((a, b) => a.dates.start - b.dates.start || a.option - b.option);
}

/** People of one role who start in one month are alike: each is as needed as the next. */
function hireOf(option: DatedOption, at: number, schedule: Schedule, needs: readonly Need[]): Hire {
	return {
		option: at,
		role: option.role.name,
		dates: option.dates,
		reason: reasonFor(option, schedule, needs),
		cost: option.total,
		brings: option.capacity.reduce((sum, amount) => sum + amount, 0n),
	};
}

/** The first need that the others alone leave shorter than all do. */
function reasonFor(option: StartOption, schedule: Schedule, needs: readonly Need[]): Hire["reason"] {
	const without = schedule.capacity.map((amount, month) => amount - (option.capacity[month] ?? 0n));
	const before = schedule.short;
	const shorter = shortOf(needs, without).filter(({ need, missing }) => {
		const already = before.find((each) => each.need === need)?.missing ?? 0n;
		return missing > already;
	});
	return shorter[0];
}
