/** Charts refer to cells, and hold the same values that the cells hold. */
import { beforeAll, describe, expect, it } from "vitest";
import type { ChartBlock, Document } from "../../../src/output/document.ts";
import { renderXlsx } from "../../../src/output/xlsx.ts";
import { chartOf, GALLERY } from "./gallery.ts";
import { all, type Element, partsOf, tree } from "./parts.ts";
import { readBack } from "./read-back.ts";
import { samplePlan } from "./sample-plan.ts";

function chartsOf(parts: ReadonlyMap<string, string>): readonly Element[] {
	const paths = [...parts.keys()].filter((path) => path.startsWith("xl/charts/chart"));
	return paths.map((path) => tree(parts.get(path) ?? ""));
}

function textOf(element: Element, name: string): string {
	return all(element, name)[0]?.text ?? "";
}

/** The cached points by place; places without a point are left out. */
function cached(reference: Element): readonly (readonly [number, string])[] {
	return all(reference, "c:pt").map((point) => [Number(point.attributes["idx"]), textOf(point, "c:v")]);
}

describe("a chart's cached points", () => {
	it.each([
		["plan", samplePlan("ru")],
		["gallery", GALLERY],
	])("are the values of the cells it refers to: %s", async (_, document) => {
		const xlsx = await renderXlsx(document, "ru");
		const workbook = await readBack(xlsx);
		const references = chartsOf(partsOf(xlsx)).flatMap((chart) => [
			...all(chart, "c:strRef"),
			...all(chart, "c:numRef"),
		]);
		expect(references.length).toBeGreaterThan(4);
		for (const reference of references) {
			const [, name = "", from = "", to = ""] =
				/^'(.+)'!\$?([A-Z$\d]+):\$?([A-Z$\d]+)$/.exec(textOf(reference, "c:f")) ?? [];
			const [first, last] = [from, to].map((address) => address.replaceAll("$", ""));
			const column = /[A-Z]+/.exec(first ?? "")?.[0] ?? "";
			const rows = [first, last].map((address) => Number(/\d+/.exec(address ?? "")?.[0]));
			const cells: (readonly [number, string])[] = [];
			for (let row = rows[0] ?? 0; row <= (rows[1] ?? 0); row++) {
				const cell = workbook.getWorksheet(name)?.getCell(`${column}${row}`);
				cells.push([row - (rows[0] ?? 0), String(cell?.formula === undefined ? cell?.value : cell.result)]);
			}
			expect(cached(reference)).toEqual(cells);
			expect(all(reference, "c:ptCount")[0]?.attributes["val"]).toBe(String(cells.length));
		}
	});
});

describe("the forms of charts", () => {
	let charts: readonly Element[];
	beforeAll(async () => {
		charts = chartsOf(partsOf(await renderXlsx(GALLERY, "ru")));
	});

	it("are native: columns with a line over them, stacks, lines, bars from the top, a pie", () => {
		const drawn = charts.map((chart) =>
			(all(chart, "c:plotArea")[0]?.children ?? []).map((child) => child.name).filter((name) => name.endsWith("Chart")),
		);
		expect(drawn).toEqual([
			["c:barChart", "c:lineChart"],
			["c:barChart"],
			["c:lineChart"],
			["c:barChart"],
			["c:pieChart"],
		]);
		const value = (index: number, name: string) => all(charts[index] as Element, name)[0]?.attributes["val"];
		expect([value(0, "c:barDir"), value(0, "c:grouping")]).toEqual(["col", "clustered"]);
		expect([value(1, "c:grouping"), value(1, "c:overlap")]).toEqual(["stacked", "100"]);
		expect([value(3, "c:barDir"), value(3, "c:orientation"), value(3, "c:crosses")]).toEqual([
			"bar",
			"maxMin",
			"autoZero",
		]);
		expect(value(4, "c:showPercent")).toBe("1");
	});

	it("a line over columns stands on the columns' axes", () => {
		const [bars, lines] = ["c:barChart", "c:lineChart"].map((name) => all(charts[0] as Element, name)[0] as Element);
		const axes = (chart: Element | undefined) =>
			chart?.children.filter(({ name }) => name === "c:axId").map((id) => id.attributes["val"]);
		expect(axes(lines)).toEqual(axes(bars));
		const order = all(charts[0] as Element, "c:ser").map((series) => textOf(series, "c:v"));
		expect(order).toEqual(["Результат", "План", "Порог"]);
	});

	it("write money whole and shares in percent, and name several series below", () => {
		const formats = charts
			.slice(0, 4)
			.map((chart) => all(all(chart, "c:valAx")[0] as Element, "c:numFmt")[0]?.attributes["formatCode"]);
		expect(formats).toEqual(["#,##0", "#,##0", "0%", "#,##0"]);
		expect(charts.map((chart) => all(chart, "c:legend").length)).toEqual([1, 1, 0, 0, 1]);
	});

	it("have their title as it was written", () => {
		expect(textOf(charts[0] as Element, "a:t")).toBe("Форма: columns & <прочее>");
	});
});

describe("a chart that can't be drawn is refused", () => {
	const people = GALLERY.sheets.find((sheet) => sheet.id === "people");
	const table = people?.blocks.find((block) => block.kind === "table");

	function withChart(chart: ChartBlock): Document {
		return { ...GALLERY, sheets: [{ id: "people", title: "Люди", blocks: [...(table ? [table] : []), chart] }] };
	}

	it("a reference to nothing", async () => {
		const nowhere = { sheet: "people", block: "people", from: { row: "p0", column: "profit" } };
		await expect(renderXlsx(withChart(chartOf("columns", { categories: nowhere })), "ru")).rejects.toThrow(/profit/);
	});

	it("a pie of two series", async () => {
		const { series } = chartOf("pie");
		const two = withChart(chartOf("pie", { series: [...series, ...series] }));
		await expect(renderXlsx(two, "ru")).rejects.toThrow(/chart-pie/);
	});
});

describe("the value axis", () => {
	it("begins at zero under bars, and is left to the program under lines and below zero", async () => {
		expect(await leastOf("columns", 900)).toBe("0");
		expect(await leastOf("bars", 900)).toBe("0");
		expect(await leastOf("lines", 900)).toBeUndefined();
		expect(await leastOf("columns", -900)).toBeUndefined();
	});
});

async function leastOf(form: ChartBlock["form"], first: number): Promise<string | undefined> {
	const cell = (column: string) => ({ sheet: "s", block: "t", from: { row: "a", column }, to: { row: "b", column } });
	const row = (id: string, value: number) => ({
		id,
		cells: [{ kind: "text", text: id } as const, { kind: "count", value } as const],
	});
	const columns = [
		{ id: "name", title: "Name" },
		{ id: "value", title: "Value" },
	];
	const document: Document = {
		...GALLERY,
		sheets: [
			{
				id: "s",
				title: "S",
				blocks: [
					{ kind: "table", id: "t", columns, rows: [row("a", first), row("b", 1000)] },
					{
						kind: "chart",
						id: "c",
						title: "C",
						form,
						categories: cell("name"),
						series: [{ title: "V", values: cell("value") }],
						values: "count",
					},
				],
			},
		],
	};
	const [chart] = chartsOf(partsOf(await renderXlsx(document, "en")));
	return chart && all(chart, "c:min")[0]?.attributes["val"];
}
