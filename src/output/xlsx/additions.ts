/** The parts of a worksheet that exceljs does not write: validation, notes and charts. */

import { chartSize } from "../document/layout.ts";
import { columnLetters } from "./addresses.ts";
import type { ChartData } from "./chart-data.ts";
import { chartData } from "./chart-data.ts";
import { chartXml } from "./chart-xml.ts";
import { drawingXml, type PlacedChart } from "./drawing-xml.ts";
import { definedNamesXml } from "./input-names.ts";
import { commentsXml, notesVml } from "./notes.ts";
import type { OpenPackage } from "./package.ts";
import type { Page } from "./page.ts";
import { chartWidthCm } from "./spans.ts";
import { type ChoicesAt, validationXml } from "./validation.ts";

const TYPE = "application/vnd.openxmlformats-officedocument";

/** Adds what each page set aside to the package. The first page is `sheet1.xml`, the second `sheet2.xml`, and so on. */
export function addParts(parts: OpenPackage, pages: readonly Page[], choicesAt: ChoicesAt): void {
	let charts = 0;
	for (const [index, page] of pages.entries()) {
		const number = index + 1;
		const sheet = `xl/worksheets/sheet${number}.xml`;
		parts.insertBefore(sheet, "<printOptions", validationXml(page.inputs, page.form, choicesAt));
		parts.insertBefore(sheet, "</worksheet>", quietErrors(page));
		if (page.charts.length > 0) addCharts(parts, page, number, charts);
		if (page.notes.length > 0) addNotes(parts, page, number);
		charts += page.charts.length;
	}
	addNames(parts, definedNamesXml(pages));
}

/** exceljs writes the element only where it has names of its own (the repeated headers). */
function addNames(parts: OpenPackage, names: string): void {
	const workbook = "xl/workbook.xml";
	if (names === "") return;
	if (parts.has(workbook, "</definedNames>")) parts.insertBefore(workbook, "</definedNames>", names);
	else parts.insertBefore(workbook, "<calcPr", `<definedNames>${names}</definedNames>`);
}

/** No green triangles: a quarter among months and a code written in digits are as they should be. */
function quietErrors({ worksheet }: Page): string {
	const last = columnLetters(worksheet.columnCount) + worksheet.rowCount;
	const quiet = `numberStoredAsText="1" formula="1" formulaRange="1"`;
	return `<ignoredErrors><ignoredError sqref="A1:${last}" ${quiet}/></ignoredErrors>`;
}

function addCharts(parts: OpenPackage, page: Page, sheetNumber: number, before: number): void {
	const sheet = `xl/worksheets/sheet${sheetNumber}.xml`;
	const drawing = `xl/drawings/drawing${sheetNumber}.xml`;
	const placed = page.charts.map(({ block, top }, index): PlacedChart & { data: ChartData } => ({
		number: before + index + 1,
		title: block.title,
		row: top,
		widthCm: chartWidthCm(page.layout, page.widths),
		heightCm: chartSize(page.layout.sheet).heightCm,
		data: chartData(block, page.book, page.form),
	}));
	for (const { number, data } of placed) {
		const path = `xl/charts/chart${number}.xml`;
		parts.add(path, chartXml(data, number), `${TYPE}.drawingml.chart+xml`);
		parts.relate(drawing, "chart", `../charts/chart${number}.xml`);
	}
	parts.add(drawing, drawingXml(placed), `${TYPE}.drawing+xml`);
	const relation = parts.relate(sheet, "drawing", `../drawings/drawing${sheetNumber}.xml`);
	parts.insertBefore(sheet, "</worksheet>", `<drawing r:id="${relation}"/>`);
}

function addNotes(parts: OpenPackage, page: Page, sheetNumber: number): void {
	const sheet = `xl/worksheets/sheet${sheetNumber}.xml`;
	parts.add(`xl/comments${sheetNumber}.xml`, commentsXml(page.notes), `${TYPE}.spreadsheetml.comments+xml`);
	parts.add(
		`xl/drawings/vmlDrawing${sheetNumber}.vml`,
		notesVml(page.notes, page.widths, sheetNumber),
		`${TYPE}.vmlDrawing`,
	);
	parts.relate(sheet, "comments", `../comments${sheetNumber}.xml`);
	const relation = parts.relate(sheet, "vmlDrawing", `../drawings/vmlDrawing${sheetNumber}.vml`);
	parts.insertBefore(sheet, "</worksheet>", `<legacyDrawing r:id="${relation}"/>`);
}
