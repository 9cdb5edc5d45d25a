/** Fixed cells are kept to the kopeck, the rest adds up around them, and what can't be kept is explained. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decompose, type Plan } from "../../../src/capabilities/plan/decompose.ts";
import { type FixedCell, spread } from "../../../src/capabilities/plan/fixed.ts";
import { raised } from "../../../src/capabilities/plan/hedge.ts";
import type { PlanSettings } from "../../../src/capabilities/plan/settings.ts";
import { teamsOf } from "../../../src/capabilities/plan/teams.ts";
import { day } from "../../../src/core/day.ts";
import type { Money } from "../../../src/core/money.ts";
import { contains, parsePeriod } from "../../../src/core/period.ts";
import { rate, rateOf } from "../../../src/core/rate.ts";
import type { Person } from "../../../src/core/staff.ts";
import { anyFixed, anyPeople, anySettings, YEAR } from "./any-plan.ts";
import { person, plainCalendar, planOf, settings } from "./sample.ts";

const cell = (who: FixedCell["who"], label: string, target: Money): FixedCell => ({
	who,
	period: parsePeriod(label) ?? YEAR,
	target,
	place: undefined,
});
const of = (name: string, label: string, target: Money, team?: string) =>
	cell({ kind: "manager", name, team }, label, target);
const ofTeam = (name: string, label: string, target: Money) => cell({ kind: "team", name }, label, target);

const people = [
	person("А", { team: "Север" }),
	person("Б", { team: "Север" }),
	person("В", { team: "Юг" }),
	person("Г", { team: "Юг" }),
];
/** A million a month, rounded to a thousand. */
const million = { target: 12_000_000_00n, unit: 1_000_00n } as const;
const fixedPlan = (fixed: readonly FixedCell[], more: Partial<PlanSettings> = {}) =>
	planOf({ ...million, fixed, ...more }, { people });
const row = (plan: Plan, name: string) =>
	plan.seats.find(({ seat }) => seat.name === name)?.months.map(({ target }) => Number(target / 1_000_00n));
const team = (plan: Plan, name: string) =>
	teamsOf(plan)
		.find((each) => each.name === name)
		?.months.map(({ target }) => Number(target / 1_000_00n));
const problemsOf = (fixed: readonly FixedCell[], staff: readonly Person[] = people, more: Partial<PlanSettings> = {}) =>
	decompose(
		settings({ ...million, fixed, ...more }),
		{ people: staff, won: undefined, calendar: plainCalendar() },
		day("2026-01-01"),
	).problems.map(({ code }) => code);

describe("a fixed cell", () => {
	it("of a person's month is kept, the others share the rest of the month", () => {
		const plan = fixedPlan([of("А", "2026-03", 400_000_00n)]);
		expect(row(plan, "А")?.slice(1, 4)).toEqual([250, 400, 250]);
		expect(["Б", "В", "Г"].map((name) => row(plan, name)?.[2])).toEqual([200, 200, 200]);
	});

	it("of a person's quarter is spread over its months as the months are", () => {
		const plan = fixedPlan([of("А", "2026-Q2", 900_000_00n)], { seasonality: { from: "workdays" } });
		expect(
			row(plan, "А")
				?.slice(3, 6)
				.reduce((sum, each) => sum + each, 0),
		).toBe(900);
		// 22, 21 and 22 working days, counted once
		expect(row(plan, "А")?.slice(3, 6)).toEqual([304, 291, 305]);
	});

	it("of a team's month is shared by the team, the other team has the rest", () => {
		const plan = fixedPlan([ofTeam("Юг", "2026-05", 700_000_00n), of("В", "2026-05", 300_000_00n)]);
		expect([team(plan, "Юг")?.[4], team(plan, "Север")?.[4]]).toEqual([700, 300]);
		expect(["А", "Б", "В", "Г"].map((name) => row(plan, name)?.[4])).toEqual([150, 150, 300, 400]);
	});

	it("of a team's quarter leaves room for what its people have fixed inside", () => {
		const plan = fixedPlan([ofTeam("Юг", "2026-Q1", 1_200_000_00n), of("В", "2026-01", 800_000_00n)]);
		const months = team(plan, "Юг")?.slice(0, 3) ?? [];
		expect(months.reduce((sum, each) => sum + each, 0)).toBe(1200);
		// the 400 that are left go to the free people of the team: one of three in January, two of four later
		expect(months).toEqual([800 + 100, 150, 150]);
		expect(row(plan, "Г")?.[0]).toBe(100);
	});

	it("of a quarter takes the months fixed inside it into account", () => {
		const plan = fixedPlan([of("А", "2026-Q1", 900_000_00n), of("А", "2026-02", 100_000_00n)]);
		expect(row(plan, "А")?.slice(0, 4)).toEqual([400, 100, 400, 250]);
	});

	it("of nothing is kept, too", () => {
		const plan = fixedPlan([of("А", "2026-07", 0n)]);
		expect(row(plan, "А")?.[6]).toBe(0);
	});

	it("may give a plan to somebody without a weight, by days alone", () => {
		const head = [person("РОП", { weight: rate("0") }), ...people];
		const plan = planOf({ ...million, fixed: [of("РОП", "2026-Q4", 600_000_00n)] }, { people: head });
		expect(row(plan, "РОП")?.slice(0, 9)).toEqual(Array(9).fill(0));
		expect(plan.seats[0]?.target).toBe(600_000_00n);
	});

	it("of somebody who moved is of the seat that is there in that month", () => {
		const moved = [
			person("А", { team: "Север", left: day("2026-05-31") }),
			person("А", { team: "Юг", hired: day("2026-06-01") }),
			person("Б", { team: "Юг" }),
		];
		const plan = planOf({ ...million, fixed: [of("А", "2026-07", 100_000_00n)] }, { people: moved });
		expect(plan.seats.map(({ months }) => months[6]?.target)).toEqual([0n, 100_000_00n, 900_000_00n]);
		expect(problemsOf([of("А", "2026-Q2", 100_000_00n)], moved)).toEqual(["plan-fixed-two-seats"]);
		expect(problemsOf([of("А", "2026-Q2", 100_000_00n, "Юг")], moved)).toEqual([]);
	});
});

