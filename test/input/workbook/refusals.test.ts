import { describe, expect, it } from "vitest";
import type { Problem } from "../../../src/core/problem.ts";
import { sentence } from "../../../src/i18n/problems/index.ts";
import { openWorkbook } from "../../../src/input/workbook.ts";
import { bytesOf, sheetOf, workbook, worksheet, zipped } from "./build.ts";
import { number, readAll, readCells } from "./reading.ts";
import { damagedEntry, lastOf, renamedEntry } from "./tamper.ts";

const one = `<row><c><v>1</v></c></row>`;
const SHEET = "xl/worksheets/sheet1.xml";

/** The only problem, which keeps the file or the sheet from being read. */
async function refusal(bytes: Uint8Array): Promise<Problem> {
	const { sheets, problems } = await readAll(bytes);
	expect(sheets.flatMap(({ rows }) => rows).length).toBe(0);
	expect(problems).toHaveLength(1);
	const [problem] = problems as [Problem];
	expect(problem.severity).toBe("error");
	for (const language of ["en", "ru"] as const) {
		expect(sentence(problem.code, problem.facts, language)).toMatch(/^[^\n]{30,300}$/);
	}
	return problem;
}

describe("refused in one line", () => {
	it("a workbook protected with a password", async () => {
		expect((await refusal(encryptedWorkbook())).code).toBe("workbook-protected");
	});

	it("a zip archive that is encrypted itself", async () => {
		const bytes = sheetOf(one);
		for (const at of entriesOf(bytes)) bytes[at + 8] = (bytes[at + 8] ?? 0) | 1;
		expect((await refusal(bytes)).code).toBe("workbook-protected");
	});

	it.each([
		["nothing", ""],
		["a text", "Сделка;Сумма\n1;2\n"],
		["the beginning of an archive", "PK\u0003\u0004 and nothing more"],
		["the end of an archive alone", `PK\u0005\u0006${"\0".repeat(10)}`],
		["random bytes", "\u00d0\u00cf\u0011\u00e0"],
	])("%s", async (_, content) => {
		expect(await refusal(bytesOf(content))).toMatchObject({ code: "workbook-damaged", facts: { damage: "archive" } });
	});

	it("an archive of something else", async () => {
		expect(await refusal(zipped({ "deals.csv": "a;b\n1;2\n" }))).toMatchObject({
			code: "workbook-other",
			facts: { kind: "archive" },
		});
		const rels = `<Relationships><Relationship Id="a" Type="…/officeDocument" Target="word/document.xml"/></Relationships>`;
		const word = zipped({ "_rels/.rels": rels, "word/document.xml": `<w:document xmlns:w="w"/>` });
		expect(await refusal(word)).toMatchObject({ code: "workbook-other", facts: { kind: "document" } });
		const odt = zipped({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "<a/>" });
		expect(await refusal(odt)).toMatchObject({ code: "workbook-other", facts: { kind: "document" } });
		const ods = zipped({
			mimetype: "application/vnd.oasis.opendocument.spreadsheet",
			"META-INF/manifest.xml": "<m:manifest xmlns:m='m'><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>",
		});
		expect((await refusal(ods)).code).toBe("workbook-protected");
	});

	it.each([10, 20, 30, 40, 50, 60, 70, 80, 90, 99])("a file cut off at %d percent", async (percent) => {
		const whole = sheetOf(one.repeat(500), { strings: "<si><t>текст</t></si>", formats: [14] });
		const problem = await refusal(whole.subarray(0, Math.floor((whole.length * percent) / 100)));
		expect(problem).toMatchObject({ code: "workbook-damaged", facts: { damage: "archive" } });
	});

	it("a changed byte: the checksum knows", async () => {
		const bytes = sheetOf(`<row><c><v>1000</v></c></row>`, { level: 0 });
		const at = Buffer.from(bytes).indexOf("<v>1000");
		bytes[at + 3] = "9".charCodeAt(0);
		expect(await refusal(bytes)).toMatchObject({ facts: { part: SHEET, damage: "checksum" } });
	});

	it("a part that can't be unpacked", async () => {
		expect(await refusal(damagedEntry(sheetOf(one.repeat(500)), SHEET))).toMatchObject({
			code: "workbook-damaged",
			place: { sheet: "Sheet1" },
			facts: { part: SHEET, damage: "packing" },
		});
	});

	it.each([
		["unclosed", "<worksheet><sheetData><row>"],
		["text before the root", "foo<worksheet/>"],
		["an unknown entity", worksheet("<row><c t='str'><v>&bomb;</v></c></row>")],
		["nothing", ""],
		["nested without end", worksheet("<row><c><a>".repeat(200))],
	])("XML that is not well-formed: %s", async (_, xml) => {
		expect(await refusal(workbook({ sheets: [{ xml }] }))).toMatchObject({
			code: "workbook-damaged",
			facts: { damage: "xml" },
		});
	});

	it("an XML bomb", async () => {
		const levels = Array.from(
			{ length: 9 },
			(_, level) => `<!ENTITY a${level + 1} "${`&a${level};`.repeat(10)}">`,
		).join("");
		const xml = `<!DOCTYPE lol [<!ENTITY a0 "ha">${levels}]>${worksheet("<row><c t='str'><v>&a9;</v></c></row>")}`;
		expect(await refusal(workbook({ sheets: [{ xml }] }))).toMatchObject({
			code: "workbook-unsafe",
			facts: { danger: "declarations" },
		});
		const parts = { "xl/sharedStrings.xml": `<!DOCTYPE sst [<!ENTITY a "b">]><sst><si><t>&a;</t></si></sst>` };
		expect(await refusal(sheetOf(one, { strings: "", parts }))).toMatchObject({ facts: { danger: "declarations" } });
	});

	it("a zip bomb, at once and without unpacking it", async () => {
		const started = performance.now();
		const xml = new Uint8Array(33 * 2 ** 20).fill(0x20);
		const bytes = workbook({ sheets: [{}], parts: { [SHEET]: xml }, level: 9 });
		expect(bytes.length).toBeLessThan(100_000);
		expect(await refusal(bytes)).toMatchObject({ code: "workbook-unsafe", facts: { danger: "inflation" } });
		expect(performance.now() - started).toBeLessThan(10_000);
	});

	it("a zip bomb that lies about its size", async () => {
		const bytes = workbook({ sheets: [{}], parts: { [SHEET]: new Uint8Array(2 ** 22).fill(0x20) }, level: 9 });
		const at = lastOf(bytes, SHEET);
		new DataView(bytes.buffer, bytes.byteOffset).setUint32(at - 46 + 24, 100, true);
		expect(await refusal(bytes)).toMatchObject({ facts: { part: SHEET, damage: "packing" } });
	});

	it("a text without end", async () => {
		const xml = worksheet(`<row><c t="str"><v>${"ха ".repeat(2 ** 22)}</v></c></row>`);
		expect(await refusal(workbook({ sheets: [{ xml }], level: 0 }))).toMatchObject({ facts: { danger: "texts" } });
	});

	it("a sheet that is nothing but width", async () => {
		const rows = `<row><c r="XFD1"><v>1</v></c></row>`.repeat(310);
		const { tables } = await openWorkbook(sheetOf(rows), "book.xlsx");
		for await (const batch of tables[0]?.batches() ?? []) expect(batch.length).toBeLessThan(1000);
		expect(tables[0]?.problems).toMatchObject([{ code: "workbook-unsafe", facts: { danger: "cells" } }]);
	});

	it("a sheet that is mostly width", async () => {
		const rows = `<row>${`<c><v>1</v></c>`.repeat(40)}<c r="XFD1"><v>1</v></c></row>`.repeat(6200);
		const { tables } = await openWorkbook(sheetOf(rows), "book.xlsx");
		let read = 0;
		for await (const batch of tables[0]?.batches() ?? []) read += batch.length;
		expect(read).toBeGreaterThan(6000);
		expect(tables[0]?.problems).toMatchObject([{ code: "workbook-unsafe", facts: { danger: "cells" } }]);
	});

	it("an archive of too many parts", async () => {
		const many = Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`p/${index}`, ""]));
		expect(await refusal(zipped(many, 0))).toMatchObject({ code: "workbook-unsafe", facts: { danger: "parts" } });
	});
});

