/** Target and rounding unit as whole numbers without a common divisor. */
import { type Fact, type FactsBlock, type Formula, formula } from "../../../../output/document.ts";
import type { MonthWorking, Working } from "../../working.ts";
import { at, down } from "../refs.ts";
import { count, type View } from "../view.ts";
import { DIVISOR, ends, minorPerMajor, ofScale, SHEET, UNIT } from "./cells.ts";

/** The block: everything that the split of the year needs besides the months' weights. */
export function scale(view: View, working: Working): FactsBlock {
	const { words } = view;
	const minor = (name: string) => formula`ROUND(${at("assumptions", "goal", name, "value")}*${minorPerMajor(view)},0)`;
	const ofMonths = (column: string) => down(SHEET, "months", column, ...ends(view));
	const units = working.target / working.unit;
	const fact = (id: string, label: string, value: bigint, live: Formula): Fact => ({
		id,
		label,
		cell: count(value, live),
	});
	const missing = units - total(working.months, (month) => month.base);
	return {
		kind: "facts",
		id: "scale",
		facts: [
			fact("divisor", words.divisor, working.divisor, formula`GCD(${minor("target")},${minor("unit")})`),
			fact("target", words.wholeTarget, working.target, formula`${minor("target")}/${DIVISOR}`),
			fact("unit", words.wholeUnit, working.unit, formula`${minor("unit")}/${DIVISOR}`),
			fact("units", words.units, units, formula`INT(${ofScale("target")}/${UNIT})`),
			fact("odd", words.odd, working.target % working.unit, formula`${ofScale("target")}-${ofScale("units")}*${UNIT}`),
			fact(
				"weights",
				words.weightSum,
				total(working.months, (month) => month.weight),
				formula`SUM(${ofMonths("weight")})`,
			),
			fact("missing", words.missing, missing, formula`${ofScale("units")}-SUM(${ofMonths("base")})`),
		],
	};
}

function total(months: readonly MonthWorking[], value: (month: MonthWorking) => bigint): bigint {
	return months.reduce((sum, month) => sum + value(month), 0n);
}
