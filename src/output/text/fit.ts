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
 * the same without `detail` texts, then without any `detail`; then shorter texts; then fewer columns, the totals last.
 * What belongs together is left out together: half of the months, or three of four quarters, would look like the whole.
 */
export function fitted(table: TableBlock, page: Page): FittedTable {
	const all = shownColumns(table);
	let narrowest: FittedTable = { columns: [], thousands: false, leftOut: 0 };
	for (const columns of choicesOf(all)) {
		for (const form of formsOf(table, columns, page)) {
			const grid = gridOf(table, columns, form, page.document.currency, page.language);
			narrowest = { columns: grid, thousands: form.thousands, leftOut: all.length - columns.length };
			if (gridWidth(grid) <= page.width) return narrowest;
		}
	}
	return squeezed(narrowest, page.width);
}

function choicesOf(all: readonly ShownColumn[]): readonly (readonly ShownColumn[])[] {
	const isDetail = ({ column }: ShownColumn) => column.importance === "detail";
	const numbers = all.filter((shown) => !isDetail(shown) || shown.align === "right");
	const main = all.filter((shown) => !isDetail(shown));
	const fewer = [numbers, main].filter((columns) => columns.length > 0 && columns.length < all.length);
	return [all, ...fewer];
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
		const kept = withoutCheapest(columns);
		if (gridWidth(narrower) <= width || kept.length === columns.length) return { ...table, columns: narrower, leftOut };
		leftOut += columns.length - kept.length;
		columns = kept;
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

/** Without the value on the right, or all subtotals, or the text on the right, or the total; never the first column. */
function withoutCheapest(columns: readonly GridColumn[]): readonly GridColumn[] {
	const [first, ...others] = columns;
	const cheapest = others.toSorted((one, other) => costOf(one) - costOf(other) || other.index - one.index)[0];
	if (first === undefined || cheapest === undefined) return columns;
	const isSubtotal = cheapest.column.role === "subtotal";
	return [first, ...others.filter((each) => (isSubtotal ? each.column.role !== "subtotal" : each !== cheapest))];
}

function costOf({ column, align }: GridColumn): number {
	return { value: 0, subtotal: 1, label: 2, total: 3 }[column.role ?? (align === "left" ? "label" : "value")];
}
