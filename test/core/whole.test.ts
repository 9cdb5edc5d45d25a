/** Whole numbers: common divisors and multiples, roots, and the median. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { greatestCommonDivisor, leastCommonMultiple, median, rootOf } from "../../src/core/whole.ts";

const anyWhole = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });
const aboveZero = fc.bigInt({ min: 1n, max: 10n ** 9n });

describe("greatest common divisor", () => {
	test("divides both, and whatever divides both divides it", () => {
		fc.assert(
			fc.property(anyWhole, anyWhole, aboveZero, (a, b, common) => {
				const divisor = greatestCommonDivisor(a * common, b * common);
				if (a === 0n && b === 0n) return divisor === 0n;
				return (
					divisor > 0n && [a * common, b * common].every((each) => each % divisor === 0n) && divisor % common === 0n
				);
			}),
		);
	});

	test("of zero and a number is the number without its sign", () => {
		expect([greatestCommonDivisor(0n, -6n), greatestCommonDivisor(6n, 0n)]).toEqual([6n, 6n]);
	});
});

describe("least common multiple", () => {
	test("times the greatest common divisor is the product", () => {
		fc.assert(
			fc.property(aboveZero, aboveZero, (a, b) => {
				const multiple = leastCommonMultiple(a, b);
				expect(multiple % a).toBe(0n);
				expect(multiple % b).toBe(0n);
				expect(multiple * greatestCommonDivisor(a, b)).toBe(a * b);
			}),
		);
	});
});

describe("root", () => {
	test("is the largest whole number whose power does not pass the value", () => {
		const anyValue = fc.bigInt({ min: 0n, max: 10n ** 300n });
		fc.assert(
			fc.property(anyValue, fc.integer({ min: 1, max: 24 }), (value, degree) => {
				const root = rootOf(value, degree);
				expect(root ** BigInt(degree) <= value).toBe(true);
				expect((root + 1n) ** BigInt(degree) > value).toBe(true);
			}),
		);
	});

	test("of less than zero there is none", () => {
		expect(() => rootOf(-1n, 2)).toThrow(RangeError);
	});
});

describe("median", () => {
	test.each([
		[[], 0n],
		[[7n], 7n],
		[[9n, 1n, 4n], 4n],
		[[10n, 2n, 5n, 4n], 5n],
		[[-4n, -5n], -5n],
	])("of %s is %s", (values, middle) => {
		expect(median(values)).toBe(middle);
	});

	test("has as many below as above, whatever the order", () => {
		fc.assert(
			fc.property(fc.array(anyWhole, { minLength: 1, maxLength: 20 }), (values) => {
				const middle = median(values);
				const half = values.length / 2;
				expect(values.filter((value) => value < middle).length).toBeLessThanOrEqual(half);
				expect(values.filter((value) => value > middle).length).toBeLessThanOrEqual(half);
				expect(median([...values].reverse())).toBe(middle);
			}),
		);
	});
});
