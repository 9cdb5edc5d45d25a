/** A table of a text page. */
import { say } from "../../i18n/words.ts";
import { currencySign } from "../../i18n/written.ts";
import type { Cell, Row, TableBlock } from "../document.ts";
import { onOneLine } from "../printable.ts";
import { cellAt, groupHeading } from "../table-shape.ts";
import { words } from "../words.ts";
import { padded, truncated, wrapped } from "./display-width.ts";
import { fitted } from "./fit.ts";
import { type GridColumn, gapBefore, gridWidth } from "./grid.ts";
import type { Page } from "./page.ts";

/** The lines of a table, none longer than the page is wide; what does not fit is said below it. */
export function tableLines(table: TableBlock, page: Page): readonly string[] {
	const { columns, thousands, leftOut } = fitted(table, page);
	const { colours, document, language } = page;
	const said = say(words, language);
	const width = Math.min(gridWidth(columns), page.width);
	const rule = colours.dim("─".repeat(width));
	const above = thousands
		? [colours.dim(truncated(said.thousandsOf(currencySign(document.currency)), page.width))]
		: [];
	const lines = [...above, ...titleLines(columns, page), rule, ...rowLines(table, columns, rule, page)];
	if (leftOut === 0) return lines;
	const note = said.columnsLeftOut(leftOut, `${document.name}.xlsx`);
	return [...lines, ...wrapped(note, page.readingWidth).map(colours.dim)];
}

/** Titles stand on the rule below them, however many lines they have. */
function titleLines(columns: readonly GridColumn[], page: Page): readonly string[] {
	const height = Math.max(1, ...columns.map((column) => column.title.length));
	return Array.from({ length: height }, (_, line) => {
		const cells = columns.map((column) => {
			const text = column.title[line - height + column.title.length] ?? "";
			return fittedText(text, column);
		});
		return page.colours.strong(truncated(joined(cells, columns), page.width));
	});
}

function rowLines(table: TableBlock, columns: readonly GridColumn[], rule: string, page: Page): readonly string[] {
	return table.rows.flatMap((row, index) => {
		const line = rowLine(row, index, columns, page);
		const before = table.rows[index - 1];
		if (row.role === "total" && before !== undefined && before.role !== "total") return [rule, line];
		return beginsGroup(row, before) ? ["", line] : [line];
	});
}

/** A group begins with its heading, or after the sum of the one before. */
function beginsGroup(row: Row, before: Row | undefined): boolean {
	if (before === undefined) return false;
	return row.role === "group" || (before.role === "subtotal" && (row.role === undefined || row.role === "value"));
}

function rowLine(row: Row, index: number, columns: readonly GridColumn[], page: Page): string {
	const heading = groupHeading(row);
	if (heading !== undefined) return page.colours.strong(truncated(onOneLine(heading), page.width));
	const texts = columns.map((column) => fittedText(column.texts[index] ?? "", column));
	// Cut as a last resort, and then without colours, which would be cut as well.
	if (gridWidth(columns) > page.width) return truncated(joined(texts, columns), page.width);
	const cells = columns.map((column, at) => painted(cellAt(row, column.index), row, column, texts[at] ?? "", page));
	return joined(cells, columns);
}

function fittedText(text: string, column: GridColumn): string {
	return padded(truncated(text, column.width), column.width, column.align);
}

function joined(cells: readonly string[], columns: readonly GridColumn[]): string {
	return cells
		.map((cell, index) => gapBefore(columns, index) + cell)
		.join("")
		.trimEnd();
}

function painted(cell: Cell, row: Row, column: GridColumn, text: string, page: Page): string {
	const { colours } = page;
	if (text.trim() === "") return text;
	if (cell.kind !== "empty" && cell.status !== undefined) {
		return { good: colours.good, warn: colours.warning, bad: colours.error }[cell.status](text);
	}
	const sum = row.role !== undefined && row.role !== "value";
	return sum || column.column.role === "total" || column.column.role === "subtotal" ? colours.strong(text) : text;
}
