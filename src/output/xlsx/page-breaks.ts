/** Where printed pages end: not in the middle of a chart, and not between a heading and what it heads. */
import type { Worksheet } from "exceljs";
import { frozenTable, type PlacedBlock } from "../document/layout.ts";
import type { Page } from "./page.ts";
import { CM_PER_DIGIT, chartWidthCm, widthOf } from "./spans.ts";

/** A4 without margins and footer, in points, with a little kept back: programs measure fonts differently. */
const PAPER = { portrait: { width: 525, height: 748 }, landscape: { width: 770, height: 503 } } as const;
const POINTS_PER_CM = 28.35;
const DEFAULT_ROW = 15;
/** A long table starts on a page that has room for its heading, its header and some rows. */
const LEAST_START = 110;
const LAST_COLUMN = 16_384;

/**
 * Adds page breaks before blocks that would be cut but fit on one page. A longer table is left to flow; its header is
 * repeated on paper, if it stays in sight on the screen or nothing follows it that the header would not belong to.
 */
export function breakPages(page: Page): void {
	if (page.layout.sheet.onePage === true) return;
	const bottoms = bottomsOf(page.worksheet);
	const points = (first: number, last: number) => (bottoms[last] ?? 0) - (bottoms[first - 1] ?? 0);
	const capacity = capacityOf(page);
	const frozen = frozenTable(page.layout)?.block;
	let pageTop = 1;
	for (const { first, last, place } of unitsOf(page.layout.blocks)) {
		while (points(pageTop, first - 1) >= capacity) pageTop = nextPage(bottoms, pageTop, capacity);
		if (points(pageTop, last) <= capacity) continue;
		const fitsAlone = points(first, last) <= capacity;
		const startsLow = capacity - points(pageTop, first - 1) < LEAST_START;
		// a page of nothing but the title helps nobody
		const standsFirst = first === page.layout.blocks[0]?.top;
		if (pageTop < first && !standsFirst && (fitsAlone || startsLow)) {
			page.worksheet.getRow(first - 1).addPageBreak(1, LAST_COLUMN);
			pageTop = first;
		}
		const belongs = place.block === frozen || (frozen === undefined && place === page.layout.blocks.at(-1));
		if (belongs && !fitsAlone) repeatHeader(page, place);
	}
}

function repeatHeader(page: Page, { block, top }: PlacedBlock): void {
	if (block.kind === "table") page.worksheet.pageSetup.printTitlesRow = `${top}:${top}`;
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
	readonly place: PlacedBlock;
	readonly first: number;
	readonly last: number;
}

/** What should stay on one page: a block with the headings right above it, and a paragraph between the two. */
function unitsOf(blocks: readonly PlacedBlock[]): readonly Unit[] {
	const units: Unit[] = [];
	let first: number | undefined;
	for (const [index, place] of blocks.entries()) {
		first ??= place.top;
		const leadsOn = place.block.kind === "text" && first < place.top && blocks[index + 1]?.block.kind === "table";
		if (place.block.kind === "heading" || leadsOn) continue;
		units.push({ place, first, last: place.top + place.rows - 1 });
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
