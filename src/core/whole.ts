/** Whole numbers of any size: what divides two, what two divide, roots, and the middle one of many. */
import { divideRounded } from "./rounding.ts";

/** The largest number that divides both; above zero wherever one of them is not zero, whatever their signs. */
export function greatestCommonDivisor(a: bigint, b: bigint): bigint {
	let [larger, smaller] = [a < 0n ? -a : a, b < 0n ? -b : b];
	while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
	return larger;
}

/** The smallest number that both divide; for numbers above zero. */
export function leastCommonMultiple(a: bigint, b: bigint): bigint {
	return (a / greatestCommonDivisor(a, b)) * b;
}

/** The largest whole number whose power of `degree`, one or more, does not pass the value; refuses a value below zero. */
export function rootOf(value: bigint, degree: number): bigint {
	if (value < 0n) throw new RangeError("a root of less than zero");
	// a number of so many digits is above the root; hexadecimal ones are quickly counted
	let [low, high] = [0n, 16n ** BigInt(Math.ceil(value.toString(16).length / degree))];
	while (high - low > 1n) {
		const middle = (low + high) / 2n;
		if (middle ** BigInt(degree) <= value) low = middle;
		else high = middle;
	}
	return low;
}

/** The middle one; of an even number the mean of the two in the middle, half up. Zero where there are none. */
export function median(values: readonly bigint[]): bigint {
	const sorted = [...values].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
	const upper = sorted[Math.floor(sorted.length / 2)] ?? 0n;
	const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? upper;
	return divideRounded(lower + upper, 2n, "half-up");
}
