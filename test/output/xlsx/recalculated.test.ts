/** A spreadsheet program recalculates the workbook to the values stored in it. */
import { describe, expect, it } from "vitest";
import { formula } from "../../../src/output/document.ts";
import { renderXlsx } from "../../../src/output/xlsx.ts";
import { recalculate, soffice } from "../../libreoffice.ts";
import { formulasOf, readBack, storedValues, worksheet } from "./read-back.ts";
import { RUB, samplePlan } from "./sample-plan.ts";

describe.skipIf(soffice === undefined)("recalculated by LibreOffice", { timeout: 120_000 }, () => {
	it("a plan keeps every stored value", async () => {
		const xlsx = await renderXlsx(samplePlan("ru"), "ru");
		const stored = storedValues(await readBack(xlsx));
		const computed = await readBack(await recalculate(xlsx));
		const formulas = formulasOf(computed);
		expect(formulas.size).toBeGreaterThan(300);
		const recomputed = storedValues(computed);
		for (const [address, formulaText] of formulas) {
			const [before, after] = [stored.get(address), recomputed.get(address)];
			expect(after, `${address}: ${formulaText}`).toBeTypeOf("number");
			expect(Number(after), `${address}: ${formulaText}`).toBeCloseTo(Number(before), 6);
		}
	});

	it("a stored value that is not what its formula gives is found out", async () => {
		const wrong = await renderXlsx(
			{
				name: "wrong",
				title: "Wrong",
				currency: RUB,
				sheets: [
					{
						id: "sheet",
						title: "Sheet",
						blocks: [
							{
								kind: "facts",
								id: "facts",
								facts: [
									{ id: "sum", label: "Sum", cell: { kind: "count", value: 5, formula: formula`2+2` } },
									{ id: "text", label: "Text", cell: { kind: "text", text: "—", formula: formula`IF(1=1,"—",0)` } },
									{ id: "escaped", label: "_x0041_", cell: { kind: "text", text: "_x0041_" } },
								],
							},
						],
					},
				],
			},
			"en",
		);
		const sheet = worksheet(await readBack(await recalculate(wrong)), "Sheet");
		expect(sheet.getCell("B3").result).toBe(4);
		expect(sheet.getCell("B4").result).toBe("—");
		expect(sheet.getCell("A5").value).toBe("_x0041_");
		expect(sheet.getCell("B5").value).toBe("_x0041_");
	});
});
