/** Percentiles of the outcomes and the chance to reach a target. */
import type { Money } from "../../../core/money.ts";
import { type Rate, rateOf } from "../../../core/rate.ts";

/** By nearest rank: the smallest outcome that at least so many per cent of the outcomes do not pass. */
export interface Percentiles {
	/** The pessimistic one, as sales have it: one outcome in ten is lower. */
	readonly p10: Money;
	readonly p50: Money;
	/** The optimistic one: nine outcomes in ten are lower or the same. */
	readonly p90: Money;
}

/** P10, P50 and P90. Refuses an empty list; its order does not matter. */
export function percentilesOf(outcomes: Float64Array): Percentiles {
	const ascending = outcomes.slice().sort();
	return { p10: ranked(ascending, 10), p50: ranked(ascending, 50), p90: ranked(ascending, 90) };
}

/** The share of the outcomes that reach the target. Refuses an empty list. */
export function chanceToReach(outcomes: Float64Array, target: Money): Rate {
	const needed = Number(target);
	let reached = 0;
	for (const outcome of outcomes) if (outcome >= needed) reached += 1;
	return rateOf(BigInt(reached), BigInt(outcomes.length));
}

function ranked(ascending: Float64Array, percent: number): Money {
	const outcome = ascending[Math.ceil((ascending.length * percent) / 100) - 1];
	if (outcome === undefined) throw new RangeError("no outcomes to rank");
	return BigInt(outcome);
}
