/** Rates: exact arithmetic on ratios, rounded only where an amount or a printed number is wanted. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	addRates,
	applyRate,
	ceiling,
	compareRates,
	divideRates,
	floor,
	medianRate,
	multiplyRates,
	ONE,
	type Rate,
	rate,
	rateNumber,
	rateOf,
	ZERO,
} from "../../src/core/rate.ts";

const anyRate: fc.Arbitrary<Rate> = fc
	.tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 9n }))
	.map(([numerator, denominator]) => rateOf(numerator, denominator));

describe("rate", () => {
	test("is the exact ratio of the text", () => {
		expect(rate("0.075")).toEqual({ numerator: 3n, denominator: 40n });
		expect(rate("-0.5")).toEqual({ numerator: -1n, denominator: 2n });
		expect(rate("12.00")).toEqual({ numerator: 12n, denominator: 1n });
		expect([rate("0"), rate("-0.0"), rate("1")]).toEqual([ZERO, ZERO, ONE]);
	});

	test.each(["7,5", "7.5 %", "7%", ".5", "5.", "1e3", "", " 1", "1 000", "+1", "NaN"])("refuses %j", (text) => {
		expect(() => rate(text)).toThrow(RangeError);
	});

	test("keeps every digit", () => {
		fc.assert(
			fc.property(fc.bigInt(), fc.integer({ min: 1, max: 20 }), (digits, decimals) => {
				const text = digits
					.toString()
					.replace("-", "")
					.padStart(decimals + 1, "0");
				const written = `${digits < 0n ? "-" : ""}${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
				expect(rate(written)).toEqual(rateOf(digits, 10n ** BigInt(decimals)));
			}),
		);
	});
});

test("equal ratios are equal values, with the sign above the line", () => {
	fc.assert(
		fc.property(
			anyRate,
			fc.bigInt().filter((factor) => factor !== 0n),
			(value, factor) => {
				expect(rateOf(value.numerator * factor, value.denominator * factor)).toEqual(value);
				expect(value.denominator > 0n).toBe(true);
			},
		),
	);
	expect(() => rateOf(1n, 0n)).toThrow(RangeError);
	expect(() => divideRates(ONE, ZERO)).toThrow(RangeError);
});

test("sums, products and quotients obey arithmetic", () => {
	fc.assert(
		fc.property(anyRate, anyRate, anyRate, (a, b, c) => {
			expect(addRates(a, b)).toEqual(addRates(b, a));
			expect(multiplyRates(a, addRates(b, c))).toEqual(addRates(multiplyRates(a, b), multiplyRates(a, c)));
			expect([addRates(a, ZERO), multiplyRates(a, ONE)]).toEqual([a, a]);
			if (b.numerator !== 0n) expect(multiplyRates(divideRates(a, b), b)).toEqual(a);
		}),
	);
});

test("comparing agrees with subtracting", () => {
	fc.assert(
		fc.property(anyRate, anyRate, (a, b) => {
			const difference = addRates(a, multiplyRates(b, rate("-1"))).numerator;
			expect(Math.sign(Number(difference))).toBe(compareRates(a, b));
		}),
	);
});

test("growth rates add or multiply to different totals, and both are exact", () => {
	const growth = [rate("0.12"), rate("0.20")] as const;
	expect(rateNumber(addRates(ONE, addRates(...growth)))).toBe(1.32);
	expect(rateNumber(multiplyRates(addRates(ONE, growth[0]), addRates(ONE, growth[1])))).toBe(1.344);
});

test("an amount is rounded once, by the named rounding", () => {
	expect(applyRate(1_050n, rate("0.075"), "half-up")).toBe(79n);
	expect(applyRate(1_050n, rate("0.075"), "down")).toBe(78n);
	expect(applyRate(-1_050n, rate("0.075"), "half-up")).toBe(-79n);
	fc.assert(
		fc.property(fc.bigInt(), anyRate, (amount, factor) => {
			const applied = applyRate(amount, factor, "half-even");
			const error = applied * factor.denominator - amount * factor.numerator;
			expect(error * 2n <= factor.denominator && error * -2n <= factor.denominator).toBe(true);
		}),
	);
});

test("a printed rate has six decimals, ties away from zero, and no minus zero", () => {
	expect(rateNumber(rateOf(2n, 3n))).toBe(0.666667);
	expect(rateNumber(rate("0.0000005"))).toBe(0.000001);
	expect(rateNumber(rate("-0.0000005"))).toBe(-0.000001);
	expect(Object.is(rateNumber(rate("-0.0000001")), 0)).toBe(true);
});

test("the whole numbers round a rate: floor ≤ rate ≤ ceiling, one apart unless it is whole", () => {
	expect([floor(rate("-1.5")), ceiling(rate("-1.5")), floor(rate("2")), ceiling(rate("2"))]).toEqual([
		-2n,
		-1n,
		2n,
		2n,
	]);
	fc.assert(
		fc.property(anyRate, (value) => {
			const [below, above] = [floor(value), ceiling(value)];
			expect(compareRates(rateOf(below, 1n), value) <= 0 && compareRates(value, rateOf(above, 1n)) <= 0).toBe(true);
			expect(above - below).toBe(value.denominator === 1n ? 0n : 1n);
		}),
	);
});

describe("the median", () => {
	test("is the middle one, or the mean of the two in the middle, in any order; none of nothing", () => {
		expect(medianRate([])).toBeUndefined();
		expect(medianRate(["3", "1", "2"].map(rate))).toEqual(rate("2"));
		expect(medianRate(["4", "1", "2.5", "2"].map(rate))).toEqual(rate("2.25"));
	});

	test("has as many below it as above", () => {
		fc.assert(
			fc.property(fc.array(anyRate, { minLength: 1 }), (values) => {
				const median = medianRate(values) ?? ZERO;
				const sides = values.map((value) => compareRates(value, median));
				expect(sides.filter((side) => side < 0).length).toBeLessThanOrEqual(values.length / 2);
				expect(sides.filter((side) => side > 0).length).toBeLessThanOrEqual(values.length / 2);
			}),
		);
	});
});
