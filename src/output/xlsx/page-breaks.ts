/** Where printed pages end: not in the middle of a chart, and not between a heading and what it heads. */
import type { Worksheet } from "exceljs";
import { frozenTable, type PlacedBlock } from "./layout.ts";
import type { Page } from "./page.ts";
import { CM_PER_DIGIT, chartWidthCm, widthOf } from "./spans.ts";

/** A4 without margins and footer, in points, with a little kept back: programs measure fonts differently. */
const PAPER = { portrait: { width: 525, height: 730 }, landscape: { width: 770, height: 490 } } as const;
const POINTS_PER_CM = 28.35;
const DEFAULT_ROW = 15;
const LAST_COLUMN = 16_384;

/**
 * Adds page breaks before blocks that would be cut but fit on one page. A longer table is left to flow, and if it stays
 * in sight on the screen, its header is repeated on paper.
 */
export function breakPages(page: Page): void {
	const bottoms = bottomsOf(page.worksheet);
	const points = (first: number, last: number) => (bottoms[last] ?? 0) - (bottoms[first - 1] ?? 0);
	const capacity = capacityOf(page);
	const frozen = frozenTable(page.layout);
	let pageTop = 1;
	for (const { first, last, block } of unitsOf(page.layout.blocks)) {
		while (points(pageTop, first - 1) >= capacity) pageTop = nextPage(bottoms, pageTop, capacity);
		if (points(pageTop, last) <= capacity) continue;
		if (pageTop < first && points(first, last) <= capacity) {
			page.worksheet.getRow(first - 1).addPageBreak(1, LAST_COLUMN);
			pageTop = first;
		} else if (block === frozen?.block) page.worksheet.pageSetup.printTitlesRow = `${frozen.top}:${frozen.top}`;
	}
}

/** How many points of rows one page takes, after the sheet is made to fit its width. */
function capacityOf(page: Page): number {
	const paper = PAPER[page.layout.sheet.print ?? "portrait"];
	const columns = widthOf(page.widths, 1, page.widths.length) * CM_PER_DIGIT;
	const charts = page.charts.length > 0 ? chartWidthCm(page.layout, page.widths) : 0;
	const width = Math.max(columns, charts) * POINTS_PER_CM;
	return paper.height / Math.min(1, paper.width / width);
}

interface Unit {
	readonly block: PlacedBlock["block"];
	readonly first: number;
	readonly last: number;
}

/** What should stay on one page: a block with the headings right above it. */
function unitsOf(blocks: readonly PlacedBlock[]): readonly Unit[] {
	const units: Unit[] = [];
	let first: number | undefined;
	for (const { block, top, rows } of blocks) {
		first ??= top;
		if (block.kind === "heading") continue;
		units.push({ block, first, last: top + rows - 1 });
		first = undefined;
	}
	return units;
}

/** The first row of the page after the one that starts with this row, where it fills up by itself. */
function nextPage(bottoms: readonly number[], pageTop: number, capacity: number): number {
	const end = (bottoms[pageTop - 1] ?? 0) + capacity;
	const next = bottoms.findIndex((bottom, row) => row >= pageTop && bottom > end);
	return Math.max(next, pageTop + 1);
}

/** The lower edge of each row, in points from the sheet's top; row 0 is the top itself. */
function bottomsOf(worksheet: Worksheet): readonly number[] {
	const bottoms = [0];
	for (let row = 1; row <= worksheet.rowCount; row++) {
		bottoms.push((bottoms[row - 1] ?? 0) + (worksheet.findRow(row)?.height ?? DEFAULT_ROW));
	}
	return bottoms;
}
