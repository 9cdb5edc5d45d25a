/** Where each block of a document stands in a workbook: blocks below one another on each sheet, all from column A. */
import type { Language } from "../../i18n/language.ts";
import { say, type Words } from "../../i18n/words.ts";
import type { Block, Document, Sheet, TableBlock } from "../document.ts";
import { sheetNames } from "./sheet-names.ts";

/** What a sheet without a title is called. */
const words = { sheet: { en: "Sheet", ru: "Лист" } } satisfies Words;

export interface SheetLayout {
	readonly sheet: Sheet;
	/** The worksheet's name, under Excel's rules. */
	readonly name: string;
	readonly blocks: readonly PlacedBlock[];
}

/** Rows and columns count from 1. */
export interface PlacedBlock<Kind extends Block = Block> {
	readonly block: Kind;
	readonly top: number;
	readonly rows: number;
}

export interface ChartSize {
	readonly widestCm: number;
	readonly heightCm: number;
	/** On how many rows of 15 points it stands. */
	readonly rows: number;
}

const CHART_SIZES: Readonly<Record<NonNullable<Sheet["print"]>, ChartSize>> = {
	portrait: { widestCm: 21, heightCm: 9, rows: 18 },
	landscape: { widestCm: 32, heightCm: 11.5, rows: 23 },
};

/** How large charts are drawn on a sheet. */
export function chartSize(sheet: Sheet): ChartSize {
	return CHART_SIZES[sheet.print ?? "portrait"];
}

/** One layout a worksheet: those for people first, machine sheets last, each in the document's order. */
export function layOut(document: Document, language: Language): readonly SheetLayout[] {
	const people = document.sheets.filter((sheet) => sheet.audience !== "machine");
	const machine = document.sheets.filter((sheet) => sheet.audience === "machine");
	const sheets = [...people, ...machine];
	const titles = sheets.map((sheet) => sheet.title);
	const names = sheetNames(titles, say(words, language).sheet);
	const top = document.subtitle === undefined ? 3 : 4;
	return sheets.map((sheet, index) => ({ sheet, name: names[index] ?? sheet.id, blocks: placed(sheet, top) }));
}

function placed(sheet: Sheet, firstRow: number): readonly PlacedBlock[] {
	let top = firstRow;
	return sheet.blocks.map((block, index) => {
		const place = { block, top, rows: rowsOf(block, sheet) };
		top += place.rows + (staysClose(block, sheet.blocks[index + 1]) ? 0 : 1);
		return place;
	});
}

/** A heading stands right above what it heads, and paragraphs follow one another. */
function staysClose(block: Block, next: Block | undefined): boolean {
	return block.kind === "heading" || (block.kind === "text" && next?.kind === "text");
}

function rowsOf(block: Block, sheet: Sheet): number {
	if (block.kind === "facts") return block.facts.length;
	if (block.kind === "table") return block.rows.length + 1;
	return block.kind === "chart" ? chartSize(sheet).rows : 1;
}

/** The placed blocks of one kind. */
export function blocksOf<Kind extends Block["kind"]>(
	layout: SheetLayout,
	kind: Kind,
): readonly PlacedBlock<Extract<Block, { kind: Kind }>>[] {
	return layout.blocks.filter(
		(place): place is PlacedBlock<Extract<Block, { kind: Kind }>> => place.block.kind === kind,
	);
}

/** The table that stays in sight: the first of the sheet that asks for it. */
export function frozenTable(layout: SheetLayout): PlacedBlock<TableBlock> | undefined {
	return blocksOf(layout, "table").find((place) => place.block.freezeColumns !== undefined);
}
