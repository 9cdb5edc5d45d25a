/** The chance of a hiring plan: certain where nothing is left to chance, and never better by what makes plans worse. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RiskModel } from "../../../src/capabilities/hire/risk/model.ts";
import { MOST_MORE, type RiskResult, simulate } from "../../../src/capabilities/hire/risk.ts";
import type { RiskSettings } from "../../../src/capabilities/hire/settings/risk.ts";
import { applyRate, compareRates, ONE, type Rate, rate, rateNumber } from "../../../src/core/rate.ts";
import { anyModel, anyStart, CALM, percent, quietModel, shrinking, WILD } from "./risk/any-risk.ts";

const share = fc.integer({ min: 0, max: 100 });

function result(model: RiskModel, settings: RiskSettings): RiskResult {
	const simulated = simulate(model, settings);
	if (simulated === undefined) throw new Error("nothing was simulated");
	return simulated;
}

/** Every number that a better plan may only lift. */
function worth({ probability, monthly, total }: RiskResult): Rate[] {
	const amounts = [total, ...monthly].flatMap(({ p10, p50, p90 }) => [p10, p50, p90]);
	return [
		probability,
		...monthly.map((month) => month.probability),
		...amounts.map((numerator) => ({ numerator, denominator: 1n })),
	];
}

function expectNoWorse(better: RiskModel, worse: RiskModel): void {
	const lows = worth(result(worse, WILD));
	for (const [index, high] of worth(result(better, WILD)).entries()) {
		expect(compareRates(high, lows[index] ?? ONE)).toBeGreaterThanOrEqual(0);
	}
}

/** What the people bring if they all stay and come in time, minor units by month. */
function plannedOf({ months, staff, starts }: RiskModel): bigint[] {
	return months.map((_, month) => {
		const there = staff
			.filter(({ tenureMonths }) => month >= -(tenureMonths ?? 0))
			.reduce((sum, { capacity }) => sum + (capacity[month] ?? 0n), 0n);
		return starts
			.filter(({ start }) => month >= start)
			.reduce((sum, { start, full, ramp }) => {
				return sum + applyRate(full[month] ?? 0n, ramp[month - start] ?? ONE, "half-up");
			}, there);
	});
}

describe("the chance of a hiring plan", () => {
	it("is no chance at all where nobody leaves and nothing varies", () => {
		fc.assert(
			fc.property(anyModel, (drawn) => {
				const model = { ...drawn, byTenure: undefined, monthlyLeave: rate("0"), probationPass: ONE };
				const planned = plannedOf(model);
				const { monthly, total, probability } = result(model, CALM);
				for (const [month, capacity] of planned.entries()) {
					const target = model.months[month]?.target ?? 0n;
					expect(monthly[month]).toMatchObject({ p10: capacity, p50: capacity, p90: capacity });
					expect(monthly[month]?.probability).toEqual(capacity >= target ? ONE : rate("0"));
				}
				const sum = planned.reduce((one, other) => one + other, 0n);
				const target = model.months.reduce((one, month) => one + month.target, 0n);
				expect(total).toEqual({ p10: sum, p50: sum, p90: sum });
				expect(probability).toEqual(sum >= target ? ONE : rate("0"));
			}),
			{ numRuns: 60 },
		);
	});

	it("never rises with turnover", () => {
		fc.assert(
			fc.property(anyModel, share, share, (model, one, other) => {
				const [low, high] = [Math.min(one, other), Math.max(one, other)].map(percent);
				expectNoWorse({ ...model, monthlyLeave: low ?? ONE }, { ...model, monthlyLeave: high ?? ONE });
			}),
			{ numRuns: 60 },
		);
	});

	it("never rises with turnover at any tenure", () => {
		const leaving = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 30, maxLength: 30 });
		fc.assert(
			fc.property(anyModel, leaving, fc.nat(29), fc.integer({ min: 0, max: 60 }), (model, shares, at, more) => {
				const tenure = (of: readonly number[]) => ({ ...model, byTenure: { settled: 12, still: shrinking(of) } });
				expectNoWorse(tenure(shares), tenure(shares.with(at, (shares[at] ?? 0) + more)));
			}),
			{ numRuns: 60 },
		);
	});

	it("never falls when more pass the probation", () => {
		fc.assert(
			fc.property(anyModel, share, share, (model, one, other) => {
				const [low, high] = [Math.min(one, other), Math.max(one, other)].map(percent);
				expectNoWorse({ ...model, probationPass: high ?? ONE }, { ...model, probationPass: low ?? ONE });
			}),
			{ numRuns: 60 },
		);
	});

	it("never falls with one more start", () => {
		fc.assert(
			fc.property(anyModel, anyStart, fc.nat(), (model, start, at) => {
				const more = model.starts.toSpliced(at % (model.starts.length + 1), 0, { ...start, key: "one more / 1" });
				expectNoWorse({ ...model, starts: more }, model);
			}),
			{ numRuns: 60 },
		);
	});

	it("never rises with the target", () => {
		fc.assert(
			fc.property(anyModel, fc.bigInt({ min: 0n, max: 50_000_000n }), (model, added) => {
				const months = model.months.map((month) => ({ ...month, target: month.target + added }));
				expectNoWorse(model, { ...model, months });
			}),
			{ numRuns: 60 },
		);
	});

	it("does not know in which order people stand", () => {
		fc.assert(
			fc.property(anyModel, (model) => {
				const turned = { ...model, staff: model.staff.toReversed(), starts: model.starts.toReversed() };
				expect(simulate(turned, WILD)).toEqual(simulate(model, WILD));
			}),
			{ numRuns: 40 },
		);
	});
});

