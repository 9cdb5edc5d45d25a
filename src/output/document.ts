/**
 * The document: what to show, in typed cells, before any form is chosen.
 * `present` builds it and chooses columns and order; a renderer chooses number formats, colours, widths and separators.
 */
import type { Day } from "../core/day.ts";
import type { Currency, Money } from "../core/money.ts";

export interface Document {
	/** The kind of document, in English and stable: `plan`. Default for file names. */
	readonly name: string;
	readonly title: string;
	/** One line under the title: company, day "as of", version. */
	readonly subtitle?: string;
	readonly currency: Currency;
	readonly sheets: readonly Sheet[];
}

/** One worksheet; in `md`, `html` and `text` a section. */
export interface Sheet {
	/** Stable English id that references use: `plan`, `assumptions`. */
	readonly id: string;
	readonly title: string;
	readonly blocks: readonly Block[];
	/** How it is printed; default portrait. Always fitted to one page's width. */
	readonly print?: "portrait" | "landscape";
	/** Printed on one page, smaller if need be: a sheet to hand out. */
	readonly onePage?: boolean;
	/**
	 * `people` (the default) stands in every form. `workbook` and `machine` stand in workbooks only, where their cells
	 * can be changed or followed: `workbook` for people to read, `machine` for helper tables, last and grey.
	 */
	readonly audience?: "people" | "workbook" | "machine";
}

/** Blocks stand below one another. */
export type Block = HeadingBlock | TextBlock | FactsBlock | TableBlock | ChartBlock;

export interface HeadingBlock {
	readonly kind: "heading";
	readonly text: string;
}

/** A paragraph. */
export interface TextBlock {
	readonly kind: "text";
	readonly text: string;
	readonly tone?: "plain" | "note" | "warning";
}

/** Labelled values, one a line: "Target  120 000 000 ₽". Its cells are addressed by the fact's id as row and `value` as column. */
export interface FactsBlock {
	readonly kind: "facts";
	readonly id: string;
	readonly facts: readonly Fact[];
}

export interface Fact {
	readonly id: string;
	readonly label: string;
	readonly cell: Cell;
	/** What it means or where it comes from, in smaller print beside it. */
	readonly explanation?: string;
}

export interface TableBlock {
	readonly kind: "table";
	readonly id: string;
	readonly columns: readonly Column[];
	readonly rows: readonly Row[];
	/** The first so many columns and the header stay in sight when the sheet scrolls. Only one table of a sheet asks for it. */
	readonly freezeColumns?: number;
	/** `csv` writes this table (the first marked one); default: the first table of the document. */
	readonly primary?: boolean;
}

export interface Column {
	/** Stable English id that references use: `2026-03`, `total`. */
	readonly id: string;
	readonly title: string;
	/** A narrow terminal leaves out `detail` columns first, then says how many were left out. Default `main`. */
	readonly importance?: "main" | "detail";
	/** Totals (a quarter among months, the year) are set off by the renderer. */
	readonly role?: "label" | "value" | "subtotal" | "total";
}

export interface Row {
	/** Stable id that references use; unique in its table. */
	readonly id: string;
	readonly role?: "value" | "group" | "subtotal" | "total";
	/** One per column, in the columns' order. */
	readonly cells: readonly Cell[];
}

/** What every cell may carry. */
interface CellExtras {
	/** How a workbook computes it; the cell's value is stored beside it. */
	readonly formula?: Formula;
	/** A cell the user is invited to change; marked, and where given, validated. */
	readonly input?: Input;
	/** A short explanation, shown as a note (comment) on the cell. */
	readonly note?: string;
	readonly status?: "good" | "warn" | "bad";
}

export type Cell =
	| (CellExtras & { readonly kind: "text"; readonly text: string })
	/** An amount in the document's currency. */
	| (CellExtras & { readonly kind: "money"; readonly value: Money })
	/** A whole number of things: deals, working days, people. */
	| (CellExtras & { readonly kind: "count"; readonly value: number })
	/** A plain number with decimals: an index, a weight. */
	| (CellExtras & { readonly kind: "number"; readonly value: number; readonly decimals: number })
	/** A share shown as a percent: 0.25 is 25 %. */
	| (CellExtras & { readonly kind: "percent"; readonly value: number; readonly decimals?: number })
	| (CellExtras & { readonly kind: "day"; readonly value: Day })
	/** What can't be known; shown as an em dash, `null` in JSON, nothing in CSV. */
	| (CellExtras & { readonly kind: "unknown" })
	/** Nothing; with an input, a cell that the user may fill in. */
	| { readonly kind: "empty"; readonly input?: Input };

export interface Input {
	/** `money`, `count`, `number` and `percent` accept numbers not below `min`; `day` a date; `choice` one of the list. */
	readonly accepts: "money" | "count" | "number" | "percent" | "day" | "text" | "choice";
	readonly min?: number;
	readonly max?: number;
	readonly choices?: readonly string[];
	/** The place in rop.yaml that an edited workbook is read back into: `plan.target`. */
	readonly key?: string;
}

/**
 * A formula as pieces: text in Excel's stored form (English function names, comma between arguments, no leading `=`)
 * and references by id, which the renderer turns into addresses.
 */
export type Formula = readonly (string | Reference)[];

/** One cell, or the block of cells between two corners of one table. */
export interface Reference {
	readonly sheet: string;
	/** The id of a table or facts block. */
	readonly block: string;
	readonly from: CellAddress;
	/** The opposite corner; absent for one cell. */
	readonly to?: CellAddress;
	/** `both` (default) writes `$B$2`; helps where a user copies formulas. */
	readonly absolute?: "both" | "row" | "column" | "none";
}

export interface CellAddress {
	readonly row: string;
	readonly column: string;
}

/** A native chart in a workbook; a bar chart of characters in text; a small table or nothing elsewhere. */
export interface ChartBlock {
	readonly kind: "chart";
	readonly id: string;
	readonly title: string;
	readonly form: "columns" | "stacked-columns" | "lines" | "bars" | "pie";
	/** Labels of the category axis. */
	readonly categories: Reference;
	readonly series: readonly ChartSeries[];
	/** What the value axis counts. */
	readonly values: "money" | "count" | "percent";
}

export interface ChartSeries {
	readonly title: string;
	readonly values: Reference;
	/** Draws this series as a line over columns. */
	readonly form?: "line";
	readonly tone?: "main" | "past" | "warn" | "muted";
}

/** Writes a formula with references, numbers and other formulas in place: formula`SUM(${range})/${total}`. */
export function formula(
	texts: TemplateStringsArray,
	...pieces: readonly (Reference | Formula | string | number)[]
): Formula {
	const written: (string | Reference)[] = [];
	for (const [index, text] of texts.entries()) {
		written.push(text);
		const piece = pieces[index];
		if (piece === undefined) continue;
		if (typeof piece === "number") written.push(String(piece));
		else if (isFormula(piece)) written.push(...piece);
		else written.push(piece);
	}
	return written;
}

function isFormula(piece: Reference | Formula | string): piece is Formula {
	return Array.isArray(piece);
}
