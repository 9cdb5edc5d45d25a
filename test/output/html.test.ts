import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import type { Document } from "../../src/output/document.ts";
import { axisFor } from "../../src/output/html/axis.ts";
import { renderHtml } from "../../src/output/html.ts";
import { anyDocument, documentOf } from "./any-document.ts";
import { samplePlan } from "./sample-plan.ts";
import { people, quarters, text, typed } from "./text/tables.ts";

/** The names of the elements, if every one is closed where it should be; throws otherwise. */
function elements(page: string): readonly string[] {
	const found: string[] = [];
	const parser = new SaxesParser();
	parser.on("opentag", (tag) => found.push(tag.name));
	parser.on("error", (fault) => {
		throw fault;
	});
	// HTML allows what XML does not: elements that are never closed, and halves of characters.
	const body = page.replace("<!doctype html>", "").replace(/<meta [^>]*>/g, "");
	parser.write(body.replace(/[\uD800-\uDFFF\uFFFE\uFFFF]/g, "")).close();
	return found;
}

describe("html", () => {
	it("is one page in its language, with nothing fetched and nothing run", () => {
		const page = renderHtml(samplePlan("ru"), "ru");
		expect(page).toMatch(/^<!doctype html>\n<html lang="ru">\n/);
		expect(page).not.toMatch(/<script|<link|<img|src=|url\(|@import|https?:/i);
		expect(renderHtml(samplePlan("en"), "en")).toContain('<html lang="en">');
	});

	it("has a row for every row, numbers on the right, sums and statuses marked", () => {
		const body = /<tbody>.*<\/tbody>/s.exec(typed(renderHtml(documentOf(quarters), "ru")))?.[0];
		expect(body?.replaceAll("><", ">\n<")).toBe(`\
<tbody>
<tr class="group">
<th colspan="5" scope="colgroup">Регионы</th>
</tr>
<tr>
<th scope="row" class="member">Петрова Анна</th>
<td class="number">1 200</td>
<td class="number">999,50</td>
<td class="number sum">2 199,50</td>
<td class="number sum good">105,0 % ✓</td>
</tr>
<tr>
<th scope="row" class="member">Ли Вэй 李伟</th>
<td class="number">−300</td>
<td class="number">—</td>
<td class="number sum">−300,00</td>
<td class="number sum bad">87,6 % ✗</td>
</tr>
<tr class="total">
<th scope="row">Всего</th>
<td class="number">900</td>
<td class="number">999,50</td>
<td class="number sum">1 899,50</td>
<td class="number sum">
</td>
</tr>
</tbody>`);
	});

	it("shows notes to who points at a cell", () => {
		const rows = [{ id: "a", cells: [{ ...text("Петрова"), note: 'С 1 июня, "½ ставки"' }] }];
		const page = renderHtml(documentOf({ ...people, columns: [{ id: "m", title: "" }], rows }), "ru");
		expect(page).toContain('<span title="С 1 июня, &quot;½ ставки&quot;">Петрова</span>');
	});

	it("draws a column for every value, in proportion", () => {
		const over = (column: string) => ({
			sheet: "s",
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
		const document: Document = { ...documentOf(people), sheets: [{ id: "s", title: "", blocks: [people, chart] }] };
		const page = typed(renderHtml(document, "ru"));
		const heights = [...page.matchAll(/<rect [^>]*height="([\d.]+)"/g)].map((match) => Number(match[1]));
		expect(heights).toHaveLength(2);
		expect((heights[0] ?? 0) / (heights[1] ?? 1)).toBeCloseTo(3, 1);
		expect(page).toContain("<title>Петрова: 1 200 ₽</title>");
		const bars = { ...chart, form: "bars" } as const;
		const lying = renderHtml({ ...document, sheets: [{ id: "s", title: "", blocks: [people, bars] }] }, "ru");
		expect(lying.match(/<rect /g)).toHaveLength(2);
	});

	it("is well formed, whatever the text", () => {
		fc.assert(
			fc.property(anyDocument, (document) => {
				const names = elements(renderHtml(document, "ru"));
				const rows = document.sheets[0]?.blocks.flatMap((block) => (block.kind === "table" ? block.rows : [])) ?? [];
				expect(names.filter((name) => name === "tr")).toHaveLength(rows.length + 1);
			}),
			{ numRuns: 100 },
		);
	});

	it("draws every form of chart", () => {
		const document = samplePlan("ru");
		for (const form of ["columns", "stacked-columns", "lines", "bars", "pie"] as const) {
			const sheets = document.sheets.map((sheet) => ({
				...sheet,
				blocks: sheet.blocks.map((block) => (block.kind === "chart" ? { ...block, form } : block)),
			}));
			const names = elements(renderHtml({ ...document, sheets }, "ru"));
			expect(names.filter((name) => name === "svg")).toHaveLength(2);
			expect(names.filter((name) => name === (form === "lines" ? "circle" : "rect")).length).toBeGreaterThanOrEqual(18);
		}
	});
});

describe("the axis of a chart", () => {
	it.each([
		[
			[0, 13_613_000],
			[0, 5_000_000, 10_000_000, 15_000_000],
		],
		[
			[1, 2, 3],
			[0, 1, 2, 3],
		],
		[
			[-30, 60],
			[-50, -25, 0, 25, 50, 75],
		],
		[[0], [0, 0.25]],
	])("for %j is %j", (values, ticks) => {
		expect(axisFor(values).ticks).toEqual(ticks);
	});

	it("holds every value", () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: -1e15, max: 1e15 })), (values) => {
				const { min, max, ticks } = axisFor(values);
				for (const value of values) expect(value >= min && value <= max).toBe(true);
				expect(max).toBeGreaterThan(min);
				expect(ticks.length).toBeLessThan(9);
			}),
			{ numRuns: 300 },
		);
	});
});
