/** The year split over the months by the largest remainder, step by step. */
import { longName } from "../../../../i18n/period-names.ts";
import { type Cell, formula, type TableBlock } from "../../../../output/document.ts";
import { INDEX_SCALE } from "../../working/scale.ts";
import { isPerDay, type MonthWorking, type Working } from "../../working.ts";
import { at, down } from "../refs.ts";
import { count, text, type View } from "../view.ts";
import { ends, ofScale, placeIn, raised, received, SHEET, UNIT } from "./cells.ts";

/** One row a month. */
export function monthTable(view: View, working: Working): TableBlock {
	const { words } = view;
	return {
		kind: "table",
		id: "months",
		columns: [
			{ id: "month", title: words.month, role: "label" },
			{ id: "weight", title: words.weight },
			{ id: "base", title: words.base },
			{ id: "remainder", title: words.remainder },
			{ id: "extra", title: words.extra },
			{ id: "whole", title: words.wholeMonth },
			...(working.shape.hedge.teams ? [{ id: "quota", title: words.teamsTogether }] : []),
		],
		rows: view.plan.months.flatMap(({ period }, index) => {
			const steps = working.months[index];
			const cells = steps === undefined ? [] : monthCells(view, period.label, index, steps);
			return [{ id: period.label, cells: [text(longName(period, view.language)), ...cells] }];
		}),
	};
}

function monthCells(view: View, month: string, index: number, steps: MonthWorking): Cell[] {
	const own = (column: string) => at(SHEET, "months", month, column);
	const monthIndex = formula`ROUND(${at("assumptions", "months", month, "index")}*${INDEX_SCALE.toString()},0)`;
	const perDay = formula`${monthIndex}*${at("assumptions", "months", month, "days")}`;
	const shared = formula`${ofScale("weights")}*${UNIT}`;
	const whole = formula`${ofScale("target")}*${own("weight")}`;
	const base = formula`INT(${whole}/(${shared}))`;
	const extra = received(place(view, month, index), ofScale("missing"), ofScale("odd"));
	return [
		count(steps.weight, isPerDay(view.plan) ? perDay : monthIndex),
		count(steps.base, base),
		count(steps.remainder, formula`${whole}-${own("base")}*${shared}`),
		count(steps.extra, formula`IF(${own("remainder")}=0,0,${extra})`),
		count(steps.whole, formula`${own("base")}*${UNIT}+${own("extra")}`),
		...(view.working?.shape.hedge.teams ? [count(steps.quota, raised(view, "teams", [own("whole")]))] : []),
	];
}

/** How many months stand before this one in line: those with larger remainders, and earlier ones with the same. */
function place(view: View, month: string, index: number) {
	const [first, last] = ends(view);
	const own = at(SHEET, "months", month, "remainder");
	const larger = placeIn(down(SHEET, "months", "remainder", first, last), own);
	const before = view.months[index - 1];
	return before === undefined
		? larger
		: formula`${larger}+COUNTIF(${down(SHEET, "months", "remainder", first, before)},${own})`;
}
