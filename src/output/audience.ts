/** What of a document is for people to read. */
import type { Language } from "../i18n/language.ts";
import { say } from "../i18n/words.ts";
import { currencySign } from "../i18n/written.ts";
import type { Document, Sheet, TableBlock } from "./document.ts";
import { cellsUnder } from "./table-shape.ts";
import { words } from "./words.ts";

/** The sheets that stand in every form: those that are not only for workbooks. */
export function peopleSheets(document: Document): readonly Sheet[] {
	return document.sheets.filter((sheet) => (sheet.audience ?? "people") === "people");
}

/** The line under the title: what the document says there, and once for all the currency of its tables and charts. */
export function underTitle(document: Document, language: Language): string {
	const { currency, subtitle } = document;
	const units = showsAmounts(peopleSheets(document)) ? [say(words, language).amountsIn(currencySign(currency))] : [];
	return [...(subtitle === undefined ? [] : [subtitle]), ...units].join(" · ");
}

function showsAmounts(sheets: readonly Sheet[]): boolean {
	return sheets.some((sheet) =>
		sheet.blocks.some(
			(block) =>
				(block.kind === "chart" && block.values === "money") || (block.kind === "table" && holdsAmounts(block)),
		),
	);
}

function holdsAmounts(table: TableBlock): boolean {
	return table.columns.some((_, index) => cellsUnder(table, index).some((cell) => cell.kind === "money"));
}

/** The title of a sheet; none where it is the only one, or says the document's title again. */
export function sheetTitle(document: Document, sheet: Sheet): string | undefined {
	return peopleSheets(document).length < 2 || sheet.title === document.title ? undefined : sheet.title;
}
