/** Targets that the workbook's formulas can't follow to the last digit: refused where they are typed, and said beside them. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PlanSettings } from "../../../src/capabilities/plan/settings.ts";
import { workingOf } from "../../../src/capabilities/plan/working.ts";
import { rate, rateOf } from "../../../src/core/rate.ts";
import { recalculate, soffice } from "../../libreoffice.ts";
import { readBack, worksheet } from "../../output/xlsx/read-back.ts";
import { person, planOf } from "./sample.ts";
import { expectSameRecalculated, workbookOf } from "./workbook.ts";

const people = [person("Ann", { team: "North" }), person("Eve", { team: "South", weight: rate("1.5") })];
const history = {
	seasonality: { from: "indices", per: "workday", indices: Array(12).fill(rate("1.000001")) },
} as const;

describe("the largest target of a workbook", () => {
	it("and any smaller one of whole roubles can be counted exactly", () => {
		const anyWeight = fc.integer({ min: 1, max: 30_000 }).map((weight) => rateOf(BigInt(weight), 10_000n));
		const anyHedge = fc.constantFrom("0", "0.1", "0.25").map((by) => ({ people: rate(by), teams: rate("0.05") }));
		fc.assert(
			fc.property(
				fc.array(anyWeight, { minLength: 1, maxLength: 30 }),
				anyHedge,
				fc.constantFrom(100n, 1_000_00n),
				fc.bigInt({ min: 1n, max: 10_000n }),
				(weights, hedge, unit, part) => {
					const staff = weights.map((weight, index) => person(`P${index}`, { weight, team: index % 2 ? "A" : "B" }));
					const more: Partial<PlanSettings> = { ...history, hedge, unit };
					const working = workingOf(planOf({ ...more, target: 12_000_000_00n }, { people: staff }));
					fc.pre(working !== undefined);
					const step = (working?.largest ?? 0n) % 100n === 0n ? unit : 1n;
					const target = (((working?.largest ?? 0n) * part) / 10_000n / step) * step;
					fc.pre(target > 0n);
					expect(workingOf(planOf({ ...more, target }, { people: staff }))).toBeDefined();
				},
			),
			{ numRuns: 30 },
		);
	});

	it("is far above what anybody plans, and stands in the rule of the cell", async () => {
		const plan = planOf({ ...history }, { people });
		const largest = Number((workingOf(plan)?.largest ?? 0n) / 100n);
		expect(largest).toBeGreaterThan(100_000_000);
		const page = worksheet(await readBack(await workbookOf(plan)), "Assumptions");
		const rule = Object.values(
			(page as unknown as { dataValidations: { model: Record<string, unknown> } }).dataValidations.model,
		)[0];
		expect(rule).toMatchObject({ type: "whole", operator: "between" });
		expect(JSON.stringify(rule)).toContain(String(largest));
	});

	it("leaves kopecks to be typed where the target has some", async () => {
		const plan = planOf({ target: 1_000_000_50n }, { people });
		const page = worksheet(await readBack(await workbookOf(plan)), "Assumptions");
		const rule = Object.values(
			(page as unknown as { dataValidations: { model: Record<string, unknown> } }).dataValidations.model,
		)[0];
		expect(rule).toMatchObject({ type: "decimal" });
	});
});

describe.skipIf(soffice === undefined)("recalculated by LibreOffice", { timeout: 60_000 }, () => {
	const said = async (target: number) => {
		const workbook = await readBack(await workbookOf(planOf({ ...history, unit: 100_000n }, { people })));
		const page = worksheet(workbook, "Assumptions");
		const row = (label: string, of = page) => {
			let found = 0;
			of.eachRow((each, number) => {
				if (each.getCell(1).text === label && found === 0) found = number;
			});
			return found;
		};
		page.getCell(`B${row("Target for the year")}`).value = target;
		const written = new Uint8Array((await workbook.xlsx.writeBuffer()) as ArrayBuffer);
		const recounted = worksheet(await readBack(await recalculate(written)), "Assumptions");
		return recounted.getCell(`B${row("Check", recounted)}`).text;
	};

	it("says that a target with a kopeck is past its digits, and that a whole one is not", async () => {
		expect(await said(240_000_000)).toBe("the formulas are exact");
		expect(await said(240_000_000.01)).toContain("NOT EXACT");
		expect(await said(9e12)).toContain("NOT EXACT");
	});

	it("keeps every value, with the check", async () => {
		const hedge = { people: rate("0.1"), teams: rate("0.05") };
		expect(await expectSameRecalculated(await workbookOf(planOf({ ...history, hedge }, { people })))).toBeGreaterThan(
			500,
		);
	});
});
