/** A hiring schedule: how many start on which option, what that carries, what it costs, and what it leaves short. */
import type { Money } from "../../core/money.ts";
import { addCosts, type Cost, mapCost, NO_COST, totalOf } from "./cost.ts";
import { type Need, sumOver } from "./need.ts";
import type { StartOption } from "./option.ts";

export interface Schedule {
	/** By option, how many start. */
	readonly counts: readonly number[];
	/** By month. */
	readonly capacity: readonly Money[];
	readonly cost: readonly Cost[];
	/** By month, expected people, in millionths. */
	readonly heads: readonly bigint[];
	readonly starts: number;
	readonly total: Money;
	/** What of each need stays uncovered, in minor units; needs that are met are left out. */
	readonly short: readonly { readonly need: Need; readonly missing: Money }[];
}

/** The schedule of these counts. */
export function scheduleOf(
	counts: readonly number[],
	options: readonly StartOption[],
	needs: readonly Need[],
): Schedule {
	const months = options[0]?.capacity.length ?? 0;
	const chosen = options.flatMap((option, at) => (counts[at] ? [{ option, count: BigInt(counts[at] ?? 0) }] : []));
	const byMonth = <Value>(of: (month: number) => Value) => Array.from({ length: months }, (_, month) => of(month));
	const capacity = byMonth((month) =>
		chosen.reduce((sum, { option, count }) => sum + (option.capacity[month] ?? 0n) * count, 0n),
	);
	const cost = byMonth((month) =>
		chosen.reduce((sum, { option, count }) => addCosts(sum, times(option.cost[month] ?? NO_COST, count)), NO_COST),
	);
	return {
		counts,
		capacity,
		cost,
		heads: byMonth((month) =>
			chosen.reduce((sum, { option, count }) => sum + (option.staying[month] ?? 0n) * count, 0n),
		),
		starts: counts.reduce((sum, count) => sum + count, 0),
		total: cost.reduce((sum, each) => sum + totalOf(each), 0n),
		short: shortOf(needs, capacity),
	};
}

/** The needs that this capacity does not meet. */
export function shortOf(needs: readonly Need[], capacity: readonly Money[]): Schedule["short"] {
	return needs.flatMap((need) => {
		const missing = need.gap - sumOver(need.months, (month) => capacity[month] ?? 0n);
		return missing > 0n ? [{ need, missing }] : [];
	});
}

function times(cost: Cost, count: bigint): Cost {
	return mapCost((line) => cost[line] * count);
}
