/** Writes the blocks of a sheet at their places. */
import type { FactsBlock, TextBlock } from "../document.ts";
import { FACT_COLUMN } from "./addresses.ts";
import { heightOf, type Page, writeCell, writeWords } from "./page.ts";
import { columnsForText, roomIn, widthOf } from "./spans.ts";
import { writeTable } from "./tables.ts";
import { longestLine, textWidth, wrappedLines } from "./text-width.ts";
import { factForm } from "./widths.ts";

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
	const over = columnsForText(page.widths, 1, longestLine(block.text, true) + 3);
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
		const lines = [wrappedLines(fact.label, roomIn(page.widths, 1))];
		if (wrap && fact.cell.kind === "text") lines.push(wrappedLines(fact.cell.text, roomIn(page.widths, FACT_COLUMN)));
		if (fact.explanation !== undefined) lines.push(writeExplanation(page, row, fact.explanation));
		page.worksheet.getRow(row).height = heightOf(Math.max(...lines), 10);
	}
}

/** Writes small print beside a fact; returns on how many lines it goes. */
function writeExplanation(page: Page, row: number, text: string): number {
	const column = FACT_COLUMN + 1;
	// A column made for explanations holds them alone; beside a table they spread over its columns.
	const over = page.widths.length === column ? 1 : columnsForText(page.widths, column, textWidth(text) + 4);
	writeWords(page, row, column, text, "explanation", over);
	return wrappedLines(text, (widthOf(page.widths, column, over) - 4) * (10 / 9));
}
