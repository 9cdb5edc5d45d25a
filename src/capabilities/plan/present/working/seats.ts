/** Each month split over its seats, step by step. */
import { shortName } from "../../../../i18n/period-names.ts";
import {
	type Block,
	type Cell,
	type Formula,
	formula,
	type Row,
	type TableBlock,
} from "../../../../output/document.ts";
import type { SeatWorking, Working } from "../../working.ts";
import { at, down } from "../refs.ts";
import { count, text, type View } from "../view.ts";
import { SHEET, seatEnds, UNIT } from "./cells.ts";
import { base, carried, extra, fraction, key, NONE, type Step, weight } from "./seat-formulas.ts";

/** Each month split over the seats: seven tables of seats by months, each a step after the one before. */
export function seatTables(view: View, working: Working): Block[] {
	const { words } = view;
	return [
		{ kind: "heading", text: words.weight },
		seatTable(view, working, "weights", (step) => step.weight, weight, [weightSumRow(view, working)]),
		{ kind: "heading", text: words.base },
		seatTable(view, working, "base", (step) => step.base, base, [missingRow(view, working), oddRow(view, working)]),
		{ kind: "heading", text: words.fraction },
		seatTable(view, working, "fraction", (step) => step.fraction, fraction),
		{ kind: "heading", text: words.key },
		seatTable(view, working, "key", (step) => step.key, key),
		{ kind: "heading", text: words.extra },
		seatTable(view, working, "extra", (step) => step.extra, extra),
		{ kind: "heading", text: words.carried },
		seatTable(view, working, "carried", (step) => step.carried, carried),
	];
}

function seatTable(
	view: View,
	working: Working,
	id: string,
	value: (step: SeatWorking) => bigint | undefined,
	live: (step: Step) => Formula,
	below: readonly Row[] = [],
): TableBlock {
	const { words, language, plan } = view;
	const rows = view.seats.map((seat, position) => ({
		id: seat.id,
		cells: [
			text(seat.name),
			...view.months.map((month, index) => {
				const steps = working.seats[index]?.[position];
				return liveCell(steps && value(steps), live({ view, seat: seat.id, month, index, position }));
			}),
		],
	}));
	return {
		kind: "table",
		id,
		columns: [
			{ id: "name", title: words.manager, role: "label" },
			...plan.months.map(({ period }) => ({ id: period.label, title: shortName(period, language) })),
		],
		rows: [...rows, ...below],
	};
}

function liveCell(value: bigint | undefined, live: Formula): Cell {
	return value === undefined ? { kind: "text", text: NONE, formula: live } : count(value, live);
}

function weightSumRow(view: View, working: Working): Row {
	return monthRow(
		view,
		"sum",
		view.words.weightSum,
		(index) => working.months[index]?.weightSum ?? 0n,
		(month) => formula`SUM(${down(SHEET, "weights", month, ...seatEnds(view))})`,
	);
}

function missingRow(view: View, working: Working): Row {
	return monthRow(
		view,
		"missing",
		view.words.missing,
		(index) => working.months[index]?.missing ?? 0n,
		(month) =>
			formula`INT(${at(SHEET, "months", month, "whole")}/${UNIT})-SUM(${down(SHEET, "base", month, ...seatEnds(view))})`,
	);
}

function oddRow(view: View, working: Working): Row {
	return monthRow(
		view,
		"odd",
		view.words.odd,
		(index) => working.months[index]?.odd ?? 0n,
		(month) => {
			const whole = at(SHEET, "months", month, "whole");
			return formula`${whole}-INT(${whole}/${UNIT})*${UNIT}`;
		},
	);
}

function monthRow(
	view: View,
	id: string,
	label: string,
	value: (index: number) => bigint,
	live: (month: string) => Formula,
): Row {
	return {
		id,
		role: "total",
		cells: [text(label), ...view.months.map((month, index) => count(value(index), live(month)))],
	};
}
