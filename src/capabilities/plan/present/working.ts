/** The sheet that repeats the split in formulas, step by step. */

import { longName, shortName } from "../../../i18n/period-names.ts";
import {
	type Cell,
	type Column,
	type Formula,
	formula,
	type Row,
	type Sheet,
	type TableBlock,
} from "../../../output/document.ts";
import {
	INDEX_SCALE,
	isPerDay,
	KEY_SCALE,
	MILLION,
	type MonthWorking,
	type SeatWorking,
	WEIGHT_SCALE,
	type Working,
} from "../working.ts";
import { at, down } from "./refs.ts";
import { count, text, type View } from "./view.ts";

const SHEET = "working";
const unit = at(SHEET, "scale", "unit", "value");
const divisor = at(SHEET, "scale", "divisor", "value");

/** The whole sheet. */
export function workingSheet(view: View, working: Working): Sheet {
	const { words } = view;
	return {
		id: SHEET,
		title: words.workingSheet,
		audience: "machine",
		print: "landscape",
		blocks: [
			{ kind: "text", text: words.workingNote, tone: "note" },
			{ kind: "heading", text: words.scale },
			scale(view, working),
			{ kind: "heading", text: words.monthTargets },
			monthTable(view, working),
			...(view.seats.length === 0 ? [] : seatTables(view, working)),
		],
	};
}

/** The month's target as the plan shows it, in money. */
export function monthTarget(view: View, month: string): Formula {
	return formula`${at(SHEET, "months", month, "whole")}*${divisor}/${minorPerMajor(view)}`;
}

/** What a seat carries in a month, in money. */
export function seatTarget(view: View, seat: string, month: string): Formula {
	const units = formula`${at(SHEET, "base", seat, month)}*${unit}+${at(SHEET, "extra", seat, month)}`;
	return ["(", ...units, ")*", divisor, `/${minorPerMajor(view)}`];
}

function minorPerMajor({ plan }: View): number {
	return 10 ** plan.settings.currency.decimals;
}

function scale(view: View, working: Working) {
	const { words } = view;
	const minor = (name: string) => formula`ROUND(${at("assumptions", "goal", name, "value")}*${minorPerMajor(view)},0)`;
	const [first = "", last = ""] = [view.months[0], view.months.at(-1)];
	const units = working.target / working.unit;
	const fact = (id: string, label: string, value: bigint, live: Formula) => ({ id, label, cell: count(value, live) });
	return {
		kind: "facts",
		id: "scale",
		facts: [
			fact("divisor", words.divisor, working.divisor, ["GCD(", ...minor("target"), ",", ...minor("unit"), ")"]),
			fact("target", words.wholeTarget, working.target, [...minor("target"), "/", divisor]),
			fact("unit", words.wholeUnit, working.unit, [...minor("unit"), "/", divisor]),
			fact("units", words.units, units, formula`INT(${at(SHEET, "scale", "target", "value")}/${unit})`),
			fact(
				"odd",
				words.odd,
				working.target % working.unit,
				formula`${at(SHEET, "scale", "target", "value")}-${at(SHEET, "scale", "units", "value")}*${unit}`,
			),
			fact(
				"weights",
				words.weightSum,
				total(working.months, (month) => month.weight),
				formula`SUM(${down(SHEET, "months", "weight", first, last)})`,
			),
			fact(
				"missing",
				words.missing,
				units - total(working.months, (month) => month.base),
				formula`${at(SHEET, "scale", "units", "value")}-SUM(${down(SHEET, "months", "base", first, last)})`,
			),
		],
	} as const;
}

/** The year split over the months by the largest remainder. */
function monthTable(view: View, working: Working): TableBlock {
	const { words } = view;
	const column = (id: string, title: string): Column => ({ id, title });
	return {
		kind: "table",
		id: "months",
		columns: [
			{ id: "month", title: words.month, role: "label" },
			column("weight", words.weight),
			column("base", words.base),
			column("remainder", words.remainder),
			column("extra", words.extra),
			column("whole", words.wholeMonth),
		],
		rows: view.plan.months.map(({ period }, index) => ({
			id: period.label,
			cells: [text(longName(period, view.language)), ...monthCells(view, period.label, index, working.months[index])],
		})),
	};
}

function monthCells(view: View, month: string, index: number, steps: MonthWorking | undefined): Cell[] {
	if (steps === undefined) return [];
	const own = (column: string) => at(SHEET, "months", month, column);
	const [first = "", last = ""] = [view.months[0], view.months.at(-1)];
	const fact = (name: string) => at(SHEET, "scale", name, "value");
	const indexCell = at("assumptions", "months", month, "index");
	const days = at("assumptions", "months", month, "days");
	const remainders = down(SHEET, "months", "remainder", first, last);
	const before = view.months[index - 1];
	const tied =
		before === undefined
			? ["0"]
			: formula`COUNTIF(${down(SHEET, "months", "remainder", first, before)},${own("remainder")})`;
	const place: Formula = [...formula`COUNTIF(${remainders},">"&${own("remainder")})+`, ...tied];
	return [
		count(steps.weight, [
			...formula`ROUND(${indexCell}*${INDEX_SCALE.toString()},0)`,
			...(isPerDay(view.plan) ? ["*", days] : []),
		]),
		count(steps.base, formula`INT(${fact("target")}*${own("weight")}/(${fact("weights")}*${unit}))`),
		count(steps.remainder, formula`${fact("target")}*${own("weight")}-${own("base")}*${fact("weights")}*${unit}`),
		count(steps.extra, [
			...formula`IF(${own("remainder")}=0,0,IF(`,
			...place,
			...formula`<${fact("missing")},${unit},IF(`,
			...place,
			...formula`=${fact("missing")},${fact("odd")},0)))`,
		]),
		count(steps.whole, formula`${own("base")}*${unit}+${own("extra")}`),
	];
}

