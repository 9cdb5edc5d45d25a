/** What people can carry: hours, ramp, vacations and moves between teams. */
import { describe, expect, it } from "vitest";
import { decompose } from "../../../src/capabilities/plan/decompose.ts";
import { planJson } from "../../../src/capabilities/plan/json.ts";
import { addDays, day } from "../../../src/core/day.ts";
import { rate } from "../../../src/core/rate.ts";
import { person, plainCalendar, planOf, settings } from "./sample.ts";

const YEAR = day("2026-01-01");
const HUNDREDS = { target: 1_200_000_00n, unit: 1n } as const;

describe("the share of full time", () => {
	it("makes the part smaller, beside the weight", () => {
		const people = [person("А", { weight: rate("1.2"), fullTime: rate("0.5") }), person("Б", { weight: rate("1.4") })];
		const plan = planOf(HUNDREDS, { people });
		expect(plan.seats.map(({ target }) => target)).toEqual([360_000_00n, 840_000_00n]);
	});
});

describe("the ramp of newcomers", () => {
	const ramp = ["0", "0.25", "0.5", "0.75"].map(rate);

	it("counts from the month of the first day (case quota-ramped-march-hire-wrong, as recomputed)", () => {
		const plan = planOf(
			{ target: 2_400_000_00n, unit: 1n, ramp },
			{ people: [person("Опытный"), person("Новичок", { hired: day("2026-03-01") })] },
		);
		const strengths = plan.seats[1]?.months.map(({ days, strength }) => [days > 0, strength]);
		expect(strengths?.slice(0, 7)).toEqual([
			[false, rate("1")],
			[false, rate("1")],
			[true, rate("0")],
			[true, rate("0.25")],
			[true, rate("0.5")],
			[true, rate("0.75")],
			[true, rate("1")],
		]);
		// of 200 000 a month: a fifth at a quarter of the strength, a third at half of it
		expect(plan.seats[1]?.months.slice(0, 6).map(({ target }) => target)).toEqual([
			0n,
			0n,
			0n,
			40_000_00n,
			66_666_67n,
			85_714_28n,
		]);
	});

	it("is 52.5 % of a quarter at 40/70/100 % (case veltora-ramp-quota: 52 500 of 75 000)", () => {
		const plan = planOf(
			{ ramp: ["0.4", "0.7", "1"].map(rate) },
			{ people: [person("Новичок", { hired: day("2026-01-01") })] },
		);
		const strength = plan.seats[0]?.months
			.slice(0, 3)
			.map((month) => Number(month.strength.numerator) / Number(month.strength.denominator));
		expect(strength).toEqual([0.4, 0.7, 1]);
	});

	it("leaves out whoever has always been there, and whoever only moved", () => {
		const people = [
			person("А", { team: "Север", hired: day("2020-01-01"), left: day("2026-04-30") }),
			person("А", { team: "Юг", hired: day("2026-05-01") }),
			person("Б", { team: "Юг" }),
		];
		const plan = planOf({ ramp }, { people });
		expect(plan.seats.flatMap(({ months }) => months.map((month) => month.strength))).toEqual(
			Array(36).fill(rate("1")),
		);
	});

	it("leaves months empty that only newcomers without strength could carry, and says so", () => {
		const { plan, problems } = decompose(
			settings({ ramp }),
			{ people: [person("А", { hired: day("2026-01-12") })], won: undefined, calendar: plainCalendar() },
			YEAR,
		);
		expect(problems.map(({ code }) => code)).toEqual(["plan-months-without-people"]);
		expect(plan?.seats.map(({ target }) => target)).toEqual([11_000_000_00n, 1_000_000_00n]);
	});
});

