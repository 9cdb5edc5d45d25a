import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayFromNumber, isoDay } from "../../../src/core/day.ts";
import { builtInFormat, formatOf } from "../../../src/input/workbook/number-format.ts";
import { STRICT, sheetOf, workbook, worksheet } from "./build.ts";
import { date, number, readCells } from "./reading.ts";

const cell = (serial: string) => `<row><c s="1"><v>${serial}</v></c></row>`;

async function shown(serial: string, format: string | number, properties = "") {
	const cells = await readCells(sheetOf(cell(serial), { formats: [format], properties }));
	return cells[0]?.[0];
}

describe("what a number format means", () => {
	it.each([
		"dd.mm.yyyy",
		"m/d/yy h:mm",
		"[$-419]d mmm yyyy;@",
		"[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy",
		'dd.mm.yyyy"г."',
		"yyyy\\-mm\\-dd",
		"mmmm",
		"mmm yy",
		"YYYY-MM-DD",
		"[Red]dd.mm.yyyy",
	])("%s is of days", (code) => expect(formatOf(code).kind).toBe("date"));

	it.each(["h:mm", "hh:mm:ss", "mm:ss.0", "h:mm AM/PM", "h:mm:ss.000", '"в" hh:mm'])("%s is of times", (code) =>
		expect(formatOf(code).kind).toBe("time"),
	);

	it.each(["[h]:mm:ss", "[mm]:ss", "[ss]", "[HH]:MM"])("%s is of elapsed times", (code) =>
		expect(formatOf(code).kind).toBe("elapsed"),
	);

	it.each([
		"General",
		"0",
		"#,##0.00",
		"@",
		'#,##0.00" руб."',
		"#,##0.00\\ [$₽-419]",
		'0 "дней (days)"',
		"0.00E+00",
		"0%",
		"# ?/?",
		'_-* #,##0.00\\ "₽"_-;\\-* #,##0.00\\ "₽"_-;_-* "-"??\\ "₽"_-;_-@_-',
		"[Red]#,##0;[Blue]-#,##0",
		"0.00 USD",
		"[>1000000]0.0,,\\M;0",
		"\\d\\a\\y 0",
	])("%s is of numbers", (code) => expect(formatOf(code).kind).toBe("number"));

	it("knows the built-in ones", () => {
		const kinds = (kind: string) =>
			Array.from({ length: 60 }, (_, id) => id).filter((id) => builtInFormat(id).kind === kind);
		expect(kinds("date")).toEqual([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);
		expect(kinds("time")).toEqual([18, 19, 20, 21, 32, 33, 34, 35, 45, 47, 55, 56]);
		expect(kinds("elapsed")).toEqual([46]);
	});

	it("keeps leading zeros only where the format is nothing but zeros", () => {
		expect(formatOf("0000")).toEqual({ kind: "padded", digits: 4 });
		expect(formatOf("00.00")).toEqual({ kind: "number" });
	});
});

describe("days of a workbook", () => {
	it("takes a number for a day only by its format", async () => {
		expect(await shown("46112", 14)).toEqual(date("2026-03-31", "46112"));
		expect(await shown("46112", "dd.mm.yyyy")).toEqual(date("2026-03-31", "46112"));
		expect(await shown("46112", "#,##0.00")).toEqual(number("46112"));
		expect(await shown("46112", 0)).toEqual(number("46112"));
	});

	it.each([
		["46112.41666666667", "2026-03-31T10:00:00"],
		["46112.416666666", "2026-03-31T10:00:00"],
		["46112.99999", "2026-03-31T23:59:59"],
		["46112.9999999", "2026-03-31T23:59:59"],
		["46112.99999999999", "2026-04-01"],
		["46112.000000000001", "2026-03-31"],
		["2958465", "9999-12-31"],
		["1", "1900-01-01"],
		["59", "1900-02-28"],
		["61", "1900-03-01"],
	])("%s is %s", async (serial, text) => {
		expect(await shown(serial, 22)).toMatchObject({ kind: "date", text });
	});

	it.each([
		["60", "1900-02-29"],
		["0", "1900-01-00"],
		["0.4375", "1900-01-00T10:30:00"],
	])("%s is the day %s that no calendar has, so a text", async (serial, text) => {
		expect(await shown(serial, 22)).toBe(text);
	});

	it.each(["-1", "2958466", "123456789012345678"])("%s can't be a day and stays a number", async (serial) => {
		expect(await shown(serial, 14)).toEqual(number(serial));
	});

	it("shows times and elapsed times as texts", async () => {
		expect(await shown("0.43767361111", "hh:mm:ss")).toBe("10:30:15");
		expect(await shown("46112.4375", "hh:mm")).toEqual(date("2026-03-31T10:30:00", "46112.4375"));
		expect(await shown("1.1041666666666667", "[h]:mm:ss")).toBe("26:30:00");
		expect(await shown("0.0023726851851851851", 46)).toBe("00:03:25");
		expect(await shown("-0.5", "[h]:mm")).toEqual(number("-0.5"));
	});

	it("counts from 1904 where the workbook does", async () => {
		expect(await shown("44650", 14, 'date1904="1"')).toEqual(date("2026-03-31", "44650"));
		expect(await shown("0", 14, 'date1904="true"')).toEqual(date("1904-01-01", "0"));
		expect(await shown("60", 14, 'date1904="1"')).toEqual(date("1904-03-01", "60"));
		expect(await shown("46112", 14, 'date1904="0"')).toEqual(date("2026-03-31", "46112"));
	});

	it("gives every day its number back", async () => {
		const days = fc.integer({ min: 61, max: 2_958_465 });
		await fc.assert(
			fc.asyncProperty(days, async (serial) => {
				expect(await shown(String(serial), 14)).toEqual(date(isoDay(dayFromNumber(serial - 25_569)), String(serial)));
			}),
			{ numRuns: 50 },
		);
	});

	it("takes ISO days as they are, and what isn't one as a text", async () => {
		const iso = [
			"2026-03-31",
			"2026-03-31T00:00:00",
			"2026-03-31T10:00:00",
			"2026-03-31T10:00",
			"2026-03-31T10:00:00.765",
			"2026-02-30",
			"10:10:10",
			"2014-02-14T08:27:48.765Z",
			"2026-03-31T23:30:00+03:00",
			"скоро",
		];
		const rows = `<row>${iso.map((text) => `<c t="d" s="1"><v>${text}</v></c>`).join("")}</row>`;
		expect(await readCells(sheetOf(rows, { formats: [14] }))).toEqual([
			[
				date("2026-03-31"),
				date("2026-03-31"),
				date("2026-03-31T10:00:00"),
				date("2026-03-31T10:00:00"),
				date("2026-03-31T10:00:00"),
				"2026-02-30",
				"10:10:10",
				"2014-02-14T08:27:48.765Z",
				"2026-03-31T23:30:00+03:00",
				"скоро",
			],
		]);
	});

	it("leaves days written as texts to those who know the column", async () => {
		const rows = `<row><c t="inlineStr"><is><t>31.03.2026</t></is></c></row>`;
		expect(await readCells(sheetOf(rows))).toEqual([["31.03.2026"]]);
	});

	it("reads the strict edition of the format", async () => {
		const xml = worksheet(
			`<row r="1"><c r="A1" t="d" s="1"><v>2026-03-31T00:00:00</v></c><c r="B1"><v>5</v></c></row>`,
			STRICT,
		);
		const strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
		const parts = {
			"_rels/.rels": `<Relationships><Relationship Id="a" Type="${strict}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
			"xl/workbook.xml": `<workbook xmlns="${STRICT}" xmlns:r="${strict}" conformance="strict"><sheets><sheet name="S" sheetId="1" r:id="a"/></sheets></workbook>`,
			"xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="a" Type="${strict}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
		};
		expect(await readCells(workbook({ sheets: [{ xml }], parts }))).toEqual([[date("2026-03-31"), number("5")]]);
	});
});
