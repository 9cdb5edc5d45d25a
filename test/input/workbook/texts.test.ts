import { describe, expect, it } from "vitest";
import { sheetOf, TRANSITIONAL } from "./build.ts";
import { codesOf, number, readAll, readCells } from "./reading.ts";

describe("texts of a workbook", () => {
	it("takes shared, inline and formula texts", async () => {
		const rows = `<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="inlineStr"><is><t>прямо здесь</t></is></c><c r="C1" t="str"><f>A1&amp;B1</f><v>итог</v></c></row>`;
		const strings = "<si><t>ноль</t></si><si><t>один</t></si>";
		expect(await readCells(sheetOf(rows, { strings }))).toEqual([["один", "прямо здесь", "итог"]]);
	});

	it("joins the runs of rich text and leaves out how it is pronounced", async () => {
		const run = (text: string) => `<r><rPr><b/></rPr><t xml:space="preserve">${text}</t></r>`;
		const strings = `<si>${run("ООО ")}${run("«Ромашка»")}<rPh sb="0" eb="1"><t>лишнее</t></rPh><phoneticPr fontId="1"/></si>`;
		const rows = `<row><c t="s"><v>0</v></c><c t="inlineStr"><is>${run("а")}${run(" б")}</is></c></row>`;
		expect(await readCells(sheetOf(rows, { strings }))).toEqual([["ООО «Ромашка»", "а б"]]);
	});

	it.each([
		["a_x000D_\nb", "a\r\nb"],
		["_x0009_x", "\tx"],
		["_x005F_x000D_", "_x000D_"],
		["x_x0041_x0042_", "xAx0042_"],
		["plain _x00G1_", "plain _x00G1_"],
	])("undoes the escapes of %j", async (stored, text) => {
		const rows = `<row><c t="s"><v>0</v></c><c t="str"><v>${stored}</v></c></row>`;
		expect(await readCells(sheetOf(rows, { strings: `<si><t>${stored}</t></si>` }))).toEqual([[text, text]]);
	});

	it("finds SharedStrings.xml in any capitals, so that no text becomes its number", async () => {
		const strings = "<si><t>Сумма</t></si>";
		const rows = `<row><c t="s"><v>0</v></c><c><v>0</v></c></row>`;
		const renamed = {
			"xl/sharedStrings.xml": undefined,
			"xl/SharedStrings.xml": `<sst xmlns="${TRANSITIONAL}">${strings}</sst>`,
		};
		expect(await readCells(sheetOf(rows, { strings, parts: renamed }))).toEqual([["Сумма", number("0")]]);
	});

	it("finds shared strings that no relationship leads to", async () => {
		const parts = { "xl/SHAREDSTRINGS.XML": `<sst xmlns="${TRANSITIONAL}"><si><t>Сумма</t></si></sst>` };
		expect(await readCells(sheetOf(`<row><c t="s"><v>0</v></c></row>`, { parts }))).toEqual([["Сумма"]]);
	});

	it("says which text is missing, once for a sheet", async () => {
		const rows = `<row r="4"><c r="B4" t="s"><v>7</v></c><c r="C4" t="s"><v>8</v></c></row>`;
		const { sheets, problems } = await readAll(sheetOf(rows, { strings: "<si><t>один</t></si>" }));
		expect(sheets[0]?.rows[0]?.cells).toEqual([
			null,
			{ kind: "error", text: "#REF!" },
			{ kind: "error", text: "#REF!" },
		]);
		expect(problems).toEqual([
			{
				code: "workbook-text-missing",
				severity: "error",
				place: { file: "book.xlsx", sheet: "Sheet1", line: 4, column: 2 },
				facts: { cells: 2 },
			},
		]);
	});

	it("refuses a workbook whose shared strings are listed but not there", async () => {
		const bytes = sheetOf(`<row><c><v>1</v></c></row>`, { strings: "", parts: { "xl/sharedStrings.xml": undefined } });
		expect(await codesOf(bytes)).toEqual(["workbook-damaged"]);
	});

	it("keeps identifiers as they stand", async () => {
		const rows = `<row><c t="inlineStr"><is><t>0012</t></is></c><c><v>123456789012345678</v></c><c s="1"><v>12</v></c><c s="2"><v>45321</v></c></row>`;
		expect(await readCells(sheetOf(rows, { formats: ["000000", "dd.mm.yyyy"] }))).toEqual([
			["0012", number("123456789012345678"), number("000012"), { kind: "date", text: "2024-01-30", serial: "45321" }],
		]);
	});

	it("trims a text that doesn't ask for its spaces, as spreadsheets do", async () => {
		const rows = `<row><c t="inlineStr"><is><t>  a b \u00a0 </t></is></c><c t="inlineStr"><is><t xml:space="preserve">  a b </t></is></c></row>`;
		expect(await readCells(sheetOf(rows))).toEqual([["a b \u00a0", "  a b "]]);
	});

	it("reads parts in other encodings", async () => {
		const xml = `<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="${TRANSITIONAL}"><sheetData><row><c t="inlineStr"><is><t>Сделка</t></is></c></row></sheetData></worksheet>`;
		const parts = { "xl/worksheets/sheet1.xml": new Uint8Array(Buffer.from(`\ufeff${xml}`, "utf16le")) };
		expect(await readCells(sheetOf("", { parts }))).toEqual([["Сделка"]]);
	});
});
