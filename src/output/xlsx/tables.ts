/** Writes a table: its header, and its rows with what sets totals and groups off. */
import type { Cell, Column, Row, TableBlock } from "../document.ts";
import type { Form } from "./formats.ts";
import { heightOf, type Page, ROW_HEIGHT, writeCell } from "./page.ts";
import { widthOf } from "./spans.ts";
import { FONT_SIZE } from "./styles.ts";
import { longestLine, wrappedLines } from "./text-width.ts";
import { INDENT, isNumeric, lastColumnSpan, mainKind, tableForms } from "./widths.ts";
import { cellText } from "./xml-text.ts";

interface TableColumn {
	readonly column: Column;
	/** Counted from 1. */
	readonly number: number;
	readonly isNumeric: boolean;
	readonly form: Form;
	/** The width that text has. */
	readonly room: number;
	/** Over how many columns of the sheet it goes. */
	readonly span: number;
}

/** Writes a table with its header on this row. */
export function writeTable(page: Page, top: number, block: TableBlock): void {
	const forms = tableForms(block, page.form);
	const columns = block.columns.map((column, index) => {
		const span = index === block.columns.length - 1 ? lastColumnSpan(block, page) : 1;
		return {
			column,
			number: index + 1,
			isNumeric: standsRight(block, index),
			form: forms[index] ?? page.form,
			room: widthOf(page.widths, index + 1, span) - 1,
			span,
		};
	});
	writeHeader(page, top, columns);
	let indent = 0;
	for (const [index, row] of block.rows.entries()) {
		// Members of a group stand under it, until the next total.
		if (isSetOff(row)) indent = row.role === "group" ? 1 : 0;
		writeRow(page, top + 1 + index, row, columns, isSetOff(row) ? 0 : indent);
	}
}

/** A column that holds no number yet, but is none of words, looks as those beside it. */
function standsRight(block: TableBlock, index: number): boolean {
	const kind = mainKind(block, index);
	return isNumeric(kind) || (kind === "empty" && block.columns[index]?.role !== "label");
}

function isSetOff(row: Row): boolean {
	return row.role !== undefined && row.role !== "value";
}

function writeHeader(page: Page, row: number, columns: readonly TableColumn[]): void {
	let lines = 1;
	for (const { column, number, isNumeric, room, span } of columns) {
		const target = page.worksheet.getCell(row, number);
		const indent = number > 1 && !isNumeric ? 1 : 0;
		target.value = cellText(column.title);
		target.style = page.styles.header(isNumeric, indent);
		if (span > 1) page.worksheet.mergeCells(row, number, row, number + span - 1);
		lines = Math.max(lines, wrappedLines(column.title, room - indent * INDENT, true));
	}
	page.worksheet.getRow(row).height = heightOf(lines, FONT_SIZE) + 4;
}

function writeRow(
	page: Page,
	row: number,
	{ role, cells }: Row,
	columns: readonly TableColumn[],
	indent: number,
): void {
	let lines = 1;
	for (const [index, table] of columns.entries()) {
		const cell = cells[index] ?? { kind: "empty" };
		const margin = index === 0 ? indent : marginOf(cell, table);
		const room = table.room - margin * INDENT;
		const wrap = cell.kind === "text" && longestLine(cell.text) > room;
		if (wrap) lines = Math.max(lines, wrappedLines(cell.text, room));
		const look = { row: role, column: table.column.role, wrap, indent: margin, amongNumbers: table.isNumeric };
		writeCell(page, row, table.number, cell, look, table.form);
		if (table.span > 1) page.worksheet.mergeCells(row, table.number, row, table.number + table.span - 1);
	}
	page.worksheet.getRow(row).height = lines > 1 ? heightOf(lines, FONT_SIZE) : ROW_HEIGHT;
}

/** Text is indented, so that it does not touch the numbers of the column before it. */
function marginOf(cell: Cell, { isNumeric }: TableColumn): number {
	return cell.kind === "text" && !isNumeric ? 1 : 0;
}
