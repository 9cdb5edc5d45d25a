import { type BookType, type CellObject, utils, type WorkBook, write } from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { bytesOf } from "./build.ts";
import { codesOf, date, failed, number, readAll, readCells } from "./reading.ts";

const cell = (cell: CellObject) => cell;

function book(): WorkBook {
	const sheet = utils.aoa_to_sheet([
		["Сделка", "Сумма", "Дата", "Номер"],
		["ООО «Ромашка»", 1054.15, cell({ t: "n", v: 46112, z: "dd.mm.yyyy" }), "0012"],
		["Всего", 0.1 + 0.2, cell({ t: "n", v: 46112.5, z: "dd.mm.yyyy hh:mm" }), true],
		[],
		[null, cell({ t: "e", v: 0x2a }), cell({ t: "n", v: 1.5, z: "[h]:mm:ss" }), -7],
	]);
	sheet["!rows"] = [{}, {}, { hidden: true }];
	const workbook = utils.book_new(sheet, "Сделки");
	utils.book_append_sheet(workbook, utils.aoa_to_sheet([["x"]]), "Скрытый");
	workbook.Workbook = { Sheets: [{}, { Hidden: 1 }] };
	return workbook;
}

const written = (workbook: WorkBook, bookType: BookType) =>
	new Uint8Array(write(workbook, { type: "buffer", bookType }) as Uint8Array);

const CELLS = [
	["Сделка", "Сумма", "Дата", "Номер"],
	["ООО «Ромашка»", number("1054.15"), date("2026-03-31", "46112"), "0012"],
	["Всего", number("0.3"), date("2026-03-31T12:00:00", "46112.5"), true],
	[null, failed("#N/A"), "36:00:00", number("-7")],
];

describe("older formats", () => {
	it.each(["xls", "xlsb", "xlml"] as const)("reads %s", async (type) => {
		const { sheets, problems } = await readAll(written(book(), type));
		expect(problems).toEqual([]);
		expect(sheets.map(({ sheet, hidden }) => [sheet, hidden])).toEqual([
			["Сделки", false],
			["Скрытый", true],
		]);
		expect(sheets[0]?.rows.map(({ cells }) => cells)).toEqual(CELLS);
		expect(sheets[0]?.rows.map(({ line }) => line)).toEqual([1, 2, 3, 5]);
	});

	it.each(["xlsb", "xlml"] as const)("marks the hidden rows of %s", async (type) => {
		const { sheets } = await readAll(written(book(), type));
		expect(sheets[0]?.rows.map(({ hidden }) => hidden)).toEqual([undefined, undefined, true, undefined]);
	});

	it("reads texts of the time before Unicode", async () => {
		const bytes = Buffer.from(written(utils.book_new(utils.aoa_to_sheet([["Sdelka", 5]]), "Sheet"), "biff5"));
		bytes.set([0xd1, 0xe4, 0xe5, 0xeb, 0xea, 0xe0], bytes.indexOf("Sdelka"));
		bytes.writeUInt16LE(1251, bytes.indexOf(Uint8Array.of(0x42, 0, 2, 0)) + 4);
		expect(await readCells(bytes)).toEqual([["Сделка", number("5")]]);
	});

	it("reads what Excel wrote before compound files", async () => {
		const bytes = written(utils.book_new(utils.aoa_to_sheet([["Deal", 5, 0.25]]), "Sheet"), "biff2");
		expect(await readCells(bytes)).toEqual([["Deal", number("5"), number("0.25")]]);
	});

	it("counts from 1904 where the workbook does", async () => {
		const workbook = utils.book_new(utils.aoa_to_sheet([[cell({ t: "n", v: 44650, z: "dd.mm.yyyy" })]]), "С");
		workbook.Workbook = { WBProps: { date1904: true } };
		expect(await readCells(written(workbook, "xls"))).toEqual([[date("2026-03-31", "44650")]]);
	});

	it.each([0.1, 0.3, 0.5, 0.7, 0.9])("refuses an xls of which only %d is left", async (part) => {
		const whole = written(book(), "xls");
		const codes = await codesOf(whole.subarray(0, Math.floor(whole.length * part)));
		expect(codes).toEqual(["workbook-damaged"]);
	});

	it("refuses an xlsb with a changed byte, and an XML workbook with a missing tag", async () => {
		const binary = written(book(), "xlsb");
		const at = Buffer.from(binary).indexOf(Buffer.from("ООО", "utf16le"));
		binary[at] = (binary[at] ?? 0) ^ 1;
		expect(await codesOf(binary)).toEqual(["workbook-damaged"]);
		const xml = new TextDecoder().decode(written(book(), "xlml"));
		expect(await codesOf(bytesOf(xml.replace("</Row>", "")))).toEqual(["workbook-damaged"]);
		expect(await codesOf(bytesOf(xml.replace("<Workbook", '<!DOCTYPE a [<!ENTITY b "c">]><Workbook')))).toEqual([
			"workbook-unsafe",
		]);
	});

	it("refuses an xls whose records lead astray", async () => {
		const whole = written(book(), "xls");
		const at = Buffer.from(whole).indexOf(Uint8Array.of(0x09, 0x08, 0x10, 0x00));
		for (const [offset, value] of [
			[2, 0x11],
			[5, 0x05],
		] as const) {
			const changed = Uint8Array.from(whole);
			changed[at + offset] = value;
			expect(await codesOf(changed)).toEqual(["workbook-damaged"]);
		}
	});
});
