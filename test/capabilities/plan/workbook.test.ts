/** The workbook is alive and true: recalculated it keeps its values, edited it is the plan of the edited settings. */
import { describe, expect, it } from "vitest";
import { day } from "../../../src/core/day.ts";
import { rate } from "../../../src/core/rate.ts";
import { soffice } from "../../libreoffice.ts";
import { person, planOf } from "./sample.ts";
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
});
