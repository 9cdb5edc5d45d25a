/** Column widths, in digits of the default font, from the longest thing written in each column. */

import { blocksOf, type SheetLayout } from "../document/layout.ts";
import type { Cell, FactsBlock, Row, TableBlock } from "../document.ts";
import { type Form, precisionOf, writtenCell } from "./formats.ts";
import { longestLine, longestWord, textWidth } from "./text-width.ts";
import { UNKNOWN } from "./values.ts";

const NARROWEST = 6;
/** One step of indentation. */
export const INDENT = 1.3;
/** Text wider than this goes on several lines. */
const WIDEST_TEXT = 44;
const WIDEST_EXPLANATION = 64;
const WIDEST_HEADER = 22;
/** So that headers side by side do not read as one. */
const HEADER_MARGIN = 1.4;
/** The cell's own margins. */
const MARGIN = 1.3;
/** A computed number may grow by a digit and its separator when the user changes an input. */
const ROOM_TO_GROW = 1.2;

/** The form of each column of a table: the cells of a column share their decimals. */
export function tableForms(block: TableBlock, form: Form): readonly Form[] {
	return block.columns.map((_, index) => ({ ...form, ...precisionOf(cellsOf(block, index), form.currency) }));
}

/** A fact stands alone: its amount carries the currency's sign. */
export function factForm(cell: Cell, form: Form): Form {
	return { ...form, ...precisionOf([cell], form.currency), sign: true };
}

/** The widths of the sheet's columns, the first at index 0. */
export function columnWidths(layout: SheetLayout, form: Form): readonly number[] {
	const blocks = blocksOf(layout, "table").map(({ block }) => block);
	const inTables = widestTable(layout);
	const tables = blocks.map((block) => {
		const widths = tableWidths(block, form);
		return isSpread(block, layout) ? widths.slice(0, -1) : widths;
	});
	const facts = blocksOf(layout, "facts").map((place) => factsWidths(place.block, form, inTables));
	const widths: number[] = [];
	for (const block of [...tables, ...facts]) {
		for (const [index, width] of block.entries()) widths[index] = Math.max(widths[index] ?? NARROWEST, width);
	}
	for (const block of blocks.filter((each) => isSpread(each, layout))) {
		const last = block.columns.length - 1;
		const there = widths.slice(last).reduce((sum, width) => sum + width, 0);
		const missing = (tableWidths(block, form)[last] ?? 0) - there;
		// a column that no number stands in pulls none apart
		if (missing > 0) widths[widths.length > inTables ? inTables : widths.length] = missing + (widths[inTables] ?? 0);
	}
	return widths.map((width) => Math.ceil(width * 10) / 10);
}

/**
 * Over how many columns the words in a table's last column go: where other tables of the sheet are wider, their columns
 * make room, so that one long text doesn't pull the numbers of all tables apart.
 */
export function lastColumnSpan(
	block: TableBlock,
	{ layout, widths, form }: { readonly layout: SheetLayout; readonly widths: readonly number[]; readonly form: Form },
): number {
	if (!isSpread(block, layout)) return 1;
	const last = block.columns.length - 1;
	const needed = tableWidths(block, form)[last] ?? 0;
	const most = widths.length - last;
	let [span, width] = [1, widths[last] ?? 0];
	while (span < most && width + 0.1 < needed) {
		width += widths[last + span] ?? 0;
		span++;
	}
	return span;
}

function widestTable(layout: SheetLayout): number {
	return Math.max(0, ...blocksOf(layout, "table").map(({ block }) => block.columns.length));
}

function isSpread(block: TableBlock, layout: SheetLayout): boolean {
	const last = block.columns.length - 1;
	const isShorter = last > 0 && block.columns.length < widestTable(layout) && layout.sheet.audience !== "machine";
	const isChanged = cellsOf(block, last).some((cell) => cell.input !== undefined);
	return isShorter && !isChanged && mainKind(block, last) === "text";
}

function tableWidths(block: TableBlock, form: Form): readonly number[] {
	const forms = tableForms(block, form);
	const widths = block.columns.map((column, index) => {
		const columnForm = forms[index] ?? form;
		const body = block.rows.map((row) => bodyWidth(row, index, columnForm));
		return Math.max(headerWidth(column.title), ...body) + MARGIN;
	});
	return evened(block, widths);
}

