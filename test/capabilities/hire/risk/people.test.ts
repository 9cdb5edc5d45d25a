/** What may happen to a person happens as often as it should, in the month it should, and to nobody else. */
import { describe, expect, it } from "vitest";
import { newcomersAfter } from "../../../../src/capabilities/hire/option.ts";
import {
	leavingPerMonth,
	startedAfter,
	stayingAfter,
	stayingFrom,
} from "../../../../src/capabilities/hire/retention.ts";
import type { RiskModel, RiskStaff, RiskStart } from "../../../../src/capabilities/hire/risk/model.ts";
import { simulate } from "../../../../src/capabilities/hire/risk.ts";
import { rate, rateNumber } from "../../../../src/core/rate.ts";
import { CALM, quietModel, WILD } from "./any-risk.ts";

const MANY = { ...CALM, simulations: 20_000 };
const SIX = Array.from({ length: 6 }, () => 100n);
const somebody: RiskStaff = { key: "somebody", capacity: SIX, certain: false, tenureMonths: undefined };
const newcomer: RiskStart = { key: "1", role: "seller", start: 1, full: SIX, ramp: [] };

/** In how many of the simulations the month brings its 100, by month. */
function presence(parts: Partial<RiskModel>, settings = MANY): number[] {
	return (simulate(quietModel(SIX, parts), settings)?.monthly ?? []).map(({ probability }) => rateNumber(probability));
}

function expectNear(found: readonly number[], expected: readonly number[]): void {
	expect(found).toHaveLength(expected.length);
	for (const [index, share] of expected.entries()) expect(Math.abs((found[index] ?? 0) - share)).toBeLessThan(0.012);
}

describe("turnover", () => {
	it("takes its share of who is left at the end of each month", () => {
		const left = SIX.map((_, month) => 0.9 ** month);
		expectNear(presence({ staff: [somebody], monthlyLeave: rate("0.1") }), left);
	});

	it("does not touch those of whom it is known until when they stay", () => {
		const staff = [{ ...somebody, certain: true, tenureMonths: 0, capacity: [100n, 100n, 0n, 0n, 0n, 0n] }];
		const parts = { staff, monthlyLeave: rate("0.5"), probation: 1, probationPass: rate("0") };
		expect(presence(parts)).toEqual([1, 1, 0, 0, 0, 0]);
	});

	it("is everybody's own: of many people nearly the same share leaves each time", () => {
		const staff = Array.from({ length: 100 }, (_, index) => ({ ...somebody, key: `${index}` }));
		const simulated = simulate(quietModel(SIX, { staff, monthlyLeave: rate("0.2") }), MANY);
		// 80 of 100 stay after the first month, ± √(100 · 0.8 · 0.2) = 4; the bell curve has its tenths at 1.28 deviations.
		expect(Number(simulated?.monthly[1]?.p50)).toBeCloseTo(8000, -2);
		expect(Math.abs(Number(simulated?.monthly[1]?.p10) - 7500)).toBeLessThanOrEqual(100);
		expect(Math.abs(Number(simulated?.monthly[1]?.p90) - 8500)).toBeLessThanOrEqual(100);
	});
});

describe("the mean of many", () => {
	it("is what the estimate expects, newcomers among them", () => {
		const turnover = { yearly: rate("0.4"), mode: "compounded" } as const;
		const parts = { monthlyLeave: leavingPerMonth(turnover), probation: 2, probationPass: rate("0.6") };
		const shares = (months: number) => Number(newcomersAfter(months, { ...parts, turnover })) / 1e6;
		expectNear(
			presence({ ...parts, starts: [newcomer] }),
			SIX.map((_, month) => (month === 0 ? 0 : shares(month - 1))),
		);
		expectNear(
			presence({ ...parts, staff: [somebody] }),
			SIX.map((_, month) => Number(stayingAfter(month, turnover)) / 1e6),
		);
	});
});

describe("turnover by tenure", () => {
	const turnover = {
		goneBy: [
			{ months: 2, share: rate("0.3") },
			{ months: 5, share: rate("0.5") },
		],
		later: rate("0.9"),
		mode: "linear",
	} as const;
	const still = Array.from({ length: 12 }, (_, months) => startedAfter(months, turnover));
	const parts = { monthlyLeave: leavingPerMonth(turnover), byTenure: { settled: 5, still } };
	const since = (tenureMonths: number | undefined) => presence({ ...parts, staff: [{ ...somebody, tenureMonths }] });

	it("takes of each what the months worked have it, on average what the estimate expects", () => {
		for (const worked of [0, 1, 3, 5, 9]) {
			expectNear(
				since(worked),
				SIX.map((_, month) => Number(stayingFrom(worked, month, turnover)) / 1e6),
			);
		}
		expect(since(undefined)).toEqual(since(9));
	});

	it("counts starts, and who comes later, from their own first month; the probation takes nobody beside it", () => {
		const shares = SIX.map((_, month) => (month === 0 ? 0 : Number(still[month - 1]) / 1e6));
		expectNear(since(-1), shares);
		const probation = { probation: 1, probationPass: rate("0") };
		expectNear(presence({ ...parts, ...probation, starts: [newcomer] }), shares);
	});

	it("goes along with a start that slips", () => {
		const slow = { ...MANY, fillSpread: rate("1") };
		const all = { settled: 1, still: [1_000_000n, ...Array.from({ length: 7 }, () => 0n)] };
		// late by 0.5, 1.5, 2.5 deviations of a month; there for one month only, whichever it is
		const found = presence({ byTenure: all, starts: [newcomer], recruitingDays: 30.4375 }, slow);
		expectNear(found, [0, 0.6915, 0.2417, 0.0606, 0.0062, 0]);
	});
});

