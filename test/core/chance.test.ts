/** Draws that later sums rely on: fair, in range, and the same for the same seed. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chanceOf, drawOf, streamOf } from "../../src/core/chance.ts";

describe("chance", () => {
	it("draws the same under the same seed and name, and otherwise not", () => {
		const draws = (seed: number, stream: string) => {
			const chance = chanceOf(seed, stream);
			return Array.from({ length: 5 }, () => chance.uniform());
		};
		expect(draws(4, "deals")).toEqual(draws(4, "deals"));
		expect(draws(4, "deals")).not.toEqual(draws(5, "deals"));
		expect(draws(4, "deals")).not.toEqual(draws(4, "calls"));
	});

	it("gives any draw of a stream without those before it", () => {
		const chance = chanceOf(4, "deals");
		const inTurn = Array.from({ length: 50 }, () => chance.uniform());
		const byIndex = inTurn.map((_, index) => drawOf(streamOf(4, "deals"), index) / 2 ** 32);
		expect(byIndex).toEqual(inTurn);
	});

	it("stays in its range and reaches both ends", () => {
		fc.assert(
			fc.property(fc.integer(), fc.integer({ min: -5, max: 5 }), fc.integer({ min: 0, max: 5 }), (seed, from, more) => {
				const chance = chanceOf(seed, "range");
				const drawn = new Set(Array.from({ length: 200 }, () => chance.between(from, from + more)));
				expect(drawn.size).toBe(more + 1);
				expect(Math.min(...drawn)).toBe(from);
				expect(Math.max(...drawn)).toBe(from + more);
			}),
			{ numRuns: 50 },
		);
	});

	it("is spread as the bell curve: mean 0, deviation 1", () => {
		const chance = chanceOf(1, "bell");
		const draws = Array.from({ length: 20_000 }, () => chance.normal());
		const mean = draws.reduce((total, draw) => total + draw, 0) / draws.length;
		const variance = draws.reduce((total, draw) => total + (draw - mean) ** 2, 0) / draws.length;
		expect(Math.abs(mean)).toBeLessThan(0.03);
		expect(Math.abs(variance - 1)).toBeLessThan(0.04);
	});

	it("weighs: nothing without weight comes, twice the weight comes twice as often", () => {
		const chance = chanceOf(1, "weights");
		const drawn = Array.from({ length: 9000 }, () => chance.weighted([0, 1, 2], (item) => item));
		const twos = drawn.filter((item) => item === 2).length;
		expect(drawn).not.toContain(0);
		expect(twos / drawn.length).toBeCloseTo(2 / 3, 1);
	});

	it("keeps all items when it shuffles", () => {
		const items = Array.from({ length: 50 }, (_, index) => index);
		const shuffled = chanceOf(1, "shuffle").shuffled(items);
		expect(shuffled).not.toEqual(items);
		expect([...shuffled].sort((one, other) => one - other)).toEqual(items);
	});

	it("refuses to pick from nothing", () => {
		expect(() => chanceOf(1, "empty").pick([])).toThrow(RangeError);
		expect(() => chanceOf(1, "empty").weighted([], () => 1)).toThrow(RangeError);
	});
});
