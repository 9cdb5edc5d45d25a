/** Where the year's number comes from: given, last year and its growth, profit, or what the team can carry. */
import { describe, expect, it } from "vitest";
import { decompose, type PlanSources } from "../../../src/capabilities/plan/decompose.ts";
import type { Goal, GoalFrom } from "../../../src/capabilities/plan/goal.ts";
import type { PlanSettings } from "../../../src/capabilities/plan/settings.ts";
import { settled } from "../../../src/capabilities/plan/settled.ts";
import { day } from "../../../src/core/day.ts";
import { rate } from "../../../src/core/rate.ts";
import { person, plainCalendar, settings, wonBy } from "./sample.ts";

const goalOf = (goal: GoalFrom): Goal => ({ ...goal, place: undefined });
const target = (
	goal: GoalFrom,
	sources: Partial<PlanSources> = {},
	more: Partial<PlanSettings> = {},
	asOf = "2026-01-01",
) => {
	const wanted = { ...settings(more), target: undefined, goal: goalOf(goal) };
	const given = { people: [], won: undefined, calendar: plainCalendar(), ...sources };
	const { settings: made, problems } = settled(wanted, given, day(asOf));
	return { target: made?.target, problems: problems.map(({ code }) => code), facts: problems[0]?.facts };
};
const monthly = (year: number, amount: bigint, manager = "А") =>
	Array.from(
		{ length: 12 },
		(_, month) => [`${year}-${String(month + 1).padStart(2, "0")}-10`, amount, manager] as const,
	);

describe("last year with growth", () => {
	const won = wonBy(monthly(2025, 1_000_000_00n));
	const market = rate("0.12");
	const capacity = rate("0.20");

	it("adds or multiplies factors, as is said (case dec-05)", () => {
		const goal = { from: "history", growth: [market, capacity], base: undefined } as const;
		expect(target({ ...goal, combine: "add" }, { won }).target).toBe(15_840_000_00n);
		expect(target({ ...goal, combine: "multiply" }, { won }).target).toBe(16_128_000_00n);
	});

	it("refuses several factors without a way to join them, and shows both results", () => {
		const goal = { from: "history", growth: [market, capacity], combine: undefined, base: undefined } as const;
		expect(target(goal, { won })).toMatchObject({
			target: undefined,
			problems: ["plan-growth-combine"],
			facts: { base: 12_000_000_00n, add: 15_840_000_00n, multiply: 16_128_000_00n },
		});
		expect(target({ ...goal, growth: [market] }, { won }).target).toBe(13_440_000_00n);
		expect(target({ ...goal, growth: [] }, { won }).target).toBe(12_000_000_00n);
	});

	it("takes a stated base in place of the deals, and refuses less than twelve whole months of them", () => {
		const goal = { from: "history", growth: [market], combine: undefined } as const;
		expect(target({ ...goal, base: 10_000_000_00n }).target).toBe(11_200_000_00n);
		expect(target({ ...goal, base: undefined }).problems).toEqual(["plan-target-without-history"]);
		const short = wonBy(monthly(2025, 1_000_000_00n).slice(3));
		expect(target({ ...goal, base: undefined }, { won: short }).problems).toEqual(["plan-target-without-history"]);
	});

	it("takes the last twelve months where the year before is not over, and says so", () => {
		const two = wonBy([...monthly(2024, 500_000_00n), ...monthly(2025, 1_000_000_00n)]);
		const goal = { from: "history", growth: [], combine: undefined, base: undefined } as const;
		const asked = target(goal, { won: two }, {}, "2025-10-15");
		expect(asked).toMatchObject({ target: 10_500_000_00n, problems: ["plan-target-window"] });
		expect(asked.facts).toEqual({ from: day("2024-10-01"), until: day("2025-10-01") });
	});
});

it("profit over margin (case dec-02: 1 000 000 at 20 % is 5 000 000)", () => {
	expect(target({ from: "profit", profit: 1_000_000_00n, margin: rate("0.2") }).target).toBe(5_000_000_00n);
});

describe("capacity", () => {
	const people = [person("А"), person("Б", { fullTime: rate("0.5") }), person("В", { hired: day("2026-07-01") })];

	it("is full seats by months times productivity", () => {
		const goal = { from: "capacity", productivity: 1_000_000_00n } as const;
		// a full seat, half a seat, and a full one for half a year
		expect(target(goal, { people }).target).toBe(24_000_000_00n);
		// the newcomer misses a tenth of a seat in July and nothing else
		expect(target(goal, { people }, { ramp: [rate("0.9")] }).target).toBe(23_900_000_00n);
		expect(target(goal).problems).toEqual(["plan-target-without-capacity"]);
	});

	it("learns productivity from what the people won in the twelve months", () => {
		const won = wonBy([
			...monthly(2025, 800_000_00n, "А"),
			...monthly(2025, 400_000_00n, "Б"),
			...monthly(2025, 9n, "Чужой"),
		]);
		const goal = { from: "capacity", productivity: "history" } as const;
		expect(target(goal, { people, won }).target).toBe(19_200_000_00n);
		expect(target(goal, { people }).problems).toEqual(["plan-target-without-capacity"]);
	});

	it("is seasoned: who comes for the strong half carries more than half", () => {
		const won = wonBy(
			monthly(2025, 100_00n).map(([at, amount], month) => [at, month < 6 ? amount : amount * 3n, "А"] as const),
		);
		const goal = { from: "capacity", productivity: 1_000_000_00n } as const;
		const seasonality = { from: "history", per: "month", years: 1 } as const;
		const late = [person("В", { hired: day("2026-07-01") })];
		expect(target(goal, { people: late, won }, { seasonality }).target).toBe(9_000_000_00n);
	});
});

describe("the sides of the year's number", () => {
	it("stand side by side: what is wanted, what history supports, what the team can carry", () => {
		const won = wonBy([...monthly(2024, 800_000_00n), ...monthly(2025, 1_000_000_00n)]);
		const people = [person("А"), person("Б", { hired: day("2026-01-01") })];
		const { plan } = decompose(
			settings({ target: 20_000_000_00n }),
			{ people, won, calendar: plainCalendar() },
			day("2026-01-01"),
		);
		expect(plan?.candidates.map(({ view, amount, chosen }) => [view.kind, amount, chosen])).toEqual([
			["given", 20_000_000_00n, true],
			["last", 12_000_000_00n, false],
			["trend", 15_000_000_00n, false],
			["capacity", 24_000_000_00n, false],
		]);
	});

	it("are one where nothing else is known", () => {
		const { plan } = decompose(
			settings(),
			{ people: [], won: undefined, calendar: plainCalendar() },
			day("2026-01-01"),
		);
		expect(plan?.candidates.map(({ view }) => view.kind)).toEqual(["given"]);
	});

	it("are rounded half up to the plan's unit where the plan is made for them, and no further", () => {
		const goal = { from: "profit", profit: 1_000_000_00n, margin: rate("0.3") } as const;
		expect(target(goal, {}, { unit: 1_000_00n }).target).toBe(3_333_000_00n);
		expect(target(goal, {}, { unit: 10_000_000_00n }).problems).toEqual(["plan-target-zero"]);
	});
});
