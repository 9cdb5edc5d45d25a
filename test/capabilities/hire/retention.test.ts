/** Who is still there after so many months. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newcomersAfter } from "../../../src/capabilities/hire/option.ts";
import { leavingPerMonth, stayingAfter } from "../../../src/capabilities/hire/retention.ts";
import { rateNumber, ZERO } from "../../../src/core/rate.ts";
import { percent } from "./sample.ts";

const compounded = (yearly: number) => ({ yearly: percent(yearly), mode: "compounded" }) as const;
const linear = (yearly: number) => ({ yearly: percent(yearly), mode: "linear" }) as const;

describe("the share of people still there", () => {
	it("compounds to the year's turnover: (1 − a)^(m ÷ 12), to the nearest millionth", () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 0, max: 36 }), (hundredths, months) => {
				const exact = (1 - hundredths / 10_000) ** (months / 12) * 1e6;
				const found = Number(stayingAfter(months, compounded(hundredths / 100)));
				expect(Math.abs(found - exact)).toBeLessThanOrEqual(0.5 + 1e-6);
			}),
		);
	});

	it("is worked out by hand for 40 % a year", () => {
		expect([0, 1, 6, 12, 24].map((months) => stayingAfter(months, compounded(40)))).toEqual([
			1_000_000n,
			958_325n,
			774_597n,
			600_000n,
			360_000n,
		]);
		expect([0, 1, 6, 12, 24, 36].map((months) => stayingAfter(months, linear(40)))).toEqual([
			1_000_000n,
			966_667n,
			800_000n,
			600_000n,
			200_000n,
			0n,
		]);
	});

	it("keeps everybody at 0 %, and nobody at 100 %", () => {
		expect([1, 12].map((months) => stayingAfter(months, compounded(0)))).toEqual([1_000_000n, 1_000_000n]);
		expect([0, 1].map((months) => stayingAfter(months, compounded(100)))).toEqual([1_000_000n, 0n]);
		expect(stayingAfter(12, linear(100))).toBe(0n);
		expect(() => stayingAfter(1, compounded(101))).toThrow(RangeError);
	});

	it("never grows, neither with months nor with turnover", () => {
		const share = fc.integer({ min: 0, max: 100 });
		fc.assert(
			fc.property(share, share, fc.nat(36), fc.constantFrom(compounded, linear), (one, other, months, mode) => {
				const [less, more] = [Math.min(one, other), Math.max(one, other)];
				expect(stayingAfter(months, mode(more)) <= stayingAfter(months, mode(less))).toBe(true);
				expect(stayingAfter(months + 1, mode(more)) <= stayingAfter(months, mode(more))).toBe(true);
			}),
		);
	});

	it("leaves what is gone each month to chance: 4.2 % of 40 % a year", () => {
		expect(rateNumber(leavingPerMonth(compounded(40)))).toBe(0.041675);
		expect(leavingPerMonth(compounded(0))).toEqual(ZERO);
	});
});

describe("newcomers", () => {
	const rules = { probation: 3, probationPass: percent(50), turnover: compounded(40) };

	it("are all there on probation, half of them after it, and then leave as everybody does", () => {
		expect([0, 2, 3, 4, 15].map((months) => newcomersAfter(months, rules))).toEqual([
			1_000_000n,
			1_000_000n,
			500_000n,
			479_163n,
			300_000n,
		]);
	});

	it("have nothing to pass where there is no probation", () => {
		expect([0, 12].map((months) => newcomersAfter(months, { ...rules, probation: 0 }))).toEqual([1_000_000n, 600_000n]);
	});
});