/** Each month split over the seats: seven tables of seats by months, each a step after the one before. */
function seatTables(view: View, working: Working): Sheet["blocks"] {
	const { words } = view;
	return [
		{ kind: "heading", text: words.weight },
		seatTable(view, working, "weights", (step) => step.weight, weightFormula, [weightSumRow(view, working)]),
		{ kind: "heading", text: words.base },
		seatTable(view, working, "base", (step) => step.base, baseFormula, [
			missingRow(view, working),
			oddRow(view, working),
		]),
		{ kind: "heading", text: words.fraction },
		seatTable(view, working, "fraction", (step) => step.fraction, fractionFormula),
		{ kind: "heading", text: words.key },
		seatTable(view, working, "key", (step) => step.key, keyFormula),
		{ kind: "heading", text: words.extra },
		seatTable(view, working, "extra", (step) => step.extra, extraFormula),
		{ kind: "heading", text: words.carried },
		seatTable(view, working, "carried", (step) => step.carried, carriedFormula),
	];
}

interface Step {
	readonly view: View;
	readonly seat: string;
	readonly month: string;
	readonly index: number;
	readonly position: number;
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

/** Who stands in no line has an empty text, which no count of places counts. */
function liveCell(value: bigint | undefined, live: Formula): Cell {
	return value === undefined ? { kind: "text", text: "", formula: live } : count(value, live);
}

function weightFormula({ seat, month }: Step): Formula {
	const weight = at("assumptions", "seats", seat, "weight");
	return formula`ROUND(${weight}*${WEIGHT_SCALE.toString()},0)*${at("assumptions", "seats", seat, month)}`;
}

/** The divisor of the month's split: the sum of weights times the unit. */
function shared(month: string): Formula {
	return formula`${at(SHEET, "weights", "sum", month)}*${unit}`;
}

function baseFormula({ seat, month }: Step): Formula {
	const weights = at(SHEET, "weights", "sum", month);
	const whole = formula`${at(SHEET, "months", month, "whole")}*${at(SHEET, "weights", seat, month)}`;
	return [...formula`IF(${weights}=0,0,INT(`, ...whole, "/(", ...shared(month), ")))"];
}

function fractionFormula({ seat, month }: Step): Formula {
	const left = [
		...formula`${at(SHEET, "months", month, "whole")}*${at(SHEET, "weights", seat, month)}-${at(SHEET, "base", seat, month)}*`,
		...shared(month),
	];
	const weights = at(SHEET, "weights", "sum", month);
	return [
		...formula`IF(${weights}=0,"",IF(`,
		...left,
		`=0,"",INT((`,
		...left,
		`)*${MILLION}/(`,
		...shared(month),
		"))))",
	];
}

function before({ view, seat, index }: Step): Formula {
	const month = view.months[index - 1];
	return month === undefined ? ["0"] : [at(SHEET, "carried", seat, month)];
}

function keyFormula(step: Step): Formula {
	const fraction = at(SHEET, "fraction", step.seat, step.month);
	return [...formula`IF(${fraction}="","",(${fraction}+`, ...before(step), `)*${KEY_SCALE}-${step.position + 1})`];
}

function extraFormula({ view, seat, month }: Step): Formula {
	const key = at(SHEET, "key", seat, month);
	const [first = "", last = ""] = [view.seats[0]?.id, view.seats.at(-1)?.id];
	const place = formula`COUNTIF(${down(SHEET, "key", month, first, last)},">"&${key})`;
	const missing = at(SHEET, "base", "missing", month);
	const odd = at(SHEET, "base", "odd", month);
	return [
		...formula`IF(${key}="",0,IF(`,
		...place,
		...formula`<${missing},${unit},IF(`,
		...place,
		...formula`=${missing},${odd},0)))`,
	];
}

function carriedFormula(step: Step): Formula {
	const fraction = at(SHEET, "fraction", step.seat, step.month);
	const extra = at(SHEET, "extra", step.seat, step.month);
	return [...before(step), ...formula`+N(${fraction})-INT(${extra}*${MILLION.toString()}/${unit})`];
}

function weightSumRow(view: View, working: Working): Row {
	return monthRow(
		view,
		"sum",
		view.words.weightSum,
		(index) => working.months[index]?.weightSum ?? 0n,
		(month) => formula`SUM(${down(SHEET, "weights", month, view.seats[0]?.id ?? "", view.seats.at(-1)?.id ?? "")})`,
	);
}

function missingRow(view: View, working: Working): Row {
	return monthRow(
		view,
		"missing",
		view.words.missing,
		(index) => working.months[index]?.missing ?? 0n,
		(month) =>
			formula`INT(${at(SHEET, "months", month, "whole")}/${unit})-SUM(${down(SHEET, "base", month, view.seats[0]?.id ?? "", view.seats.at(-1)?.id ?? "")})`,
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
			return formula`${whole}-INT(${whole}/${unit})*${unit}`;
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

function total(months: readonly MonthWorking[], value: (month: MonthWorking) => bigint): bigint {
	return months.reduce((sum, month) => sum + value(month), 0n);
}
