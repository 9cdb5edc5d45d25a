/** The address book: which cell of the workbook a reference by ids means. Made before anything is written. */

import type { PlacedBlock, SheetLayout } from "../document/layout.ts";
import type { Cell, CellAddress, FactsBlock, Formula, Reference, TableBlock } from "../document.ts";

export interface AddressBook {
	/** `$B$2:$B$13`, with `'Sheet'!` before it where it is read from another sheet (or from none, as by a chart). */
	address(reference: Reference, readFrom?: string): string;
	/** The cells of a reference that lies in one row or one column, in order. Refuses a rectangle. */
	line(reference: Reference): readonly Cell[];
	/** The formula in Excel's stored form, without `=`, for a cell of that sheet. Refuses one longer than a cell takes. */
	formula(formula: Formula, sheetId: string): string;
}

interface AddressedBlock {
	readonly rows: ReadonlyMap<string, number>;
	readonly columns: ReadonlyMap<string, number>;
	cell(row: number, column: number): Cell | undefined;
}

interface AddressedSheet {
	readonly name: string;
	readonly blocks: ReadonlyMap<string, AddressedBlock>;
}

interface Corners {
	readonly top: number;
	readonly left: number;
	readonly bottom: number;
	readonly right: number;
}

/** Letters of a column counted from 1: 1 is `A`, 28 is `AB`. */
export function columnLetters(column: number): string {
	const rest = Math.floor((column - 1) / 26);
	return (rest > 0 ? columnLetters(rest) : "") + String.fromCharCode(65 + ((column - 1) % 26));
}

/** The book of these sheets. Every answer refuses (throws) a reference to an id that does not exist, or stands twice. */
export function addressBook(layouts: readonly SheetLayout[]): AddressBook {
	const sheets = indexed(
		layouts.map((layout) => [layout.sheet.id, { name: layout.name, blocks: addressedBlocks(layout) }] as const),
	);
	const book: AddressBook = {
		address(reference, readFrom) {
			const { sheet, block } = found(sheets, reference);
			const corners = cornersOf(block, reference);
			const prefix = reference.sheet === readFrom ? "" : `'${sheet.name}'!`;
			return prefix + written(corners, reference.absolute ?? "both");
		},
		line(reference) {
			const { block } = found(sheets, reference);
			return cellsOfLine(block, cornersOf(block, reference), reference);
		},
		formula(formula, sheetId) {
			const pieces = formula.map((piece) => (typeof piece === "string" ? piece : book.address(piece, sheetId)));
			return ofAllowedLength(pieces.join(""));
		},
	};
	return book;
}

/** What a cell takes at most (Excel specifications and limits). */
const LONGEST_FORMULA = 8192;

function ofAllowedLength(formula: string): string {
	if (formula.length > LONGEST_FORMULA) throw new RangeError(`a formula of ${formula.length} characters: ${formula}`);
	return formula;
}

function addressedBlocks(layout: SheetLayout): ReadonlyMap<string, AddressedBlock> {
	const entries = layout.blocks.flatMap((place): (readonly [string, AddressedBlock])[] => {
		const { block, top } = place;
		if (block.kind === "table") return [[block.id, addressedTable({ block, top, rows: place.rows })]];
		return block.kind === "facts" ? [[block.id, addressedFacts(block, top)]] : [];
	});
	return indexed(entries);
}

function addressedTable({ block, top }: PlacedBlock<TableBlock>): AddressedBlock {
	return {
		rows: indexed(block.rows.map((row, index) => [row.id, top + 1 + index] as const)),
		columns: indexed(block.columns.map((column, index) => [column.id, 1 + index] as const)),
		cell: (row, column) => block.rows[row - top - 1]?.cells[column - 1],
	};
}

/** The column of a facts block's values; the labels stand before it. */
export const FACT_COLUMN = 2;

function addressedFacts(block: FactsBlock, top: number): AddressedBlock {
	return {
		rows: indexed(block.facts.map((fact, index) => [fact.id, top + index] as const)),
		columns: new Map([["value", FACT_COLUMN]]),
		cell: (row) => block.facts[row - top]?.cell,
	};
}

/** An id that stands twice is kept out, so that a reference to it is refused, not guessed. */
function indexed<Value>(entries: readonly (readonly [string, Value])[]): ReadonlyMap<string, Value> {
	const index = new Map(entries);
	if (index.size === entries.length) return index;
	const seen = new Set<string>();
	for (const [id] of entries) {
		if (seen.has(id)) index.delete(id);
		seen.add(id);
	}
	return index;
}

function found(sheets: ReadonlyMap<string, AddressedSheet>, reference: Reference) {
	const sheet = sheets.get(reference.sheet);
	const block = sheet?.blocks.get(reference.block);
	if (sheet === undefined || block === undefined) {
		throw new Error(`no one block for the reference ${JSON.stringify(reference)}`);
	}
	return { sheet, block };
}

function cornersOf(block: AddressedBlock, reference: Reference): Corners {
	const from = cornerOf(block, reference.from, reference);
	const to = reference.to === undefined ? from : cornerOf(block, reference.to, reference);
	return {
		top: Math.min(from.row, to.row),
		left: Math.min(from.column, to.column),
		bottom: Math.max(from.row, to.row),
		right: Math.max(from.column, to.column),
	};
}

function cornerOf(block: AddressedBlock, address: CellAddress, reference: Reference) {
	const row = block.rows.get(address.row);
	const column = block.columns.get(address.column);
	if (row === undefined || column === undefined) {
		throw new Error(`no one cell "${address.row}", "${address.column}" for the reference ${JSON.stringify(reference)}`);
	}
	return { row, column };
}

function written(corners: Corners, absolute: NonNullable<Reference["absolute"]>): string {
	const column = absolute === "both" || absolute === "column" ? "$" : "";
	const row = absolute === "both" || absolute === "row" ? "$" : "";
	const first = column + columnLetters(corners.left) + row + corners.top;
	const last = column + columnLetters(corners.right) + row + corners.bottom;
	return first === last ? first : `${first}:${last}`;
}

function cellsOfLine(block: AddressedBlock, corners: Corners, reference: Reference): readonly Cell[] {
	const { top, left, bottom, right } = corners;
	if (top !== bottom && left !== right) throw new Error(`not one row or column: ${JSON.stringify(reference)}`);
	const cells: Cell[] = [];
	for (let row = top; row <= bottom; row++) {
		for (let column = left; column <= right; column++) cells.push(block.cell(row, column) ?? { kind: "empty" });
	}
	return cells;
}
