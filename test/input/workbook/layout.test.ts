import { describe, expect, it } from "vitest";
import { openWorkbook } from "../../../src/input/workbook.ts";
import { contentTypes, relationships, sheetOf, TRANSITIONAL, workbook, worksheet } from "./build.ts";
import { date, failed, number, readAll, readCells, readRows } from "./reading.ts";

const one = `<row><c><v>1</v></c></row>`;
const ns = (prefix: string) => `xmlns:${prefix}="${TRANSITIONAL}"`;

describe("rows and cells", () => {
	it("counts rows and cells that carry no reference", async () => {
		const rows = `<row><c><v>1</v></c><c><v>2</v></c></row><row/><row r="7"><c r="C7"><v>3</v></c><c><v>4</v></c></row><row><c r="B9"><v>5</v></c></row>`;
		expect(await readRows(sheetOf(rows))).toEqual([
			{ line: 1, cells: [number("1"), number("2")] },
			{ line: 7, cells: [null, null, number("3"), number("4")] },
			{ line: 9, cells: [null, number("5")] },
		]);
	});

	it("takes the row from its cells where only they say it, and nonsense for no reference", async () => {
		const rows = `<row><c r="B5"><v>1</v></c></row><row r="0"><c r="A0"><v>2</v></c></row><row r="x"><c r="ZZZZ1"><v>3</v></c></row>`;
		expect(await readRows(sheetOf(rows))).toEqual([
			{ line: 5, cells: [null, number("1")] },
			{ line: 6, cells: [number("2")] },
			{ line: 1, cells: [number("3")] },
		]);
	});

	it("reads prefixed XML", async () => {
		const xml = `<x:worksheet ${ns("x")}><x:sheetData><x:row r="1"><x:c r="A1" s="1"><x:v>46112</x:v></x:c><x:c t="s"><x:v>0</x:v></x:c><x:c t="inlineStr"><x:is><x:t>б</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`;
		const parts = {
			"xl/sharedStrings.xml": `<x:sst ${ns("x")}><x:si><x:t>а</x:t></x:si></x:sst>`,
			"xl/styles.xml": `<x:styleSheet ${ns("x")}><x:cellXfs><x:xf numFmtId="0"/><x:xf numFmtId="14"/></x:cellXfs></x:styleSheet>`,
			"xl/workbook.xml": `<x:workbook ${ns("x")} xmlns:rel="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><x:sheets><x:sheet name="Лист" sheetId="1" rel:id="rId1"/></x:sheets></x:workbook>`,
		};
		const bytes = workbook({ sheets: [{ xml }], strings: "", formats: [14], parts });
		expect(await readCells(bytes)).toEqual([[date("2026-03-31", "46112"), "а", "б"]]);
	});

	it("gives the value of merged cells once", async () => {
		const rows = `<row r="1"><c r="A1"><v>100</v></c><c r="B1"/><c r="C1"/><c r="D1"><v>7</v></c></row><row r="2"><c r="A2"/></row>`;
		expect(await readRows(workbook({ sheets: [{ rows, merged: ["A1:C2"] }] }))).toEqual([
			{ line: 1, cells: [number("100"), null, null, number("7")] },
		]);
	});

	it("keeps beside the rows what covers their empty cells", async () => {
		const text = (ref: string, value: string) => `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`;
		const rows = [
			`<row r="1">${text("A1", "mergeCells")}${text("B1", "б")}</row>`,
			`<row r="2"><c r="A2"/>${text("B2", "в")}<c r="C2"><v>1</v></c></row>`,
			`<row r="3">${text("A3", "своё")}${text("B3", "г")}</row>`,
			`<row r="4"><c r="A4"/>${text("B4", "д")}</row>`,
		].join("");
		for (const merged of [
			["A1:A3", "B1:C1"],
			["B1:C1", "A1:A3"],
		]) {
			const found = await readRows(workbook({ sheets: [{ rows, merged }] }));
			expect(found.map(({ covered }) => covered && [...covered])).toEqual([
				undefined,
				[[0, "mergeCells"]],
				undefined,
				undefined,
			]);
		}
	});

	it("pays nothing for a sparse sheet", async () => {
		const styled = Array.from(
			{ length: 5000 },
			(_, row) => `<row r="${row + 2}"><c r="A${row + 2}" s="1"/></row>`,
		).join("");
		const rows = `<row r="1"><c r="A1"><v>1</v></c></row>${styled}<row r="1048576"><c r="XFD1048576"><v>2</v></c></row>`;
		const read = await readRows(sheetOf(rows));
		expect(read.map(({ line, cells }) => [line, cells.length])).toEqual([
			[1, 1],
			[1_048_576, 16_384],
		]);
	});

	it("marks hidden rows and sheets", async () => {
		const rows = `<row hidden="1"><c><v>1</v></c></row><row hidden="false"><c><v>2</v></c></row>`;
		const sheets = [
			{ rows },
			{ rows: one, listed: 'state="hidden"' },
			{ rows: one, listed: 'state="veryHidden"' },
			{ rows: one, listed: 'state="show"' },
		];
		const read = await readAll(workbook({ sheets }));
		expect(read.sheets[0]?.rows).toEqual([
			{ line: 1, cells: [number("1")], hidden: true },
			{ line: 2, cells: [number("2")] },
		]);
		expect(read.sheets.map(({ hidden }) => hidden)).toEqual([false, true, true, false]);
	});

	it("passes over what isn't a cell's own", async () => {
		const foreign = `<row><extLst><ext><row><c><v>9</v></c></row></ext></extLst><c><extLst><v>9</v></extLst><v>1</v><extLst><v>9</v></extLst></c></row>`;
		expect(await readCells(sheetOf(foreign))).toEqual([[number("1")]]);
	});

	it("takes the fallback of alternate contents, so that styles keep their numbers", async () => {
		const both = `<mc:AlternateContent xmlns:mc="m"><mc:Choice Requires="hs"><xf numFmtId="0"/></mc:Choice><mc:Fallback><xf numFmtId="0"/></mc:Fallback></mc:AlternateContent>`;
		const parts = { "xl/styles.xml": `<styleSheet><cellXfs>${both}<xf numFmtId="14"/></cellXfs></styleSheet>` };
		const bytes = sheetOf(`<row><c s="0"><v>5</v></c><c s="1"><v>46112</v></c></row>`, { formats: [], parts });
		expect(await readCells(bytes)).toEqual([[number("5"), date("2026-03-31", "46112")]]);
	});

	it("gives long sheets in batches, and again from the beginning", async () => {
		const rows = Array.from(
			{ length: 4321 },
			(_, row) => `<row><c t="inlineStr"><is><t>строка номер ${row}</t></is></c></row>`,
		);
		const { tables } = await openWorkbook(sheetOf(rows.join("")), "book.xlsx");
		for (const time of ["first", "second"]) {
			const lines: number[] = [];
			for await (const batch of tables[0]?.batches() ?? []) {
				expect(batch.length, time).toBeLessThan(3000);
				lines.push(...batch.map(({ line }) => line));
			}
			expect(lines).toEqual(Array.from({ length: 4321 }, (_, row) => row + 1));
		}
	});

	it("may be left in the middle", async () => {
		const { tables } = await openWorkbook(sheetOf(one.repeat(50_000)), "book.xlsx");
		for await (const batch of tables[0]?.batches() ?? []) {
			expect(batch.length).toBeGreaterThan(999);
			break;
		}
		expect(tables[0]?.problems).toEqual([]);
	});
});