/** The header goes on two lines where that saves width; no word is broken. */
function headerWidth(title: string): number {
	const words = title.split(" ");
	const wayToWrap = words.map((_, at) => {
		const lines = [words.slice(0, at).join(" "), words.slice(at).join(" ")];
		return Math.max(...lines.map((line) => longestLine(line, true)));
	});
	return Math.max(longestWord(title, true), Math.min(...wayToWrap, WIDEST_HEADER)) + HEADER_MARGIN;
}

function bodyWidth(row: Row, index: number, form: Form): number {
	const cell = row.cells[index];
	if (cell === undefined) return 0;
	if (cell.kind === "empty") return isAmountToCome(cell) ? AMOUNT_TO_COME : 0;
	const bold = row.role !== undefined && row.role !== "value";
	const indent = index === 0 || cell.kind === "text" ? INDENT : 0;
	return Math.min(longestLine(writtenCell(cell, form), bold) + indent, widestOf(cell)) + roomOf(cell);
}

function widestOf(cell: Cell): number {
	return cell.kind === "text" ? WIDEST_TEXT : Number.POSITIVE_INFINITY;
}

function roomOf(cell: Cell): number {
	return cell.kind === "text" || cell.kind === "empty" || cell.formula === undefined ? 0 : ROOM_TO_GROW;
}

/** Room for an amount that somebody will type in: `9 999 999`. */
const AMOUNT_TO_COME = 10;

/** Whether a number is to be typed into a cell that is still empty; whole amounts are accepted as counts. */
function isAmountToCome(cell: Cell): boolean {
	return cell.kind === "empty" && (cell.input?.accepts === "money" || cell.input?.accepts === "count");
}

/** Columns of the same kind and role (the months of a year) get one width. */
function evened(block: TableBlock, widths: readonly number[]): readonly number[] {
	const kinds = block.columns.map((column, index) => `${column.role ?? "value"} ${mainKind(block, index)}`);
	return widths.map((width, index) => {
		if (!isNumeric(mainKind(block, index))) return width;
		return Math.max(...widths.filter((_, other) => kinds[other] === kinds[index]));
	});
}

/** The kind of most cells of a column; `empty` where it has none. */
export function mainKind(block: TableBlock, index: number): Cell["kind"] {
	const counts = new Map<Cell["kind"], number>();
	for (const cell of cellsOf(block, index)) {
		const kind = isAmountToCome(cell) ? "money" : cell.kind;
		const isDash = cell.kind === "text" && cell.text === UNKNOWN;
		if (kind !== "empty" && kind !== "unknown" && !isDash) counts.set(kind, (counts.get(kind) ?? 0) + 1);
	}
	return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? "empty";
}

/** Whether cells of this kind stand to the right, digit below digit. */
export function isNumeric(kind: Cell["kind"]): boolean {
	return kind !== "text" && kind !== "empty";
}

function cellsOf(block: TableBlock, index: number): readonly Cell[] {
	return block.rows.flatMap((row) => row.cells[index] ?? []);
}

function factsWidths(block: FactsBlock, form: Form, inTables: number): readonly number[] {
	const labels = block.facts.map((fact) => Math.min(textWidth(fact.label), WIDEST_TEXT));
	const values = block.facts.map((fact) => factWidth(fact.cell, form));
	const widths = [Math.max(...labels, 0) + MARGIN, Math.max(...values, 0) + MARGIN];
	const explanations = block.facts.map((fact) => textWidth(fact.explanation ?? "") * 0.9);
	const longest = Math.max(...explanations, 0);
	// Beside a table, explanations spread over its columns.
	if (longest > 0 && inTables < 3) widths.push(Math.min(longest + 3, WIDEST_EXPLANATION));
	return widths;
}

/** Text that is no input may run over the cells to its right. */
function factWidth(cell: Cell, form: Form): number {
	if (cell.kind === "empty") return 0;
	const width = longestLine(writtenCell(cell, factForm(cell, form)), true);
	if (cell.kind !== "text") return width + roomOf(cell);
	return Math.min(width, cell.input === undefined ? 18 : 32);
}
