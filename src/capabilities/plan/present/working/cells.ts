/** The cells of the working sheet that other cells count on. */
import { type Formula, formula, type Reference } from "../../../../output/document.ts";
import { WEIGHT_SCALE } from "../../working/scale.ts";
import { at, hedgeId } from "../refs.ts";
import type { View } from "../view.ts";

export const SHEET = "working";

/** What stands in the place of a number where there is none: text, which no sum and no count of places takes in. */
export const NONE = "–";

/** The rounding unit, in divisors. */
export const UNIT = at(SHEET, "scale", "unit", "value");
/** The common divisor of target, unit and fixed amounts, in minor units. */
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

/** An amount of money in divisors. */
export function inDivisors(view: View, amount: Formula): Formula {
	return formula`ROUND(${amount}*${minorPerMajor(view)},0)/${DIVISOR}`;
}

/** An amount in divisors as money. */
export function inMoney(view: View, amount: Formula): Formula {
	return formula`(${amount})*${DIVISOR}/${minorPerMajor(view)}`;
}

/** A rate in ten-thousandths. */
export function inTenThousandths(cell: Reference): Formula {
	return formula`ROUND(${cell}*${WEIGHT_SCALE.toString()},0)`;
}

/** What the level below an amount carries; the amount itself where the plan knows no hedge there. */
export function raised(view: View, level: "people" | "teams", amount: Formula): Formula {
	if (view.working?.shape.hedge[level] !== true) return amount;
	const by = inTenThousandths(at("assumptions", "goal", hedgeId(level), "value"));
	const scale = WEIGHT_SCALE.toString();
	return formula`IF(${by}=0,${amount},-INT(-(${amount})*(${scale}+${by})/(${scale}*${UNIT}))*${UNIT})`;
}

/** The least amount that, raised, is not below what is carried. */
export function leastFor(view: View, level: "people" | "teams", carried: Formula): Formula {
	if (view.working?.shape.hedge[level] !== true) return carried;
	const by = inTenThousandths(at("assumptions", "goal", hedgeId(level), "value"));
	const scale = WEIGHT_SCALE.toString();
	return formula`IF(${by}=0,${carried},-INT(-(${carried})*${scale}/((${scale}+${by})*${UNIT}))*${UNIT})`;
}

/** How many numbers of the column are larger than this one. */
export function placeIn(column: Reference, own: Reference): Formula {
	return formula`COUNTIF(${column},">"&${own})`;
}

/** What the one at this place in line receives: a unit while there are missing ones, then the odd part, then nothing. */
export function received(place: Formula, missing: Reference, odd: Reference): Formula {
	return formula`IF(${place}<${missing},${UNIT},IF(${place}=${missing},${odd},0))`;
}
