/** Percentiles as their definition has them, and the share of outcomes that reach a target. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chanceToReach, percentilesOf } from "../../../../src/capabilities/hire/risk/percentiles.ts";
import { rate } from "../../../../src/core/rate.ts";

const outcomes = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 60 });

describe("percentiles", () => {
	it("are the smallest outcome that so many per cent do not pass", () => {
		fc.assert(
			fc.property(outcomes, (drawn) => {
				const found = percentilesOf(Float64Array.from(drawn));
				for (const [percent, outcome] of [
					[10, found.p10],
					[50, found.p50],
					[90, found.p90],
				] as const) {
					const upTo = (most: bigint) => drawn.filter((one) => BigInt(one) <= most).length * 100;
					expect(drawn).toContain(Number(outcome));
					expect(upTo(outcome)).toBeGreaterThanOrEqual(percent * drawn.length);
					expect(upTo(outcome - 1n)).toBeLessThan(percent * drawn.length);
				}
			}),
		);
	});

	it("leave the outcomes as they were, and need some", () => {
		const drawn = Float64Array.of(3, 1, 2);
		percentilesOf(drawn);
		expect([...drawn]).toEqual([3, 1, 2]);
		expect(() => percentilesOf(new Float64Array(0))).toThrow(RangeError);
	});
});

describe("the chance to reach a target", () => {
	it("counts who meets it exactly", () => {
		expect(chanceToReach(Float64Array.of(99, 100, 101, 50), 100n)).toEqual(rate("0.5"));
	});
});
