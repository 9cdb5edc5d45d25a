/** One worksheet being written, and what is set aside on the way for parts that exceljs does not write. */
import type { Worksheet } from "exceljs";
import type { PlacedBlock, SheetLayout } from "../document/layout.ts";
import type { Cell, ChartBlock, Input } from "../document.ts";
import type { AddressBook } from "./addresses.ts";
import { type Form, numberFormat } from "./formats.ts";
import type { Look, StyleBook } from "./styles.ts";
import { storedValue } from "./values.ts";
import { cellText } from "./xml-text.ts";

export interface Page {
	readonly worksheet: Worksheet;
	readonly layout: SheetLayout;
	readonly widths: readonly number[];
	readonly form: Form;
	readonly styles: StyleBook;
	readonly book: AddressBook;
	readonly notes: NoteAt[];
	readonly inputs: InputAt[];
	readonly charts: PlacedBlock<ChartBlock>[];
}

/** Rows and columns count from 1. */
export interface NoteAt {
	readonly row: number;
	readonly column: number;
	readonly text: string;
}

export interface InputAt {
	readonly row: number;
	readonly column: number;
	readonly input: Input;
}

/** The least height of a written row, in points: room for the eye between lines. */
export const ROW_HEIGHT = 16;

/** The height of a row in which text of this size (points) goes on so many lines. */
export function heightOf(lines: number, fontSize: number): number {
	return Math.max(ROW_HEIGHT, Math.ceil(lines * fontSize * 1.28) + 4);
}

/** Writes a typed cell with its formula, and sets its note and its invitation to change it aside. */
export function writeCell(page: Page, row: number, column: number, cell: Cell, look: Omit<Look, "kind">, form: Form) {
	const target = page.worksheet.getCell(row, column);
	if (cell.kind === "empty") {
		target.style = page.styles.cell(
			cell.input === undefined ? { ...look, kind: "empty" } : blank(cell.input, look, form),
		);
		if (cell.input !== undefined) page.inputs.push({ row, column, input: cell.input });
		return;
	}
	const { input, note, status } = cell;
	const value = storedValue(cell, form.currency) ?? null;
	target.value =
		cell.formula === undefined || value === null
			? value
			: { formula: page.book.formula(cell.formula, page.layout.sheet.id), result: value };
	const format = numberFormat(cell, form);
	target.style = page.styles.cell({ ...look, kind: cell.kind, format, input: input !== undefined, status });
	if (note !== undefined) page.notes.push({ row, column, text: note });
	if (input !== undefined) page.inputs.push({ row, column, input });
}

/** The look of an input that is still empty: what is typed in looks like what it accepts. */
function blank(input: Input, look: Omit<Look, "kind">, form: Form): Look {
	const filled: Cell = input.accepts === "money" ? { kind: "money", value: 0n } : { kind: "count", value: 0 };
	return { ...look, kind: filled.kind, format: numberFormat(filled, form), input: true };
}

/** Writes words in a style of their own, over so many columns. */
export function writeWords(
	page: Page,
	row: number,
	column: number,
	text: string,
	kind: Parameters<StyleBook["words"]>[0],
	over = 1,
) {
	const target = page.worksheet.getCell(row, column);
	target.value = cellText(text);
	target.style = page.styles.words(kind);
	if (over > 1) page.worksheet.mergeCells(row, column, row, column + over - 1);
}
