/** Target and rounding unit as whole numbers without a common divisor. */
import { type Fact, type FactsBlock, type Formula, formula } from "../../../../output/document.ts";
import type { MonthWorking, Working } from "../../working.ts";
import { at, down, FIXED_TABLES } from "../refs.ts";
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
			fact(
				"divisor",
				words.divisor,
				working.divisor,
				formula`GCD(${minor("target")},${minor("unit")}${fixedAmounts(view)})`,
			),
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

/** The common divisor of the fixed amounts, which are whole major units; nothing where nothing can be fixed. */
function fixedAmounts(view: View): Formula {
	const periods = (quarters: boolean) => [
		...view.months,
		...(quarters ? view.plan.quarters.map(({ period }) => period.label) : []),
	];
	const divisor = (table: string, rows: readonly { readonly id: string }[], quarters = false): Formula => {
		const [first, last, end] = [rows[0]?.id, rows.at(-1)?.id, periods(quarters).at(-1)];
		if (first === undefined || last === undefined || end === undefined) return [];
		const all = {
			...at("assumptions", table, first, view.months[0] ?? ""),
			to: { row: last, column: end },
		};
		return formula`,IF(COUNT(${all})=0,0,GCD(${all}))*${minorPerMajor(view)}`;
	};
	const { shape } = view.working ?? {};
	return [
		...divisor(FIXED_TABLES.seats, view.seats, shape?.seatQuarters),
		...(shape?.teams ? divisor(FIXED_TABLES.teams, view.teams, shape.teamQuarters) : []),
	];
}
