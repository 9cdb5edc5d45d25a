/** Where weights come from: names, the staff file, grades, or what was won of late. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decompose } from "../../../src/capabilities/plan/decompose.ts";
import type { PlanSettings } from "../../../src/capabilities/plan/settings.ts";
import { day, isoDay } from "../../../src/core/day.ts";
import { rate, rateNumber } from "../../../src/core/rate.ts";
import type { Person } from "../../../src/core/staff.ts";
import { person, plainCalendar, planOf, settings, wonBy } from "./sample.ts";

const YEAR = day("2026-01-01");
const history = { by: "history", months: 12, shrink: 20 } as const;
const weightsIn = (
	more: Partial<PlanSettings>,
	people: readonly Person[],
	won?: Parameters<typeof wonBy>[0],
	asOf = YEAR,
) => {
	const plan = planOf(more, { people, won: won && wonBy(won) }, asOf);
	return plan.seats.map(({ seat }) => [seat.name, rateNumber(seat.weight)]);
};
const codesOf = (more: Partial<PlanSettings>, people: readonly Person[], won?: Parameters<typeof wonBy>[0]) =>
	decompose(settings(more), { people, won: won && wonBy(won), calendar: plainCalendar() }, YEAR).problems.map(
		({ code }) => code,
	);

describe("weights by policy", () => {
	const people = [person("А", { grade: "старший", weight: rate("2") }), person("Б", { grade: "младший" })];

	it("are those of the staff file, all equal, or of the grade; a name wins", () => {
		const grades = new Map([
			["старший", rate("1.3")],
			["младший", rate("0.8")],
		]);
		const named = new Map([["Б", { weight: rate("5"), place: undefined }]]);
		expect(weightsIn({}, people)).toEqual([
			["А", 2],
			["Б", 1],
		]);
		expect(weightsIn({ weighting: { by: "equal" } }, people)).toEqual([
			["А", 1],
			["Б", 1],
		]);
		expect(weightsIn({ weighting: { by: "grade", grades } }, people)).toEqual([
			["А", 1.3],
			["Б", 0.8],
		]);
		expect(weightsIn({ weighting: { by: "grade", grades }, weights: named }, people)).toEqual([
			["А", 1.3],
			["Б", 5],
		]);
	});

	it("tell of a grade without a weight, and of weights of the staff file that are not used", () => {
		const grades = new Map([["старший", rate("1.3")]]);
		expect(codesOf({ weighting: { by: "grade", grades } }, people)).toEqual([
			"plan-grade-unknown",
			"plan-weights-unused",
		]);
		expect(codesOf({ weighting: { by: "equal" } }, people)).toEqual(["plan-weights-unused"]);
		const gone = person("В", { grade: "стажёр", left: day("2025-06-30") });
		expect(codesOf({ weighting: { by: "grade", grades } }, [people[0] ?? gone, gone])).toEqual(["plan-weights-unused"]);
	});
});

describe("weights by history", () => {
	const equals = ["А", "Б", "В"].map((name) => person(name));

	it("are (n·share·people + k) ÷ (n + k) where everybody was there all the time", () => {
		const deals = [
			...Array.from({ length: 10 }, () => ["2025-05-15", 3_000_00n, "А"] as const),
			...Array.from({ length: 40 }, () => ["2025-06-15", 1_000_00n, "Б"] as const),
			...Array.from({ length: 30 }, () => ["2025-07-15", 1_000_00n, "В"] as const),
		];
		// shares 30, 40 and 30 %: times three people 0.9, 1.2 and 0.9
		expect(weightsIn({ weighting: history }, equals, deals)).toEqual([
			["А", 0.9667],
			["Б", 1.1333],
			["В", 0.94],
		]);
	});

	it("leave who won nothing yet at one, and compare days, not months, of who came lately", () => {
		const deals = [
			...Array.from({ length: 24 }, () => ["2025-01-15", 1_000_00n, "А"] as const),
			...Array.from({ length: 24 }, () => ["2025-12-15", 500_00n, "Б"] as const),
		];
		const people = [person("А"), person("Б", { hired: day("2025-07-01") }), person("В", { hired: day("2026-02-02") })];
		const [a, b, c] = weightsIn({ weighting: { ...history, shrink: 0 } }, people, deals, YEAR);
		expect(Number(a?.[1])).toBeCloseTo(Number(b?.[1]), 1);
		expect(c).toEqual(["В", 1]);
	});

	it("look at whole months that are over and that the history reaches", () => {
		const deals = [
			["2024-12-31", 9_000_00n, "Б"],
			["2025-01-01", 1_000_00n, "А"],
			["2025-12-30", 1_000_00n, "Б"],
			["2026-01-02", 9_000_00n, "А"],
		] as const;
		const plan = planOf({ weighting: history }, { people: equals, won: wonBy(deals) }, day("2026-01-20"));
		const window = plan.weightWindow;
		expect(window && [isoDay(window.from), isoDay(window.until)]).toEqual(["2025-01-01", "2026-01-01"]);
		expect(plan.seats.map(({ seat }) => seat.basis?.evidence?.won)).toEqual([1_000_00n, 1_000_00n, 0n]);
	});

	it("are refused without deals of these people", () => {
		expect(codesOf({ weighting: history }, equals)).toEqual(["plan-weights-without-history"]);
		expect(codesOf({ weighting: history }, equals, [["2025-05-05", 1n, "Чужой"]])).toEqual([
			"plan-weights-without-history",
		]);
	});

	it("lie between one and what the deals say, and come nearer to one the harder they are drawn", () => {
		const deal = fc.tuple(
			fc.constantFrom("2025-02-10", "2025-08-10", "2025-11-10"),
			fc.bigInt({ min: 1n, max: 10n ** 9n }),
			fc.constantFrom("А", "Б", "В"),
		);
		fc.assert(
			fc.property(fc.array(deal, { minLength: 1, maxLength: 20 }), fc.integer({ min: 1, max: 50 }), (deals, shrink) => {
				const weights = (k: number) =>
					new Map(weightsIn({ weighting: { ...history, shrink: k } }, equals, deals) as [string, number][]);
				const [raw, drawn, harder] = [weights(0), weights(shrink), weights(shrink * 3)];
				for (const [name, weight] of drawn) {
					const [away, nearer] = [Math.abs((raw.get(name) ?? 1) - 1), Math.abs((harder.get(name) ?? 1) - 1)];
					expect(Math.abs(weight - 1)).toBeLessThanOrEqual(away + 1e-4);
					expect(nearer).toBeLessThanOrEqual(Math.abs(weight - 1) + 1e-4);
				}
			}),
			{ numRuns: 60 },
		);
	});
});