describe("seeds", () => {
	const model = quietModel(
		Array.from({ length: 12 }, () => 380n),
		{
			staff: Array.from({ length: 5 }, (_, index) => ({
				key: `person ${index}`,
				capacity: Array.from({ length: 12 }, () => 100n),
				certain: false,
				tenureMonths: undefined,
			})),
			monthlyLeave: rate("0.03"),
			extra: { start: 1, full: Array.from({ length: 12 }, () => 100n), ramp: [rate("0.2"), rate("0.6")] },
			probation: 3,
			probationPass: rate("0.6"),
		},
	);
	const settings = { ...WILD, simulations: 4000 };

	it("tell the same twice, and on every machine", () => {
		const once = result(model, settings);
		expect(result(model, settings)).toEqual(once);
		const { probability, total, more } = once;
		expect([rateNumber(probability), total.p10, total.p50, total.p90]).toMatchInlineSnapshot(`
			[
			  0.686,
			  3710n,
			  5101n,
			  6484n,
			]
		`);
		expect([more?.starts, rateNumber(more?.probability ?? ONE)]).toMatchInlineSnapshot(`
			[
			  1,
			  0.83275,
			]
		`);
	});

	it("differ a little from each other", () => {
		const one = result(model, settings);
		const other = result(model, { ...settings, seed: 8 });
		expect(other.total).not.toEqual(one.total);
		expect(rateNumber(other.probability)).toBeCloseTo(rateNumber(one.probability), 1);
		expect(Number(other.total.p50) / Number(one.total.p50)).toBeCloseTo(1, 1);
	});

	it("say P10 is the bad case", () => {
		for (const { p10, p50, p90 } of [result(model, settings).total, ...result(model, settings).monthly]) {
			expect(p10).toBeLessThan(p50);
			expect(p50).toBeLessThan(p90);
		}
	});

	it("are not asked where no simulation is wanted", () => {
		expect(simulate(model, { ...settings, simulations: 0 })).toBeUndefined();
	});
});

describe("more starts", () => {
	const full = [100n, 100n, 100n, 100n];
	const extra = { start: 1, full, ramp: [] };

	it("are as many as the gap where nothing is left to chance", () => {
		const model = quietModel([200n, 200n, 200n, 200n], { extra });
		expect(result(model, CALM).more).toEqual({ starts: 3, probability: ONE });
	});

	it("are none where the chance is there already, whether anybody can start or not", () => {
		const none = { starts: 0, probability: ONE };
		expect(result(quietModel([0n, 0n, 0n, 0n], { extra }), CALM).more).toEqual(none);
		expect(result(quietModel([0n, 0n, 0n, 0n]), CALM).more).toEqual(none);
	});

	it("are not told where they don't reach, or where nobody can start", () => {
		const most = BigInt(MOST_MORE) * 75n;
		expect(result(quietModel([most, most, most, most], { extra }), CALM).more?.starts).toBe(MOST_MORE);
		expect(result(quietModel([most, most, most, most + 1n], { extra }), CALM).more).toBeUndefined();
		expect(result(quietModel([1n, 0n, 0n, 0n]), CALM).more).toBeUndefined();
	});

	it("are the fewest: more confidence never needs fewer", () => {
		fc.assert(
			fc.property(anyModel, anyStart, share, share, (model, start, one, other) => {
				const [low, high] = [Math.min(one, other), Math.max(one, other)].map((confidence) => {
					return result({ ...model, extra: start }, { ...WILD, confidence: percent(confidence) }).more;
				});
				if (high === undefined) return;
				expect(low?.starts).toBeLessThanOrEqual(high.starts);
				expect(compareRates(high.probability, percent(Math.max(one, other)))).toBeGreaterThanOrEqual(0);
			}),
			{ numRuns: 40 },
		);
	});
});
