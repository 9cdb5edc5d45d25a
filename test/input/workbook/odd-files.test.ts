/** Odd workbooks from the test suites of other readers: each is read right, or refused in one line. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { RawCell } from "../../../src/input/rows.ts";
import { date, number, readAll } from "./reading.ts";

const ODD = join(import.meta.dirname, "../../../../shared/data/xlsx-odd");

interface Expected {
	/** Sheets with the number of their rows that hold something. */
	readonly sheets?: Readonly<Record<string, number>>;
	/** Rows of the first sheet by their line. */
	readonly rows?: Readonly<Record<number, readonly RawCell[]>>;
	/** Problems: code and what is broken. */
	readonly problems?: readonly (readonly [code: string, facts?: object])[];
}

const numbers = (...texts: readonly string[]) => texts.map(number);
const letters = (text: string) => text.split("");

const EXPECTED: Readonly<Record<string, Expected>> = {
	"calamine__tests__date_iso.xlsx": {
		sheets: { Sheet: 6 },
		rows: { 1: [date("2021-01-01")], 2: [date("2021-01-01T10:10:10")], 3: ["10:10:10"] },
	},
	"calamine__tests__has_x000D_.xlsx": { sheets: { Sheet1: 1 }, rows: { 1: ["ABC\r\nDEF"] } },
	"calamine__tests__issue252.xlsx": { problems: [["workbook-damaged", { part: "xl/_rels/workbook.xml.rels" }]] },
	"calamine__tests__issue281.xlsm": { sheets: { Sheet1: 0, Sheet2: 0, Sheet3: 0 } },
	"calamine__tests__issue9.xlsx": {
		sheets: { Feuil1: 4, Feuil2: 0, Feuil3: 0 },
		rows: { 1: ["test1"], 2: ["test2 other"], 3: ["test3 aaa"], 4: ["test4"] },
	},
	"calamine__tests__minimal_package.xlsx": { sheets: { Sheet1: 196 }, rows: { 1: ["ARREST BOOKINGS for 01/30/17"] } },
	"calamine__tests__whitespace_trim.xlsx": {
		sheets: { inlineStr: 3, SharedStrings: 3 },
		rows: {
			1: ["trimmed value", "value with tabs", " \t\n", "clean text"],
			2: ["line1\nline2", "  line1\nline2  "],
			3: ["日期 时间"],
		},
	},
	"exceljs__spec__integration__data__invalid-xml.xlsx": {
		sheets: { Sheet1: 0 },
		problems: [["workbook-damaged", { part: "xl/worksheets/sheet1.xml", damage: "xml" }]],
	},
	"exceljs__spec__integration__data__test-row-styles.xlsx": {
		sheets: { Sheet1: 38 },
		rows: { 1: Array.from({ length: 29 }, () => "asdf") },
	},
	"frictionless__data__table-infer-boolean.xlsx": {
		sheets: { Sheet1: 3 },
		rows: { 1: ["number", "string", "boolean"], 2: [number("1"), "two", true], 3: [number("3"), "four", false] },
	},
	"poi__test-data__spreadsheet__47889.xlsx": {
		sheets: { Sheet1: 5, Sheet2: 0, Sheet3: 0 },
		rows: { 1: ["a", "b", "c"], 2: numbers("1", "5", "8"), 4: [number("3"), null, number("9")] },
	},
	"poi__test-data__spreadsheet__49872.xlsx": {
		sheets: { Sheet1: 3, Sheet2: 0, Sheet3: 0 },
		rows: { 3: numbers("3", "3", "3", "3") },
	},
	"poi__test-data__spreadsheet__50299.xlsx": {
		rows: { 1: ["$R[]{A}", null, null, "1D"], 10: ["10A", "10B", "10C", "10D"] },
	},
	"poi__test-data__spreadsheet__52575_main.xlsx": {
		sheets: { Tabelle1: 3 },
		rows: { 1: [number("10")], 2: ["POI rocks!"], 3: [true] },
	},
	"poi__test-data__spreadsheet__57914.xlsx": {
		sheets: { test_excel_2013: 2 },
		rows: { 1: ["Number", "Column 1", "Column 2"], 2: numbers("999999999", "1", "1") },
	},
	"poi__test-data__spreadsheet__60384.xlsx": { sheets: { Tarif: 7 }, rows: { 3: ["{Parameter}", number("0.1")] } },
	"poi__test-data__spreadsheet__clusterfuzz-testcase-minimized-POIFuzzer-5040805309710336.xlsx": {
		problems: [["workbook-damaged", { damage: "archive" }]],
	},
	"poi__test-data__spreadsheet__clusterfuzz-testcase-minimized-POIXSSFFuzzer-5265527465181184.xlsx": {
		problems: [["workbook-damaged", { part: "_rels/.rels", damage: "checksum" }]],
	},
	"poi__test-data__spreadsheet__clusterfuzz-testcase-minimized-POIXSSFFuzzer-5937385319563264.xlsx": {
		sheets: {
			Exp1: 23,
			"Exp2 (2)": 29,
			"Exp3 (2)": 28,
			Exp4: 23,
			Exp5: 22,
			"Exp6 (2)": 28,
			"Exp7 (2)": 28,
			Exp8: 0,
			Exp9: 22,
			"Exp10 (2)": 25,
			"Exp11 (2)": 25,
			Exp12: 22,
		},
		rows: { 5: ["Married couple, one income, no children taxed under PAYE "] },
		problems: [["workbook-damaged", { part: "xl/worksheets/sheet8.xml", damage: "checksum" }]],
	},
	"poi__test-data__spreadsheet__clusterfuzz-testcase-minimized-XLSX2CSVFuzzer-5636439151607808.xlsx": {
		problems: [["workbook-damaged", { damage: "archive" }]],
	},
	"poi__test-data__spreadsheet__poc-xmlbomb.xlsx": { problems: [["workbook-unsafe", { danger: "declarations" }]] },
	"poi__test-data__spreadsheet__style-alternate-content.xlsx": {
		sheets: { Sheet2: 29 },
		rows: { 2: ["사이버서당 무상 콘텐츠 이용 신청서"], 7: ["3. 담당자", "성명"] },
	},
	"sheetjs__sheet_visibility_strict.xlsx": {
		sheets: { Visible: 2, Hidden: 2, VeryHidden: 2 },
		rows: { 1: letters("visible"), 2: numbers("118", "105", "115", "105", "98", "108", "101") },
	},
	"sheetjs__xlsx-stream-d-date-cell.xlsx": {
		sheets: { Sheet1: 13 },
		rows: {
			3: ["Float", number("1.5"), number("0.3"), number("12345678900000000000000")],
			4: ["Boolean", true, false],
			5: ["Date", "2014-02-14T08:27:48.765Z"],
			7: ["Time Built-in format #18", date("1900-01-01T12:00:00", "1.5")],
			8: ["Percentage Built-in format #9", number("0.5")],
			10: ["Duration 36 hours format #46", "36:00:00"],
			11: ["Formula", "String1"],
		},
	},
};

describe.skipIf(!existsSync(ODD))("odd workbooks (skipped where ../shared is absent)", () => {
	it("are all expected here", () => {
		expect(
			readdirSync(ODD)
				.filter((name) => /\.xls/.test(name))
				.sort(),
		).toEqual(Object.keys(EXPECTED).sort());
	});

	it.each(Object.entries(EXPECTED))("%s", async (name, { sheets: counts, rows = {}, problems: expected = [] }) => {
		const { sheets, problems } = await readAll(readFileSync(join(ODD, name)));
		if (counts) expect(Object.fromEntries(sheets.map(({ sheet, rows }) => [sheet, rows.length]))).toEqual(counts);
		const found = sheets[0]?.rows ?? [];
		for (const [line, cells] of Object.entries(rows)) {
			expect(found.find((row) => row.line === Number(line))?.cells).toEqual(cells);
		}
		expect(problems.map(({ code }) => code)).toEqual(expected.map(([code]) => code));
		for (const [index, [, facts]] of expected.entries()) expect(problems[index]?.facts).toMatchObject(facts ?? {});
	});
});
