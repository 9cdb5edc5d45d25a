/** Allocation over months: every month adds up, and remainders are carried so that nobody is favoured. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allocate, allocateMonths } from "../../src/core/allocation.ts";
import { anyUnit, anyWeight, anyWhole, expectWithinUnit, sum } from "./fair-split.ts";

/** Months of the same people: a whole and the weights for each month. */
const anyMonths = fc.integer({ min: 1, max: 8 }).chain((people) =>
	fc.array(
		fc.record({
			whole: fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
			weights: fc.array(anyWeight, { minLength: people, maxLength: people }).filter((weights) => sum(weights) > 0n),
		}),
		{ minLength: 1, maxLength: 12 },
	),
);

describe("allocateMonths", () => {
	test("lets whoever was rounded down go first next time", () => {
		const equal = [1n, 1n, 1n];
		expect(allocateMonths([100n, 100n, 100n, 100n], [equal, equal, equal, equal])).toEqual([
			[34n, 33n, 33n],
			[33n, 34n, 33n],
			[33n, 33n, 34n],
			[34n, 33n, 33n],
		]);
	});

	test("keeps a carry through a month without a share, and gives nothing beyond the share's neighbours", () => {
		expect(
			allocateMonths(
				[1n, 4n, 1n],
				[
					[1n, 1n],
					[1n, 1n],
					[1n, 1n],
				],
			),
		).toEqual([
			[1n, 0n],
			[2n, 2n],
			[0n, 1n],
		]);
		expect(
			allocateMonths(
				[1n, 1n, 1n],
				[
					[1n, 1n],
					[1n, 0n],
					[1n, 1n],
				],
			),
		).toEqual([
			[1n, 0n],
			[1n, 0n],
			[0n, 1n],
		]);
	});

	test("every month adds up, each cell less than a unit from its share of the month, nothing for nothing", () => {
		fc.assert(
			fc.property(anyMonths, anyUnit, (months, unit) => {
				const table = allocateMonths(
					months.map(({ whole }) => whole),
					months.map(({ weights }) => weights),
					unit,
				);
				for (const [month, { whole, weights }] of months.entries()) {
					expect(sum(table[month] ?? [])).toBe(whole);
					expectWithinUnit(table[month] ?? [], whole, weights, unit);
				}
			}),
		);
	});

	test("one month is allocate, unless remainders are within a millionth of a unit", () => {
		fc.assert(
			fc.property(
				anyWhole,
				fc.array(fc.bigInt({ min: 0n, max: 90n }), { minLength: 1, maxLength: 12 }),
				anyUnit,
				(whole, weights, unit) => {
					fc.pre(sum(weights) > 0n && sum(weights) * unit < 1_000_000n);
					expect(allocateMonths([whole], [weights], unit)).toEqual([allocate(whole, weights, unit)]);
				},
			),
		);
	});

	test("favours nobody: equal people in months of any size end within one unit of each other", () => {
		const months = fc.array(fc.bigInt({ min: 0n, max: 1_000n }), { minLength: 1, maxLength: 36 });
		fc.assert(
			fc.property(
				months,
				fc.integer({ min: 1, max: 9 }),
				fc.bigInt({ min: 1n, max: 50n }),
				anyUnit,
				(units, people, weight, unit) => {
					const wholes = units.map((each) => each * unit);
					const table = allocateMonths(
						wholes,
						wholes.map(() => new Array<bigint>(people).fill(weight)),
						unit,
					);
					const years = yearsOf(table).toSorted((a, b) => (a < b ? -1 : 1));
					expect((years.at(-1) ?? 0n) - (years[0] ?? 0n) <= unit).toBe(true);
				},
			),
		);
	});

	test("favours nobody much: with the same weights every month, a year stays near its exact share", () => {
		const wholesOfYear = fc.array(fc.bigInt({ min: 0n, max: 1_000n }), { minLength: 12, maxLength: 12 });
		const people = fc.array(fc.bigInt({ min: 1n, max: 100n }), { minLength: 1, maxLength: 12 });
		fc.assert(
			fc.property(wholesOfYear, people, (wholes, weights) => {
				const table = allocateMonths(
					wholes,
					wholes.map(() => weights),
				);
				const total = sum(weights);
				const errors = yearsOf(table).map((year, person) => year * total - sum(wholes) * (weights[person] ?? 0n));
				expect(errors.filter((error) => error >= 2n * total || error <= -2n * total)).toEqual([]);
			}),
			// A failing year has so many smaller ones that looking for the smallest would take minutes.
			{ interruptAfterTimeLimit: 5_000 },
		);
	});

	test("gives everybody the same as in another order, where no claims tie", () => {
		const wholes = [1_000_003n, 999_983n, 1_234_567n];
		const weights = [17n, 23n, 31n, 41n];
		const table = allocateMonths(wholes, [weights, weights, weights]);
		const reversed = weights.toReversed();
		expect(allocateMonths(wholes, [reversed, reversed, reversed])).toEqual(table.map((row) => row.toReversed()));
	});

	test("is the same for weights that are all so many times larger", () => {
		fc.assert(
			fc.property(anyMonths, anyUnit, (months, unit) => {
				const wholes = months.map(({ whole }) => whole);
				const doubled = months.map(({ weights }) => weights.map((weight) => weight * 2n));
				expect(allocateMonths(wholes, doubled, unit)).toEqual(
					allocateMonths(
						wholes,
						months.map(({ weights }) => weights),
						unit,
					),
				);
			}),
		);
	});

	test("mirrors negative months", () => {
		fc.assert(
			fc.property(anyMonths, anyUnit, (months, unit) => {
				const weights = months.map((each) => each.weights);
				const table = allocateMonths(
					months.map(({ whole }) => whole),
					weights,
					unit,
				);
				const mirrored = allocateMonths(
					months.map(({ whole }) => -whole),
					weights,
					unit,
				);
				expect(mirrored).toEqual(table.map((row) => row.map((part) => -part)));
			}),
		);
	});

	test("leaves a month empty that has nobody and nothing, and refuses one that has something", () => {
		expect(
			allocateMonths(
				[0n, 5n],
				[
					[0n, 0n],
					[1n, 1n],
				],
			),
		).toEqual([
			[0n, 0n],
			[3n, 2n],
		]);
		expect(() => allocateMonths([1n], [[0n, 0n]])).toThrow(RangeError);
		expect(() => allocateMonths([1n, 1n], [[1n]])).toThrow(RangeError);
	});
});

function yearsOf(table: readonly (readonly bigint[])[]): bigint[] {
	return (table[0] ?? []).map((_, person) => sum(table.map((row) => row[person] ?? 0n)));
}
