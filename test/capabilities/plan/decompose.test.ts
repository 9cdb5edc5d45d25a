import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { decompose, type Plan } from "../../../src/capabilities/plan/decompose.ts";
import { teamsOf } from "../../../src/capabilities/plan/teams.ts";
import { makeCalendar } from "../../../src/core/calendar.ts";
import { addDays, type Day, day, isoDay } from "../../../src/core/day.ts";
import { rateOf } from "../../../src/core/rate.ts";
import type { Person } from "../../../src/core/staff.ts";
import { readCalendarYears } from "../../../src/input/calendar.ts";
import { person, plainCalendar, planOf, settings, won } from "./sample.ts";

const months = (plan: Plan) => plan.months.map((month) => month.target);
const problemsOf = (...given: Parameters<typeof decompose>) => decompose(...given).problems.map((each) => each.code);
const RUSSIA = makeCalendar({
	country: "RU",
	years: readCalendarYears(
		parse(readFileSync(join(import.meta.dirname, "../../../templates/calendars/RU.yaml"), "utf8")),
	),
	extraDaysOff: [],
	extraWorkdays: [],
	pattern: { kind: "5/2" },
});

describe("the year over its months", () => {
	it("splits into equal months without losing a kopeck (a published slip prints 83 334 twelve times)", () => {
		const plan = planOf({ target: 1_000_000_00n, unit: 100n });
		expect(months(plan)).toEqual([...Array(4).fill(83_334_00n), ...Array(8).fill(83_333_00n)]);
		expect(plan.quarters.map((quarter) => quarter.target)).toEqual([
			250_002_00n,
			250_000_00n,
			249_999_00n,
			249_999_00n,
		]);
	});

	it("follows the working days of 2026 (case dec-11)", () => {
		const plan = planOf({ target: 120_000_000_00n, seasonality: { from: "workdays" } }, { calendar: RUSSIA });
		expect(months(plan).map((target) => Number(target / 100n))).toEqual([
			7287450, 9230770, 10202429, 10688259, 9230769, 10202429, 11174089, 10202429, 10688259, 10688259, 9716599,
			10688259,
		]);
		expect(plan.quarters.map(({ target }) => Number(target / 100n))).toEqual([26720649, 30121457, 32064777, 31093117]);
	});

	it("gives the odd part below a rounding unit to one month, so that the year is still the target", () => {
		const plan = planOf({ target: 1_000_123_45n, unit: 1_000_00n });
		expect(months(plan).reduce((sum, target) => sum + target, 0n)).toBe(1_000_123_45n);
		expect(months(plan).filter((target) => target % 1_000_00n !== 0n)).toHaveLength(1);
	});
});