it("more merged cells than a table has are refused, and soon", async () => {
	const merged = Array.from({ length: 200_001 }, (_, index) => `A${index + 1}:A1048576`);
	const { tables } = await openWorkbook(workbook({ sheets: [{ rows: one, merged }] }), "book.xlsx");
	for await (const rows of tables[0]?.batches() ?? []) expect(rows).toEqual([]);
	expect(tables[0]?.problems).toMatchObject([{ code: "workbook-unsafe", facts: { danger: "cells" } }]);
}, 20_000);

describe("read all the same", () => {
	it("an archive with something behind its end", async () => {
		const bytes = Buffer.concat([sheetOf(one), Buffer.from("\r\n-- \r\nПроверено антивирусом")]);
		expect(await readCells(bytes)).toEqual([[number("1")]]);
	});

	it("the other sheets of a workbook of which one is damaged", async () => {
		const bytes = damagedEntry(workbook({ sheets: [{ rows: one.repeat(500) }, { rows: one }] }), SHEET);
		const { sheets, problems } = await readAll(bytes);
		expect(sheets.map(({ rows }) => rows.length)).toEqual([0, 1]);
		expect(problems).toMatchObject([{ code: "workbook-damaged", place: { sheet: "Sheet1" } }]);
	});

	it("a part that is there twice: the later one, and says so", async () => {
		const parts = { "xl/worksheets/sheetX.xml": worksheet(`<row><c><v>2</v></c></row>`) };
		const bytes = renamedEntry(sheetOf(one, { parts }), "xl/worksheets/sheetX.xml", SHEET);
		const { sheets, problems } = await readAll(bytes);
		expect(sheets[0]?.rows).toEqual([{ line: 1, cells: [number("2")] }]);
		expect(problems).toMatchObject([{ code: "workbook-part-twice", severity: "warning", facts: { part: SHEET } }]);
	});

	it("a part that is there twice with the same contents, in silence", async () => {
		const bytes = renamedEntry(
			sheetOf(one, { parts: { "xl/worksheets/sheetX.xml": worksheet(one) } }),
			"xl/worksheets/sheetX.xml",
			SHEET,
		);
		expect(await readCells(bytes)).toEqual([[number("1")]]);
	});
});

it("never reads a broken file's sheets before they are asked for", async () => {
	const { tables, problems } = await openWorkbook(damagedEntry(sheetOf(one.repeat(500)), SHEET), "book.xlsx");
	expect(problems).toEqual([]);
	expect(tables).toHaveLength(1);
});

/** Where the entries of the central directory begin. */
function entriesOf(bytes: Uint8Array): readonly number[] {
	const buffer = Buffer.from(bytes);
	const found: number[] = [];
	for (let at = buffer.indexOf("PK\u0001\u0002"); at >= 0; at = buffer.indexOf("PK\u0001\u0002", at + 1))
		found.push(at);
	return found;
}

/** A compound file with a directory as Office writes it around an encrypted workbook. */
function encryptedWorkbook(): Uint8Array {
	const bytes = new Uint8Array(4096);
	bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
	bytes.set(Buffer.from("Root Entry\0", "utf16le"), 1024);
	bytes.set(Buffer.from("EncryptionInfo\0", "utf16le"), 1152);
	bytes.set(Buffer.from("EncryptedPackage\0", "utf16le"), 1280);
	return bytes;
}
