/** Seeded chance: the same seed draws the same on every machine, with no clock and no Math.random. */

/** A stream of draws. Streams of one seed with different names do not disturb each other. */
export interface Chance {
	/** At least 0, less than 1. */
	uniform(): number;
	/** A whole number from `from` to `to`, both possible. */
	between(from: number, to: number): number;
	/** True so many times out of a hundred. */
	happens(percent: number): boolean;
	/** Near the bell curve: mean 0, deviation 1, never beyond ±6. */
	normal(): number;
	/** Any item, all alike. Refuses an empty list. */
	pick<T>(items: readonly T[]): T;
	/** An item, the heavier the likelier. Refuses a list without weight. */
	weighted<T>(items: readonly T[], weightOf: (item: T) => number): T;
	/** The items in a new order. */
	shuffled<T>(items: readonly T[]): T[];
}

/** The stream of this name under this seed. */
export function chanceOf(seed: number, stream: string): Chance {
	const start = streamOf(seed, stream);
	let drawn = 0;
	const uniform = () => drawOf(start, drawn++) / 4_294_967_296;
	const between = (from: number, to: number) => from + Math.floor(uniform() * (to - from + 1));
	const pick = <T>(items: readonly T[]): T => itemAt(items, between(0, items.length - 1));
	return {
		uniform,
		between,
		happens: (percent) => uniform() * 100 < percent,
		// Twelve uniform draws have a variance of exactly one, and adding is the same on every engine; log and cos are not.
		normal: () => {
			let sum = -6;
			for (let draw = 0; draw < 12; draw += 1) sum += uniform();
			return sum;
		},
		pick,
		weighted: (items, weightOf) => heaviest(items, weightOf, uniform()),
		shuffled: (items) => shuffle(items, between),
	};
}

/** Where the draws of the stream of this name begin, for `drawOf`. */
export function streamOf(seed: number, name: string): number {
	return fnv1a(`${seed}/${name}`);
}

/**
 * The draw of this index in a stream, a whole number of 32 bits, at least 0: any of them can be asked for, in any order.
 * Tommy Ettinger's generator (mulberry32): whole-number steps only, so every engine draws alike.
 */
export function drawOf(stream: number, index: number): number {
	const state = (stream + Math.imul(index + 1, 0x6d2b79f5)) | 0;
	let mixed = Math.imul(state ^ (state >>> 15), state | 1);
	mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
	return (mixed ^ (mixed >>> 14)) >>> 0;
}

/** The item at this index. Refuses an index outside the list. */
export function itemAt<T>(items: readonly T[], index: number): T {
	if (index < 0 || index >= items.length) throw new RangeError(`no item ${index} in a list of ${items.length}`);
	return items[index] as T;
}

function heaviest<T>(items: readonly T[], weightOf: (item: T) => number, draw: number): T {
	let left = draw * items.reduce((sum, item) => sum + weightOf(item), 0);
	for (const item of items) {
		left -= weightOf(item);
		if (left < 0) return item;
	}
	return itemAt(items, items.length - 1);
}

/** Fisher and Yates. */
function shuffle<T>(items: readonly T[], between: Chance["between"]): T[] {
	const order = [...items];
	for (let last = order.length - 1; last > 0; last -= 1) {
		const other = between(0, last);
		[order[last], order[other]] = [itemAt(order, other), itemAt(order, last)];
	}
	return order;
}

/** The 32-bit hash of Fowler, Noll and Vo. */
function fnv1a(text: string): number {
	let hash = 0x811c9dc5;
	for (let index = 0; index < text.length; index += 1) {
		hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
	}
	return hash;
}
