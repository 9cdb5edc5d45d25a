/** Every cell of a document with its place in a workbook, for those who read an edited one back. */
import { type Currency, moneyNumber } from "../../core/money.ts";
import type { Language } from "../../i18n/language.ts";
import type { Cell, Document, FactsBlock, Sheet, TableBlock } from "../document.ts";
import { layOut, type PlacedBlock, type SheetLayout } from "./layout.ts";

/** Rows and columns count from 1. */
export interface PlacedCell {
	/** The ids of its sheet, block, row and column; the same in every document of the kind, wherever the cell stands. */
	readonly id: string;
	/** The worksheet's name. */
	readonly sheet: string;
	readonly line: number;
	readonly column: number;
	readonly cell: Cell;
}

/** Titles, headings, labels and values, sheet by sheet and line by line; charts have no cells. */
export function placedCells(document: Document, language: Language): readonly PlacedCell[] {
	return layOut(document, language).flatMap((layout, index) => [
		...titleCells(document, layout, index === 0),
		...layout.blocks.flatMap((place) => blockCells(layout, place)),
	]);
}

/** The cells of a document that the user may change, in its order. */
export function inputCells(sheets: readonly Sheet[]): Cell[] {
	return sheets
		.flatMap(({ blocks }) => blocks)
		.flatMap((block) => {
			if (block.kind === "facts") return block.facts.map(({ cell }) => cell);
			return block.kind === "table" ? block.rows.flatMap(({ cells }) => cells) : [];
		})
		.filter((cell) => cell.input !== undefined);
}

/** The number that a workbook stores; undefined for text and for what is empty or unknown. */
export function storedNumber(cell: Cell, currency: Currency): number | undefined {
	if (cell.kind === "text" || cell.kind === "unknown" || cell.kind === "empty") return undefined;
	return cell.kind === "money" ? moneyNumber(cell.value, currency) : cell.value;
}

function titleCells(document: Document, { sheet, name }: SheetLayout, isFirst: boolean): PlacedCell[] {
	const title = isFirst ? document.title : `${document.title} · ${sheet.title}`;
	const lines = [title, ...(document.subtitle === undefined ? [] : [document.subtitle])];
	return lines.map((text, index) => words(`${sheet.id}/title/${index}`, name, index + 1, 1, text));
}

function blockCells({ sheet, name }: SheetLayout, { block, top }: PlacedBlock): PlacedCell[] {
	switch (block.kind) {
		case "heading":
		case "text":
			return [words(`${sheet.id}/${block.kind}/${block.text}`, name, top, 1, block.text)];
		case "facts":
			return factCells(block, `${sheet.id}/${block.id}`, name, top);
		case "table":
			return tableCells(block, `${sheet.id}/${block.id}`, name, top);
		default:
			return [];
	}
}

function factCells({ facts }: FactsBlock, id: string, sheet: string, top: number): PlacedCell[] {
	return facts.flatMap(({ id: fact, label, cell, explanation }, index) => {
		const own = `${id}/${fact}`;
		const line = top + index;
		return [
			words(`${own}/label`, sheet, line, 1, label),
			{ id: `${own}/value`, sheet, line, column: 2, cell },
			...(explanation === undefined ? [] : [words(`${own}/explanation`, sheet, line, 3, explanation)]),
		];
	});
}

function tableCells({ columns, rows }: TableBlock, id: string, sheet: string, top: number): PlacedCell[] {
	const header = columns.map((column, index) => words(`${id}//${column.id}`, sheet, top, index + 1, column.title));
	const body = rows.flatMap((row, index) =>
		row.cells.map((cell, at) => ({
			id: `${id}/${row.id}/${columns[at]?.id ?? at}`,
			sheet,
			line: top + 1 + index,
			column: at + 1,
			cell,
		})),
	);
	return [...header, ...body];
}

function words(id: string, sheet: string, line: number, column: number, text: string): PlacedCell {
	return { id, sheet, line, column, cell: { kind: "text", text } };
}
