/** Any hiring plan of some months and people, for the laws of chance, and the settings they are tried with. */
import fc from "fast-check";
import type { RiskModel, RiskStaff, RiskStart } from "../../../../src/capabilities/hire/risk/model.ts";
import type { RiskSettings } from "../../../../src/capabilities/hire/settings/risk.ts";
import { monthsOf, year } from "../../../../src/core/period.ts";
import { type Rate, rate, rateOf } from "../../../../src/core/rate.ts";

const YEAR = monthsOf(year(2026));

export const CALM: RiskSettings = {
	simulations: 50,
	seed: 7,
	productivitySpread: rate("0"),
	monthSpread: rate("0"),
	fillSpread: rate("0"),
	confidence: rate("0.8"),
};

export const WILD: RiskSettings = {
	...CALM,
	simulations: 200,
	productivitySpread: rate("0.3"),
	monthSpread: rate("0.4"),
	fillSpread: rate("0.8"),
};

export function percent(whole: number): Rate {
	return rateOf(BigInt(whole), 100n);
}

/** A model of these months' targets in which nothing happens: nobody there, nobody leaving, everybody passing. */
export function quietModel(targets: readonly bigint[], parts: Partial<RiskModel> = {}): RiskModel {
	return {
		months: YEAR.slice(0, targets.length).map((period, index) => ({ period, target: targets[index] ?? 0n })),
		staff: [],
		starts: [],
		extra: undefined,
		monthlyLeave: rate("0"),
		byTenure: undefined,
		probation: 0,
		probationPass: rate("1"),
		recruitingDays: 30,
		...parts,
	};
}

const MONTHS = 8;
const money = fc.bigInt({ min: 0n, max: 100_000_000n });
const byMonth = fc.array(money, { minLength: MONTHS, maxLength: MONTHS });
const ramp = fc.array(fc.integer({ min: 0, max: 100 }).map(percent), { maxLength: 4 });

const staff: fc.Arbitrary<RiskStaff> = fc.record({
	key: fc.string({ minLength: 1 }),
	capacity: byMonth,
	certain: fc.boolean(),
	tenureMonths: fc.option(fc.integer({ min: -5, max: 40 }), { nil: undefined }),
});

export const anyStart: fc.Arbitrary<RiskStart> = fc.record({
	key: fc.string({ minLength: 1 }),
	role: fc.constant("seller"),
	start: fc.integer({ min: 0, max: MONTHS - 1 }),
	full: byMonth,
	ramp,
});

/** Of those who started, ever fewer are still there; after `settled` months everybody is treated alike. */
const anyTenure = fc
	.record({
		settled: fc.integer({ min: 1, max: 12 }),
		leaving: fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 30, maxLength: 30 }),
	})
	.map(({ settled, leaving }) => ({ settled, still: shrinking(leaving) }));

/** What is left month by month if so many per cent leave, in millionths. */
export function shrinking(leaving: readonly number[]): bigint[] {
	const still = [1_000_000n];
	for (const share of leaving) still.push(((still.at(-1) ?? 0n) * BigInt(100 - share)) / 100n);
	return still;
}

/** Eight months, some people, some starts; the targets about as large as what they bring. */
export const anyModel: fc.Arbitrary<RiskModel> = fc
	.record({
		targets: byMonth,
		staff: fc.uniqueArray(staff, { maxLength: 4, selector: ({ key }) => key }),
		starts: fc.uniqueArray(anyStart, { maxLength: 4, selector: ({ key }) => key }),
		monthlyLeave: fc.integer({ min: 0, max: 30 }).map(percent),
		byTenure: fc.option(anyTenure, { nil: undefined }),
		probation: fc.integer({ min: 0, max: 6 }),
		probationPass: fc.integer({ min: 0, max: 100 }).map(percent),
		recruitingDays: fc.integer({ min: 0, max: 90 }),
	})
	.map(({ targets, ...parts }) => quietModel(targets, parts));
