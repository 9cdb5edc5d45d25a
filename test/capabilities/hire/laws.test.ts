/** What holds of every hiring estimate. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addCosts, COST_LINES, NO_COST, totalOf } from "../../../src/capabilities/hire/cost.ts";
import type { HireEstimate } from "../../../src/capabilities/hire/estimate.ts";
import { sumOver } from "../../../src/capabilities/hire/need.ts";
import { perStart } from "../../../src/capabilities/hire/recruiting.ts";
import { STAGES } from "../../../src/capabilities/hire/settings/recruiting.ts";
import { addRates, multiplyRates, rateOf, ZERO } from "../../../src/core/rate.ts";
import { anyHiring, changed } from "./any-estimate.ts";
import { estimateOf, given, percent, role } from "./sample.ts";

const RUNS = { numRuns: 12 };
const SLOW = { timeout: 60_000 };

function capacityIn({ available, schedule }: HireEstimate, months: readonly number[]): bigint {
	return sumOver(months, (month) => (available[month] ?? 0n) + (schedule.capacity[month] ?? 0n));
}

/** Every need is met, or short by exactly what is said. */
function expectCarried(found: HireEstimate): void {
	for (const { months, label } of found.needs) {
		const required = sumOver(months, (month) => found.demand[month]?.required ?? 0n);
		const late = found.tooLate.find(({ need }) => need.label === label);
		if (late === undefined) expect(capacityIn(found, months)).toBeGreaterThanOrEqual(required);
		else expect(capacityIn(found, months)).toBe(required - late.missing);
	}
}

/** Months, lines of the budget and single hires make the same money. */
function expectSums(found: HireEstimate): void {
	const { schedule, hires } = found;
	const lines = schedule.cost.reduce(addCosts, NO_COST);
	const sum = (amounts: readonly bigint[]) => amounts.reduce((total, amount) => total + amount, 0n);
	expect(sum(schedule.cost.map(totalOf))).toBe(schedule.total);
	expect(sum(COST_LINES.map((line) => lines[line]))).toBe(schedule.total);
	expect(sum(hires.map(({ cost }) => cost))).toBe(schedule.total);
	expect(sum(hires.map(({ brings }) => brings))).toBe(sum(schedule.capacity));
	expect(hires.length).toBe(schedule.starts);
}

/** The weeks make what all starts take, to the last share; in whole people, up. */
function expectRecruiting(found: HireEstimate): void {
	const { recruiting, hires, settings } = found;
	const starts = rateOf(BigInt(hires.length), 1n);
	for (const [at, stage] of STAGES.filter((each) => each !== "starts").entries()) {
		const byWeek = recruiting.weeks.reduce((sum, { counts }) => addRates(sum, counts[at] ?? ZERO), ZERO);
		const exact = multiplyRates(starts, perStart(stage, settings.recruiting));
		expect(byWeek).toEqual(exact);
		const whole = BigInt(recruiting.stages[at]?.count ?? 0);
		expect(whole * exact.denominator - exact.numerator).toBeGreaterThanOrEqual(0n);
		expect((whole - 1n) * exact.denominator < exact.numerator || whole === 0n).toBe(true);
	}
}

/** Every hire closes something, and each step is in time and in order. */
function expectSteps(found: HireEstimate): void {
	const { hires, asOf } = found;
	for (const { reason, dates } of hires) {
		expect(reason?.missing ?? 0n).toBeGreaterThan(0n);
		const { decideBy, openBy, offerBy, start, fullBy } = dates;
		const steps = [asOf, decideBy, openBy, offerBy, start, fullBy];
		expect(steps).toEqual([...steps].sort((a, b) => a - b));
	}
}

describe("a hiring estimate", () => {
	it("carries what was asked, or says by how much it does not; adds up; has a reason for every hire", SLOW, () => {
		fc.assert(
			fc.property(anyHiring, (made) => {
				const found = estimateOf(made);
				expectCarried(found);
				expectSums(found);
				expectRecruiting(found);
				expectSteps(found);
			}),
			RUNS,
		);
	});

	it("does not depend on the order of the staff file", SLOW, () => {
		fc.assert(
			fc.property(anyHiring, fc.array(fc.nat(), { minLength: 10, maxLength: 10 }), (made, keys) => {
				const people = (made.people ?? []).map((person, at) => [keys[at] ?? 0, person] as const);
				const shuffled = [...people].sort(([a], [b]) => a - b).map(([, person]) => person);
				const [one, other] = [estimateOf(made), estimateOf({ ...made, people: shuffled })];
				expect(other.available).toEqual(one.available);
				expect(other.team.heads).toEqual(one.team.heads);
				expect(other.schedule).toEqual(one.schedule);
			}),
			RUNS,
		);
	});
});

describe("more turnover", () => {
	// With a limit of places or of money it may need fewer: who has left takes no place and no pay.
	it("never needs fewer people", SLOW, () => {
		fc.assert(
			fc.property(anyHiring, fc.integer({ min: 0, max: 95 }), fc.integer({ min: 0, max: 95 }), (made, one, other) => {
				const starts = (yearly: number) =>
					estimateOf(changed(made, { turnover: { yearly: percent(yearly), mode: "compounded" }, prefer: "lasting" }))
						.schedule.starts;
				expect(starts(Math.max(one, other))).toBeGreaterThanOrEqual(starts(Math.min(one, other)));
			}),
			RUNS,
		);
	});
});

describe("a longer ramp", () => {
	// Of the cheapest schedule it is not true: once it takes one more person, the last of them may start later.
	it("never lets as many people of a month start later and still carry as much", SLOW, () => {
		const shares = fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 6 });
		fc.assert(
			fc.property(
				shares,
				fc.integer({ min: 1, max: 6 }),
				fc.nat(100),
				fc.integer({ min: 1, max: 9 }),
				(drawn, more, first, starts) => {
					const ramp = [...drawn].sort((a, b) => a - b);
					// as many months more in front, each at most the first of the shorter ramp
					const longer = [...Array(more).fill(Math.min(first, ...ramp)), ...ramp];
					const [soon, late] = [latestMonths(ramp, starts), latestMonths(longer, starts)];
					for (const [at, month] of late.entries()) expect(month).toBeLessThanOrEqual(soon[at] ?? -1);
				},
			),
			RUNS,
		);
	});
});

/** For needs of half a year of one person and more: the last month in which so many may start together, −1 where none. */
function latestMonths(ramp: readonly number[], starts: number): number[] {
	const roles = [role({ productivity: given(100_000_00n), ramp: ramp.map(percent) })];
	const { options } = estimateOf({ plan: { target: 12_00n }, hire: { roles, carry: "year" } });
	const yearly = options.map(({ capacity }) => capacity.reduce((sum, each) => sum + each, 0n) * BigInt(starts));
	const needs = [5n, 10n, 20n, 40n].map((months) => months * 100_000_00n);
	return needs.map((need) => yearly.findLastIndex((carried) => carried >= need));
}
