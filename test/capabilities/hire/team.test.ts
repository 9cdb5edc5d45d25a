/** What the people who are there can carry, and how many of them are expected to stay. */
import { describe, expect, it } from "vitest";
import type { HireSettings } from "../../../src/capabilities/hire/settings.ts";
import { day } from "../../../src/core/day.ts";
import { rate } from "../../../src/core/rate.ts";
import type { Person } from "../../../src/core/staff.ts";
import { person } from "../plan/sample.ts";
import { costs, estimateOf, given, monthOf, percent, role } from "./sample.ts";

const TURNOVER = { yearly: percent(40), mode: "compounded" } as const;

/** The team of a plan that is far too small to need anybody. */
function teamWith(people: readonly Person[], hire: Partial<HireSettings> = {}) {
	return estimateOf({ people, hire, plan: { target: 12_00n } }).team;
}

const RAMP = role({ ramp: [20, 60].map(percent) });

describe("the capacity of the team", () => {
	it("is productivity times weight and share of full time, each month", () => {
		const { capacity } = teamWith([person("А", { weight: rate("1.5") }), person("Б", { fullTime: rate("0.5") })]);
		expect(capacity).toEqual(Array(12).fill(200_000_00n));
	});

	it("is less on vacation, unless vacations are ignored", () => {
		const away = [{ from: day("2026-07-06"), until: day("2026-07-20") }];
		// 10 of July's 23 working days
		expect(teamWith([person("А", { vacations: away })]).capacity[6]).toBe(56_521_74n);
		expect(teamWith([person("А", { vacations: away })], { vacations: "ignore" }).capacity[6]).toBe(100_000_00n);
	});

	it("grows with the ramp, by months of work", () => {
		const people = [person("А", { hired: day("2025-12-15") }), person("Б", { hired: day("2026-03-02") })];
		const { capacity } = teamWith(people, { roles: [RAMP] });
		expect(capacity.slice(0, 6)).toEqual([60_000_00n, 100_000_00n, 120_000_00n, 160_000_00n, 200_000_00n, 200_000_00n]);
	});

	it("takes each person by the role of the staff file, where hire knows it, else by the first", () => {
		const senior = role({ name: "старший", productivity: given(300_000_00n), cost: costs(90_000_00n) });
		const people = [person("А", { role: "старший" }), person("Б", { role: "аналитик" }), person("В")];
		const { members, capacity } = teamWith(people, { roles: [role(), senior] });
		expect(members.map((member) => member.role)).toEqual(["старший", "менеджер", "менеджер"]);
		expect(capacity[0]).toBe(500_000_00n);
	});

	it("leaves out who has no weight in the plan", () => {
		expect(teamWith([person("А"), person("РОП", { weight: rate("0") })]).heads[0]).toBe(1_000_000n);
	});
});

describe("turnover in the team", () => {
	it("takes its share month by month of who is there on the first day", () => {
		const { capacity, heads } = teamWith([person("А"), person("Б")], { turnover: TURNOVER });
		expect(capacity.slice(0, 2)).toEqual([200_000_00n, 191_665_00n]);
		expect(heads.slice(0, 2)).toEqual([2_000_000n, 1_916_650n]);
	});

	it("does not count beside a known last day, which the capacity ends with", () => {
		const { capacity, heads } = teamWith([person("А", { left: day("2026-03-13") })], { turnover: TURNOVER });
		// 10 of March's 22 working days
		expect(capacity.slice(0, 4)).toEqual([100_000_00n, 100_000_00n, 45_454_55n, 0n]);
		expect(heads.slice(0, 4)).toEqual([1_000_000n, 1_000_000n, 1_000_000n, 0n]);
	});

	it("goes on for who moves to another team, who is one person in the month of the move", () => {
		const moves = [
			person("А", { team: "Север", hired: day("2020-01-01"), left: day("2026-06-15") }),
			person("А", { team: "Юг", hired: day("2026-06-16") }),
		];
		const stays = [person("А", { hired: day("2020-01-01") })];
		const [moved, stayed] = [teamWith(moves, { turnover: TURNOVER }), teamWith(stays, { turnover: TURNOVER })];
		expect(moved.heads).toEqual(stayed.heads);
		expect(moved.capacity).toEqual(stayed.capacity);
	});

	it("treats who is on probation yet, or comes later, as any newcomer", () => {
		const hire = { turnover: TURNOVER, probation: 3, probationPass: percent(50) };
		const { heads } = teamWith(
			[person("А", { hired: day("2025-12-01") }), person("Б", { hired: day("2026-05-01") })],
			hire,
		);
		// А: two months on probation, then half; Б: all of them until August, then half
		expect(heads.slice(0, 9)).toEqual([
			1_000_000n,
			1_000_000n,
			500_000n,
			479_163n,
			1_459_193n,
			1_440_056n,
			1_421_717n,
			904_141n,
			866_462n,
		]);
		const agreed = estimateOf({
			hire: {
				...hire,
				planned: [{ role: "менеджер", month: monthOf("2026-05"), count: 1, place: undefined }],
			},
		});
		const inFile = teamWith([person("Б", { hired: day("2026-05-01") })], hire);
		expect(agreed.planned.heads).toEqual(inFile.heads);
		expect(agreed.planned.capacity).toEqual(inFile.capacity);
	});
});
