/** What is assumed of a further measure: cells of its own, and for the rest those of the plan. */
import type { Block, Cell, Input, Sheet } from "../../../../output/document.ts";
import { assumptionsSheet } from "../assumptions.ts";
import { movedCell } from "../dimension/moved.ts";
import { at } from "../refs.ts";
import type { SeatView, View } from "../view.ts";
import { type MeasureView, sameSeat, sheetOf } from "./view.ts";

const SHEET = "assumptions";

/** The plan's sheet for this measure: what is its own stays marked, the other inputs are the plan's cells. */
export function measureAssumptions(main: View, view: MeasureView): Sheet {
	const sheet = assumptionsSheet(view);
	return {
		...sheet,
		id: sheetOf(SHEET, view.measure),
		blocks: sheet.blocks.map((block) => ownBlock(main, view, block)),
	};
}

function ownBlock(main: View, view: MeasureView, block: Block): Block {
	if (block.kind === "facts") {
		const facts = block.facts.map((fact) => ({
			...fact,
			cell: ownCell(main, view, fact.cell, [block.id, fact.id, "value"]),
		}));
		return { ...block, facts };
	}
	if (block.kind !== "table") return block;
	const rows = block.rows.map((row) => ({
		...row,
		cells: row.cells.map((cell, index) =>
			ownCell(main, view, cell, [block.id, row.id, block.columns[index]?.id ?? ""]),
		),
	}));
	return { ...block, rows };
}

type CellPath = readonly [block: string, row: string, column: string];

function ownCell(main: View, view: MeasureView, cell: Cell, path: CellPath): Cell {
	const moved = movedCell(cell, view.move);
	if (moved.input === undefined) return moved;
	if (isOwn(view, moved.input, path)) return { ...moved, input: ownInput(view, moved.input) };
	return linked(main, view, moved, path);
}

/** In rop.yaml it stands under the measure. */
function ownInput({ measure }: MeasureView, input: Input): Input {
	return input.key === undefined ? input : { ...input, key: input.key.replace(/^plan\./, `plan.measures.${measure}.`) };
}

/** Whether the measure has the figure from its own settings or its own history. */
function isOwn(view: MeasureView, { key = "" }: Input, [block, row, column]: CellPath): boolean {
	const { own, plan } = view;
	const { seasonality, weighting } = plan.settings;
	if (block === "months") return column === "index" && (own.seasonality || seasonality.from === "history");
	if (block === "seats") {
		const seat = view.seats.find(({ id }) => id === row)?.seat;
		if (column !== "weight" || seat === undefined) return false;
		const byName = seat.basis?.from === "name";
		return byName
			? own.weights.has(seat.name)
			: own.weighting || (weighting.by === "history" && seat.basis !== undefined);
	}
	if (key.startsWith("plan.ramp.")) return own.ramp;
	return key.startsWith("plan.hedge.") ? own.hedge : true;
}

/** The plan's cell; where the plan has none, the figure stands by itself. */
function linked(main: View, view: MeasureView, cell: Cell, [block, row, column]: CellPath): Cell {
	if (cell.kind === "empty") return { kind: "empty" };
	const { input: _, ...plain } = cell;
	const seat = block === "seats" ? view.seats.find(({ id }) => id === row) : undefined;
	const there = block === "seats" ? seat && sameInMain(main, seat) : row;
	return there === undefined ? plain : { ...plain, formula: [at(SHEET, block, there, column)] };
}

function sameInMain(main: View, seat: SeatView): string | undefined {
	return sameSeat(main, seat)?.id;
}