describe("formulas", () => {
	it("uses the stored values", async () => {
		const rows = `<row><c><f>1+1</f><v>2</v></c><c t="str"><f>A1&amp;""</f><v></v></c><c t="b"><f>A1=2</f><v>1</v></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c></row>`;
		expect(await readCells(sheetOf(rows))).toEqual([[number("2"), "", true, failed("#DIV/0!")]]);
	});

	it("says where values were never stored, and guesses none", async () => {
		const rows = `<row r="2"><c r="B2"><f>A2*0.1</f></c><c r="C2"><f t="shared" si="0"/><v/></c><c r="D2"><f>A2</f><v></v></c></row>`;
		const { sheets, problems } = await readAll(sheetOf(rows));
		expect(sheets[0]?.rows).toEqual([
			{ line: 2, cells: [null, failed("=A2*0.1"), failed("="), failed("=A2")], formulas: [1, 2, 3] },
		]);
		expect(problems).toEqual([
			{
				code: "formula-without-value",
				severity: "warning",
				place: { file: "book.xlsx", sheet: "Sheet1", line: 2, column: 2 },
				facts: { formula: "=A2*0.1", cells: 3 },
			},
		]);
	});
});

describe("parts of a workbook", () => {
	it("follows relationships, whatever the parts are called", async () => {
		const sheets = [
			{ name: "Второй", rows: one, part: "worksheets/sheet9.xml" },
			{ name: "Первый", rows: one.repeat(2), part: "таблица.xml" },
		];
		const read = await readAll(workbook({ sheets }));
		expect(read.sheets.map(({ sheet, rows }) => [sheet, rows.length])).toEqual([
			["Второй", 1],
			["Первый", 2],
		]);
	});

	it.each([
		"/xl/worksheets/sheet1.xml",
		"worksheets/sheet1.xml",
		"../xl/worksheets/./SHEET1.xml",
		"worksheets\\sheet1.xml",
		"worksheets/%73heet1.xml",
	])("finds the sheet at %s", async (target) => {
		const parts = { "xl/_rels/workbook.xml.rels": relationships([["rId1", "…/worksheet", target]]) };
		expect(await readCells(sheetOf(one, { parts }))).toEqual([[number("1")]]);
	});

	it("finds names written with backslashes or a leading slash", async () => {
		const parts = { "xl/worksheets/sheet1.xml": undefined, "xl\\worksheets\\sheet1.xml": worksheet(one) };
		expect(await readCells(sheetOf("", { parts }))).toEqual([[number("1")]]);
		const rooted = { "xl/worksheets/sheet1.xml": undefined, "/xl/worksheets/sheet1.xml": worksheet(one) };
		expect(await readCells(sheetOf("", { parts: rooted }))).toEqual([[number("1")]]);
	});

	it("falls back to the content types where relationships lead nowhere", async () => {
		const parts = {
			"_rels/.rels": undefined,
			"xl/_rels/workbook.xml.rels": relationships([["rId1", "…/worksheet", "worksheets/absent.xml"]]),
		};
		expect(await readCells(sheetOf(one, { parts }))).toEqual([[number("1")]]);
		expect(await readCells(sheetOf(one, { parts: { ...parts, "[Content_Types].xml": undefined } }))).toEqual([
			[number("1")],
		]);
	});

	it("won't guess between two sheets that nothing leads to", async () => {
		const parts = { "xl/_rels/workbook.xml.rels": relationships([]) };
		const { sheets, problems } = await readAll(workbook({ sheets: [{ rows: one }, { rows: one }], parts }));
		expect(sheets.map(({ rows }) => rows)).toEqual([[], []]);
		expect(problems).toMatchObject([
			{ code: "workbook-damaged", severity: "error", place: { sheet: "Sheet1" }, facts: { damage: "missing" } },
			{ code: "workbook-damaged", severity: "error", place: { sheet: "Sheet2" }, facts: { damage: "missing" } },
		]);
	});

	it("leaves out charts, which have no rows", async () => {
		const parts = {
			"xl/_rels/workbook.xml.rels": relationships([
				["rId1", "…/chartsheet", "chartsheets/sheet1.xml"],
				["rId2", "…/worksheet", "worksheets/sheet2.xml"],
			]),
			"xl/chartsheets/sheet1.xml": "<chartsheet/>",
		};
		const { sheets, problems } = await readAll(
			workbook({ sheets: [{ name: "График" }, { name: "Сделки", rows: one }], parts }),
		);
		expect(sheets.map(({ sheet }) => sheet)).toEqual(["Сделки"]);
		expect(problems).toEqual([]);
	});

	it("says that a part which should be a sheet isn't one", async () => {
		const { problems } = await readAll(workbook({ sheets: [{ xml: "<chartsheet/>" }] }));
		expect(problems).toMatchObject([
			{ code: "workbook-damaged", facts: { part: "xl/worksheets/sheet1.xml", damage: "format" } },
		]);
	});

	it("says so where there is no sheet with cells", async () => {
		const { sheets, problems } = await readAll(workbook({ parts: { "[Content_Types].xml": contentTypes([]) } }));
		expect(sheets).toEqual([]);
		expect(problems).toMatchObject([
			{ code: "workbook-without-sheets", severity: "error", place: { file: "book.xlsx" } },
		]);
	});
});