describe("what can't be kept is explained", () => {
	const gone = [...people, person("Ушёл", { left: day("2026-02-27") })];

	it.each<[string, readonly FixedCell[], readonly Person[]]>([
		["plan-person-unknown", [of("Аа", "2026-03", 1n)], people],
		["plan-team-unknown", [ofTeam("Запад", "2026-03", 1n)], people],
		["plan-fixed-outside", [of("А", "2027-03", 1n)], people],
		["plan-fixed-absent", [of("Ушёл", "2026-05", 1n)], gone],
		["plan-fixed-twice", [of("А", "2026-03", 1n), of("А", "2026-03", 2n)], people],
		["plan-fixed-over", [of("А", "2026-03", 600_000_00n), of("Б", "2026-03", 600_000_00n)], people],
		["plan-fixed-over", [ofTeam("Юг", "2026-03", 600_000_00n), ofTeam("Север", "2026-03", 600_000_00n)], people],
		["plan-fixed-team-over", [ofTeam("Юг", "2026-03", 200_000_00n), of("В", "2026-03", 300_000_00n)], people],
		["plan-fixed-below", [of("А", "2026-Q1", 200_000_00n), of("А", "2026-02", 300_000_00n)], people],
		["plan-fixed-below", [ofTeam("Юг", "2026-Q1", 200_000_00n), of("В", "2026-02", 300_000_00n)], people],
		[
			"plan-fixed-left",
			[
				of("А", "2026-Q1", 900_000_00n),
				...["2026-01", "2026-02", "2026-03"].map((month) => of("А", month, 200_000_00n)),
			],
			people,
		],
		["plan-fixed-left", people.map(({ name }) => of(name, "2026-03", 200_000_00n)), people],
		["plan-fixed-left", [ofTeam("Юг", "2026-03", 600_000_00n), ofTeam("Север", "2026-03", 300_000_00n)], people],
		["plan-fixed-left", [ofTeam("Юг", "2026-03", 600_000_00n), of("В", "2026-03", 1n), of("Г", "2026-03", 1n)], people],
	])("%s", (code, cells, staff) => {
		expect(problemsOf(cells, staff)).toContain(code);
	});

	it("names the month and how much it is too much", () => {
		const { problems } = decompose(
			settings({ ...million, fixed: [ofTeam("Юг", "2026-03", 1_000_000_00n), of("А", "2026-03", 150_000_00n)] }),
			{ people, won: undefined, calendar: plainCalendar() },
			day("2026-01-01"),
		);
		expect(problems.map(({ facts }) => facts)).toEqual([
			expect.objectContaining({ period: "2026-03", target: 1_000_000_00n, over: 150_000_00n }),
		]);
	});
});

const sum = (values: readonly bigint[]) => values.reduce((total, value) => total + value, 0n);

function expectKept(plan: Plan, cells: readonly FixedCell[]): void {
	for (const { who, period, target } of cells) {
		const rows =
			who.kind === "team"
				? teamsOf(plan).filter(({ name }) => name === who.name)
				: plan.seats.filter(({ seat }) => !seat.vacancy && seat.name === who.name);
		const within = rows.map(({ months }) =>
			sum(months.filter((month) => contains(period, month.period.from)).map((month) => month.target)),
		);
		expect(within).toEqual([target]);
	}
}

