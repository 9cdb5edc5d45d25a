/** Rounding: every named way at its ties, and what any of them must keep. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { divideRounded, type Rounding, roundTo } from "../../src/core/rounding.ts";

const ROUNDINGS: readonly Rounding[] = ["half-up", "half-even", "half-down", "up", "down", "floor", "ceiling"];
const anyRounding = fc.constantFrom(...ROUNDINGS);
const anyDivisor = fc.bigInt().filter((divisor) => divisor !== 0n);

describe("tenths, rounded to whole numbers", () => {
	const tenths = [-25n, -15n, -14n, -10n, -6n, 6n, 10n, 14n, 15n, 25n];
	const expected: Readonly<Record<Rounding, readonly bigint[]>> = {
		"half-up": [-3n, -2n, -1n, -1n, -1n, 1n, 1n, 1n, 2n, 3n],
		"half-even": [-2n, -2n, -1n, -1n, -1n, 1n, 1n, 1n, 2n, 2n],
		"half-down": [-2n, -1n, -1n, -1n, -1n, 1n, 1n, 1n, 1n, 2n],
		up: [-3n, -2n, -2n, -1n, -1n, 1n, 1n, 2n, 2n, 3n],
		down: [-2n, -1n, -1n, -1n, 0n, 0n, 1n, 1n, 1n, 2n],
		floor: [-3n, -2n, -2n, -1n, -1n, 0n, 1n, 1n, 1n, 2n],
		ceiling: [-2n, -1n, -1n, -1n, 0n, 1n, 1n, 2n, 2n, 3n],
	};
	test.each(ROUNDINGS)("%s", (rounding) => {
		expect(tenths.map((tenth) => divideRounded(tenth, 10n, rounding))).toEqual(expected[rounding]);
	});
});

test("is less than one away from the exact quotient, and the half kinds at most a half", () => {
	fc.assert(
		fc.property(fc.bigInt(), anyDivisor, anyRounding, (numerator, denominator, rounding) => {
			const error = magnitude(divideRounded(numerator, denominator, rounding) * denominator - numerator);
			expect(error < magnitude(denominator)).toBe(true);
			if (rounding.startsWith("half")) expect(error * 2n <= magnitude(denominator)).toBe(true);
		}),
	);
});

test("leaves an exact quotient alone", () => {
	fc.assert(
		fc.property(fc.bigInt(), anyDivisor, anyRounding, (quotient, denominator, rounding) => {
			expect(divideRounded(quotient * denominator, denominator, rounding)).toBe(quotient);
		}),
	);
});

test("depends on the quotient alone, not on how the fraction is written", () => {
	fc.assert(
		fc.property(fc.bigInt(), anyDivisor, anyDivisor, anyRounding, (numerator, denominator, factor, rounding) => {
			const widened = divideRounded(numerator * factor, denominator * factor, rounding);
			expect(widened).toBe(divideRounded(numerator, denominator, rounding));
		}),
	);
});

test("floor and ceiling mirror each other; the rest mirror themselves", () => {
	const mirrored: Readonly<Partial<Record<Rounding, Rounding>>> = { floor: "ceiling", ceiling: "floor" };
	fc.assert(
		fc.property(fc.bigInt(), anyDivisor, anyRounding, (numerator, denominator, rounding) => {
			const mirror = divideRounded(-numerator, denominator, mirrored[rounding] ?? rounding);
			expect(mirror).toBe(-divideRounded(numerator, denominator, rounding));
		}),
	);
});

test("rounds to thousands of roubles", () => {
	expect(roundTo(123_456_789n, 100_000n, "half-up")).toBe(123_500_000n);
	expect(roundTo(-123_450_000n, 100_000n, "half-even")).toBe(-123_400_000n);
});

test("refuses a denominator of zero and a unit of zero or less", () => {
	expect(() => divideRounded(1n, 0n, "down")).toThrow(RangeError);
	expect(() => roundTo(1n, 0n, "down")).toThrow(RangeError);
	expect(() => roundTo(1n, -10n, "down")).toThrow(RangeError);
});

function magnitude(value: bigint): bigint {
	return value < 0n ? -value : value;
}
