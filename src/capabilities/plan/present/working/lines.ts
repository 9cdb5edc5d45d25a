/** One amount of a month split over those who share it, step by step: tables of sharers by months. */
import { type Block, type Formula, formula, type Reference } from "../../../../output/document.ts";
import type { LineWorking } from "../../working/lines.ts";
import { KEY_SCALE, MILLION } from "../../working/scale.ts";
import { at } from "../refs.ts";
import type { View } from "../view.ts";
import { NONE, received, SHEET, UNIT } from "./cells.ts";
import { grid, live } from "./grid.ts";

/** Who shares, and where the amounts stand. */
export interface Lines {
	/** Tables are called by it: `seatBase`. */
	readonly prefix: string;
	readonly rows: readonly { readonly id: string; readonly name: string }[];
	readonly steps: (month: number, position: number) => LineWorking | undefined;
	readonly weight: (cell: LineCell) => Formula;
	/** The cell of the amount that the row shares in the month, or of what sharing it leaves over. */
	readonly pool: (part: "whole" | "sum" | "missing" | "odd", cell: LineCell) => Reference;
	/** How many of those who share the same amount stand before the row. */
	readonly place: (own: Reference, cell: LineCell) => Formula;
	/** What is taken off the key. */
	readonly shift?: (cell: LineCell) => Formula | undefined;
}

/** Whose step it is: the row by id and by its position in the list, the month by id and index. */
export interface LineCell {
	readonly row: string;
	readonly position: number;
	readonly month: string;
	readonly index: number;
}

/** The weights alone, which stand before what depends on them. */
export function weightTable(view: View, lines: Lines, heading: string): Block[] {
	return table(view, lines, "Weights", heading, (step) => step.weight, lines.weight);
}

/** The steps after the weights: each table a step after the one before. */
export function stepTables(view: View, lines: Lines): Block[] {
	const { words } = view;
	return [
		...table(
			view,
			lines,
			"Base",
			words.base,
			(step) => step.base,
			(cell) => base(lines, cell),
		),
		...table(
			view,
			lines,
			"Fraction",
			words.fraction,
			(step) => step.fraction,
			(cell) => fraction(lines, cell),
		),
		...table(
			view,
			lines,
			"Key",
			words.key,
			(step) => step.key,
			(cell) => key(view, lines, cell),
		),
		...table(
			view,
			lines,
			"Extra",
			words.extra,
			(step) => step.extra,
			(cell) => extra(lines, cell),
		),
		...table(
			view,
			lines,
			"Carried",
			words.carried,
			(step) => step.carried,
			(cell) => carried(view, lines, cell),
		),
	];
}

function table(
	view: View,
	lines: Lines,
	step: string,
	heading: string,
	value: (steps: LineWorking) => bigint | undefined,
	how: (cell: LineCell) => Formula,
): Block[] {
	const rows = lines.rows.map(({ id: row, name }, position) => ({
		id: row,
		name,
		cell: (month: string, index: number) => {
			const steps = lines.steps(index, position);
			return live(steps && value(steps), how({ row, position, month, index }));
		},
	}));
	return grid(view, lines.prefix + step, heading, rows);
}

/** Whole units of the exact share. */
function base(lines: Lines, cell: LineCell): Formula {
	return formula`IF(${lines.pool("sum", cell)}=0,0,INT(${whole(lines, cell)}/(${shared(lines, cell)})))`;
}

/** What is left of the exact share, in millionths of a unit; a dash where it is whole. */
function fraction(lines: Lines, cell: LineCell): Formula {
	const left = formula`${whole(lines, cell)}-${own(lines, "Base", cell)}*${shared(lines, cell)}`;
	const millionths = formula`INT((${left})*${MILLION.toString()}/(${shared(lines, cell)}))`;
	return formula`IF(${lines.pool("sum", cell)}=0,"${NONE}",IF(${left}=0,"${NONE}",${millionths}))`;
}

/** The claim: the fraction with what was carried; the position in the list makes it unique. */
function key(view: View, lines: Lines, cell: LineCell): Formula {
	const ofMonth = own(lines, "Fraction", cell);
	const shift = lines.shift?.(cell);
	const claim = formula`(${ofMonth}+${before(view, lines, cell)})*${KEY_SCALE.toString()}-${cell.position + 1}`;
	return formula`IF(${ofMonth}="${NONE}","${NONE}",${claim}${shift === undefined ? "" : formula`-${shift}`})`;
}

/** The unit or the odd part that the place in line brings. */
function extra(lines: Lines, cell: LineCell): Formula {
	const claim = own(lines, "Key", cell);
	const place = lines.place(claim, cell);
	return formula`IF(${claim}="${NONE}",0,${received(place, lines.pool("missing", cell), lines.pool("odd", cell))})`;
}

/** What goes with the row into the next month. */
function carried(view: View, lines: Lines, cell: LineCell): Formula {
	const taken = formula`INT(${own(lines, "Extra", cell)}*${MILLION.toString()}/${UNIT})`;
	return formula`${before(view, lines, cell)}+N(${own(lines, "Fraction", cell)})-${taken}`;
}

function before(view: View, lines: Lines, { row, index }: LineCell): Formula {
	const month = view.months[index - 1];
	return month === undefined ? ["0"] : [at(SHEET, `${lines.prefix}Carried`, row, month)];
}

function own({ prefix }: Lines, step: string, { row, month }: LineCell): Reference {
	return at(SHEET, prefix + step, row, month);
}

/** The divisor of the month's split. */
function shared(lines: Lines, cell: LineCell): Formula {
	return formula`${lines.pool("sum", cell)}*${UNIT}`;
}

/** The numerator of the row's exact share. */
function whole(lines: Lines, cell: LineCell): Formula {
	return formula`${lines.pool("whole", cell)}*${own(lines, "Weights", cell)}`;
}