describe("probation", () => {
	it("ends after its months with the share that passes; turnover begins then", () => {
		const parts = { starts: [newcomer], probation: 2, probationPass: rate("0.6"), monthlyLeave: rate("0.1") };
		expectNear(presence(parts), [0, 1, 1, 0.6, 0.54, 0.486]);
	});

	it("goes on for staff who came lately or will come, and is over for the others", () => {
		const rules = { probation: 3, probationPass: rate("0.6") };
		const since = (tenureMonths: number) => presence({ staff: [{ ...somebody, tenureMonths }], ...rules });
		expectNear(since(1), [1, 1, 0.6, 0.6, 0.6, 0.6]);
		expectNear(since(-1), [0, 1, 1, 1, 0.6, 0.6]);
		expect(since(3)).toEqual([1, 1, 1, 1, 1, 1]);
		expect(since(30)).toEqual([1, 1, 1, 1, 1, 1]);
	});

	it("of no months is none", () => {
		expect(presence({ starts: [newcomer], probation: 0, probationPass: rate("0") })).toEqual([0, 1, 1, 1, 1, 1]);
	});
});

describe("time to fill", () => {
	const slow = { ...MANY, fillSpread: rate("1") };

	it("makes starts late, by whole months to the nearest, and never early", () => {
		// A deviation of exactly one month: late by 0.5, 1.5, 2.5 deviations, as the bell curve has it.
		const parts = { starts: [newcomer], recruitingDays: 30.4375 };
		expectNear(presence(parts, slow), [0, 0.6915, 0.9332, 0.9938, 1, 1]);
	});

	it("takes the ramp and the probation along", () => {
		const ramp = [rate("0.2"), rate("0.6")];
		const model = { starts: [{ ...newcomer, ramp }], recruitingDays: 30.4375, probation: 2, probationPass: rate("0") };
		const brought = new Set(
			Array.from({ length: 30 }, (_, seed) => simulate(quietModel(SIX, model), { ...slow, simulations: 1, seed })).map(
				(simulated) => simulated?.monthly.map(({ p50 }) => Number(p50)).join(" "),
			),
		);
		expect([...brought].sort()).toEqual(["0 0 0 20 60 0", "0 0 20 60 0 0", "0 20 60 0 0 0"]);
	});

	it("is nothing to the staff, agreed starts among them", () => {
		expect(presence({ staff: [{ ...somebody, tenureMonths: -1 }] }, slow)).toEqual([0, 1, 1, 1, 1, 1]);
	});
});

describe("luck", () => {
	it("leaves the mean where it was and never goes below zero", () => {
		const staff = Array.from({ length: 400 }, (_, index) => ({ ...somebody, key: `${index}` }));
		const { total, monthly } = simulate(quietModel(SIX, { staff }), { ...WILD, simulations: 500 }) ?? {};
		expect(Number(total?.p50) / 240_000).toBeCloseTo(1, 1);
		const [alone] = simulate(quietModel(SIX, { staff: [somebody] }), { ...MANY, productivitySpread: rate("2") })
			?.monthly ?? [undefined];
		expect(alone?.p10).toBe(0n);
		expect(monthly).toHaveLength(6);
	});

	it("of a person stays all the time, of a month does not: months even each other out", () => {
		const spread = (settings: typeof MANY) => {
			const { p10, p90 } = simulate(quietModel(SIX, { staff: [somebody] }), settings)?.total ?? { p10: 0n, p90: 0n };
			return Number(p90 - p10) / 600;
		};
		const ofPerson = spread({ ...MANY, productivitySpread: rate("0.2") });
		const ofMonths = spread({ ...MANY, monthSpread: rate("0.2") });
		// From tenth to tenth the bell curve measures 2.56 deviations; the sum of four bytes a little more.
		expect(ofPerson).toBeCloseTo(0.2 * 2.58, 2);
		expect(ofMonths).toBeCloseTo((0.2 * 2.57) / Math.sqrt(6), 2);
	});
});

describe("people", () => {
	it("are told apart by their keys, and have an amount for each month", () => {
		expect(() => simulate(quietModel(SIX, { staff: [somebody, somebody] }), CALM)).toThrow(RangeError);
		expect(() => simulate(quietModel(SIX, { starts: [newcomer, newcomer] }), CALM)).toThrow(RangeError);
		expect(() => simulate(quietModel([1n], { staff: [somebody] }), CALM)).toThrow(RangeError);
	});

	it("may carry any amount without a stop", () => {
		const capacity = SIX.map(() => 10n ** 30n);
		const simulated = simulate(quietModel(SIX, { staff: [{ ...somebody, capacity }] }), WILD);
		expect(rateNumber(simulated?.probability ?? rate("0"))).toBe(1);
	});
});
