/** Amounts and weights to split, and what every split of them must keep. */
import fc from "fast-check";
import { expect } from "vitest";

export const anyWhole = fc.bigInt({ min: 0n, max: 10n ** 15n });
export const anyWeight = fc.oneof(
	fc.constant(0n),
	fc.bigInt({ min: 0n, max: 1_000n }),
	fc.bigInt({ min: 0n, max: 10n ** 12n }),
);
export const anyUnit = fc.constantFrom(1n, 100n, 100_000n, 7n);
export const anyWeights = fc.array(anyWeight, { minLength: 1, maxLength: 12 }).filter((weights) => sum(weights) > 0n);

/** Each part is less than a unit away from its exact share, and a weight of zero gets zero. */
export function expectWithinUnit(
	parts: readonly bigint[],
	whole: bigint,
	weights: readonly bigint[],
	unit: bigint,
): void {
	const total = sum(weights);
	for (const [person, part] of parts.entries()) {
		const weight = weights[person] ?? 0n;
		const error = part * total - whole * weight;
		expect(error < unit * total && error > -unit * total).toBe(true);
		if (weight === 0n) expect(part).toBe(0n);
	}
}

export function sum(values: readonly bigint[]): bigint {
	return values.reduce((total, value) => total + value, 0n);
}
