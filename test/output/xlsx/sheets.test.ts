/** Sheets in the window and on paper: what stays in sight, where pages end, how wide columns are. */
import type { Workbook } from "exceljs";
import { beforeAll, describe, expect, it } from "vitest";
import type { Block, Document, Row, TableBlock } from "../../../src/output/document.ts";
import { renderXlsx } from "../../../src/output/xlsx.ts";
import { chartOf, GALLERY } from "./gallery.ts";
import { partsOf } from "./parts.ts";
import { readBack, worksheet } from "./read-back.ts";
import { RUB, samplePlan } from "./sample-plan.ts";

let plan: Workbook;

beforeAll(async () => {
	plan = await readBack(await renderXlsx(samplePlan("ru"), "ru"));
});

function long(id: string, count: number, more: Partial<TableBlock> = {}): TableBlock {
	const columns = [
		{ id: "name", title: "Менеджер" },
		{ id: "result", title: "Результат" },
	];
	const rows = Array.from({ length: count }, (_, index): Row => {
		const cells = [{ kind: "text", text: `Строка ${index}` } as const, { kind: "count", value: index } as const];
		return { id: `p${index}`, cells };
	});
	return { kind: "table", id, columns, rows, ...more };
}

function document(blocks: readonly Block[]): Document {
	return { name: "sheet", title: "Лист", currency: RUB, sheets: [{ id: "people", title: "Лист", blocks }] };
}

async function sheetXml(blocks: readonly Block[]): Promise<string> {
	return partsOf(await renderXlsx(document(blocks), "ru")).get("xl/worksheets/sheet1.xml") ?? "";
}

describe("sheets", () => {
	it("for people come first, machine sheets last and grey", () => {
		const sheets = plan.worksheets;
		expect(sheets.map((sheet) => sheet.name)).toEqual(["План", "По месяцам", "Допущения", "История"]);
		expect(sheets.map((sheet) => sheet.properties.tabColor?.argb)).toEqual([
			"FF2F6DB5",
			"FF2F6DB5",
			"FF2F6DB5",
			"FFA6A6A6",
		]);
		expect(sheets.map((sheet) => sheet.views[0]?.showGridLines)).toEqual([false, false, false, true]);
	});

	it("all have the title and the subtitle on top, others than the first with their own", () => {
		expect(worksheet(plan, "План").getCell("A1").text).toBe("План продаж на 2026 год");
		expect(worksheet(plan, "Допущения").getCell("A1").text).toBe("План продаж на 2026 год · Допущения");
		expect(worksheet(plan, "История").getCell("A2").text).toContain("по состоянию на 12.01.2026");
	});

	it("are printed on A4, one page wide, with document, sheet and page below", () => {
		const { pageSetup, headerFooter } = worksheet(plan, "План");
		expect(pageSetup).toMatchObject({
			paperSize: 9,
			orientation: "landscape",
			fitToPage: true,
			fitToWidth: 1,
			fitToHeight: 0,
		});
		expect(headerFooter.oddFooter).toMatch(/^&L.*План продаж на 2026 год&C.*План&R.*Стр\. &P из &N$/);
		expect(worksheet(plan, "По месяцам").pageSetup.orientation).toBe("portrait");
	});

	it("with an ampersand in the title keep it in the footer", async () => {
		const workbook = await readBack(await renderXlsx(GALLERY, "en"));
		expect(worksheet(workbook, "Люди").headerFooter.oddFooter).toMatch(/Всё && сразу <проверка>&C.*Page &P of &N/);
	});
});

describe("what stays in sight", () => {
	it("is the header and the first columns of the table that asks for it", () => {
		expect(worksheet(plan, "План").views[0]).toMatchObject({ state: "frozen", xSplit: 1, ySplit: 6 });
		expect(worksheet(plan, "Допущения").views[0]?.state).not.toBe("frozen");
	});

	it("is only the columns where the header stands so low that it would fill the window", async () => {
		expect(await sheetXml([long("above", 30), long("people", 5, { freezeColumns: 1 })])).toContain(
			'<pane xSplit="1" topLeftCell="B1"',
		);
	});
});

