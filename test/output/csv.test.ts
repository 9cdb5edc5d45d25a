import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "../../src/core/day.ts";
import { type CsvDialect, csvDialectOf, renderCsv } from "../../src/output/csv.ts";
import type { Cell, Document, TableBlock } from "../../src/output/document.ts";
import { anyTable, documentOf } from "./any-document.ts";

const text = (value: string): Cell => ({ kind: "text", text: value });

const table: TableBlock = {
	kind: "table",
	id: "plan",
	columns: ["team", "manager", "2026-01", "deals", "share", "from", "weight"].map((id, index) => ({
		id,
		title: ["Отдел", "Менеджер", "Янв", "Сделки; штук", "Доля", "С", "Вес"][index] ?? "",
	})),
	rows: [
		{ id: "g", role: "group", cells: [text("Регионы")] },
		{
			id: "a",
			cells: [
				text("Регионы"),
				text('ООО "Ромашка"; север'),
				{ kind: "money", value: -123_450n },
				{ kind: "count", value: 12 },
				{ kind: "percent", value: 1 / 3 },
				{ kind: "day", value: day("2026-03-31") },
				{ kind: "number", value: 1.25, decimals: 2 },
			],
		},
		{
			id: "t",
			role: "total",
			cells: [
				text("Всего"),
				{ kind: "empty" },
				{ kind: "money", value: 0n },
				{ kind: "unknown" },
				{ kind: "percent", value: 1 },
			],
		},
	],
};

describe("csv", () => {
	it("opens in Russian Excel as it is", () => {
		expect(renderCsv(documentOf(table), "excel-ru")).toBe(
			[
				'\uFEFFОтдел;Менеджер;Янв;"Сделки; штук";Доля;С;Вес',
				'Регионы;"ООО ""Ромашка""; север";-1234,50;12;0,333333;31.03.2026;1,25',
				"Всего;;0,00;;1;;",
				"",
			].join("\r\n"),
		);
	});

	it("is plain for programs", () => {
		expect(renderCsv(documentOf(table), "plain")).toBe(
			[
				"team,manager,2026-01,deals,share,from,weight",
				'Регионы,"ООО ""Ромашка""; север",-1234.50,12,0.333333,2026-03-31,1.25',
				"Всего,,0.00,,1,,",
				"",
			].join("\n"),
		);
	});

	it("has a dialect for each language", () => {
		expect([csvDialectOf("ru"), csvDialectOf("en")]).toEqual(["excel-ru", "plain"]);
	});

	it.each(["=1+1", "+7 495", "-звонок", "@SUM(A1)", "\tx", "\rx", "＝1+1"])(
		"keeps %j from being run as a formula",
		(sly) => {
			const rendered = renderCsv(
				documentOf({ ...table, columns: [{ id: "a", title: sly }], rows: [{ id: "a", cells: [text(sly)] }] }),
				"excel-ru",
			);
			expect(parse(rendered, { bom: true, delimiter: ";" })).toEqual([[`'${sly}`], [`'${sly}`]]);
		},
	);

	it("writes the table marked as primary, of the sheets for people", () => {
		const other: TableBlock = { ...table, id: "o", columns: [{ id: "o", title: "O" }], rows: [] };
		const document: Document = {
			...documentOf(table),
			sheets: [
				{ id: "m", title: "", audience: "machine", blocks: [{ ...other, id: "m", primary: true }] },
				{ id: "s", title: "", blocks: [table, { ...other, primary: true }] },
			],
		};
		expect(renderCsv(document, "plain")).toBe("o\n");
	});

	it("writes facts where there is no table", () => {
		const cell = { kind: "count", value: 3 } as const;
		const blocks = [{ kind: "facts", id: "f", facts: [{ id: "deals", label: "Сделки", cell }] }] as const;
		const document: Document = { ...documentOf(table), sheets: [{ id: "s", title: "", blocks }] };
		expect(renderCsv(document, "plain")).toBe("deals\n3\n");
	});

	it("reads back with all its rows and texts, whatever stands in the cells", () => {
		fc.assert(
			fc.property(anyTable, fc.constantFrom<CsvDialect>("excel-ru", "plain"), (any, dialect) => {
				const delimiter = dialect === "plain" ? "," : ";";
				const recordDelimiter = dialect === "plain" ? "\n" : "\r\n";
				const rendered = renderCsv(documentOf(any), dialect);
				const read: string[][] = parse(rendered, { bom: true, delimiter, record_delimiter: recordDelimiter });
				const kept = any.rows.filter((row) => row.role !== "group");
				expect(read).toHaveLength(kept.length + 1);
				for (const [at, row] of kept.entries()) {
					for (const [index, cell] of row.cells.entries()) {
						const field = read[at + 1]?.[index] ?? "missing";
						if (cell.kind === "text") expect(field.replace(/^'/, "")).toBe(cell.text.replace(/^'/, ""));
						else expect(field).toMatch(/^-?[\d.,-]*$/);
					}
				}
			}),
			{ numRuns: 200 },
		);
	});
});
