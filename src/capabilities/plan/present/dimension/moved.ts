/** Sheets made to tell of something else beside what they were made for: the same formulas over cells of their own. */
import type { Block, Cell, Formula, Reference, TableBlock } from "../../../../output/document.ts";

/** Where a cell that is referred to stands now; text: what takes its place. */
export type Move = (reference: Reference) => string | Reference;

/** The block with all its references moved. */
export function movedBlock(block: Block, move: Move): Block {
	switch (block.kind) {
		case "facts":
			return { ...block, facts: block.facts.map((fact) => ({ ...fact, cell: movedCell(fact.cell, move) })) };
		case "table":
			return movedTable(block, move);
		default:
			return block;
	}
}

/** As `movedBlock`, of a table. */
export function movedTable(table: TableBlock, move: Move): TableBlock {
	return {
		...table,
		rows: table.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => movedCell(cell, move)) })),
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

/** As `movedBlock`, of a cell. */
export function movedCell<C extends Cell>(cell: C, move: Move): C {
	if (cell.kind === "empty" || cell.formula === undefined) return cell;
	return { ...cell, formula: movedFormula(cell.formula, move) };
}

/** As `movedBlock`, of a formula. */
export function movedFormula(formula: Formula, move: Move): Formula {
	return formula.map((piece) => (typeof piece === "string" ? piece : move(piece)));
}
