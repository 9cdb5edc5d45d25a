/** Scales: the published tier cases, and the laws that the worst payroll bugs would break. */
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyRate, type Rate, rate, rateOf, ZERO } from "../../src/core/rate.ts";
import { checkSteps, payByReachedStep, payBySlices, type Step } from "../../src/core/scale.ts";

const CASES = resolve(import.meta.dirname, "../../../shared/cases/sales-performance.json");

/** Steps written as thresholds in roubles and rates: `["0", "0.05"], ["10000", "0.07"]`. */
function steps(...written: readonly (readonly [from: number, rate: string])[]): Step[] {
	return written.map(([from, each]) => ({ from: roubles(from), rate: rate(each) }));
}

function roubles(amount: number): bigint {
	return BigInt(Math.round(amount * 100));
}

describe("worked by hand", () => {
	test("5 / 10 / 20 % of slices: 15 000 pays 250 + 500 + 1 000", () => {
		const scale = steps([0, "0.05"], [5_000, "0.1"], [10_000, "0.2"]);
		expect(payBySlices(roubles(15_000), scale, "half-up")).toBe(roubles(1_750));
		expect(payByReachedStep(roubles(15_000), scale, "half-up")).toBe(roubles(3_000));
	});

	test("8 % of the whole from 200 000: a rouble less falls to the step below", () => {
		const scale = steps([0, "0.05"], [200_000, "0.08"]);
		expect(payByReachedStep(roubles(220_000), scale, "half-up")).toBe(roubles(17_600));
		expect(payByReachedStep(roubles(200_000), scale, "half-up")).toBe(roubles(16_000));
		expect(payByReachedStep(roubles(199_999), scale, "half-up")).toBe(roubles(9_999.95));
	});

	test("nothing below the first threshold, nothing for a negative base", () => {
		const scale = steps([5_500, "0.1"], [9_000, "0.12"]);
		expect([0, 5_499.99, -10_000].map((base) => payByReachedStep(roubles(base), scale, "half-up"))).toEqual([
			0n,
			0n,
			0n,
		]);
		expect([5_500, 8_500, 11_000].map((base) => payBySlices(roubles(base), scale, "half-up"))).toEqual(
			[0, 300, 590].map(roubles),
		);
	});

	test("slices are rounded once, not each", () => {
		const scale: Step[] = [1n, 2n, 3n].map((from) => ({ from: from - 1n, rate: rate("0.4") }));
		expect(payBySlices(3n, scale, "half-up")).toBe(1n);
	});
});

test("steps must be there and ascend", () => {
	expect(checkSteps([])).toBe("empty");
	expect(checkSteps(steps([0, "0.1"], [0, "0.2"]))).toBe("not-ascending");
	expect(checkSteps(steps([0, "0.1"], [200, "0.2"], [100, "0.3"]))).toBe("not-ascending");
	expect(checkSteps(steps([-5, "0.1"], [0, "0.2"], [100, "0.1"]))).toBeUndefined();
});

