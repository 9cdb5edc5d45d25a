/** Draws that later sums rely on: fair, in range, and the same for the same seed. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chanceOf } from "../../../../src/capabilities/workspace/demo/chance.ts";
import {
	AMOUNTS,
	DAYS_TO_LOSE,
	DAYS_TO_WIN,
	evenShares,
	meanOf,
	pace,
	valueAt,
} from "../../../../src/capabilities/workspace/demo/spread.ts";

const SPREADS = [AMOUNTS, DAYS_TO_WIN, DAYS_TO_LOSE];

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

describe("spreads", () => {
	it("go from share 0 to share 1 and never fall", () => {
		for (const spread of SPREADS) {
			expect(spread[0]?.[0]).toBe(0);
			expect(spread.at(-1)?.[0]).toBe(1);
			const ascending = [...spread].sort(([one, low], [other, high]) => one - other || low - high);
			expect(spread).toEqual(ascending);
			expect(spread.map(([, value]) => value)).toEqual(ascending.map(([, value]) => value).sort((a, b) => a - b));
		}
	});

	it("have the mean that many even draws have", () => {
		for (const spread of SPREADS) {
			const next = evenShares(0.3);
			const draws = Array.from({ length: 5000 }, () => valueAt(spread, next()));
			const mean = draws.reduce((total, draw) => total + draw, 0) / draws.length;
			expect(mean / meanOf(spread)).toBeCloseTo(1, 1);
		}
	});

	it("keep pace: whole numbers that never stray a whole one from what was expected", () => {
		fc.assert(
			fc.property(
				fc.double({ min: 0, max: 0.999, noNaN: true }),
				fc.array(fc.double({ min: 0, max: 9, noNaN: true }), { maxLength: 40 }),
				(start, steps) => {
					const next = pace(start);
					const taken = steps.reduce((total, step) => total + next(step), 0);
					const expected = steps.reduce((total, step) => total + step, start);
					expect(taken).toBeLessThanOrEqual(expected + 1e-9);
					expect(taken).toBeGreaterThan(expected - 1 - 1e-9);
				},
			),
			{ numRuns: 100 },
		);
	});
});
