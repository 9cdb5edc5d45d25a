/** Rounding has a name and happens once, where the settings say. */

/**
 * `half-up`: ties away from zero, as people round by hand; `half-even`: ties to the even neighbour (bankers');
 * `half-down`: ties toward zero; `up`: away from zero; `down`: toward zero; `floor` and `ceiling`: toward −∞ and +∞.
 */
export type Rounding = "half-up" | "half-even" | "half-down" | "up" | "down" | "floor" | "ceiling";

/** What decides whether an inexact quotient goes to the neighbour farther from zero. */
interface Remainder {
	readonly negative: boolean;
	/** The remainder against one half: below (negative), exactly a tie (0), above (positive). */
	readonly againstHalf: number;
	/** Whether the neighbour nearer to zero is odd. */
	readonly odd: boolean;
}

const GOES_AWAY_FROM_ZERO: Readonly<Record<Rounding, (remainder: Remainder) => boolean>> = {
	"half-up": ({ againstHalf }) => againstHalf >= 0,
	"half-even": ({ againstHalf, odd }) => againstHalf > 0 || (againstHalf === 0 && odd),
	"half-down": ({ againstHalf }) => againstHalf > 0,
	up: () => true,
	down: () => false,
	floor: ({ negative }) => negative,
	ceiling: ({ negative }) => !negative,
};

/** The whole number that `numerator / denominator` rounds to. Refuses a denominator of zero. */
export function divideRounded(numerator: bigint, denominator: bigint, rounding: Rounding): bigint {
	if (denominator === 0n) throw new RangeError("division by zero");
	const negative = numerator < 0n !== denominator < 0n;
	const divisor = magnitude(denominator);
	const nearer = magnitude(numerator) / divisor;
	const rest = magnitude(numerator) % divisor;
	if (rest === 0n) return negative ? -nearer : nearer;
	const remainder = {
		negative,
		againstHalf: Number(rest * 2n > divisor) - Number(rest * 2n < divisor),
		odd: nearer % 2n === 1n,
	};
	const rounded = GOES_AWAY_FROM_ZERO[rounding](remainder) ? nearer + 1n : nearer;
	return negative ? -rounded : rounded;
}

/** The multiple of `unit` that the amount rounds to. Refuses a unit of zero or less. */
export function roundTo(amount: bigint, unit: bigint, rounding: Rounding): bigint {
	if (unit <= 0n) throw new RangeError(`not a rounding unit: ${unit}`);
	return divideRounded(amount, unit, rounding) * unit;
}

/** The distance from zero. */
export function magnitude(value: bigint): bigint {
	return value < 0n ? -value : value;
}
