/** Writes the blocks of a sheet at their places. */
import type { FactsBlock, TableBlock, TextBlock } from "../document.ts";
import { FACT_COLUMN } from "./addresses.ts";
import type { Form } from "./formats.ts";
import { heightOf, type Page, ROW_HEIGHT, writeCell, writeWords } from "./page.ts";
import { longestLine, wrappedLines } from "./text-width.ts";
import { columnsForText, factForm, INDENT, isNumeric, mainKind, tableForms, widthAt, widthOf } from "./widths.ts";
import { cellText } from "./xml-text.ts";

/** Points of the rows that a chart stands on. */
const CHART_ROW_HEIGHT = 15;

/** Writes every block; charts are set aside, over rows kept free for them. */
export function writeBlocks(page: Page): void {
	for (const { block, top, rows } of page.layout.blocks) {
		switch (block.kind) {
			case "heading":
				writeWords(page, top, 1, block.text, "heading");
				page.worksheet.getRow(top).height = 20;
				break;
			case "text":
				writeParagraph(page, top, block);
				break;
			case "facts":
				writeFacts(page, top, block);
				break;
			case "table":
				writeTable(page, top, block);
				break;
			case "chart":
				keepFree(page, top, rows);
				page.charts.push({ block, top, rows });
		}
	}
}

function keepFree(page: Page, top: number, rows: number): void {
	for (let row = top; row < top + rows; row++) page.worksheet.getRow(row).height = CHART_ROW_HEIGHT;
}

const TONE_SIZE = { plain: 10, note: 9, warning: 10 } as const;

function writeParagraph(page: Page, row: number, block: TextBlock): void {
	const tone = block.tone ?? "plain";
	const over = columnsForText(page.widths, 1);
	writeWords(page, row, 1, block.text, tone, over);
	const width = (widthOf(page.widths, 1, over) - 2) * (10 / TONE_SIZE[tone]);
	page.worksheet.getRow(row).height = heightOf(wrappedLines(block.text, width, tone === "warning"), TONE_SIZE[tone]);
}

function writeFacts(page: Page, top: number, block: FactsBlock): void {
	for (const [index, fact] of block.facts.entries()) {
		const row = top + index;
		const wrap = fact.cell.kind === "text" && fact.explanation !== undefined;
		writeWords(page, row, 1, fact.label, "label");
		writeCell(page, row, FACT_COLUMN, fact.cell, { fact: true, wrap }, factForm(fact.cell, page.form));
		const lines = [wrappedLines(fact.label, roomIn(page, 1))];
		if (wrap && fact.cell.kind === "text") lines.push(wrappedLines(fact.cell.text, roomIn(page, FACT_COLUMN)));
		if (fact.explanation !== undefined) lines.push(writeExplanation(page, row, fact.explanation));
		page.worksheet.getRow(row).height = heightOf(Math.max(...lines), 10);
	}
}

/** Writes small print beside a fact; returns on how many lines it goes. */
function writeExplanation(page: Page, row: number, text: string): number {
	const column = FACT_COLUMN + 1;
	// A column made for explanations holds them alone; beside a table they spread over its columns.
	const over = page.widths.length === column ? 1 : columnsForText(page.widths, column);
	writeWords(page, row, column, text, "explanation", over);
	return wrappedLines(text, (widthOf(page.widths, column, over) - 4) * (10 / 9));
}

/** The width of a column without the cell's own margins. */
function roomIn(page: Page, column: number): number {
	return widthAt(page.widths, column) - 1;
}

function writeTable(page: Page, top: number, block: TableBlock): void {
	writeHeader(page, top, block);
	const forms = tableForms(block, page.form);
	let indent = 0;
	for (const [index, row] of block.rows.entries()) {
		if (row.role !== undefined && row.role !== "value") indent = row.role === "group" ? 1 : 0;
		const isMember = row.role === undefined || row.role === "value";
		writeRow(page, top + 1 + index, block, row, forms, isMember ? indent : 0);
	}
}

function writeHeader(page: Page, row: number, block: TableBlock): void {
	let lines = 1;
	for (const [index, column] of block.columns.entries()) {
		const target = page.worksheet.getCell(row, index + 1);
		target.value = cellText(column.title);
		const numeric = isNumeric(mainKind(block, index));
		target.style = page.styles.header(numeric, numeric ? 0 : awayFromNumbers(index));
		lines = Math.max(lines, wrappedLines(column.title, roomIn(page, index + 1), true));
	}
	page.worksheet.getRow(row).height = heightOf(lines, 10) + 4;
}

/** The indent of text, so that it does not touch the numbers of the column before it. */
function awayFromNumbers(index: number): number {
	return index === 0 ? 0 : 1;
}

function writeRow(
	page: Page,
	row: number,
	block: TableBlock,
	{ role, cells }: TableBlock["rows"][number],
	forms: readonly Form[],
	indent: number,
): void {
	let lines = 1;
	for (const [index, column] of block.columns.entries()) {
		const cell = cells[index] ?? { kind: "empty" };
		const room = roomIn(page, index + 1) - (index === 0 ? indent : 1) * INDENT;
		const wrap = cell.kind === "text" && longestLine(cell.text) > room;
		if (wrap) lines = Math.max(lines, wrappedLines(cell.text, room));
		const margin = index === 0 ? indent : cell.kind === "text" ? awayFromNumbers(index) : 0;
		const look = { row: role, column: column.role, wrap, indent: margin };
		writeCell(page, row, index + 1, cell, look, forms[index] ?? page.form);
	}
	page.worksheet.getRow(row).height = lines > 1 ? heightOf(lines, 10) : ROW_HEIGHT;
}
