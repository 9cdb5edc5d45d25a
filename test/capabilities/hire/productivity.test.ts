/** What a ramped full-time person brings in, from won deals and from the plan. */
import { describe, expect, it } from "vitest";
import type { HireSettings } from "../../../src/capabilities/hire/settings.ts";
import type { PlanSettings } from "../../../src/capabilities/plan/settings.ts";
import { day } from "../../../src/core/day.ts";
import { DealsBuilder } from "../../../src/core/deals.ts";
import type { Money } from "../../../src/core/money.ts";
import { rate } from "../../../src/core/rate.ts";
import type { Person } from "../../../src/core/staff.ts";
import { person } from "../plan/sample.ts";
import { estimateOf, estimateWith, percent, role } from "./sample.ts";

const FROM_HISTORY = role({ productivity: { from: "history" }, ramp: [20, 60, 90].map(percent) });
const FROM_PLAN = role({ productivity: { from: "plan" }, ramp: [20, 60, 90].map(percent) });

/** Deals won on the 15th of months of 2025, by manager, month and roubles. */
function dealsOf(won: readonly (readonly [manager: string, month: number, roubles: number])[]) {
	const builder = new DealsBuilder(["deals.csv"]);
	won.forEach(([manager, month, roubles], index) => {
		const closed = day(`2025-${String(month).padStart(2, "0")}-15`);
		builder.add({
			id: String(index + 1),
			title: "",
			manager,
			stage: "won",
			status: "won",
			amount: BigInt(roubles) * 100n,
			created: undefined,
			closed,
			pipeline: "",
			client: "",
			product: "",
			channel: "",
			file: 0,
			line: index + 2,
		});
	});
	return builder.finish();
}

const YEAR = Array.from({ length: 12 }, (_, at) => at + 1);
const each = (manager: string, amount: (month: number) => number) =>
	YEAR.filter((month) => amount(month) > 0).map((month) => [manager, month, amount(month)] as const);

const longHere = (name: string) => person(name, { hired: day("2020-01-09") });

function fromHistory(people: readonly Person[], won: Parameters<typeof dealsOf>[0], hire: Partial<HireSettings> = {}) {
	const { estimate, problems } = estimateWith({
		people,
		deals: dealsOf(won),
		hire: { roles: [FROM_HISTORY], season: "flat", ...hire },
	});
	return { found: estimate?.productivity.get("менеджер"), codes: problems.map(({ code }) => code) };
}

