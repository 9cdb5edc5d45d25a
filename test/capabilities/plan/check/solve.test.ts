import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Outlook } from "../../../../src/capabilities/plan/check/outlook.ts";
import { rootUp, type Solution, solve } from "../../../../src/capabilities/plan/check/solve.ts";
import { compareRates, divideRates, multiplyRates, ONE, type Rate, rateOf } from "../../../../src/core/rate.ts";

const whole = (value: bigint | number) => rateOf(BigInt(value), 1n);
const product = (...rates: readonly Rate[]) => rates.reduce(multiplyRates, ONE);
const MILLIONTH = rateOf(1n, 1_000_000n);

/** Any pace: so many decided, some of them won, at any average; and any remainder. */
const anyOutlook = fc
	.record({
		wins: fc.integer({ min: 1, max: 500 }),
		losses: fc.integer({ min: 0, max: 1500 }),
		won: fc.bigInt({ min: 1n, max: 10n ** 13n }),
		ahead: fc.integer({ min: 1, max: 400 }),
		remaining: fc.bigInt({ min: 1n, max: 10n ** 14n }),
	})
	.map(({ wins, losses, won, ahead, remaining }): Outlook => {
		const share = rateOf(BigInt(ahead), 100n);
		return {
			fact: 0n,
			remaining,
			rest: [],
			pace: {
				expected: multiplyRates(whole(won), share),
				wins: multiplyRates(whole(wins), share),
				decided: multiplyRates(whole(wins + losses), share),
				created: whole(0),
				averageDeal: rateOf(won, BigInt(wins)),
				conversion: losses === 0 ? undefined : rateOf(BigInt(wins), BigInt(wins + losses)),
			},
		};
	});

const UNIT = 100n;

function solved(outlook: Outlook) {
	const solution = solve(outlook, UNIT);
	const { pace } = outlook;
	if (solution === undefined || pace === undefined) throw new Error("nothing to solve");
	return { solution, pace, conversion: pace.conversion ?? ONE, needed: whole(outlook.remaining) };
}

const reaches = (sales: Rate, needed: Rate) => compareRates(sales, needed) >= 0;

describe("each factor alone", () => {
	it("meets the target, and would not with one unit less", () => {
		fc.assert(
			fc.property(anyOutlook, (outlook) => {
				const { solution, pace, conversion, needed } = solved(outlook);
				const byDeal = (amount: bigint) => product(whole(amount), pace.wins);
				expect(reaches(byDeal(solution.averageDeal), needed)).toBe(true);
				expect(reaches(byDeal(solution.averageDeal - UNIT), needed)).toBe(false);
				const byLeads = (decided: bigint) => product(whole(decided), conversion, pace.averageDeal);
				expect(reaches(byLeads(solution.decided), needed)).toBe(true);
				expect(reaches(byLeads(solution.decided - 1n), needed)).toBe(false);
				if (solution.conversion === undefined) return;
				expect(reaches(product(solution.conversion, pace.decided, pace.averageDeal), needed)).toBe(true);
			}),
			{ numRuns: 200 },
		);
	});

	it("answers the published funnels (cases dec-02, ru-funnel-ukolova)", () => {
		const decided = (remaining: bigint, averageDeal: bigint, wins: bigint, of: bigint) =>
			solved({
				fact: 0n,
				remaining,
				rest: [],
				pace: {
					expected: whole(1),
					wins: whole(1),
					decided: whole(1),
					created: whole(1),
					averageDeal: whole(averageDeal),
					conversion: rateOf(wins, of),
				},
			}).solution.decided;
		expect(decided(5_000_000_00n, 5_000_00n, 1n, 4n)).toBe(4000n);
		expect(decided(3_000_000_00n, 3_000_00n, 35n, 100n)).toBe(2858n);
	});
});

describe("all factors together", () => {
	it("meet the target, stretched alike", () => {
		fc.assert(
			fc.property(anyOutlook, (outlook) => {
				const { solution, pace, needed } = solved(outlook);
				const { mix } = solution;
				expect(reaches(product(whole(mix.decided), mix.conversion ?? ONE, whole(mix.averageDeal)), needed)).toBe(true);
				expect(compareRates(mix.conversion ?? ONE, ONE)).toBeLessThanOrEqual(0);
				const { ratio } = mix;
				expect(compareRates(whole(mix.averageDeal), multiplyRates(pace.averageDeal, ratio))).toBeGreaterThanOrEqual(0);
				expect(compareRates(whole(mix.decided), multiplyRates(pace.decided, ratio))).toBeGreaterThanOrEqual(0);
			}),
			{ numRuns: 200 },
		);
	});

	it("ask for no more than needed: a millionth less of the ratio would not do", () => {
		fc.assert(
			fc.property(anyOutlook, (outlook) => {
				const { solution, pace } = solved(outlook);
				const factors = pace.conversion === undefined ? 2 : 3;
				if (solution.mix.conversion !== undefined && compareRates(solution.mix.conversion, ONE) === 0) return;
				const less = rateOf(
					solution.mix.ratio.numerator * 1_000_000n - solution.mix.ratio.denominator,
					solution.mix.ratio.denominator * 1_000_000n,
				);
				expect(compareRates(product(...Array<Rate>(factors).fill(less)), solution.stretch)).toBeLessThan(0);
			}),
			{ numRuns: 200 },
		);
	});

	it("leave more to the others where conversion can't pass 100 %", () => {
		const outlook: Outlook = {
			fact: 0n,
			remaining: 400n,
			rest: [],
			pace: {
				expected: whole(90),
				wins: whole(9),
				decided: whole(10),
				created: whole(10),
				averageDeal: whole(10),
				conversion: rateOf(9n, 10n),
			},
		};
		const { mix }: Solution = solved(outlook).solution;
		expect(mix.conversion).toEqual(ONE);
		expect(mix.ratio).toEqual(whole(2));
		expect(mix.decided).toBe(20n);
	});
});

describe("the root", () => {
	it("is the smallest number of millionths whose power reaches the value", () => {
		const anyRate = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 9n }));
		fc.assert(
			fc.property(anyRate, fc.constantFrom(2 as const, 3 as const), ([numerator, denominator], power) => {
				const value = rateOf(numerator, denominator);
				const root = rootUp(value, power);
				expect(compareRates(product(...Array<Rate>(power).fill(root)), value)).toBeGreaterThanOrEqual(0);
				if (root.numerator === 0n) return;
				const below = divideRates(
					rateOf(root.numerator * 1_000_000n - root.denominator, root.denominator),
					whole(1_000_000),
				);
				expect(compareRates(product(...Array<Rate>(power).fill(below)), value)).toBeLessThan(0);
			}),
			{ numRuns: 200 },
		);
		expect(rootUp(whole(8), 3)).toEqual(whole(2));
		expect(rootUp(rateOf(1n, 10n ** 12n), 2)).toEqual(MILLIONTH);
	});

	it("refuses what has none", () => {
		expect(() => rootUp(whole(-1), 2)).toThrow(RangeError);
	});
});

describe("nothing to solve", () => {
	it("without a pace", () => {
		expect(solve({ fact: 0n, remaining: 1n, rest: [], pace: undefined }, UNIT)).toBeUndefined();
	});
});