describe("pages", () => {
	it("do not end inside a chart, nor between a heading and what it heads", async () => {
		const xml = await sheetXml([long("people", 30), { kind: "heading", text: "Картина" }, chartOf("columns")]);
		// Title, blank, header, 30 rows, blank; the heading stands on row 35.
		expect(xml).toContain('<rowBreaks count="1" manualBreakCount="1"><brk id="34" max="16383" man="1"/></rowBreaks>');
	});

	it("keep a paragraph between a heading and its table with both", async () => {
		const [heading, note] = [
			{ kind: "heading", text: "Дальше" } as const,
			{ kind: "text", text: "Пояснение" } as const,
		];
		// The heading would stand on row 40, the table below it would be cut.
		expect(await sheetXml([long("people", 35), heading, note, long("more", 12)])).toContain('<brk id="39"');
	});

	it("do not end right below the header of a long table", async () => {
		const heading: Block = { kind: "heading", text: "Дальше" };
		// The second table's heading would stand on row 44 of the 46 that a page holds.
		expect(await sheetXml([long("people", 39), heading, long("more", 60)])).toContain('<brk id="43"');
		expect(await sheetXml([long("people", 20), heading, long("more", 60)])).not.toContain("<brk ");
	});

	it("are never of the title alone", async () => {
		// The table would fit on a page of its own, and doesn't below the title.
		expect(await sheetXml([long("people", 45)])).not.toContain("<brk ");
	});

	it("need no break where everything fits", async () => {
		expect(await sheetXml([long("people", 10), chartOf("columns")])).not.toContain("<rowBreaks");
	});

	it("repeat the header of a table that goes on, and only of such a one", async () => {
		const titles = async (...blocks: Block[]) =>
			partsOf(await renderXlsx(document(blocks), "ru")).get("xl/workbook.xml");
		const header = "&apos;Лист&apos;!$3:$3</definedName>";
		const note: Block = { kind: "text", text: "Всё." };
		expect(await titles(long("people", 100, { freezeColumns: 1 }), note)).toContain(header);
		expect(await titles(long("people", 100))).toContain(header);
		expect(await titles(long("people", 100), note)).not.toContain("Print_Titles");
		expect(await titles(long("people", 20, { freezeColumns: 1 }))).not.toContain("Print_Titles");
	});
});

describe("columns", () => {
	it("of one kind have one width: all months of the year", () => {
		const widths = Array.from({ length: 17 }, (_, index) => worksheet(plan, "План").getColumn(index + 2).width);
		expect(new Set(widths.slice(0, 3)).size).toBe(1);
		expect(widths[0]).toBe(widths[4]);
		expect(widths[3]).toBe(widths[7]);
	});

	it("have room for amounts that are still to be typed in, as whole numbers too, and their headers stand right", async () => {
		const column = (index: number) => ({ id: `m${index}`, title: `М${index}` });
		const empty = { kind: "empty", input: { accepts: "count" } } as const;
		const months = Array.from({ length: 12 }, (_, index) => column(index));
		const table: TableBlock = {
			kind: "table",
			id: "fixed",
			columns: [{ id: "who", title: "Кто", role: "label" }, ...months],
			rows: [{ id: "a", cells: [{ kind: "text", text: "Анна" }, ...months.map(() => empty)] }],
		};
		const sheet = worksheet(await readBack(await renderXlsx(document([table]), "ru")), "Лист");
		for (let at = 2; at <= 13; at++) expect(sheet.getColumn(at).width).toBeGreaterThan(10);
		expect(sheet.getCell("B3").alignment.horizontal).toBe("right");
	});

	it("of numbers are not pulled apart by long words in the last column of another table", async () => {
		const words = "источник ещё на девять миллионов: продукт, канал, цена или люди";
		const short: TableBlock = {
			kind: "table",
			id: "short",
			columns: [
				{ id: "name", title: "Что" },
				{ id: "need", title: "Что нужно", role: "label" },
			],
			rows: [
				{
					id: "a",
					cells: [
						{ kind: "text", text: "Рост" },
						{ kind: "text", text: words },
					],
				},
			],
		};
		const wide = long("wide", 3);
		const number = { id: "more", title: "Ещё" };
		const cells = (row: Row) => [...row.cells, { kind: "count", value: 5 } as const];
		const numbers: TableBlock = {
			...wide,
			columns: [...wide.columns, number],
			rows: wide.rows.map((row) => ({ ...row, cells: cells(row) })),
		};
		const sheet = worksheet(await readBack(await renderXlsx(document([short, numbers]), "ru")), "Лист");
		expect(sheet.getColumn(2).width).toBeLessThan(15);
		expect(sheet.getCell("B4").text).toBe(words);
		expect(sheet.getCell("C4").master.address).toBe("B4");
		expect(sheet.getCell("C7").value).toBe(5);
	});

	it("are wide enough for their longest number, with its separators", () => {
		for (const sheet of plan.worksheets) {
			sheet.eachRow((row) => {
				row.eachCell((cell) => {
					const value = cell.formula === undefined ? cell.value : cell.result;
					if (typeof value !== "number" || cell.numFmt.includes("%")) return;
					const decimals = /\.0+/.exec(cell.numFmt)?.[0].length ?? 0;
					const digits = String(Math.trunc(Math.abs(value))).length;
					const needed = digits + Math.floor((digits - 1) / 3) * 0.5 + decimals;
					expect(sheet.getColumn(cell.col).width, `${sheet.name} ${cell.address}`).toBeGreaterThan(needed);
				});
			});
		}
	});

	it("of long text are limited, and the text goes on several lines of a higher row", async () => {
		const text = "Очень подробное объяснение, почему так вышло. ".repeat(4);
		const base = long("people", 1);
		const rows: Row[] = [{ id: "r", cells: [{ kind: "text", text }, { kind: "empty" }] }];
		const sheet = worksheet(await readBack(await renderXlsx(document([{ ...base, rows }]), "ru")), "Лист");
		expect(sheet.getColumn(1).width).toBeLessThan(50);
		expect(sheet.getCell("A4").alignment.wrapText).toBe(true);
		expect(sheet.getRow(4).height).toBeGreaterThan(50);
	});
});
