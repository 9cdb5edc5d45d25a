/** A plan of deals or clients: the same sheets, with numbers of things where others have money. */
import type { Block, Cell, Document, Input, Sheet } from "../../../output/document.ts";

/** The document in things where its amounts have no currency. */
export function inCounts(document: Document): Document {
	return document.currency.code === "" ? { ...document, sheets: document.sheets.map(countedSheet) } : document;
}

/** The sheet without money. */
export function countedSheet(sheet: Sheet): Sheet {
	return { ...sheet, blocks: sheet.blocks.map(countedBlock) };
}

function countedBlock(block: Block): Block {
	switch (block.kind) {
		case "facts":
			return { ...block, facts: block.facts.map((fact) => ({ ...fact, cell: countedCell(fact.cell) })) };
		case "table":
			return { ...block, rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(countedCell) })) };
		case "chart":
			return block.values === "money" ? { ...block, values: "count" } : block;
		default:
			return block;
	}
}

/** A number of things, where money was. */
export function countedCell(cell: Cell): Cell {
	if (cell.kind !== "money") return cell;
	const { input, ...rest } = cell;
	return { ...rest, kind: "count", value: Number(cell.value), ...(input && { input: countedInput(input) }) };
}

/** Half a deal can't be typed. */
function countedInput(input: Input): Input {
	if (input.accepts !== "money") return input;
	return { ...input, accepts: "count", ...(input.min !== undefined && { min: Math.ceil(input.min) }) };
}
