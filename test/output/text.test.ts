import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TableBlock } from "../../src/output/document.ts";
import { displayWidth } from "../../src/output/text/display-width.ts";
import { renderText } from "../../src/output/text.ts";
import { anyDocument, documentOf } from "./any-document.ts";
import { samplePlan } from "./sample-plan.ts";
import { money, quarters, text, typed } from "./text/tables.ts";

const plain = { width: 80, colour: false };

// biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
const COLOUR = /\u001b\[\d+m/g;

/** The table alone, without the document's head. */
function tableText(table: TableBlock, width: number): string {
	const rendered = typed(renderText(documentOf(table), "ru", { ...plain, width }));
	return rendered.slice(rendered.indexOf("\n\n") + 2);
}

describe("text: tables", () => {
	it("stand digits under digits, groups and totals apart, statuses marked", () => {
		expect(tableText(quarters, 80)).toBe(`\
Менеджер          Янв     Фев   I квартал   Выполнение
──────────────────────────────────────────────────────
Регионы
  Петрова Анна  1 200  999,50    2 199,50    105,0 % ✓
  Ли Вэй 李伟    −300       —     −300,00     87,6 % ✗
──────────────────────────────────────────────────────
Всего             900  999,50    1 899,50
`);
	});

	it("leave out details on a narrow terminal and say so", () => {
		expect(tableText(quarters, 50)).toBe(`\
Менеджер         I квартал   Выполнение
───────────────────────────────────────
Регионы
  Петрова Анна    2 199,50    105,0 % ✓
  Ли Вэй 李伟      −300,00     87,6 % ✗
───────────────────────────────────────
Всего             1 899,50
Не поместилось 2 столбца; целиком: -o plan.xlsx
`);
	});

	it("then shorten names, then leave out further values", () => {
		expect(tableText(quarters, 35)).toBe(`\
Менеджер     I квартал   Выполнение
───────────────────────────────────
Регионы
  Петрова…    2 199,50    105,0 % ✓
  Ли Вэй…      −300,00     87,6 % ✗
───────────────────────────────────
Всего         1 899,50
Не поместилось 2 столбца; целиком:
-o plan.xlsx
`);
		expect(tableText(quarters, 25).split("\n").slice(0, 4).join("\n")).toBe(`\
Менеджер       Выполнение
─────────────────────────
Регионы
  Петрова А…    105,0 % ✓`);
	});

	it("go over to thousands before leaving anything out, if that loses nothing", () => {
		const columns = ["Менеджер", "I", "II"].map((title) => ({ id: title, title, importance: "detail" as const }));
		const rows = [{ id: "a", cells: [text("Петрова"), money(1_200_000), money(-35_000)] }];
		const table: TableBlock = { kind: "table", id: "t", columns, rows };
		expect(tableText(table, 30)).toBe(
			"Менеджер          I       II\n────────────────────────────\nПетрова   1 200 000  −35 000\n",
		);
		expect(tableText(table, 25)).toBe(
			"в тысячах ₽\nМенеджер      I   II\n────────────────────\nПетрова   1 200  −35\n",
		);
	});

	it("break long titles before anything else", () => {
		const columns = ["Менеджер", "Среднее число звонков в день"].map((title) => ({ id: title, title }));
		const rows = [{ id: "a", cells: [text("Петрова"), { kind: "count", value: 27 } as const] }];
		expect(tableText({ kind: "table", id: "t", columns, rows }, 20)).toBe(`\
            Среднее
              число
          звонков в
Менеджер       день
───────────────────
Петрова          27
`);
	});

	it("set what follows a subtotal apart, where no heading does", () => {
		const columns = ["Период", "План"].map((title) => ({ id: title, title }));
		const rows = [
			{ id: "1", cells: [text("Март"), money(3)] },
			{ id: "q", role: "subtotal" as const, cells: [text("I квартал"), money(3)] },
			{ id: "4", cells: [text("Апрель"), money(4)] },
		];
		expect(tableText({ kind: "table", id: "t", columns, rows }, 80)).toBe(`\
Период     План
───────────────
Март          3
I квартал     3

Апрель        4
`);
	});

	it("say how many columns in each language's own grammar", () => {
		const last = (language: "en" | "ru", width: number) =>
			renderText(samplePlan(language), language, { ...plain, width })
				.split("\n")
				.find((line) => /columns?|столб/.test(line));
		expect(last("ru", 80)).toBe("Не поместилось 12 столбцов; целиком: -o plan.xlsx");
		expect(last("en", 80)).toBe("12 columns do not fit here; see all with -o plan.xlsx");
	});
});

describe("text: laws", () => {
	it("no line is longer than the terminal is wide", () => {
		fc.assert(
			fc.property(anyDocument, fc.integer({ min: 20, max: 120 }), (document, width) => {
				for (const line of renderText(document, "ru", { ...plain, width }).split("\n")) {
					expect(displayWidth(line)).toBeLessThanOrEqual(width);
				}
			}),
			{ numRuns: 150 },
		);
	});

	it("colours change nothing but colours", () => {
		fc.assert(
			fc.property(anyDocument, fc.integer({ min: 20, max: 120 }), (document, width) => {
				const coloured = renderText(document, "en", { width, colour: true });
				const bare = coloured.replace(COLOUR, "").replace(/[^\S\n]+$/gm, "");
				expect(bare).toBe(renderText(document, "en", { width, colour: false }).replace(/[^\S\n]+$/gm, ""));
			}),
			{ numRuns: 100 },
		);
	});

	it.each([60, 80, 120, 200])("a real plan fits %i columns in both languages", (width) => {
		for (const language of ["ru", "en"] as const) {
			for (const unit of [1n, 100_000n]) {
				const lines = renderText(samplePlan(language, unit), language, { ...plain, width }).split("\n");
				expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(width);
			}
		}
	});

	it("shows every column where nothing limits a line", () => {
		const rendered = renderText(samplePlan("en"), "en", { ...plain, width: Number.POSITIVE_INFINITY });
		expect(rendered).toMatch(/Manager +Jan +Feb +Mar +Q1 +Apr/);
		expect(rendered).not.toMatch(/column|thousands/);
	});
});
