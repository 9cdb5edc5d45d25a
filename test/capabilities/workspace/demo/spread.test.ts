/** Spreads of amounts and days: whole from share 0 to share 1, and even draws from them keep their mean. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
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
