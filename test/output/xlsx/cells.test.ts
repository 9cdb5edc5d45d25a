/** Cells hold what the document says: exact values, their formats, notes, inputs. Read back from the file. */
import type { Workbook } from "exceljs";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Cell, Document } from "../../../src/output/document.ts";
import { legalText } from "../../../src/output/xlsx/xml-text.ts";
import { renderXlsx } from "../../../src/output/xlsx.ts";
import { anyDocument } from "../any-document.ts";
import { outOfOrder } from "./element-order.ts";
import { GALLERY } from "./gallery.ts";
import { partsOf, tree } from "./parts.ts";
import { readBack, worksheet } from "./read-back.ts";
import { RUB } from "./sample-plan.ts";

function withCells(cells: readonly Cell[]): Document {
	const rows = cells.map((cell, index) => ({ id: String(index), cells: [cell] }));
	const blocks = [{ kind: "table" as const, id: "table", columns: [{ id: "value", title: "Value" }], rows }];
	return { name: "cells", title: "Cells", currency: RUB, sheets: [{ id: "sheet", title: "Sheet", blocks }] };
}

let gallery: Workbook;

beforeAll(async () => {
	gallery = await readBack(await renderXlsx(GALLERY, "ru"));
});

describe("values", () => {
	it("are amounts in major units, shares, days without a time, and words", () => {
		const people = worksheet(gallery, "Люди");
		const row = people.getRow(14).values as unknown[];
		expect(row.slice(1, 6)).toEqual(["О'Нил Шон", 2_150_300.5, 1_000_000, 2.150_300_5, 12]);
		expect(row[6]).toEqual(new Date(Date.UTC(2026, 2, 31)));
		expect(people.getCell("G13").value).toBe("—");
	});

	it("of formulas are stored beside them", () => {
		const total = worksheet(gallery, "Люди").getCell("B15");
		expect(total.formula).toBe("SUM($B$10:$B$14)");
		expect(total.result).toBe(4_135_300.5);
	});

	it("show kopecks in the columns that have them, and the currency's sign at a fact", () => {
		const people = worksheet(gallery, "Люди");
		expect(people.getCell("B10").numFmt).toBe("#,##0.00;[Red]-#,##0.00");
		expect(people.getCell("C10").numFmt).toBe("#,##0;[Red]-#,##0");
		expect(people.getCell("D10").numFmt).toBe("0.0%;[Red]-0.0%");
		expect(people.getCell("F10").numFmt).toBe("dd.mm.yyyy");
		const inputs = worksheet(gallery, "Ввод");
		expect(inputs.getCell("B4").numFmt).toBe('#,##0"\u00a0₽";[Red]-#,##0"\u00a0₽"');
	});

	it("that look like formulas stay text", async () => {
		const texts = ["=1+1", "+7 900", "-5", "@SUM(A1)"];
		const workbook = await readBack(await renderXlsx(withCells(texts.map((text) => ({ kind: "text", text }))), "en"));
		const sheet = worksheet(workbook, "Sheet");
		for (const [index, text] of texts.entries()) {
			const cell = sheet.getCell(4 + index, 1);
			expect(cell.value).toBe(text);
			expect(cell.formula).toBeUndefined();
			expect(cell.numFmt).toBe("@");
		}
	});

	it("that no cell can hold are refused", async () => {
		const render = (cell: Cell) => renderXlsx(withCells([cell]), "en");
		await expect(render({ kind: "number", value: Number.NaN, decimals: 2 })).rejects.toThrow(RangeError);
		await expect(render({ kind: "percent", value: Number.POSITIVE_INFINITY })).rejects.toThrow(RangeError);
		await expect(render({ kind: "money", value: 2n ** 60n })).rejects.toThrow(RangeError);
	});
});

describe("what invites and explains", () => {
	it("an input is yellow with blue text and says what it takes", () => {
		const cell = worksheet(gallery, "Ввод").getCell("B4");
		expect(cell.fill).toMatchObject({ fgColor: { argb: "FFFFF9DB" } });
		expect(cell.font.color).toEqual({ argb: "FF1D4ED8" });
		expect(cell.dataValidation).toMatchObject({
			type: "decimal",
			operator: "greaterThanOrEqual",
			formulae: [0],
			showErrorMessage: true,
			promptTitle: "Это можно изменить",
			prompt: "Сумма, не меньше 0. Книга пересчитается сама.",
			error: "Здесь ожидается: сумма, не меньше 0.",
		});
		expect(worksheet(gallery, "Люди").getCell("B10").dataValidation).toBeUndefined();
	});

	it("each kind of input has a rule of its own", () => {
		const inputs = worksheet(gallery, "Ввод");
		const rules = [5, 7, 8, 10, 11, 12].map((row) => {
			const { type, operator, formulae, prompt } = inputs.getCell(row, 2).dataValidation;
			return [
				type,
				operator,
				formulae.map((one) => (one instanceof Date ? one.toISOString().slice(0, 10) : one)),
				prompt,
			];
		});
		expect(rules).toEqual([
			["whole", "between", [1, 500], "Целое число, от 1 до 500. Книга пересчитается сама."],
			["decimal", "lessThanOrEqual", [0.5], "Процент, не больше 50\u00a0%. Книга пересчитается сама."],
			["date", "between", ["2025-01-01", "2027-12-31"], "Дата от 01.01.2025 до 31.12.2027. Книга пересчитается сама."],
			["list", undefined, ['"По истории,Поровну"'], "Одно значение из списка. Книга пересчитается сама."],
			["list", undefined, ["'Списки'!$A$5:$A$6"], "Одно значение из списка. Книга пересчитается сама."],
			["decimal", "between", [-1e13, 1e13], "Число. Книга пересчитается сама."],
		]);
		expect(worksheet(gallery, "Списки").getCell("A6").value).toBe("Петрова, Анна");
	});

	it("inputs with a key have a name", async () => {
		const workbook = partsOf(await renderXlsx(GALLERY, "ru")).get("xl/workbook.xml");
		expect(workbook).toContain(`<definedName name="rop.plan.target">'Ввод'!$B$4</definedName>`);
	});

	it("a note is a comment on its cell", () => {
		const { note } = worksheet(gallery, "Люди").getCell("B15");
		expect(JSON.stringify(note)).toContain("Без возвратов, которые оформлены");
	});

	it("a status is a soft colour", () => {
		const people = worksheet(gallery, "Люди");
		const colours = ["B10", "B11", "B12"].map((address) => people.getCell(address).fill);
		expect(colours).toMatchObject(["FFDDF0DA", "FFFDE3B8", "FFF8D3CF"].map((argb) => ({ fgColor: { argb } })));
	});
});

describe("any document", () => {
	it("gives well-formed parts in the schema's order, and its texts read back", { timeout: 120_000 }, async () => {
		await fc.assert(
			fc.asyncProperty(anyDocument, async (document) => {
				const xlsx = await renderXlsx(document, "ru");
				for (const [path, xml] of partsOf(xlsx)) expect(outOfOrder(tree(xml)), path).toEqual([]);
				const sheet = worksheet(await readBack(xlsx), "Лист");
				expect(sheet.getCell("A1").value ?? "").toBe(legalText(document.title));
			}),
			{ numRuns: 25 },
		);
	});
});
