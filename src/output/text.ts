/** A document for a terminal: no line longer than it is wide, digits under digits, charts as bars of characters. */
import type { Language } from "../i18n/language.ts";
import { peopleSheets, sheetTitle, underTitle } from "./audience.ts";
import { coloursOf } from "./colour.ts";
import type { Block, Document, Sheet, TextBlock } from "./document.ts";
import { onOneLine } from "./printable.ts";
import { chartLines } from "./text/chart.ts";
import { displayWidth, truncated, wrapped } from "./text/display-width.ts";
import { factLines } from "./text/facts.ts";
import { type Page, pageOf } from "./text/page.ts";
import { tableLines } from "./text/table.ts";

/** Before a warning: what it is must be seen without colours, too. */
const WARNING = "! ";

export interface TextOptions {
	/** Columns of the terminal; `Infinity` where nothing limits a line. */
	readonly width: number;
	readonly colour: boolean;
}

/** The document as text that ends with a newline. Notes on cells are left to the workbook. */
export function renderText(document: Document, language: Language, options: TextOptions): string {
	const page = pageOf(document, language, coloursOf(options.colour), options.width);
	const parts = [headLines(page), ...peopleSheets(document).flatMap((sheet) => sheetParts(sheet, page))];
	const filled = parts.filter((lines) => lines.length > 0);
	return `${filled.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function headLines(page: Page): readonly string[] {
	const { document, colours, language } = page;
	const under = underTitle(document, language);
	return [
		...paragraph(document.title, page).map(colours.strong),
		...(under === "" ? [] : paragraph(under, page).map(colours.dim)),
	];
}

/** What is set apart by an empty line; a heading stays with what it heads. */
function sheetParts(sheet: Sheet, page: Page): readonly (readonly string[])[] {
	const title = sheetTitle(page.document, sheet);
	const parts: (readonly string[])[] = title === undefined ? [] : [underlined(title, page)];
	let heading: readonly string[] = [];
	for (const block of sheet.blocks) {
		const lines = blockLines(block, page);
		if (block.kind === "heading") {
			if (heading.length > 0) parts.push(heading);
			heading = lines;
		} else if (lines.length > 0) {
			parts.push([...heading, ...lines]);
			heading = [];
		}
	}
	return [...parts, heading];
}

function underlined(title: string, page: Page): readonly string[] {
	const text = truncated(onOneLine(title), page.width);
	return [page.colours.strong(text), page.colours.dim("═".repeat(displayWidth(text)))];
}

function blockLines(block: Block, page: Page): readonly string[] {
	switch (block.kind) {
		case "heading":
			return paragraph(block.text, page).map(page.colours.strong);
		case "text":
			return textLines(block, page);
		case "facts":
			return factLines(block, page);
		case "table":
			return tableLines(block, page);
		case "chart":
			return chartLines(block, page);
	}
}

function textLines({ text, tone }: TextBlock, page: Page): readonly string[] {
	const { colours } = page;
	if (tone === "warning") {
		const lines = paragraph(text, { ...page, readingWidth: page.readingWidth - WARNING.length });
		return lines.map((line, index) => colours.warning((index === 0 ? WARNING : " ".repeat(WARNING.length)) + line));
	}
	return paragraph(text, page).map((line) => (tone === "note" ? colours.dim(line) : line));
}

function paragraph(text: string, page: Page): readonly string[] {
	return text.split("\n").flatMap((line) => wrapped(onOneLine(line), page.readingWidth));
}
