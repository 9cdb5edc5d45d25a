/** The points of a chart, looked up by its references. */

import { peopleSheets } from "./audience.ts";
import type { Cell, ChartBlock, ChartSeries, Document, FactsBlock, Reference, TableBlock } from "./document.ts";
import { cellAt } from "./table-shape.ts";

export interface ChartPoints {
	readonly categories: readonly Cell[];
	readonly series: readonly PointSeries[];
}

export interface PointSeries {
	readonly series: ChartSeries;
	/** One per category. */
	readonly cells: readonly Cell[];
}

/** Every series' cells, one per category. Refuses a reference to what the document does not hold. */
export function chartPoints(document: Document, chart: ChartBlock): ChartPoints {
	const categories = referredCells(document, chart.categories);
	return {
		categories,
		series: chart.series.map((series) => ({ series, cells: referredCells(document, series.values) })),
	};
}

/** Whether people see the numbers of the chart in a table anyway. */
export function isSeenInTable(document: Document, chart: ChartBlock): boolean {
	const seen = new Set(peopleSheets(document).map((sheet) => sheet.id));
	return chart.series.every((series) => seen.has(series.values.sheet));
}

/** How long a bar is to be drawn: the number of a cell, amounts in minor units; undefined where there is none. */
export function drawnValue(cell: Cell | undefined): number | undefined {
	switch (cell?.kind) {
		case "money":
			return Number(cell.value);
		case "count":
		case "number":
		case "percent":
			return cell.value;
		default:
			return undefined;
	}
}

/** The cells between the corners, row by row. */
function referredCells(document: Document, reference: Reference): readonly Cell[] {
	const sheet = document.sheets.find((each) => each.id === reference.sheet);
	const block = sheet?.blocks.find((each) => "id" in each && each.id === reference.block);
	if (block?.kind === "table") return tableCells(block, reference);
	if (block?.kind === "facts") return factCells(block, reference);
	throw new Error(`no block for the reference ${JSON.stringify(reference)}`);
}

function tableCells(table: TableBlock, reference: Reference): readonly Cell[] {
	const { from, to = from } = reference;
	const columnIds = table.columns.map((column) => column.id);
	const rowIds = table.rows.map((row) => row.id);
	const [left, right] = span(columnIds, from.column, to.column, reference);
	const [top, bottom] = span(rowIds, from.row, to.row, reference);
	return table.rows
		.slice(top, bottom + 1)
		.flatMap((row) => table.columns.map((_, index) => cellAt(row, index)).slice(left, right + 1));
}

function factCells(block: FactsBlock, reference: Reference): readonly Cell[] {
	const { from, to = from } = reference;
	const ids = block.facts.map((fact) => fact.id);
	const [top, bottom] = span(ids, from.row, to.row, reference);
	return block.facts.slice(top, bottom + 1).map((fact) => fact.cell);
}

function span(ids: readonly string[], from: string, to: string, reference: Reference): readonly [number, number] {
	const ends = [ids.indexOf(from), ids.indexOf(to)];
	if (ends.includes(-1)) throw new Error(`no cell for the reference ${JSON.stringify(reference)}`);
	return [Math.min(...ends), Math.max(...ends)];
}
