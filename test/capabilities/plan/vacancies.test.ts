/** People who are still to start carry their part of the plan: from their first day, along the ramp, and adding up. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, day } from "../../../src/core/day.ts";
import { rate } from "../../../src/core/rate.ts";
import { soffice } from "../../libreoffice.ts";
import { person, planOf } from "./sample.ts";
import { expectSameRecalculated, workbookOf } from "./workbook.ts";

const people = [person("Ann", { team: "North" }), person("Bob", { team: "South" })];
const ramp = [rate("0.2"), rate("0.6"), rate("0.9")];

describe("vacancies", () => {
	it("carry nothing before their first day, then the newcomer's share, then as much as anybody", () => {
		const plan = planOf(
			{ target: 12_000_000_00n, ramp, vacancies: [{ start: day("2026-03-02"), people: 1, team: "North" }] },
			{ people },
		);
		const [opened] = plan.seats.filter(({ seat }) => seat.vacancy);
		const ofAnn = plan.seats.find(({ seat }) => seat.name === "Ann")?.months.map(({ target }) => Number(target)) ?? [];
		const share = opened?.months.map(({ target }, month) => Number(target) / (ofAnn[month] ?? 1)) ?? [];
		expect(share.map((part) => Math.round(part * 100) / 100)).toEqual([0, 0, 0.2, 0.6, 0.9, 1, 1, 1, 1, 1, 1, 1]);
	});

	it("stand in their team, behind its people, and a team of vacancies alone comes last", () => {
		const vacancies = [
			{ start: day("2026-05-04"), people: 2, team: "East" },
			{ start: day("2026-05-04"), people: 1, team: "North" },
		];
		const seats = planOf({ vacancies }, { people }).seats.map(({ seat }) => `${seat.team} ${seat.name}`.trim());
		expect(seats).toEqual(["North Ann", "North", "South Bob", "East", "East"]);
	});

	it("keep every sum: whatever starts whenever, months and people add up to the target", () => {
		const start = fc.integer({ min: -60, max: 400 }).map((days) => addDays(day("2026-01-01"), days));
		const vacancy = fc.record({
			start,
			people: fc.integer({ min: 1, max: 4 }),
			team: fc.constantFrom("", "North", "West"),
		});
		fc.assert(
			fc.property(fc.array(vacancy, { maxLength: 4 }), (vacancies) => {
				const plan = planOf({ target: 98_765_432_10n, unit: 1_000_00n, ramp, vacancies }, { people });
				const total = plan.seats.reduce((sum, { target }) => sum + target, 0n);
				expect(total).toBe(98_765_432_10n);
				for (const [month, { target }] of plan.months.entries()) {
					expect(plan.seats.reduce((sum, { months }) => sum + (months[month]?.target ?? 0n), 0n)).toBe(target);
				}
			}),
			{ numRuns: 40 },
		);
	});

	it.skipIf(soffice === undefined)(
		"are the same in the workbook once it is recalculated",
		async () => {
			const vacancies = [
				{ start: day("2026-03-16"), people: 2, team: "North" },
				{ start: day("2026-09-01"), people: 1, team: "" },
			];
			const plan = planOf({ target: 12_345_500_00n, unit: 1_000_00n, ramp, vacancies }, { people });
			expect(await expectSameRecalculated(await workbookOf(plan))).toBeGreaterThan(200);
		},
		120_000,
	);
});
