/** What of a document is for people to read. */
import type { Document, Sheet, TableBlock } from "./document.ts";
import { cellsUnder } from "./table-shape.ts";

/** The sheets that stand in every form: those that are not only for workbooks. */
export function peopleSheets(document: Document): readonly Sheet[] {
	return document.sheets.filter((sheet) => (sheet.audience ?? "people") === "people");
}

/** Whether tables or charts show amounts, so that their currency is to be said once for all. */
export function showsAmounts(sheets: readonly Sheet[]): boolean {
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