describe("productivity from history", () => {
	it("is the median month of all ramped people, the months without a sale among them", () => {
		const anna = each("Анна", () => 100_000);
		const boris = each("Борис", (month) => (month <= 9 ? 300_000 : 0));
		const people = ["Анна", "Борис"].map(longHere);
		expect(fromHistory(people, anna.concat(boris)).found?.evidence).toEqual({ months: 24, people: 2 });
		const alone = fromHistory([longHere("Анна")], anna).found;
		expect(alone).toEqual({ monthly: 100_000_00n, evidence: { months: 12, people: 1 } });
		// seven months of nothing are the middle of twelve; the team's other five months make the season
		const seldom = fromHistory(people, [...anna, ...each("Борис", (month) => (month > 7 ? 100_000 : 0))]).found;
		expect(seldom?.evidence).toEqual({ months: 24, people: 2 });
		expect(seldom?.monthly).toBeLessThan(100_000_00n);
	});

	it("is what remains when the season is taken out: a December of twice the sales is no better person", () => {
		const people = ["Анна", "Борис"].map(longHere);
		const won = ["Анна", "Борис"].flatMap((name) => each(name, (month) => (month === 12 ? 200_000 : 100_000)));
		// 1.3 million a year each: 108 333.33 in an average month
		const { found } = fromHistory(people, won);
		expect(found?.monthly).toBeGreaterThan(108_333_00n);
		expect(found?.monthly).toBeLessThan(108_334_00n);
	});

	it("counts part-timers as if full time", () => {
		const { found } = fromHistory(
			[person("Анна", { fullTime: rate("0.5") })],
			each("Анна", () => 60_000),
		);
		expect(found?.monthly).toBe(120_000_00n);
	});

	it("leaves out newcomers' ramps, leavers' last month, and months that somebody was not there all of", () => {
		const people = [
			person("Анна", { hired: day("2025-03-10") }),
			person("Борис", { hired: day("2020-01-09"), left: day("2025-08-20") }),
			person("Вера", { hired: day("2025-11-03") }),
		];
		const won = [
			...each("Анна", (month) => (month < 3 ? 0 : 100_000)),
			...each("Борис", (month) => (month > 8 ? 0 : 100_000)),
			...each("Вера", (month) => (month > 10 ? 900_000 : 0)),
		];
		// Анна: June to December; Борис: January to July
		expect(fromHistory(people, won).found?.evidence).toEqual({ months: 14, people: 2 });
	});

	it("does not ramp somebody anew who moved to another team", () => {
		const people = [
			person("Анна", { team: "Север", hired: day("2020-01-09"), left: day("2025-06-30") }),
			person("Анна", { team: "Юг", hired: day("2025-07-01") }),
		];
		expect(
			fromHistory(
				people,
				each("Анна", () => 100_000),
			).found?.evidence,
		).toEqual({ months: 12, people: 1 });
	});

	it("is of the role where the staff file knows it, of everybody where it does not", () => {
		const people = [person("Анна", { role: "менеджер" }), person("Глава", { role: "РОП" })];
		const won = [...each("Анна", () => 100_000), ...each("Глава", () => 900_000)];
		expect(fromHistory(people, won).found?.monthly).toBe(100_000_00n);
		const unknown = people.map((one) => ({ ...one, role: "" }));
		expect(fromHistory(unknown, won).found?.evidence?.people).toBe(2);
	});

	it("is refused where nobody is ramped or nothing is known, and doubted where little is", () => {
		const newcomer = [person("Анна", { hired: day("2025-10-06") })];
		expect(
			fromHistory(
				newcomer,
				each("Анна", (month) => (month > 9 ? 1 : 0)),
			).codes,
		).toContain("hire-nobody-ramped");
		expect(fromHistory([person("Анна")], []).codes).toContain("hire-nobody-ramped");
		const { codes } = fromHistory(
			[person("Анна")],
			each("Анна", (month) => (month > 8 ? 100_000 : 0)),
		);
		expect(codes).toContain("hire-history-thin");
		const without = estimateWith({ people: newcomer, hire: { roles: [FROM_HISTORY] } });
		expect(without.problems.map(({ code }) => code)).toEqual(["hire-without-history"]);
	});
});

describe("who is in no staff file with a first day", () => {
	it("counts from the first whole month after the first deal", () => {
		expect(
			fromHistory(
				[person("Анна")],
				each("Анна", () => 100_000),
			).found?.evidence,
		).toEqual({ months: 11, people: 1 });
	});
});

describe("productivity from the plan", () => {
	function carriedOf(plan: Partial<PlanSettings>, people: readonly Person[], season: HireSettings["season"]): Money {
		const { team, needs } = estimateOf({ plan, people, hire: { roles: [FROM_PLAN], season, carry: "year" } });
		expect(needs.every(({ gap }) => gap < 1_000n)).toBe(true);
		return team.capacity.reduce((sum, amount) => sum + amount, 0n);
	}

	it("lets the plan's own people carry exactly the plan, whatever the season and whenever they come", () => {
		const people = [
			person("Анна"),
			person("Борис", { hired: day("2026-07-01") }),
			person("Вера", { fullTime: rate("0.5") }),
		];
		for (const season of ["follows", "flat"] as const) {
			const ramp = FROM_PLAN.ramp;
			const carried = carriedOf({ target: 12_000_000_00n, seasonality: { from: "workdays" }, ramp }, people, season);
			expect(Math.abs(Number(carried - 12_000_000_00n))).toBeLessThan(1_000);
		}
	});
});
