import { describe, expect, it } from "vitest";
import type { Block, ChartBlock, TableBlock } from "../../../src/output/document.ts";
import { renderText } from "../../../src/output/text.ts";
import { documentOf } from "../any-document.ts";
import { money, people, quarters, typed } from "./tables.ts";

const plain = { width: 80, colour: false };

function chartOf(form: ChartBlock["form"], columns: readonly string[]): ChartBlock {
	const over = (column: string) => ({
		sheet: "s",
		block: "people",
		from: { row: "a", column },
		to: { row: "b", column },
	});
	const titles: Readonly<Record<string, string>> = { plan: "План", past: "Факт" };
	const series = columns.map((column) => ({ title: titles[column] ?? column, values: over(column) }));
	return { kind: "chart", id: "c", title: "По людям", form, categories: over("manager"), series, values: "money" };
}

function page(blocks: readonly Block[], width = 80): string {
	const document = { ...documentOf(quarters), subtitle: "на 31.03.2026" };
	return typed(renderText({ ...document, sheets: [{ id: "s", title: "Лист", blocks }] }, "ru", { ...plain, width }));
}

describe("text: other blocks", () => {
	it("align facts and put explanations where there is room", () => {
		const facts = [
			{ id: "a", label: "План на год", cell: money(120_000_000) },
			{ id: "b", label: "Рост", cell: { kind: "percent", value: 0.25, status: "warn" }, explanation: "к 2025 году" },
			{ id: "c", label: "Начало", cell: { kind: "unknown" } },
		] as const;
		expect(page([{ kind: "facts", id: "f", facts }])).toBe(`\
План
на 31.03.2026

План на год  120 000 000 ₽
Рост         25 % !         к 2025 году
Начало       —
`);
		expect(
			page([{ kind: "facts", id: "f", facts }], 30)
				.split("\n")
				.slice(3)
				.join("\n"),
		).toBe(`\
План на год  120 000 000 ₽
Рост         25 % !
  к 2025 году
Начало       —
`);
	});

	it("are paragraphs under headings, warnings marked, one empty line between", () => {
		const blocks = [
			{ kind: "heading", text: "По людям" },
			{ kind: "text", text: "Первый.\nВторой." },
			{ kind: "text", text: "В выгрузке нет оплат за май, поэтому взяты рабочие дни.", tone: "warning" },
		] as const;
		expect(page(blocks, 40)).toBe(`\
План
на 31.03.2026

По людям
Первый.
Второй.

! В выгрузке нет оплат за май, поэтому
  взяты рабочие дни.
`);
	});

	it("draw bars to scale with values at the right", () => {
		const lines = page([people, chartOf("columns", ["plan"])], 40).split("\n");
		expect(lines.slice(-4).join("\n")).toBe(`\
По людям, ₽
Петрова      ████████████████████  1 200
Ли Вэй 李伟  ██████▋                 400
`);
	});

	it("draw further series apart, and stacked ones on one another", () => {
		const two = page([people, chartOf("columns", ["plan", "past"])], 40).split("\n");
		expect(two.slice(-7).join("\n")).toBe(
			`\
По людям, ₽
█ План    ░ Факт
Петрова      ███████████████████▎  1 200
             ░░░░░░░░░░░░░░░░░░░░  1 246
Ли Вэй 李伟  ██████▍                 400
                                    −100
`,
		);
		const stacked = page([people, chartOf("stacked-columns", ["plan", "past"])], 40).split("\n");
		expect(stacked.slice(-3).join("\n")).toBe(`\
Петрова      ██████████░░░░░░░░░░  2 446
Ли Вэй 李伟  ███                     300
`);
	});

	it("leave out a chart that has nothing to draw", () => {
		const nothing: TableBlock = {
			...people,
			rows: people.rows.map((row) => ({ ...row, cells: row.cells.slice(0, 1) })),
		};
		expect(page([nothing, chartOf("columns", ["plan"])])).not.toContain("По людям");
	});
});
