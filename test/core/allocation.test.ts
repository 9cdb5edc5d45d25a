/** Allocation: parts add up and stay within a unit of their exact shares. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allocate } from "../../src/core/allocation.ts";
import { anyUnit, anyWeights, anyWhole, expectWithinUnit, sum } from "./fair-split.ts";

describe("allocate", () => {
	test("gives the missing units to the largest remainders, ties by order", () => {
		expect(allocate(100n, [1n, 1n, 1n])).toEqual([34n, 33n, 33n]);
		expect(allocate(10n, [6n, 3n, 5n])).toEqual([4n, 2n, 4n]);
		expect(allocate(12_000_000_000n, [17n, 20n, 21n], 100_000n)).toEqual([
			3_517_300_000n,
			4_137_900_000n,
			4_344_800_000n,
		]);
	});

	test("gives what is less than a unit to the next in line", () => {
		expect(allocate(2_050n, [1n, 1n, 1n], 1_000n)).toEqual([1_000n, 1_000n, 50n]);
		expect(allocate(50n, [1n, 3n], 1_000n)).toEqual([0n, 50n]);
	});

	test("mirrors a negative whole, and gives nothing of nothing", () => {
		expect(allocate(-100n, [1n, 1n, 1n])).toEqual([-34n, -33n, -33n]);
		expect(allocate(0n, [0n, 0n])).toEqual([0n, 0n]);
		expect(allocate(0n, [])).toEqual([]);
	});

	test("refuses what cannot be split", () => {
		expect(() => allocate(1n, [0n, 0n])).toThrow(RangeError);
		expect(() => allocate(1n, [])).toThrow(RangeError);
		expect(() => allocate(1n, [2n, -1n])).toThrow(RangeError);
		expect(() => allocate(1n, [1n], 0n)).toThrow(RangeError);
	});

	test("adds up, each part less than a unit from its exact share, nothing for nothing", () => {
		fc.assert(
			fc.property(anyWhole, anyWeights, anyUnit, (whole, weights, unit) => {
				const parts = allocate(whole, weights, unit);
				expect(sum(parts)).toBe(whole);
				expectWithinUnit(parts, whole, weights, unit);
				expect(parts.filter((part) => part % unit !== 0n).length).toBeLessThanOrEqual(1);
			}),
		);
	});

	test("is the same for weights that are all so many times larger", () => {
		fc.assert(
			fc.property(anyWhole, anyWeights, anyUnit, (whole, weights, unit) => {
				expect(
					allocate(
						whole,
						weights.map((weight) => weight * 6n),
						unit,
					),
				).toEqual(allocate(whole, weights, unit));
			}),
		);
	});

	test("gives a larger weight no less", () => {
		fc.assert(
			fc.property(anyWhole, anyWeights, (whole, weights) => {
				const parts = allocate(whole, weights);
				for (const [a, weight] of weights.entries()) {
					for (const [b, other] of weights.entries()) {
						if (weight > other) expect((parts[a] ?? 0n) >= (parts[b] ?? 0n)).toBe(true);
					}
				}
			}),
		);
	});

	test("gives everybody the same as in another order, where no remainders tie", () => {
		fc.assert(
			fc.property(anyWhole, anyWeights, (whole, weights) => {
				const total = sum(weights);
				fc.pre(allDifferent(weights.map((weight) => (whole * weight) % total).filter((remainder) => remainder > 0n)));
				expect(allocate(whole, weights.toReversed())).toEqual(allocate(whole, weights).toReversed());
			}),
		);
	});
});

function allDifferent(values: readonly bigint[]): boolean {
	return new Set(values).size === values.length;
}
