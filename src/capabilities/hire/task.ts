/** What a schedule has to carry and keep to: the question that the search for the cheapest one answers. */
import type { Money } from "../../core/money.ts";
import { type Need, sumOver } from "./need.ts";
import type { StartOption } from "./option.ts";

/** What a schedule has to keep to, as sums over the options: `weights[option]` of each, at most so much. */
export interface Bound {
	readonly weights: readonly bigint[];
	readonly most: bigint;
}

export interface Task {
	readonly options: readonly StartOption[];
	readonly needs: readonly Need[];
	readonly bounds: readonly Bound[];
	/** By option: what one start is compared by first, in minor units; undefined: only by what it costs in these months. */
	readonly lasting: readonly Money[] | undefined;
	/** How many branches of a search are looked at before the best found so far has to do. */
	readonly search: number;
}

/** Σ weight × count. */
export function weighed(counts: readonly number[], weights: readonly bigint[]): bigint {
	return weights.reduce((sum, weight, at) => sum + weight * BigInt(counts[at] ?? 0), 0n);
}

/** Whether these counts keep to the bound. */
export function keepsTo({ weights, most }: Bound, counts: readonly number[]): boolean {
	return weighed(counts, weights) <= most;
}

/** By option, what one start carries of the need. */
export function carriedBy(options: readonly StartOption[], { months }: Need): Money[] {
	return options.map(({ capacity }) => sumOver(months, (month) => capacity[month] ?? 0n));
}

/**
 * The aims in their order, each as the cost of one start of every option. Where the cost of some is not known, late
 * starts are the cheap ones: who costs an unknown amount must not look free.
 */
export function aimsOf({ options, lasting }: Task): (readonly bigint[])[] {
	const own = options.map(({ total }) => total);
	const months = options.map(({ capacity, month }) => BigInt(capacity.length - month));
	const least = own.every((total) => total > 0n) ? own : months;
	return lasting === undefined ? [least] : [lasting, least];
}