describe("vacations", () => {
	const people = [
		person("А", { vacations: [{ from: day("2026-07-06"), until: day("2026-07-20") }] }),
		person("Б", { vacations: [{ from: day("2026-08-31"), until: day("2026-09-05") }] }),
	];

	it("take working days off the month's part, where they fall", () => {
		const plan = planOf(HUNDREDS, { people });
		const days = plan.seats.map(({ months }) => months.map((month) => `${month.days}+${month.away}`));
		expect(days[0]?.slice(5, 8)).toEqual(["22+0", "13+10", "21+0"]);
		expect(days[1]?.slice(7, 9)).toEqual(["20+1", "18+4"]);
		expect(plan.seats[0]?.months[6]?.target).toBe(36_111_11n);
	});

	it("change nothing where they are ignored, and are known all the same", () => {
		const plan = planOf({ ...HUNDREDS, vacations: "ignore" }, { people });
		expect(plan.seats.map(({ target }) => target)).toEqual([600_000_00n, 600_000_00n]);
		expect(plan.seats[0]?.months[6]).toMatchObject({ days: 23, away: 10 });
	});

	it("that are known of some only are told of", () => {
		const given = { people: [...people, person("В")], won: undefined, calendar: plainCalendar() };
		const { problems } = decompose(settings(), given, YEAR);
		expect(problems.map(({ code, facts }) => [code, facts])).toEqual([["plan-vacations-partly", { names: ["В"] }]]);
		expect(decompose(settings({ vacations: "ignore" }), given, YEAR).problems).toEqual([]);
	});

	it("outside of the person's days don't count", () => {
		const away = [{ from: day("2026-03-01"), until: day("2026-03-08") }];
		const plan = planOf({}, { people: [person("А"), person("Б", { left: day("2026-02-27"), vacations: away })] });
		expect(plan.seats[1]?.months[2]).toMatchObject({ days: 0, away: 0, target: 0n });
	});
});

describe("a move between teams", () => {
	const people = [
		person("А", { team: "Север", left: day("2026-06-30") }),
		person("Б", { team: "Север" }),
		person("А", { team: "Юг", hired: day("2026-07-01") }),
	];

	it.each(["show", "redistribute"] as const)("is two seats, no leaving and no vacancy (%s)", (unfilled) => {
		const { plan, problems } = decompose(
			settings({ unfilled }),
			{ people, won: undefined, calendar: plainCalendar() },
			YEAR,
		);
		expect(problems).toEqual([]);
		expect(plan?.seats.map(({ seat, target }) => [seat.name, seat.team, target])).toEqual([
			["А", "Север", 3_000_000_00n],
			["Б", "Север", 6_000_000_00n],
			["А", "Юг", 3_000_000_00n],
		]);
	});
});

it("JSON: capacity is strength times the share of working days", () => {
	const plan = planOf(
		{ ramp: [rate("0.5")] },
		{
			people: [
				person("А", { fullTime: rate("0.8"), vacations: [{ from: day("2026-07-01"), until: day("2026-07-15") }] }),
				person("Б", { hired: day("2026-03-16") }),
			],
		},
	);
	const capacities = (planJson(plan)["managers"] as { months: { capacity: number }[] }[]).map(({ months }) =>
		months.map(({ capacity }) => capacity),
	);
	expect(capacities[0]?.slice(5, 8)).toEqual([0.8, 0.452174, 0.8]);
	expect(capacities[1]?.slice(1, 4)).toEqual([0, 0.272727, 1]);
});

it("a thousand people over twelve months take a fraction of a second, on a busy machine a few", () => {
	const many = Array.from({ length: 1000 }, (_, index) =>
		person(`П${index}`, {
			team: `К${index % 40}`,
			fullTime: rate(index % 5 === 0 ? "0.5" : "1"),
			hired: index % 7 === 0 ? day("2026-03-10") : undefined,
			vacations: [{ from: day("2026-07-06"), until: addDays(day("2026-07-06"), 14) }],
		}),
	);
	const started = performance.now();
	planJson(planOf({ ramp: [rate("0.2"), rate("0.6")], target: 12_000_000_000_00n }, { people: many }));
	expect(performance.now() - started).toBeLessThan(5000);
});
