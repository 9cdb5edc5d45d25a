/** The cells of the working sheet that other cells count on. */
import { type Formula, formula, type Reference } from "../../../../output/document.ts";
import { at } from "../refs.ts";
import type { View } from "../view.ts";

export const SHEET = "working";

/** The rounding unit, in divisors. */
export const UNIT = at(SHEET, "scale", "unit", "value");
/** The common divisor of target and unit, in minor units. */
export const DIVISOR = at(SHEET, "scale", "divisor", "value");

/** A cell of the scale. */
export function ofScale(name: string): Reference {
	return at(SHEET, "scale", name, "value");
}

/** The first and the last month's ids. */
export function ends({ months }: View): readonly [string, string] {
	return [months[0] ?? "", months.at(-1) ?? ""];
}

/** The first and the last seat's ids. */
export function seatEnds({ seats }: View): readonly [string, string] {
	return [seats[0]?.id ?? "", seats.at(-1)?.id ?? ""];
}

/** How many minor units the amounts in the workbook have in one: 100 for the rouble. */
export function minorPerMajor({ plan }: View): number {
	return 10 ** plan.settings.currency.decimals;
}

/** How many numbers of the column are larger than this one. */
export function placeIn(column: Reference, own: Reference): Formula {
	return formula`COUNTIF(${column},">"&${own})`;
}

/** What the one at this place in line receives: a unit while there are missing ones, then the odd part, then nothing. */
export function received(place: Formula, missing: Reference, odd: Reference): Formula {
	return formula`IF(${place}<${missing},${UNIT},IF(${place}=${missing},${odd},0))`;
}
