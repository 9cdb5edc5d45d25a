/** How a table is made to fit the terminal, from what costs the reader least to what costs most. */
import type { TableBlock } from "../document.ts";
import { cellsUnder, type ShownColumn, shownColumns } from "../table-shape.ts";
import { type GridColumn, gridOf, gridWidth } from "./grid.ts";
import type { Page } from "./page.ts";

export interface FittedTable {
	readonly columns: readonly GridColumn[];
	/** Whether amounts are in thousands. */
	readonly thousands: boolean;
	readonly leftOut: number;
}

/** Narrower than this a name says nothing. */
const NARROWEST_TEXT = 8;

/**
 * The first that fits of: everything; titles on several lines; amounts in thousands, if that loses nothing;
 * the same without `detail` columns (all or none, since half of the months would look like the whole year);
 * then shorter texts; then fewer columns of values, the totals last.
 */
export function fitted(table: TableBlock, page: Page): FittedTable {
	const all = shownColumns(table);
	const main = all.filter(({ column }) => column.importance !== "detail");
	let narrowest: FittedTable = { columns: [], thousands: false, leftOut: 0 };
	for (const columns of main.length < all.length && main.length > 0 ? [all, main] : [all]) {
		for (const form of formsOf(table, columns, page)) {
			const grid = gridOf(table, columns, form, page.document.currency, page.language);
			narrowest = { columns: grid, thousands: form.thousands, leftOut: all.length - columns.length };
			if (gridWidth(grid) <= page.width) return narrowest;
		}
	}
	return squeezed(narrowest, page.width);
}

function formsOf(table: TableBlock, columns: readonly ShownColumn[], page: Page) {
	const forms = [
		{ thousands: false, wrapsTitles: false },
		{ thousands: false, wrapsTitles: true },
	];
	const inThousands = { thousands: true, wrapsTitles: true };
	return isWholeThousands(table, columns, page) ? [...forms, inThousands] : forms;
}

/** Whether there are amounts, and each is a whole number of thousands. */
function isWholeThousands(table: TableBlock, columns: readonly ShownColumn[], page: Page): boolean {
	const thousand = 1000n * 10n ** BigInt(page.document.currency.decimals);
	const amounts = columns
		.flatMap(({ index }) => cellsUnder(table, index))
		.flatMap((cell) => (cell.kind === "money" ? [cell.value] : []));
	return amounts.length > 0 && amounts.every((amount) => amount % thousand === 0n);
}

function squeezed(table: FittedTable, width: number): FittedTable {
	let { columns, leftOut } = table;
	for (;;) {
		const narrower = withShorterTexts(columns, width);
		const dropped = expendable(columns);
		if (gridWidth(narrower) <= width || dropped === undefined) return { ...table, columns: narrower, leftOut };
		columns = columns.filter((column) => column !== dropped);
		leftOut += 1;
	}
}

/** Takes columns of text down, the widest first, as far as needed or as makes sense. */
function withShorterTexts(columns: readonly GridColumn[], width: number): readonly GridColumn[] {
	const widths = columns.map((column) => column.width);
	const isText = columns.map((column) => column.align === "left");
	for (let excess = gridWidth(columns) - width; excess > 0; excess -= 1) {
		const widest = Math.max(...widths.filter((_, index) => isText[index]), 0);
		if (widest <= NARROWEST_TEXT) break;
		widths[widths.findIndex((each, index) => isText[index] && each === widest)] = widest - 1;
	}
	return columns.map((column, index) => ({ ...column, width: widths[index] ?? column.width }));
}

/** What to leave out next: values from the right, then subtotals, then further texts, then totals; never the first column. */
function expendable(columns: readonly GridColumn[]): GridColumn | undefined {
	const costs = { value: 0, subtotal: 1, label: 2, total: 3 };
	let cheapest: GridColumn | undefined;
	const cost = ({ column, align }: GridColumn) => costs[column.role ?? (align === "left" ? "label" : "value")];
	for (const column of columns.slice(1)) {
		if (cheapest === undefined || cost(column) <= cost(cheapest)) cheapest = column;
	}
	return cheapest;
}
