import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Document, TableBlock } from "../../src/output/document.ts";
import { renderMarkdown } from "../../src/output/markdown.ts";
import { anyDocument, anyTable, documentOf } from "./any-document.ts";
import { money, people, quarters, text, typed } from "./text/tables.ts";

const table = (rendered: string) => rendered.split("\n").filter((line) => line.startsWith("|"));

/** The cells of a line as GitHub splits it: a backslash takes the character after it along. */
function cellsOf(line: string): readonly string[] {
	return line.replace(/\\./gu, "_").split("|").slice(1, -1);
}

describe("markdown", () => {
	it("is headings, facts and aligned tables", () => {
		const document: Document = {
			...documentOf(quarters),
			title: "План 2026",
			subtitle: "на 31.03.2026",
			sheets: [
				{
					id: "s",
					title: "План",
					blocks: [
						{
							kind: "facts",
							id: "f",
							facts: [
								{ id: "t", label: "План на год", cell: money(1_200_000) },
								{
									id: "g",
									label: "Рост",
									cell: { kind: "percent", value: 0.25, status: "warn" },
									explanation: "к 2025",
								},
							],
						},
						{ kind: "heading", text: "По людям" },
						quarters,
						{ kind: "text", text: "Май — по рабочим дням.", tone: "warning" },
					],
				},
				{ id: "t", title: "Люди", blocks: [people] },
				{ id: "m", title: "Данные", audience: "machine", blocks: [people] },
			],
		};
		expect(typed(renderMarkdown(document, "ru"))).toBe(
			`\
# План 2026

на 31.03.2026 · суммы в ₽

## План

- План на год: **1 200 000 ₽**
- Рост: **25 %** ! — к 2025

### По людям

| Менеджер     |     Янв |        Фев |    I квартал | Выполнение |
| ------------ | ------: | ---------: | -----------: | ---------: |
| **Регионы**  |         |            |              |            |
| Петрова Анна |   1 200 |     999,50 |     2 199,50 |  105,0 % ✓ |
| Ли Вэй 李伟  |    −300 |          — |      −300,00 |   87,6 % ✗ |
| **Всего**    | **900** | **999,50** | **1 899,50** |            |

**Внимание:** Май — по рабочим дням.

## Люди

| Менеджер    |  План |  Факт |
| ----------- | ----: | ----: |
| Петрова     | 1 200 | 1 246 |
| Ли Вэй 李伟 |   400 |  −100 |
`,
		);
	});

	it("writes a chart only where no table shows its numbers", () => {
		const over = (column: string) => ({
			sheet: "m",
			block: "people",
			from: { row: "a", column },
			to: { row: "b", column },
		});
		const chart = {
			kind: "chart",
			id: "c",
			title: "План",
			form: "columns",
			categories: over("manager"),
			series: [{ title: "План", values: over("plan") }],
			values: "money",
		} as const;
		const hidden: Document = {
			...documentOf(people),
			sheets: [
				{ id: "s", title: "Лист", blocks: [chart] },
				{ id: "m", title: "Данные", audience: "machine", blocks: [people] },
			],
		};
		expect(table(typed(renderMarkdown(hidden, "ru")))).toEqual([
			"|             |  План |",
			"| ----------- | ----: |",
			"| Петрова     | 1 200 |",
			"| Ли Вэй 李伟 |   400 |",
		]);
		const seen: Document = { ...hidden, sheets: [{ id: "m", title: "Лист", blocks: [people, chart] }] };
		expect(table(renderMarkdown(seen, "ru"))).toHaveLength(4);
	});

	it("means nothing but itself, whatever the text", () => {
		const sly = ["a|b", "c\\", "\\|", "*x*", "snake_case _x_", "<b>", "[x](y)", "&amp; & co", "a\nb"];
		const rows = sly.map((value, index) => ({ id: `${index}`, cells: [text(value)] }));
		const any: TableBlock = { kind: "table", id: "t", columns: [{ id: "t", title: "`t`" }], rows };
		expect(table(renderMarkdown(documentOf(any), "en")).map((line) => line.slice(2, -2).trim())).toEqual([
			"\\`t\\`",
			"----------------",
			"a\\|b",
			"c\\\\",
			"\\\\\\|",
			"\\*x\\*",
			"snake_case \\_x\\_",
			"\\<b>",
			"\\[x\\](y)",
			"\\&amp; & co",
			"a b",
		]);
	});

	it.each([
		["# не заголовок", "\\# не заголовок"],
		["- не список", "\\- не список"],
		["2. не список", "2\\. не список"],
		["> не цитата", "\\> не цитата"],
		["2026 год", "2026 год"],
	])("begins a paragraph with %j as text", (written, expected) => {
		const document: Document = {
			...documentOf(people),
			sheets: [{ id: "s", title: "", blocks: [{ kind: "text", text: written }] }],
		};
		expect(renderMarkdown(document, "ru").split("\n")[2]).toBe(expected);
	});

	it("keeps every row and column of a table, whatever stands in its cells", () => {
		fc.assert(
			fc.property(anyTable, (any) => {
				const lines = table(renderMarkdown(documentOf(any), "ru"));
				expect(lines).toHaveLength(any.rows.length + 2);
				const widths = new Set(lines.map((line) => cellsOf(line).length));
				expect(widths.size).toBe(1);
			}),
			{ numRuns: 200 },
		);
	});

	it("renders any document", () => {
		fc.assert(
			fc.property(anyDocument, (document) => {
				expect(renderMarkdown(document, "en")).toMatch(/^# .*[^\n]\n$/s);
			}),
			{ numRuns: 50 },
		);
	});
});