describe("the season of history", () => {
	const history = { from: "history", per: "month", years: 1 } as const;
	const tenMonths = won(
		[3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => [
			`2025-${String(month).padStart(2, "0")}-15`,
			BigInt(month) * 1_000_00n,
		]),
	);

	it("gives months that history does not know an average month, and says so", () => {
		const { plan, problems } = decompose(
			settings({ target: 12_000_000_00n, seasonality: history }),
			{ people: [], won: tenMonths, calendar: plainCalendar() },
			day("2026-01-01"),
		);
		expect(problems.map((each) => each.code)).toEqual(["plan-history-incomplete"]);
		expect(problems[0]?.facts).toEqual({
			first: day("2025-03-01"),
			last: day("2025-12-31"),
			missing: ["2026-01", "2026-02"],
		});
		expect(plan && months(plan).slice(0, 2)).toEqual([1_000_000_00n, 1_000_000_00n]);
		// March sold 3 of 75, over ten months: 3 / 7.5 of an average month.
		expect(plan && months(plan)[2]).toBe(400_000_00n);
	});

	it("joins several years by the median, so that one campaign does not make a season", () => {
		const campaign = [2023, 2024, 2025].flatMap((year) =>
			[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map(
				(month) =>
					[
						`${year}-${String(month).padStart(2, "0")}-10`,
						year === 2025 && month === 5 ? 9_000_00n : 1_000_00n,
					] as const,
			),
		);
		const plan = planOf({ seasonality: { ...history, years: 3 } }, { won: won(campaign) });
		expect(new Set(plan.season.months.map((month) => month.index))).toEqual(new Set([1_000_000n]));
	});

	it("counts days once: an index of working days times the days of the plan's year", () => {
		const even = won(
			[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => [
				`2025-${String(month).padStart(2, "0")}-10`,
				1_000_000_00n,
			]),
		);
		const plan = planOf({ seasonality: { ...history, per: "workday" } }, { won: even, calendar: RUSSIA });
		// January 2025 had 17 working days and sold what every month sold; January 2026 has 15.
		expect(plan.season.months[0]?.index).toBe(1_210_784n);
		expect(plan.season.months[0]?.weight).toBe(1_210_784n * 15n);
	});

	it("leaves out months that are not over, and years without anything won", () => {
		const half = won([
			["2025-01-10", 1_000_00n],
			["2025-02-10", 1_000_00n],
			["2025-03-10", 5_00n],
		]);
		const plan = planOf({ seasonality: { ...history, years: 3 } }, { won: half }, day("2025-03-20"));
		expect(plan.season.years).toHaveLength(1);
		expect(plan.season.months[2]?.known).toBe(false);
	});

	it("refuses a season without deals, or with none won before the year", () => {
		const sources = { people: [], won: undefined, calendar: plainCalendar() };
		const asked = settings({ seasonality: history });
		expect(problemsOf(asked, sources, day("2026-01-01"))).toEqual(["plan-history-not-given"]);
		expect(problemsOf(asked, { ...sources, won: won([["2026-02-01", 5n]]) }, day("2026-01-01"))).toEqual([
			"plan-history-empty",
		]);
	});
});

describe("the months over the people", () => {
	it("splits ten million on three without losing a rouble (case dec-14)", () => {
		const plan = planOf({ target: 120_000_000_00n }, { people: ["А", "Б", "В"].map((name) => person(name)) });
		expect(plan.seats.map((seat) => seat.months[0]?.target)).toEqual([3_333_334_00n, 3_333_333_00n, 3_333_333_00n]);
		expect(plan.seats.map((seat) => seat.months[1]?.target)).toEqual([3_333_333_00n, 3_333_334_00n, 3_333_333_00n]);
		expect(plan.seats.map((seat) => seat.target)).toEqual([40_000_000_00n, 40_000_000_00n, 40_000_000_00n]);
	});

	it("gives nothing before hiring and after leaving, and in between by working days", () => {
		const people = [person("А"), person("Б", { hired: day("2026-02-16") }), person("В", { left: day("2026-01-31") })];
		const plan = planOf({ target: 12_000_00n }, { people });
		const [, joined, gone] = plan.seats;
		expect(joined?.months[0]).toMatchObject({ days: 0, target: 0n });
		expect(joined?.months[1]).toMatchObject({ days: 10, target: 333_00n });
		expect(gone?.months.slice(1).every((month) => month.target === 0n && month.days === 0)).toBe(true);
	});

	it("shows a leaver's share as a vacancy, or lets the others carry it and says so", () => {
		const people = [person("А", { team: "Юг" }), person("Б", { team: "Юг", left: day("2026-06-30") })];
		const shown = planOf({ unfilled: "show" }, { people });
		expect(shown.seats.map(({ seat, target }) => [seat.name, seat.vacancy, target])).toEqual([
			["А", false, 6_000_000_00n],
			["Б", false, 3_000_000_00n],
			["Б", true, 3_000_000_00n],
		]);
		const carried = planOf({ unfilled: "redistribute" }, { people });
		expect(carried.seats.map(({ target }) => target)).toEqual([9_000_000_00n, 3_000_000_00n]);
		expect(problemsOf(settings(), { people, won: undefined, calendar: plainCalendar() }, day("2026-01-01"))).toEqual([
			"plan-leavers-redistributed",
		]);
	});

	it("shows months without anybody as one vacancy", () => {
		const people = [person("А", { hired: day("2026-03-01") })];
		const { plan, problems } = decompose(
			settings(),
			{ people, won: undefined, calendar: plainCalendar() },
			day("2026-01-01"),
		);
		expect(problems.map((each) => each.code)).toEqual(["plan-months-without-people"]);
		expect(plan?.seats.map(({ seat, target }) => [seat.name, seat.from && isoDay(seat.from), target])).toEqual([
			["А", "2026-03-01", 10_000_000_00n],
			["", "2026-01-01", 2_000_000_00n],
		]);
	});

	it("has no target in a month without working days where these are the season, and refuses it in any other", () => {
		const february = Array.from({ length: 28 }, (_, index) => addDays(day("2026-02-01"), index));
		const calendar = makeCalendar({
			country: "none",
			years: [],
			extraDaysOff: february,
			extraWorkdays: [],
			pattern: { kind: "5/2" },
		});
		const people = [person("А"), person("Б")];
		const plan = planOf({ seasonality: { from: "workdays" } }, { people, calendar });
		expect(months(plan)[1]).toBe(0n);
		expect(plan.seats.map((seat) => seat.months[1]?.target)).toEqual([0n, 0n]);
		expect(plan.seats.reduce((sum, { target }) => sum + target, 0n)).toBe(12_000_000_00n);
		const { problems, plan: none } = decompose(settings(), { people, won: undefined, calendar }, day("2026-01-01"));
		expect(none).toBeUndefined();
		expect(problems).toMatchObject([
			{
				code: "plan-months-without-workdays",
				severity: "error",
				facts: { months: ["2026-02"], target: 1_000_000_00n },
			},
		]);
		// without people nobody is to carry it
		expect(months(planOf({}, { calendar }))[1]).toBe(1_000_000_00n);
	});

	it("refuses weights of strangers, weights that sum to zero, and a staff that has all left", () => {
		const sources = { people: [person("Иванов Иван")], won: undefined, calendar: plainCalendar() };
		const zero = { weight: rateOf(0n, 1n), place: undefined };
		expect(problemsOf(settings({ weights: new Map([["Иванов Ивн", zero]]) }), sources, day("2026-01-01"))).toEqual([
			"plan-person-unknown",
		]);
		expect(problemsOf(settings({ weights: new Map([["Иванов Иван", zero]]) }), sources, day("2026-01-01"))).toEqual([
			"plan-weights-zero",
		]);
		const gone = { ...sources, people: [person("А", { left: day("2025-12-31") })] };
		expect(problemsOf(settings(), gone, day("2026-01-01"))).toEqual(["plan-nobody-employed"]);
	});
});

describe("laws", () => {
	const dayOf2026 = fc.integer({ min: 0, max: 364 }).map((offset): Day => addDays(day("2026-01-01"), offset));
	const anyone = fc.record({
		team: fc.constantFrom("Север", "Юг", ""),
		hired: fc.option(dayOf2026, { nil: undefined }),
		stays: fc.integer({ min: 0, max: 400 }),
		leaves: fc.boolean(),
		weight: fc.integer({ min: 1, max: 30 }).map((tenths) => rateOf(BigInt(tenths), 10n)),
	});
	const people = fc.array(anyone, { minLength: 1, maxLength: 12 }).map((written) =>
		written.map(
			({ team, hired, stays, leaves, weight }, index): Person =>
				person(`П${index}`, {
					team,
					hired,
					weight,
					left: leaves ? addDays(hired ?? day("2026-01-01"), stays) : undefined,
				}),
		),
	);
	const asked = fc.record({
		target: fc.bigInt({ min: 1n, max: 10n ** 13n }),
		unit: fc.constantFrom(1n, 100n, 1_000_00n, 333n),
		seasonality: fc.constantFrom({ from: "equal" } as const, { from: "workdays" } as const),
		unfilled: fc.constantFrom("redistribute" as const, "show" as const),
	});
	const sum = (values: readonly bigint[]) => values.reduce((total, value) => total + value, 0n);

	it("adds up at every level, and each cell is less than a unit from its exact share", () => {
		fc.assert(
			fc.property(asked, people, (written, staff) => {
				const plan = planOf(written, { people: staff, calendar: RUSSIA });
				expect(sum(months(plan))).toBe(written.target);
				expect(sum(plan.quarters.map((quarter) => quarter.target))).toBe(written.target);
				expect(sum(plan.seats.map((seat) => seat.target))).toBe(written.target);
				expect(sum(teamsOf(plan).map((team) => sum(team.quarters.map((quarter) => quarter.target))))).toBe(
					written.target,
				);
				plan.months.forEach((month, index) => {
					const cells = plan.seats.map((seat) => seat.months[index]);
					expect(sum(cells.map((cell) => cell?.target ?? 0n))).toBe(month.target);
					const weights = sum(cells.map((cell) => cell?.weight ?? 0n));
					for (const cell of cells) {
						if (cell?.weight === 0n) {
							expect(cell.target).toBe(0n);
							continue;
						}
						const off = (cell?.target ?? 0n) * weights - month.target * (cell?.weight ?? 0n);
						expect(off < 0n ? -off : off).toBeLessThan(written.unit * weights);
					}
				});
			}),
			{ numRuns: 150 },
		);
	});

	it("is the same whatever the order of the deals it learned from", () => {
		const deals = fc.array(fc.tuple(fc.integer({ min: 0, max: 364 }), fc.bigInt({ min: 1n, max: 10n ** 9n })), {
			minLength: 1,
			maxLength: 30,
		});
		fc.assert(
			fc.property(deals, (written) => {
				const dated = written.map(([offset, amount]) => [isoDay(addDays(day("2025-01-01"), offset)), amount] as const);
				const asIs = planOf({ seasonality: { from: "history", per: "month", years: 1 } }, { won: won(dated) });
				const turned = planOf(
					{ seasonality: { from: "history", per: "month", years: 1 } },
					{ won: won([...dated].reverse()) },
				);
				expect(months(turned)).toEqual(months(asIs));
			}),
			{ numRuns: 50 },
		);
	});

	it("doubles every cell, within a unit, when the target doubles", () => {
		fc.assert(
			fc.property(asked, people, (written, staff) => {
				const once = planOf(written, { people: staff });
				const twice = planOf({ ...written, target: written.target * 2n }, { people: staff });
				once.months.forEach((month, index) => {
					const off = (twice.months[index]?.target ?? 0n) - month.target * 2n;
					expect(off < 0n ? -off : off).toBeLessThan(written.unit * 3n);
				});
			}),
			{ numRuns: 50 },
		);
	});
});

const TRUTH = join(import.meta.dirname, "../../../../shared/data/maven-crm/truth.json");

describe.skipIf(!existsSync(TRUTH))("a real history (../shared/data/maven-crm)", () => {
	it("has month shares as the computed truth", () => {
		const truth: Record<string, number> = JSON.parse(readFileSync(TRUTH, "utf8")).won_value_by_month;
		const deals = Object.entries(truth).map(([month, value]) => [`${month}-15`, BigInt(value) * 100n] as const);
		const plan = planOf(
			{ year: settings().year, seasonality: { from: "history", per: "month", years: 9 }, target: 12_000_000_00n },
			{ won: won(deals) },
		);
		const known = Object.values(truth).reduce((total, value) => total + value, 0);
		for (const [month, value] of Object.entries(truth)) {
			const share = Number(plan.months[Number(month.slice(5)) - 1]?.target) / 12_000_000_00;
			expect(share).toBeCloseTo(((value / known) * 10) / 12, 6);
		}
	});
});
