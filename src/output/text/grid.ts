/** A table as texts in columns of known widths: one of the ways it could be shown. */
import type { Currency } from "../../core/money.ts";
import type { Language } from "../../i18n/language.ts";
import type { Cell, TableBlock } from "../document.ts";
import { cellAt, cellsUnder, groupHeading, hasGroups, type ShownColumn, statusMark } from "../table-shape.ts";
import { styleFor, writtenCell } from "../written-cell.ts";
import { displayWidth, wrapped } from "./display-width.ts";

/** Between columns, and between a label and what it labels. */
export const GAP = "  ";
/** Around subtotals and totals, so that they stand apart without colours, too. */
const WIDE_GAP = "   ";
/** Titles up to this are not broken: one line more costs more than a few columns. */
const SHORT_TITLE = 9;

export interface GridColumn extends ShownColumn {
	/** One per row of the table; empty where a group's heading runs across. */
	readonly texts: readonly string[];
	/** The title on one line or more. */
	readonly title: readonly string[];
	readonly width: number;
}

export interface GridForm {
	readonly thousands: boolean;
	readonly wrapsTitles: boolean;
}

/** The columns of a grid; amounts in thousands only where each of them is a whole number of thousands. */
export function gridOf(
	table: TableBlock,
	columns: readonly ShownColumn[],
	form: GridForm,
	currency: Currency,
	language: Language,
): readonly GridColumn[] {
	const indented = hasGroups(table) ? columns[0]?.index : undefined;
	return columns.map((shown) => {
		const cells = cellsUnder(table, shown.index);
		const style = { ...styleFor(cells, currency, language), thousands: form.thousands };
		const marked = cells.some((cell) => statusMark(cell) !== "");
		const texts = table.rows.map((row) => {
			if (groupHeading(row) !== undefined) return "";
			const indent = shown.index === indented && isMember(row.role) ? GAP : "";
			const cell = cellAt(row, shown.index);
			return indent + writtenCell(cell, style) + markOf(cell, marked, shown.align);
		});
		return sized(shown, texts, form.wrapsTitles);
	});
}

function isMember(role: TableBlock["rows"][number]["role"]): boolean {
	return role === undefined || role === "value" || role === "subtotal";
}

/** In a column of numbers every cell keeps room for the mark, so that digits stay under one another. */
function markOf(cell: Cell, marked: boolean, align: "left" | "right"): string {
	if (!marked) return "";
	const mark = statusMark(cell);
	if (mark !== "") return ` ${mark}`;
	return align === "right" ? "  " : "";
}

function sized(shown: ShownColumn, texts: readonly string[], wrapsTitles: boolean): GridColumn {
	const widest = widestOf(texts);
	const whole = shown.column.title;
	const title = wrapsTitles ? wrapped(whole, Math.max(widest, SHORT_TITLE, widestOf(whole.split(" ")))) : [whole];
	return { ...shown, texts, title, width: Math.max(widest, widestOf(title)) };
}

function widestOf(texts: readonly string[]): number {
	return texts.reduce((widest, text) => Math.max(widest, displayWidth(text)), 0);
}

/** The columns of the terminal that a row of the grid takes. */
export function gridWidth(columns: readonly GridColumn[]): number {
	return columns.reduce((sum, column, index) => sum + gapBefore(columns, index).length + column.width, 0);
}

/** The space that sets a column apart from the one before it. */
export function gapBefore(columns: readonly GridColumn[], index: number): string {
	const before = columns[index - 1];
	if (before === undefined) return "";
	return isSum(before) === isSum(columns[index]) && columns[index]?.column.role !== "total" ? GAP : WIDE_GAP;
}

function isSum(column: GridColumn | undefined): boolean {
	return column?.column.role === "subtotal" || column?.column.role === "total";
}
