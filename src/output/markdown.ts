/** A document in GitHub's Markdown, for pasting into a chat or a task; its tables are aligned in the source, too. */
import type { Language } from "../i18n/language.ts";
import { say } from "../i18n/words.ts";
import { peopleSheets, sheetTitle, underTitle } from "./audience.ts";
import { chartPoints, isSeenInTable } from "./chart-points.ts";
import type { Block, ChartBlock, Document, Fact, Row, TableBlock, TextBlock } from "./document.ts";
import { escapedMarkdown, escapedParagraph } from "./markdown-text.ts";
import { cellAt, cellsUnder, groupHeading, type ShownColumn, shownColumns, statusMark } from "./table-shape.ts";
import { displayWidth, padded } from "./text/display-width.ts";
import { words } from "./words.ts";
import { type CellStyle, styleFor, writtenAlone, writtenCell } from "./written-cell.ts";

interface Scope {
	readonly document: Document;
	readonly language: Language;
}

/** The document as Markdown that ends with a newline: a title, a section per sheet, every column of every table. */
export function renderMarkdown(document: Document, language: Language): string {
	const scope = { document, language };
	const parts = [`# ${escapedMarkdown(document.title)}`, escapedParagraph(underTitle(document, language))];
	for (const sheet of peopleSheets(document)) {
		const title = sheetTitle(document, sheet);
		if (title !== undefined) parts.push(`## ${escapedMarkdown(title)}`);
		parts.push(...sheet.blocks.map((block) => blockText(block, scope)));
	}
	return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function blockText(block: Block, scope: Scope): string {
	switch (block.kind) {
		case "heading":
			return `### ${escapedMarkdown(block.text)}`;
		case "text":
			return paragraphs(block, scope.language);
		case "facts":
			return block.facts.map((fact) => factLine(fact, scope)).join("\n");
		case "table":
			return tableText(block, scope);
		case "chart":
			return chartText(block, scope);
	}
}

function paragraphs({ text, tone }: TextBlock, language: Language): string {
	const lines = text.split("\n").map(escapedParagraph);
	if (tone === "warning") lines[0] = `**${say(words, language).warning}:** ${lines[0]}`;
	return lines.filter((line) => line !== "").join("\n\n");
}

function factLine(fact: Fact, { document, language }: Scope): string {
	const value = escapedMarkdown(writtenAlone(fact.cell, document.currency, language));
	const explanation = fact.explanation === undefined ? "" : ` — ${escapedMarkdown(fact.explanation)}`;
	return `- ${escapedMarkdown(fact.label)}: **${value}**${marked(statusMark(fact.cell))}${explanation}`;
}

/** A chart whose numbers stand in no table that people see is a small table. */
function chartText(chart: ChartBlock, { document, language }: Scope): string {
	if (isSeenInTable(document, chart)) return "";
	const { categories, series } = chartPoints(document, chart);
	const table: TableBlock = {
		kind: "table",
		id: chart.id,
		columns: [
			{ id: "category", title: "" },
			...series.map((each, index) => ({ id: `${index}`, title: each.series.title })),
		],
		rows: categories.map((category, at) => ({
			id: `${at}`,
			cells: [category, ...series.map((each) => each.cells[at] ?? { kind: "unknown" as const })],
		})),
	};
	return `${escapedParagraph(chart.title)}\n\n${tableText(table, { document, language })}`;
}

function tableText(table: TableBlock, { document, language }: Scope): string {
	const columns = shownColumns(table).map((shown, at) => {
		const style = styleFor(cellsUnder(table, shown.index), document.currency, language);
		return columnTexts(table, shown, at === 0, style);
	});
	const lines = ["title", "rule", ...table.rows.keys()].map((_, line) => columns.map((texts) => texts[line] ?? ""));
	return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** The title, the rule and the cells of one column, all of the same width. */
function columnTexts(table: TableBlock, shown: ShownColumn, isFirst: boolean, style: CellStyle): readonly string[] {
	const { align } = shown;
	const title = escapedMarkdown(shown.column.title);
	const cells = table.rows.map((row) => cellText(row, shown.index, isFirst, style));
	const width = [title, ...cells].reduce((most, text) => Math.max(most, displayWidth(text)), 3);
	const rule = align === "right" ? `${"-".repeat(width - 1)}:` : "-".repeat(width);
	const [first = "", ...rest] = [title, ...cells].map((text) => padded(text, width, align));
	return [first, rule, ...rest];
}

function cellText(row: Row, index: number, isFirst: boolean, style: CellStyle): string {
	const heading = groupHeading(row);
	if (heading !== undefined) return isFirst ? strong(escapedMarkdown(heading)) : "";
	const cell = cellAt(row, index);
	const text = escapedMarkdown(writtenCell(cell, style));
	const isSum = row.role !== undefined && row.role !== "value";
	return (isSum ? strong(text) : text) + marked(statusMark(cell));
}

function strong(text: string): string {
	return text === "" ? "" : `**${text}**`;
}

function marked(mark: string): string {
	return mark === "" ? "" : ` ${mark}`;
}