function expectQuotasAddUp(plan: Plan, month: number): void {
	const { hedge, unit } = plan.settings;
	const quotas = teamsOf(plan).map(({ months }) => months[month]?.target ?? 0n);
	expect(sum(quotas)).toBe(raised(plan.months[month]?.target ?? 0n, hedge.teams, unit));
}

function expectPoolsShared(plan: Plan, month: number): void {
	const pools = plan.pools[month];
	if (pools === undefined) throw new Error(`no pools of month ${month}`);
	for (const { whole, members } of [pools.rest, ...pools.teams.values()]) {
		const cells = members.map((position) => plan.seats[position]?.months[month]);
		const targets = cells.map((each) => each?.target ?? 0n);
		const weights = cells.map((each) => each?.weight ?? 0n);
		expect(sum(targets)).toBe(whole);
		const all = sum(weights);
		weights.forEach((weight, index) => {
			const off = (targets[index] ?? 0n) * all - whole * weight;
			if (weight === 0n) expect(targets[index]).toBe(0n);
			else expect(off < 0n ? -off : off).toBeLessThan(plan.settings.unit * all);
		});
	}
}

function expectNothingAfterLeaving({ seats }: Plan): void {
	for (const { seat, months } of seats) {
		const after = months.filter(({ period }) => seat.until !== undefined && period.from >= seat.until);
		expect(sum(after.map(({ target }) => target))).toBe(0n);
	}
}

describe("laws of fixed cells and quotas", () => {
	const asked = fc.tuple(anySettings, anyPeople).chain(([written, staff]) => {
		const names = staff.map(({ name }) => name);
		const teams = [...new Set(staff.map((each) => each.team))].filter((name) => name !== "");
		return anyFixed(names, teams, written.target).map((fixed) => ({ written: { ...written, fixed }, staff }));
	});
	it("keep every fixed cell, add up at every level, and stay within a unit of the exact shares of each pool", () => {
		let kept = 0;
		fc.assert(
			fc.property(asked, ({ written, staff }) => {
				const given = { people: staff, won: undefined, calendar: plainCalendar() };
				const { plan } = decompose(settings(written), given, day("2026-01-01"));
				if (plan === undefined) return;
				kept += written.fixed.length;
				expectKept(plan, written.fixed);
				expect(sum(plan.months.map(({ target }) => target))).toBe(written.target);
				for (const month of plan.months.keys()) {
					expectQuotasAddUp(plan, month);
					expectPoolsShared(plan, month);
				}
				expectNothingAfterLeaving(plan);
			}),
			{ numRuns: 250 },
		);
		expect(kept).toBeGreaterThan(50);
	});

	it("make no difference to whoever they don't touch, in whatever order they are written", () => {
		fc.assert(
			fc.property(asked, ({ written, staff }) => {
				const given = { people: staff, won: undefined, calendar: plainCalendar() };
				const once = decompose(settings(written), given, day("2026-01-01"));
				const turned = decompose(
					settings({ ...written, fixed: [...written.fixed].reverse() }),
					given,
					day("2026-01-01"),
				);
				expect(turned.plan?.seats).toEqual(once.plan?.seats);
			}),
			{ numRuns: 60 },
		);
	});
});

describe("a quarter spread over months", () => {
	it("adds up, each month less than a unit from its exact share, nothing for who claims nothing", () => {
		fc.assert(
			fc.property(
				fc.bigInt({ min: 0n, max: 10n ** 12n }),
				fc.array(fc.bigInt({ min: 0n, max: 10n ** 6n }), { minLength: 1, maxLength: 3 }),
				fc.constantFrom(1n, 100n, 333n),
				(amount, claims, unit) => {
					const sum = claims.reduce((total, claim) => total + claim, 0n);
					fc.pre(sum > 0n);
					const parts = spread(amount, claims, unit) ?? [];
					expect(parts.reduce((total, part) => total + part, 0n)).toBe(amount);
					parts.forEach((part, index) => {
						const off = part * sum - amount * (claims[index] ?? 0n);
						expect(off < 0n ? -off : off).toBeLessThan(unit * sum);
						if (claims[index] === 0n) expect(part).toBe(0n);
					});
				},
			),
		);
		expect(spread(5n, [0n, 0n], 1n)).toBeUndefined();
		expect(spread(0n, [0n, 0n], 1n)).toEqual([0n, 0n]);
	});
});

it("the rate of a hedge is exact, and quotas are rounded up to whole units", () => {
	expect(raised(100_00n, rateOf(1n, 10n), 100n)).toBe(110_00n);
	expect(raised(100_01n, rateOf(1n, 10n), 100n)).toBe(111_00n);
	expect(raised(100_01n, rateOf(0n, 1n), 100n)).toBe(100_01n);
});
