/** A document as one page that needs nothing else: no scripts, nothing fetched; made for a screen, paper and mail. */
import type { Language } from "../i18n/language.ts";
import { peopleSheets, sheetTitle, underTitle } from "./audience.ts";
import type { Block, Document, Fact, FactsBlock, Sheet, TextBlock } from "./document.ts";
import { chartHtml } from "./html/chart.ts";
import { element, escapedHtml } from "./html/markup.ts";
import { STYLE } from "./html/style.ts";
import { tableHtml } from "./html/table.ts";
import { statusMark } from "./table-shape.ts";
import { writtenAlone } from "./written-cell.ts";

/** The document as a page of HTML. */
export function renderHtml(document: Document, language: Language): string {
	const sheets = peopleSheets(document);
	const head = headHtml(document, language);
	return [
		"<!doctype html>",
		`<html lang="${language}">`,
		"<head>",
		'<meta charset="utf-8">',
		'<meta name="viewport" content="width=device-width, initial-scale=1">',
		element("title", {}, escapedHtml(document.title)),
		`<style>${STYLE}</style>`,
		"</head>",
		"<body>",
		...(sheets.length === 0 ? [head] : []),
		// The title stands in the first section, so that both are printed on the same page.
		...sheets.map((sheet, index) => sheetHtml(sheet, index === 0 ? head : "", document, language)),
		"</body>",
		"</html>",
		"",
	].join("\n");
}

function headHtml(document: Document, language: Language): string {
	const under = underTitle(document, language);
	const title = element("h1", {}, escapedHtml(document.title));
	return element("header", {}, title, under === "" ? "" : element("p", { class: "under" }, escapedHtml(under)));
}

function sheetHtml(sheet: Sheet, head: string, document: Document, language: Language): string {
	const title = sheetTitle(document, sheet);
	const parts = [
		head,
		title === undefined ? "" : element("h2", {}, escapedHtml(title)),
		...sheet.blocks.map((block) => blockHtml(block, document, language)),
	].filter((part) => part !== "");
	return element("section", { id: sheet.id, class: sheet.print }, `\n${parts.join("\n")}\n`);
}

function blockHtml(block: Block, document: Document, language: Language): string {
	switch (block.kind) {
		case "heading":
			return element("h3", {}, escapedHtml(block.text));
		case "text":
			return textHtml(block);
		case "facts":
			return factsHtml(block, document, language);
		case "table":
			return tableHtml(block, document.currency, language);
		case "chart":
			return chartHtml(block, document, language);
	}
}

function textHtml({ text, tone }: TextBlock): string {
	return element("p", { class: tone === "plain" ? undefined : tone }, escapedHtml(text));
}

function factsHtml(block: FactsBlock, document: Document, language: Language): string {
	return element("dl", {}, ...block.facts.map((fact) => `\n${factHtml(fact, document, language)}`), "\n");
}

function factHtml({ label, cell, explanation }: Fact, document: Document, language: Language): string {
	const mark = statusMark(cell);
	const text = escapedHtml(writtenAlone(cell, document.currency, language)) + (mark === "" ? "" : ` ${mark}`);
	const value = element("b", { class: cell.kind === "empty" ? undefined : cell.status }, text);
	const beside = explanation === undefined ? "" : element("span", { class: "explanation" }, escapedHtml(explanation));
	return element("dt", {}, escapedHtml(label)) + element("dd", {}, value, beside);
}
