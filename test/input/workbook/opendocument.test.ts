import { describe, expect, it } from "vitest";
import { zipped } from "./build.ts";
import { codesOf, date, failed, number, readAll, readCells } from "./reading.ts";

const NAMESPACES = ["office", "table", "text", "style", "calcext"]
	.map((name) => `xmlns:${name}="urn:${name}"`)
	.join(" ");
const HIDDEN = `<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>`;

function ods(tables: string): Uint8Array {
	return zipped({
		mimetype: "application/vnd.oasis.opendocument.spreadsheet",
		"content.xml": `<office:document-content ${NAMESPACES}><office:automatic-styles>${HIDDEN}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
		"META-INF/manifest.xml": "<m:manifest xmlns:m='m'/>",
	});
}

const table = (rows: string, name = "Сделки") =>
	`<table:table table:name="${name}"><table:table-column/>${rows}</table:table>`;
const row = (cells: string, attributes = "") => `<table:table-row ${attributes}>${cells}</table:table-row>`;
const cell = (attributes: string, text = "") =>
	`<table:table-cell ${attributes}>${text && `<text:p>${text}</text:p>`}</table:table-cell>`;
const typed = (type: string, value: string, text = "") => cell(`office:value-type="${type}" ${value}`, text);

describe("OpenDocument spreadsheets", () => {
	it("reads each type of cell", async () => {
		const cells = [
			typed("string", "", "ООО &quot;Ромашка&quot;"),
			typed("string", 'office:string-value="0012"', "12"),
			typed("float", 'office:value="1054.1500000000001"', "1 054,15"),
			typed("currency", 'office:value="-7" office:currency="RUB"', "-7 ₽"),
			typed("percentage", 'office:value="0.075"', "7,5 %"),
			typed("float", 'office:value="12"', "0012"),
			typed("date", 'office:date-value="2026-03-31"', "31.03.26"),
			typed("date", 'office:date-value="2026-03-31T12:00:00"', "31.03.26 12:00"),
			typed("time", 'office:time-value="PT36H05M09S"', "36:05:09"),
			typed("boolean", 'office:boolean-value="true"', "ИСТИНА"),
			cell('office:value-type="string" calcext:value-type="error"', "#Н/Д"),
		];
		expect(await readCells(ods(table(row(cells.join("")))))).toEqual([
			[
				'ООО "Ромашка"',
				"0012",
				number("1054.15"),
				number("-7"),
				number("0.075"),
				number("0012"),
				date("2026-03-31"),
				date("2026-03-31T12:00:00"),
				"36:05:09",
				true,
				failed("#Н/Д"),
			],
		]);
	});

	it("reads paragraphs, spaces and links, and no notes", async () => {
		const text = `<office:annotation><text:p>заметка</text:p></office:annotation><text:p>a<text:s text:c="3"/>b<text:tab/><text:span>c</text:span></text:p><text:p><text:a>d</text:a><text:line-break/>e</text:p>`;
		const cells = `<table:table-cell office:value-type="string">${text}</table:table-cell>`;
		expect(await readCells(ods(table(row(cells))))).toEqual([["a   b\tc\nd\ne"]]);
	});

	it("counts what is repeated, and pays nothing for what is empty", async () => {
		const filled = typed("float", 'office:value="1" table:number-columns-repeated="2"', "1");
		const rows = [
			row(`${cell('table:number-columns-repeated="3"')}${filled}${cell('table:number-columns-repeated="16379"')}`),
			row(cell(""), 'table:number-rows-repeated="7"'),
			row(filled, 'table:number-rows-repeated="2"'),
			row(cell('table:number-columns-repeated="16384"'), 'table:number-rows-repeated="1048566"'),
		];
		const { sheets } = await readAll(ods(table(rows.join(""))));
		const ones = [number("1"), number("1")];
		expect(sheets[0]?.rows).toEqual([
			{ line: 1, cells: [null, null, null, ...ones] },
			{ line: 9, cells: ones },
			{ line: 10, cells: ones },
		]);
	});

	it("marks hidden sheets and rows, and gives each sheet its own rows", async () => {
		const one = typed("float", 'office:value="1"', "1");
		const nested = `<table:table-cell office:value-type="string"><text:p>x</text:p><table:table table:name="внутри">${row(one)}</table:table></table:table-cell>`;
		const first = table(
			row(nested) + row(one, 'table:visibility="filter"') + row(one, 'table:visibility="collapse"'),
			"Первый",
		);
		const second = table(`<table:table-header-rows>${row(one)}</table:table-header-rows>`, "Второй").replace(
			"<table:table ",
			'<table:table table:style-name="ta2" ',
		);
		const { sheets, problems } = await readAll(ods(first + second));
		expect(problems).toEqual([]);
		expect(sheets).toEqual([
			{
				sheet: "Первый",
				hidden: false,
				rows: [
					{ line: 1, cells: ["x"] },
					{ line: 2, cells: [number("1")], hidden: true },
					{ line: 3, cells: [number("1")], hidden: true },
				],
			},
			{ sheet: "Второй", hidden: true, rows: [{ line: 1, cells: [number("1")] }] },
		]);
	});

	it("gives the value of merged cells once", async () => {
		const merged = `${typed("float", 'office:value="5" table:number-columns-spanned="2"', "5")}<table:covered-table-cell/>${typed("float", 'office:value="6"', "6")}`;
		expect(await readCells(ods(table(row(merged))))).toEqual([[number("5"), null, number("6")]]);
	});

	it("says where a formula has no stored value", async () => {
		const { sheets, problems } = await readAll(ods(table(row(cell('table:formula="of:=SUM([.A1])"')))));
		expect(sheets[0]?.rows[0]?.cells).toEqual([failed("=SUM([.A1])")]);
		expect(problems).toMatchObject([{ code: "formula-without-value", facts: { formula: "=SUM([.A1])", cells: 1 } }]);
	});

	it("refuses what repeats without measure", async () => {
		const wide = (times: number) => typed("float", `office:value="1" table:number-columns-repeated="${times}"`, "1");
		const sheets = [
			table(row(wide(1_000_000_000))),
			table(row(wide(16_384), 'table:number-rows-repeated="1000000"')),
			table(row(wide(1), 'table:number-rows-repeated="1000000000"').repeat(2)),
		];
		for (const sheet of sheets) expect(await codesOf(ods(sheet))).toEqual(["workbook-unsafe"]);
	});

	it("refuses a spreadsheet without contents or without sheets", async () => {
		const mimetype = "application/vnd.oasis.opendocument.spreadsheet";
		expect(await codesOf(zipped({ mimetype }))).toEqual(["workbook-damaged"]);
		expect(await codesOf(ods(""))).toEqual(["workbook-without-sheets"]);
	});
});
