/** Spans of columns: how far text and charts reach over a sheet whose column widths are known. */
import { chartSize, type SheetLayout } from "../document/layout.ts";

/** A digit of the default font is 7 pixels of 1/96 inch wide. */
export const CM_PER_DIGIT = 0.185;
const NARROWEST_CHART_CM = 16;

/** The width of a sheet's charts: as wide as what stands on the sheet, within what is comfortable to look at. */
export function chartWidthCm(layout: SheetLayout, widths: readonly number[]): number {
	const content = widthOf(widths, 1, widths.length) * CM_PER_DIGIT;
	return Math.min(Math.max(content, NARROWEST_CHART_CM), chartSize(layout.sheet).widestCm);
}

/**
 * How many columns from this one on (both counted from 1) a paragraph spreads over: those of the sheet's own content,
 * and further ones only as far as a text of this width needs them to be comfortable to read.
 */
export function columnsForText(widths: readonly number[], from: number, needed: number): number {
	let width = 0;
	let column = from - 1;
	while (width < COMFORTABLE && (column < widths.length || width < Math.min(needed, LEAST))) {
		column++;
		width += widthAt(widths, column);
	}
	return Math.max(column - from + 1, 1);
}

const LEAST = 84;
const COMFORTABLE = 105;
const DEFAULT_WIDTH = 9;

/** The width of a column, counted from 1; past the written ones the program's default. */
export function widthAt(widths: readonly number[], column: number): number {
	return widths[column - 1] ?? DEFAULT_WIDTH;
}

/** The width that text has in a column, without the cell's own margins. */
export function roomIn(widths: readonly number[], column: number): number {
	return widthAt(widths, column) - 1;
}

/** The width of some neighbouring columns together. */
export function widthOf(widths: readonly number[], from: number, count: number): number {
	let width = 0;
	for (let column = from; column < from + count; column++) width += widthAt(widths, column);
	return width;
}
