/** The workbook is alive and true: recalculated it keeps its values, edited it is the plan of the edited settings. */
import { describe, expect, it } from "vitest";
import type { FixedCell } from "../../../src/capabilities/plan/fixed.ts";
import { teamsOf } from "../../../src/capabilities/plan/teams.ts";
import { day } from "../../../src/core/day.ts";
import { parsePeriod, year } from "../../../src/core/period.ts";
import { rate } from "../../../src/core/rate.ts";
import { soffice } from "../../libreoffice.ts";
import { person, planOf, wonBy } from "./sample.ts";
import { afterEdits, expectSameRecalculated, workbookOf } from "./workbook.ts";

const people = [
	person("Ann", { team: "North", weight: rate("1.25") }),
	person("Bob", { team: "North", fullTime: rate("0.5"), left: day("2026-09-15") }),
	person("Cid", { team: "South", hired: day("2026-02-16"), weight: rate("1.05"), fullTime: rate("0.8") }),
	person("Dot", { team: "South", vacations: [{ from: day("2026-07-06"), until: day("2026-07-20") }] }),
	person("Eve", { team: "South" }),
];
const asked = {
	target: 120_000_500_00n,
	unit: 1_000_00n,
	seasonality: { from: "workdays" },
	ramp: [rate("0.2"), rate("0.63"), rate("0.9")],
	unfilled: "show",
} as const;

const manager = (name: string, label: string, target: bigint): FixedCell => ({
	who: { kind: "manager", name, team: undefined },
	period: parsePeriod(label) ?? year(2026),
	target,
	place: undefined,
});
const team = (name: string, label: string, target: bigint): FixedCell => ({
	...manager(name, label, target),
	who: { kind: "team", name },
});

describe.skipIf(soffice === undefined)("recalculated by LibreOffice", { timeout: 120_000 }, () => {
	it("keeps every value, newcomers, leavers, part-timers and vacations included", async () => {
		const formulas = await expectSameRecalculated(await workbookOf(planOf(asked, { people })));
		expect(formulas).toBeGreaterThan(500);
	});

	it("is the plan of other settings once they are typed in", async () => {
		const cell = await afterEdits(await workbookOf(planOf(asked, { people })), [
			{ sheet: "Assumptions", row: "Target for the year", value: 99_999_900 },
			{ sheet: "Assumptions", row: "Newcomer's strength, month 2", value: 0.55 },
			{ sheet: "Assumptions", row: "Eve", column: "Weight", value: 1.3 },
			{ sheet: "Assumptions", row: "Bob", column: "Share of full time", value: 0.75 },
			{ sheet: "Assumptions", row: "Vacancy after Bob", column: "Share of full time", value: 0.75 },
		]);
		const plan = planOf(
			{ ...asked, target: 99_999_900_00n, ramp: [rate("0.2"), rate("0.55"), rate("0.9")] },
			{
				people: people.map((each) => ({
					...each,
					weight: each.name === "Eve" ? rate("1.3") : each.weight,
					fullTime: each.name === "Bob" ? rate("0.75") : each.fullTime,
				})),
			},
		);
		for (const { seat, target } of plan.seats.filter((each) => !each.seat.vacancy)) {
			expect([seat.name, cell(seat.name, "2026")]).toEqual([seat.name, Number(target)]);
		}
	});

	it("keeps every value with fixed months and quarters of people and teams, under hedges", async () => {
		const fixed = [
			manager("Ann", "2026-03", 2_345_000_00n),
			manager("Cid", "2026-Q2", 5_000_000_00n),
			manager("Cid", "2026-05", 1_000_000_00n),
			team("North", "2026-10", 4_000_500_00n),
			team("South", "2026-Q3", 15_000_000_00n),
			manager("Dot", "2026-08", 2_000_000_00n),
		];
		const hedge = { people: rate("0.1"), teams: rate("0.05") };
		for (const plan of [planOf({ ...asked, fixed }, { people }), planOf({ ...asked, fixed, hedge }, { people })]) {
			expect(await expectSameRecalculated(await workbookOf(plan))).toBeGreaterThan(1000);
		}
	});

	it("keeps every value with the evidence of several years beside it", async () => {
		const sales = [2023, 2024, 2025].flatMap((of) =>
			Array.from({ length: 12 }, (_, month) => {
				const closed = `${of}-${String(month + 1).padStart(2, "0")}-10`;
				return [closed, BigInt((of - 2020) * (month + 3)) * 10_000_00n, month % 2 === 0 ? "Ann" : "Eve"] as const;
			}),
		);
		const history = { from: "history", per: "workday", years: 3, trend: "remove" } as const;
		const weighting = { by: "history", months: 12, shrink: 20 } as const;
		const plan = planOf({ ...asked, seasonality: history, weighting }, { people, won: wonBy(sales) });
		expect(plan.candidates.length).toBeGreaterThan(3);
		expect(await expectSameRecalculated(await workbookOf(plan))).toBeGreaterThan(1000);
	});

	it("follows cells that are fixed by hand, and a hedge that is changed", async () => {
		const hedge = { people: rate("0.1"), teams: rate("0") };
		const fixed = [team("South", "2026-02", 5_000_000_00n)];
		const cell = await afterEdits(await workbookOf(planOf({ ...asked, hedge, fixed }, { people })), [
			{ sheet: "Assumptions", row: "People carry more than their team by", value: 0.15 },
			{ sheet: "Assumptions", row: "Ann", column: "Mar", value: 2_000_000, table: "Fixed cells of people" },
			{ sheet: "Assumptions", row: "South", column: "Feb", value: 6_000_000, table: "Fixed cells of teams" },
			{ sheet: "Assumptions", row: "North", column: "Apr", value: 3_000_000, table: "Fixed cells of teams" },
		]);
		const plan = planOf(
			{
				...asked,
				hedge: { ...hedge, people: rate("0.15") },
				fixed: [
					manager("Ann", "2026-03", 2_000_000_00n),
					team("South", "2026-02", 6_000_000_00n),
					team("North", "2026-04", 3_000_000_00n),
				],
			},
			{ people },
		);
		for (const { seat, target, months } of plan.seats.filter((each) => !each.seat.vacancy)) {
			expect([seat.name, cell(seat.name, "2026")]).toEqual([seat.name, Number(target)]);
			expect([seat.name, cell(seat.name, "Mar")]).toEqual([seat.name, Number(months[2]?.target)]);
		}
		for (const { name, months } of teamsOf(plan)) {
			expect(
				months.slice(0, 4).map((_, month) => cell(`${name}, total`, ["Jan", "Feb", "Mar", "Apr"][month] ?? "")),
			).toEqual(months.slice(0, 4).map(({ target }) => Number(target)));
		}
	});
});
