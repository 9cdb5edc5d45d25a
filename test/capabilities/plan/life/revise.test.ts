/** The catching-up plan: what is won stays won, and the rest of the year takes exactly what is left. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Plan } from "../../../../src/capabilities/plan/decompose.ts";
import type { FixedCell } from "../../../../src/capabilities/plan/fixed.ts";
import { revise } from "../../../../src/capabilities/plan/life/revise.ts";
import {
	type Debt,
	type RevisedLine,
	type RevisedMonth,
	type Revision,
	totalsOf,
} from "../../../../src/capabilities/plan/life/revision.ts";
import { addDays, type Day, day, isoDay } from "../../../../src/core/day.ts";
import type { Money } from "../../../../src/core/money.ts";
import { monthsOf, year } from "../../../../src/core/period.ts";
import { rateOf, ZERO } from "../../../../src/core/rate.ts";
import { person, plainCalendar, planOf, wonBy } from "../sample.ts";
import { anyPeople, anySettings } from "./any-plan.ts";
import { run } from "./run.ts";

type Sale = readonly [closed: string, amount: Money, manager: string];

function revised(plan: Plan, sales: readonly Sale[], asOf: string, debt: Debt = "spread"): Revision {
	const sources = { now: plan, version: undefined, won: wonBy(sales), calendar: plainCalendar() };
	const { revision, problems } = revise(sources, debt, day(asOf));
	if (revision === undefined) throw new Error(JSON.stringify(problems.map(({ code }) => code)));
	return revision;
}

function codes(plan: Plan, sales: readonly Sale[], asOf: string): string[] {
	const sources = { now: plan, version: undefined, won: wonBy(sales), calendar: plainCalendar() };
	return revise(sources, "spread", day(asOf)).problems.map(({ code }) => code);
}

const roubles = (months: readonly RevisedMonth[]) => months.map((month) => Number(month.revised / 100n));
const inMonths = (amounts: readonly number[], manager = ""): Sale[] =>
	amounts.map((amount, month) => [`2026-${String(month + 1).padStart(2, "0")}-10`, BigInt(amount) * 100n, manager]);

describe("the rest of a year", () => {
	it("is what the target lacks, over the months that are left (domain/sales-practice §1.2, row 12)", () => {
		const { months, remaining } = revised(planOf({}), inMonths([900_000, 700_000, 800_000]), "2026-04-01");
		// (12 000 000 − 2 400 000) / 9
		expect(roubles(months).slice(3)).toEqual([...Array(6).fill(1_066_667), ...Array(3).fill(1_066_666)]);
		expect(roubles(months).slice(0, 3)).toEqual([900_000, 700_000, 800_000]);
		expect(months.map(({ status }) => status).slice(2, 5)).toEqual(["closed", "current", "open"]);
		expect(remaining).toEqual({ amount: 9_600_000_00n, workdays: 197 });
	});

	it("keeps the season of the months that are left", () => {
		const plan = planOf({ seasonality: { from: "workdays" } });
		const { months } = revised(plan, [], "2026-07-01");
		const left = plan.months.slice(6).reduce((sum, { target }) => sum + target, 0n);
		for (const [index, month] of months.entries()) {
			if (index < 6) continue;
			const exact = (Number(month.plan) * 12_000_000_00) / Number(left);
			expect(Math.abs(Number(month.revised) - exact)).toBeLessThan(200);
		}
	});

	it("plans the month under way anew as a whole, what it has won so far included", () => {
		const sales = [
			...inMonths([900_000, 700_000]),
			["2026-03-05", 300_000_00n, ""],
			["2026-03-20", 50_000_00n, ""],
		] as const;
		const { months, remaining } = revised(planOf({}), sales, "2026-03-10");
		expect(months[2]).toMatchObject({ status: "current", fact: 300_000_00n, revised: 1_040_000_00n });
		expect(months[3]).toMatchObject({ status: "open", fact: undefined, revised: 1_040_000_00n });
		expect(remaining.amount).toBe(10_100_000_00n);
	});

	it("is zero where the target is reached, never less, and says so", () => {
		const sales = inMonths([13_000_000]);
		const { months, remaining } = revised(planOf({}, { people: [person("А")] }), sales, "2026-02-01");
		expect(roubles(months)).toEqual([13_000_000, ...Array(11).fill(0)]);
		expect(remaining.amount).toBe(0n);
		expect(codes(planOf({}), sales, "2026-02-01")).toEqual(["plan-revise-target-reached"]);
	});

	it("doubts closed months in which nothing was won, and refuses a year that is over", () => {
		expect(codes(planOf({}), inMonths([5]), "2026-03-01")).toEqual(["plan-revise-months-empty"]);
		expect(codes(planOf({}), [], "2027-01-01")).toEqual(["plan-revise-year-over"]);
		expect(codes(planOf({}), [], "2025-12-01")).toEqual([]);
	});

	it("goes to the people who are there then, by their weights", () => {
		const people = [person("А"), person("Б", { left: day("2026-02-28") }), person("В", { hired: day("2026-03-01") })];
		const sales = [...inMonths([500_000, 500_000], "А"), ...inMonths([100_000, 100_000], "Б")];
		const { people: lines } = revised(planOf({}, { people }), sales, "2026-03-01");
		expect(lines.map(({ name, months }) => [name, totalsOf(months).rest.revised])).toEqual([
			["А", 5_400_000_00n],
			["Б", 0n],
			["В", 5_400_000_00n],
		]);
	});

	it("keeps what is fixed in the months to come, and over-assigns people as the plan does", () => {
		const fixed: FixedCell = {
			who: { kind: "manager", name: "А", team: undefined },
			period: monthsOf(year(2026))[10] ?? year(2026),
			target: 900_000_00n,
			place: undefined,
		};
		const hedge = { people: rateOf(1n, 10n), teams: ZERO };
		const plan = planOf({ fixed: [fixed], hedge }, { people: [person("А"), person("Б")] });
		const { months, people } = revised(plan, inMonths([0, 0], "А"), "2026-03-01");
		expect(totalsOf(months).rest.revised).toBe(12_000_000_00n);
		expect(people.map((each) => each.months[10]?.revised)).toEqual([900_000_00n, 420_000_00n]);
		expect(people.map((each) => each.months[9]?.revised)).toEqual([660_000_00n, 660_000_00n]);
	});

	it("leaves each person their own debt, where that is wanted", () => {
		const plan = planOf({ unit: 1n }, { people: [person("А"), person("Б")] });
		const sales = [...inMonths([300_000, 300_000], "А"), ...inMonths([700_000, 500_000], "Б")];
		const { people } = revised(plan, sales, "2026-03-01", "person");
		// a person's plan is 6 000 000: less 600 000 for one, less 1 200 000 for the other
		expect(people.map(({ months }) => totalsOf(months).rest.revised)).toEqual([5_400_000_00n, 4_800_000_00n]);
		expect(people.map(({ months }) => months[2]?.revised)).toEqual([540_000_00n, 480_000_00n]);
	});

	it("lets all share what nobody of today owes", () => {
		const plan = planOf({ unit: 1n }, { people: [person("А"), person("Б")] });
		const sales = [...inMonths([500_000, 500_000], "А"), ...inMonths([400_000, 400_000], "чужой")];
		const { people } = revised(plan, sales, "2026-03-01", "person");
		expect(people.map(({ name, months }) => [name, totalsOf(months).rest.revised])).toEqual([
			// 5 000 000 and 6 000 000, less 800 000 in proportion
			["А", 4_636_363_64n],
			["Б", 5_563_636_36n],
			["чужой", 0n],
		]);
	});
});

describe("laws of a revision", () => {
	const sales = fc.array(
		fc.tuple(
			fc.integer({ min: 0, max: 364 }),
			fc.bigInt({ min: 1n, max: 10n ** 11n }),
			fc.constantFrom("Всегда", "П1", "П2", "", "чужой"),
		),
		{ maxLength: 25 },
	);
	const cases = fc.record({
		settings: anySettings(),
		people: anyPeople(),
		sales,
		asOf: fc.integer({ min: -10, max: 364 }),
		debt: fc.constantFrom<Debt>("spread", "person"),
	});

	it("facts and rest sum to the target, month by month and person by person, and nothing is below zero", () => {
		fc.assert(
			fc.property(cases, ({ settings, people, sales: sold, asOf, debt }) => {
				const plan = planOf(settings, { people });
				const on = (offset: number): Day => addDays(day("2026-01-01"), offset);
				const dated = sold.map(([offset, amount, manager]) => [isoDay(on(offset)), amount, manager] as const);
				const sources = { now: plan, version: undefined, won: wonBy(dated), calendar: plainCalendar() };
				const { revision, problems } = revise(sources, debt, on(asOf));
				if (revision === undefined) {
					expect(problems.map(({ code }) => code)).toEqual(["plan-revise-no-months"]);
					return;
				}
				const { closed, rest, revised: total } = totalsOf(revision.months);
				const { target } = plan.settings;
				expect(rest.revised).toBe(closed.fact > target ? 0n : target - closed.fact);
				expect(total).toBe(closed.fact + rest.revised);
				for (const { fact, status, revised: amount } of revision.months) {
					expect(amount >= 0n).toBe(true);
					if (status === "closed") expect(amount).toBe(fact);
				}
				if (people.length === 0) return;
				const lines = linesOf(revision);
				for (const [index, month] of revision.months.entries()) {
					expect(sum(lines, index, "revised")).toBe(month.revised);
					expect(sum(lines, index, "plan")).toBe(month.plan);
					expect(sum(lines, index, "fact")).toBe(month.fact ?? 0n);
				}
				expect(lines.every(({ months }) => months.every(({ revised: amount }) => amount >= 0n))).toBe(true);
			}),
			{ numRuns: 80 },
		);
	});

	it("with nothing won before the year begins, the new plan is the plan", () => {
		fc.assert(
			fc.property(anySettings(), anyPeople(), fc.constantFrom<Debt>("spread", "person"), (settings, people, debt) => {
				const revision = revised(planOf(settings, { people }), [], "2025-12-31", debt);
				for (const { months } of [revision, ...linesOf(revision)]) {
					expect(months.map((month) => month.revised)).toEqual(months.map(({ plan }) => plan));
				}
			}),
			{ numRuns: 40 },
		);
	});
});

function linesOf({ people, vacancies, unowned }: Revision): RevisedLine[] {
	return [...people, ...[vacancies, unowned].filter((line) => line !== undefined)];
}

function sum(lines: readonly RevisedLine[], month: number, of: "plan" | "fact" | "revised"): Money {
	return lines.reduce((total, { months }) => total + (months[month]?.[of] ?? 0n), 0n);
}

const SETTINGS =
	"version: 1\nplan:\n  year: 2026\n  target: 1 200 000\nsources:\n  deals: deals.csv\n  staff: staff.csv\n";
const DEALS = `Deal ID,Stage,Amount,Close Date,Owner
1,Won,90000,2026-01-20,Anna
2,Won,70000,2026-02-20,Boris
`;
const FILES = { "rop.yaml": SETTINGS, "deals.csv": DEALS, "staff.csv": "Name,Team\nAnna,South\nBoris,South\n" };

describe("rop plan revise", () => {
	it("starts from the frozen version, and says where the settings have left it", async () => {
		const { world } = await run("plan freeze --today 2026-01-10", { files: FILES });
		const files = { ...FILES, "plans/2026-v1.json": world.writtenText("plans/2026-v1.json") };
		const { out, err } = await run("plan revise --today 2026-03-01 --target 1500000", { files });
		expect(err).toContain("[plan-revise-target-changed]");
		expect(JSON.parse(out)).toMatchObject({
			schema: "rop.plan-revision/1",
			year: 2026,
			target: "1200000.00",
			version: 1,
			frozen: "2026-01-10",
			debt: "spread",
			fact: "160000.00",
			revised: "1200000.00",
			remaining: { amount: "1040000.00" },
		});
		expect(JSON.parse(out).months[3]).toEqual({
			period: "2026-04",
			status: "open",
			fact: null,
			plan: "100000.00",
			revised: "104000.00",
		});
	});

	it("works from the settings alone, saying that nothing is frozen", async () => {
		const { out, err, exit } = await run("plan revise --today 2026-03-01 --debt person", { files: FILES });
		expect([exit, err.includes("[plan-revise-not-frozen]")]).toEqual([0, true]);
		const { managers, version, debt } = JSON.parse(out);
		expect([version, debt]).toEqual([null, "person"]);
		expect(managers.map((each: { readonly revised: string }) => each.revised)).toEqual(["600000.00", "600000.00"]);
	});

	it("takes the debt from rop.yaml, and can't do without deals", async () => {
		const person = SETTINGS.replace("plan:", "plan:\n  debt: person");
		const { out } = await run("plan revise --today 2026-03-01", { files: { ...FILES, "rop.yaml": person } });
		expect(JSON.parse(out).debt).toBe("person");
		const none = await run("plan revise --today 2026-03-01 --year 2026 --target 100", { files: {} });
		expect([none.exit, none.err.includes("[plan-revise-without-deals]")]).toEqual([2, true]);
	});
});
