/** A table of a page. */
import type { Currency } from "../../core/money.ts";
import type { Language } from "../../i18n/language.ts";
import type { Cell, Column, Row, TableBlock } from "../document.ts";
import {
	cellAt,
	cellsUnder,
	groupHeading,
	hasGroups,
	type ShownColumn,
	shownColumns,
	statusMark,
} from "../table-shape.ts";
import { type CellStyle, styleFor, writtenCell } from "../written-cell.ts";
import { element, escapedHtml } from "./markup.ts";

interface StyledColumn extends ShownColumn {
	readonly style: CellStyle;
	readonly isFirst: boolean;
	/** Whether it stays in sight when the table scrolls sideways. */
	readonly stays: boolean;
	/** Whether its rows stand under headings of groups. */
	readonly indents: boolean;
}

/** The table with all its columns; a wide one scrolls, with its first column in sight. */
export function tableHtml(table: TableBlock, currency: Currency, language: Language): string {
	const grouped = hasGroups(table);
	const columns = shownColumns(table).map(
		(shown, at): StyledColumn => ({
			...shown,
			style: styleFor(cellsUnder(table, shown.index), currency, language),
			isFirst: at === 0,
			stays: at === 0 && (table.freezeColumns ?? 0) > 0,
			indents: at === 0 && grouped,
		}),
	);
	const titles = columns.map((column) => {
		const classes = joined(numberClass(column), sumClass(column.column), column.stays ? "stays" : "");
		return element("th", { scope: "col", class: classes }, escapedHtml(column.column.title));
	});
	const head = element("thead", {}, element("tr", {}, ...titles));
	const body = element("tbody", {}, ...table.rows.map((row) => `\n${rowHtml(row, columns)}`), "\n");
	return element("div", { class: "scroll" }, element("table", {}, `\n${head}\n${body}\n`));
}

function rowHtml(row: Row, columns: readonly StyledColumn[]): string {
	const role = row.role === "value" ? undefined : row.role;
	const heading = groupHeading(row);
	if (heading !== undefined) {
		return element(
			"tr",
			{ class: role },
			element("th", { colspan: columns.length, scope: "colgroup" }, escapedHtml(heading)),
		);
	}
	return element("tr", { class: role }, ...columns.map((column) => cellHtml(cellAt(row, column.index), row, column)));
}

function cellHtml(cell: Cell, row: Row, column: StyledColumn): string {
	const isMember = column.indents && row.role !== "total" && row.role !== "group";
	const classes = joined(
		numberClass(column),
		sumClass(column.column),
		column.stays ? "stays" : "",
		isMember ? "member" : "",
		cell.kind === "empty" ? "" : (cell.status ?? ""),
	);
	const mark = statusMark(cell);
	const text = escapedHtml(writtenCell(cell, column.style)) + (mark === "" ? "" : ` ${mark}`);
	const title = cell.kind === "empty" ? undefined : cell.note;
	const inside = title === undefined ? text : element("span", { title }, text);
	return column.isFirst
		? element("th", { scope: "row", class: classes }, inside)
		: element("td", { class: classes }, inside);
}

function numberClass(column: ShownColumn): string {
	return column.align === "right" ? "number" : "";
}

function sumClass(column: Column): string {
	return column.role === "subtotal" || column.role === "total" ? "sum" : "";
}

function joined(...classes: readonly string[]): string {
	return classes.filter((each) => each !== "").join(" ");
}
