/** Over-assignment: quotas are more than the target, level by level, and add up level by level. */
import { describe, expect, it } from "vitest";
import { planJson } from "../../../src/capabilities/plan/json.ts";
import { streetQuota, teamsOf } from "../../../src/capabilities/plan/teams.ts";
import { rate, rateOf } from "../../../src/core/rate.ts";
import { person, planOf } from "./sample.ts";

const people = [
	person("А", { team: "Север" }),
	person("Б", { team: "Север" }),
	person("В", { team: "Юг" }),
	person("Г", { team: "Юг", weight: rate("2") }),
];
const total = (shares: readonly { readonly target: bigint }[]) => shares.reduce((sum, { target }) => sum + target, 0n);

describe("a hedge", () => {
	it("multiplies by level: 100, managers 110, reps 120 (case quota-hedge-kellblog)", () => {
		const hedge = { teams: rate("0.1"), people: rateOf(1n, 11n) };
		const plan = planOf({ target: 1_200_00n, unit: 1_00n, hedge }, { people });
		expect(plan.months.map(({ target }) => target)).toEqual(Array(12).fill(100_00n));
		expect(plan.pools.map(({ quota }) => quota)).toEqual(Array(12).fill(110_00n));
		expect(total(teamsOf(plan).flatMap(({ months }) => months))).toBe(1_320_00n);
		expect(streetQuota(plan)).toBe(1_440_00n);
	});

	it("of people alone leaves the teams together at the target, in proportion to their people", () => {
		const plan = planOf(
			{ target: 12_000_000_00n, unit: 1_000_00n, hedge: { teams: rate("0"), people: rate("0.1") } },
			{ people },
		);
		expect(teamsOf(plan).map(({ months, carried }) => [total(months), total(carried)])).toEqual([
			[4_800_000_00n, 5_280_000_00n],
			[7_200_000_00n, 7_920_000_00n],
		]);
		expect(plan.quarters.map(({ target }) => target)).toEqual(Array(4).fill(3_000_000_00n));
	});

	it("of a plan without people is carried by nobody", () => {
		const hedge = { teams: rate("0"), people: rate("0.1") };
		expect(teamsOf(planOf({ hedge }))).toEqual([]);
	});

	it("stands in the JSON as quotas, while the target stays the company's", () => {
		const json = planJson(
			planOf({ target: 1_200_00n, unit: 1_00n, hedge: { teams: rate("0"), people: rate("0.2") } }, { people }),
		);
		expect(json).toMatchObject({ target: "1200.00", hedge: { teams: 0, managers: 0.2 }, quotas: "1440.00" });
	});
});
