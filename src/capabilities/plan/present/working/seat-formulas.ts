/** The formulas of one seat in one month, each a step after the one before. */
import { type Formula, formula, type Reference } from "../../../../output/document.ts";
import { tenureIn } from "../../strength.ts";
import { KEY_SCALE, MILLION, WEIGHT_SCALE } from "../../working.ts";
import { at, down, rampId } from "../refs.ts";
import type { View } from "../view.ts";
import { placeIn, received, SHEET, seatEnds, UNIT } from "./cells.ts";

/** What stands in the place of a number where a seat is in no line. */
export const NONE = "–";

/** Whose step it is: the seat by id and by its position in the list, the month by id and index. */
export interface Step {
	readonly view: View;
	readonly seat: string;
	readonly month: string;
	readonly index: number;
	readonly position: number;
}

/** Strength times working days, as a whole number. */
export function weight(step: Step): Formula {
	return formula`${strength(step)}*${at("assumptions", "seats", step.seat, step.month)}`;
}

/** Weight × share of full time × ramp in ten-thousandths, half up: of whole numbers, so that nothing is lost on the way. */
function strength({ view, seat, position, index }: Step): Formula {
	const factor = (column: string) => inTenThousandths(at("assumptions", "seats", seat, column));
	const ramp = rampCell(view, position, index);
	const factors = [factor("weight"), factor("fullTime"), ...(ramp === undefined ? [] : [inTenThousandths(ramp)])];
	const product = factors.flatMap((each, place): Formula => (place === 0 ? each : ["*", ...each]));
	const scale = WEIGHT_SCALE ** BigInt(factors.length - 1);
	return formula`INT((${product}+${(scale / 2n).toString()})/${scale.toString()})`;
}

function inTenThousandths(cell: Reference): Formula {
	return formula`ROUND(${cell}*${WEIGHT_SCALE.toString()},0)`;
}

/** The cell of the ramp that counts in this month; undefined once the person is at full strength. */
function rampCell({ plan, seats }: View, position: number, index: number): Reference | undefined {
	const [seat, month] = [seats[position]?.seat, plan.months[index]?.period];
	const tenure = seat && month && tenureIn(seat, month);
	const ramping = tenure !== undefined && plan.settings.ramp[tenure - 1] !== undefined;
	return ramping ? at("assumptions", "goal", rampId(tenure), "value") : undefined;
}

/** Whole units of the exact share. */
export function base({ seat, month }: Step): Formula {
	return formula`IF(${weightSum(month)}=0,0,INT(${whole(seat, month)}/(${shared(month)})))`;
}

/** What is left of the exact share, in millionths of a unit; a dash where it is whole: text, which no count of places counts. */
export function fraction({ seat, month }: Step): Formula {
	const left = formula`${whole(seat, month)}-${own("base", seat, month)}*${shared(month)}`;
	return formula`IF(${weightSum(month)}=0,"${NONE}",IF(${left}=0,"${NONE}",INT((${left})*${MILLION.toString()}/(${shared(month)}))))`;
}

/** The claim: the fraction with what was carried; the position in the list makes it unique. */
export function key(step: Step): Formula {
	const ofMonth = own("fraction", step.seat, step.month);
	return formula`IF(${ofMonth}="${NONE}","${NONE}",(${ofMonth}+${before(step)})*${KEY_SCALE.toString()}-${step.position + 1})`;
}

/** The unit or the odd part that the place in line brings. */
export function extra({ view, seat, month }: Step): Formula {
	const claim = own("key", seat, month);
	const place = placeIn(down(SHEET, "key", month, ...seatEnds(view)), claim);
	return formula`IF(${claim}="${NONE}",0,${received(place, own("base", "missing", month), own("base", "odd", month))})`;
}

/** What goes with the seat into the next month. */
export function carried(step: Step): Formula {
	const { seat, month } = step;
	const taken = formula`INT(${own("extra", seat, month)}*${MILLION.toString()}/${UNIT})`;
	return formula`${before(step)}+N(${own("fraction", seat, month)})-${taken}`;
}

function before({ view, seat, index }: Step): Formula {
	const month = view.months[index - 1];
	return month === undefined ? ["0"] : [own("carried", seat, month)];
}

function own(table: string, seat: string, month: string): Reference {
	return at(SHEET, table, seat, month);
}

function weightSum(month: string): Reference {
	return at(SHEET, "weights", "sum", month);
}

/** The divisor of the month's split. */
function shared(month: string): Formula {
	return formula`${weightSum(month)}*${UNIT}`;
}

/** The numerator of the seat's exact share. */
function whole(seat: string, month: string): Formula {
	return formula`${at(SHEET, "months", month, "whole")}*${own("weights", seat, month)}`;
}