describe("laws", () => {
	const anyBase = fc.bigInt({ min: -(10n ** 6n), max: 10n ** 12n });
	const anyRate: fc.Arbitrary<Rate> = fc.bigInt({ min: 0n, max: 2_000n }).map((n) => rateOf(n, 10_000n));
	const anyScale = fc
		.uniqueArray(fc.bigInt({ min: 0n, max: 10n ** 11n }), { minLength: 1, maxLength: 6 })
		.chain((thresholds) =>
			fc.tuple(
				...thresholds.toSorted((a, b) => (a < b ? -1 : 1)).map((from) => anyRate.map((each) => ({ from, rate: each }))),
			),
		);

	test("slices: selling more never pays less", () => {
		fc.assert(
			fc.property(anyScale, anyBase, fc.bigInt({ min: 0n, max: 10n ** 9n }), (scale, base, more) => {
				expect(payBySlices(base + more, scale, "half-even") >= payBySlices(base, scale, "half-even")).toBe(true);
			}),
		);
	});

	test("slices: a kopeck more, at a border or anywhere, pays at most a kopeck more", () => {
		fc.assert(
			fc.property(anyScale, anyBase, (scale, base) => {
				for (const at of [base, ...scale.flatMap(({ from }) => [from - 1n, from])]) {
					expect(payBySlices(at + 1n, scale, "floor") - payBySlices(at, scale, "floor") <= 1n).toBe(true);
				}
			}),
		);
	});

	test("slices are what is over each threshold at the difference of rates", () => {
		fc.assert(
			fc.property(anyScale, anyBase, (scale, base) => {
				for (const at of [base, ...scale.flatMap(({ from }) => [from - 1n, from, from + 1n])]) {
					const differences = scale.map(({ from, rate: each }, index) => {
						const before = scale[index - 1]?.rate ?? ZERO;
						return at > from ? (at - from) * (tenThousandths(each) - tenThousandths(before)) : 0n;
					});
					const exact = rateOf(
						differences.reduce((sum, each) => sum + each, 0n),
						10_000n,
					);
					expect(payBySlices(at, scale, "floor")).toBe(applyRate(1n, exact, "floor"));
				}
			}),
		);
	});

	test("one step from zero: both ways pay the same", () => {
		fc.assert(
			fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n }), anyRate, (base, each) => {
				const scale = [{ from: 0n, rate: each }];
				expect(payBySlices(base, scale, "half-up")).toBe(payByReachedStep(base, scale, "half-up"));
			}),
		);
	});

	test("the reached step's rate alone counts, whatever the others are", () => {
		fc.assert(
			fc.property(anyScale, anyBase, (scale, base) => {
				const reached = scale.filter(({ from }) => from <= base).at(-1);
				const expected = reached === undefined ? 0n : applyRate(base, reached.rate, "half-up");
				expect(payByReachedStep(base, scale, "half-up")).toBe(expected);
			}),
		);
	});

	function tenThousandths(value: Rate): bigint {
		return (value.numerator * 10_000n) / value.denominator;
	}
});

interface TierCase {
	readonly id: string;
	readonly area: string;
	readonly mode: string;
	readonly verified: boolean;
	readonly inputs: {
		readonly tiers: readonly (readonly [from: number, until: number | null, rate: number])[];
		readonly amount?: number;
		readonly amounts?: readonly number[];
		readonly transactions?: readonly number[];
	};
	readonly expected: {
		readonly total?: number;
		readonly commissions?: readonly number[];
		readonly blended_rate_pct?: number;
	};
}

describe.skipIf(!existsSync(CASES))("published cases of marginal tiers (shared/cases)", () => {
	const cases = existsSync(CASES) ? (JSON.parse(readFileSync(CASES, "utf8")) as readonly TierCase[]) : [];
	const fitting = cases.filter(({ area, mode, verified }) => {
		return area === "payout.tier" && ["marginal", "marginal-per-deal"].includes(mode) && verified;
	});

	test("there are some", () => {
		expect(fitting.length).toBeGreaterThanOrEqual(7);
	});

	test.each(fitting)("$id", ({ inputs, expected }) => {
		const scale = steps(...inputs.tiers.map(([from, , each]) => [from, String(each)] as const));
		const bases = inputs.amounts ?? inputs.transactions ?? [inputs.amount ?? 0];
		const paid = bases.map((base) => payBySlices(roubles(base), scale, "half-up"));
		const total = paid.reduce((sum, each) => sum + each, 0n);
		if (expected.commissions !== undefined) expect(paid).toEqual(expected.commissions.map(roubles));
		if (expected.total !== undefined) expect(total).toBe(roubles(expected.total));
		if (expected.blended_rate_pct !== undefined) {
			expect(total).toBe(
				applyRate(roubles(bases[0] ?? 0), rateOf(roubles(expected.blended_rate_pct), 10_000n), "half-up"),
			);
		}
		expect(Object.keys(expected).some((key) => ["total", "commissions", "blended_rate_pct"].includes(key))).toBe(true);
	});
});
