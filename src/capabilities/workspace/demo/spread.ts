/** How a quantity is spread: a table of shares and values in place of a formula, exact on every engine. */
import { itemAt } from "../../../core/chance.ts";

/** Points `[share, value]`: so large a share of all cases lies below the value. From share 0 to share 1, ascending. */
export type Spread = readonly (readonly [share: number, value: number])[];

/** The value below which this share (0 to 1) of the cases lies, straight between the points. */
export function valueAt(spread: Spread, share: number): number {
	const above = Math.max(
		1,
		spread.findIndex(([until]) => share <= until),
	);
	const [fromShare, fromValue] = itemAt(spread, above - 1);
	const [toShare, toValue] = itemAt(spread, above);
	return fromValue + ((toValue - fromValue) * (share - fromShare)) / (toShare - fromShare);
}

/** The average of all cases. */
export function meanOf(spread: Spread): number {
	let mean = 0;
	spread.forEach(([share, value], index) => {
		if (index === 0) return;
		const [previousShare, previousValue] = itemAt(spread, index - 1);
		mean += ((share - previousShare) * (value + previousValue)) / 2;
	});
	return mean;
}

/**
 * Shares that cover 0 to 1 evenly however many are taken: steps of the golden section.
 * With free draws a few large deals more or less would drown a year's growth and seasons.
 */
export function evenShares(start: number): () => number {
	let share = start;
	return () => {
		share = (share + 0.618033988749895) % 1;
		return share;
	};
}

/** Whole numbers that keep to a fractional pace: what is left of one step is carried into the next. */
export function pace(start: number): (expected: number) => number {
	let carried = start;
	return (expected) => {
		carried += expected;
		const whole = Math.max(0, Math.floor(carried));
		carried -= whole;
		return whole;
	};
}

/** Won and lost budgets as multiples of the team's median: half below 1, one in ten above 4, one in a hundred above 12. */
export const AMOUNTS: Spread = [
	[0, 0.07],
	[0.05, 0.17],
	[0.1, 0.25],
	[0.2, 0.4],
	[0.3, 0.57],
	[0.4, 0.76],
	[0.5, 1],
	[0.6, 1.32],
	[0.7, 1.78],
	[0.8, 2.5],
	[0.9, 4],
	[0.95, 5.9],
	[0.98, 9.2],
	[0.99, 12],
	[0.995, 15.5],
	[1, 24],
];

/** Days from the first contact to a sale, for the smallest budgets. */
export const DAYS_TO_WIN: Spread = [
	[0, 0],
	[0.1, 5],
	[0.25, 11],
	[0.5, 21],
	[0.75, 40],
	[0.9, 70],
	[0.97, 110],
	[1, 200],
];

/** Days from the first contact to giving up: some at once, many only after a long silence. */
export const DAYS_TO_LOSE: Spread = [
	[0, 0],
	[0.1, 3],
	[0.25, 10],
	[0.5, 28],
	[0.75, 52],
	[0.9, 92],
	[0.97, 140],
	[1, 240],
];
