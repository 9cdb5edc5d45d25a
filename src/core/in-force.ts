/** Rules have dates: a value holds from its day until the next one's, and March is counted by March's rules for ever. */
import type { Day } from "./day.ts";

export interface InForce<T> {
	/** The first day it holds; undefined: since ever. */
	readonly from: Day | undefined;
	readonly value: T;
}

/** The value with the latest start not after the day; undefined where none has started. Needs what `checkInForce` passes. */
export function inForce<T>(values: readonly InForce<T>[], day: Day): T | undefined {
	return values.findLast(({ from }) => from === undefined || from <= day)?.value;
}

/** The first value that starts on the same day as the one before it, or earlier; undefined where all is in order. */
export function checkInForce(
	values: readonly InForce<unknown>[],
): { readonly index: number; readonly is: "duplicate" | "unsorted" } | undefined {
	const starts = values.map(({ from }) => from ?? Number.NEGATIVE_INFINITY);
	const index = starts.findIndex((start, at) => at > 0 && start <= (starts[at - 1] ?? start));
	if (index === -1) return undefined;
	return { index, is: starts[index] === starts[index - 1] ? "duplicate" : "unsorted" };
}
