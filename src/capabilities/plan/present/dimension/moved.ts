/** The sheets of people, made to tell of other lines beside them: the same formulas over cells of their own. */
import type { Block, Cell, Formula, Reference, TableBlock } from "../../../../output/document.ts";
import { FIXED_TABLES } from "../refs.ts";

/** Where the lines' own cells stand. */
export interface Places {
	/** The ids of their sheets. */
	readonly people: string;
	readonly working: string;
	/** The ids of their tables on the sheet of assumptions. */
	readonly seats: string;
	readonly fixed: string;
}

/** The block with all its references moved to the lines' own cells. */
export function movedBlock(block: Block, places: Places): Block {
	if (block.kind === "facts") {
		return { ...block, facts: block.facts.map((fact) => ({ ...fact, cell: movedCell(fact.cell, places) })) };
	}
	return block.kind === "table" ? movedTable(block, places) : block;
}

/** As `movedBlock`, of a table. */
export function movedTable(table: TableBlock, places: Places): TableBlock {
	return {
		...table,
		rows: table.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => movedCell(cell, places)) })),
	};
}

/** The table without the columns; nothing may refer to them. */
export function withoutColumns(table: TableBlock, ids: readonly string[]): TableBlock {
	const kept = table.columns.map(({ id }) => !ids.includes(id));
	return {
		...table,
		columns: table.columns.filter((_, index) => kept[index]),
		rows: table.rows.map((row) => ({ ...row, cells: row.cells.filter((_, index) => kept[index]) })),
	};
}

function movedCell(cell: Cell, places: Places): Cell {
	if (cell.kind === "empty" || cell.formula === undefined) return cell;
	return { ...cell, formula: movedFormula(cell.formula, places) };
}

function movedFormula(formula: Formula, places: Places): Formula {
	return formula.map((piece) => (typeof piece === "string" ? piece : moved(piece, places)));
}

/** A line is there all the time: where people have days and shares of full time, it has one. */
function moved(reference: Reference, places: Places): string | Reference {
	const { sheet, block, from } = reference;
	if (sheet === "people") return { ...reference, sheet: places.people };
	if (sheet === "working") return { ...reference, sheet: places.working };
	if (sheet !== "assumptions") return reference;
	if (block === FIXED_TABLES.seats) return { ...reference, block: places.fixed };
	if (block !== "seats") return reference;
	return from.column === "weight" ? { ...reference, block: places.seats } : "1";
}
