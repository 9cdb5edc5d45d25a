/** All measures side by side on the first sheet: by quarters and months, and by teams and people in the year. */
import { addDays } from "../../../../core/day.ts";
import { contains, type Period } from "../../../../core/period.ts";
import type { Rate } from "../../../../core/rate.ts";
import { longName } from "../../../../i18n/period-names.ts";
import { say } from "../../../../i18n/words.ts";
import { writtenDay } from "../../../../i18n/written.ts";
import {
	type Block,
	type Cell,
	type Formula,
	formula,
	type Row,
	type TableBlock,
} from "../../../../output/document.ts";
import { sum } from "../../carry.ts";
import { isCounted } from "../../measure.ts";
import { type AverageDeals, wholeUnits } from "../../measures/average-deal.ts";
import { measuresWords, measureTitle } from "../../words/measures.ts";
import { countedCell } from "../counted.ts";
import { at, sumOf } from "../refs.ts";
import { money, text, type View } from "../view.ts";
import { peopleBlocks } from "./people.ts";
import { type MeasureView, monthFormula } from "./view.ts";

const SHEET = "summary";
const TABLE = "measures";

/** Headings and tables. `primary`: csv writes the table of periods. */
export function measureBlocks(
	main: View,
	views: readonly MeasureView[],
	averages: AverageDeals | undefined,
	primary: boolean,
): Block[] {
	const words = say(measuresWords, main.language);
	return [
		{ kind: "heading", text: words.measuresHeading },
		...(averages === undefined ? [] : [note(main, averages)]),
		{ ...periodTable(main, views, averages), ...(primary && { primary }) },
		...peopleBlocks(main, views),
	];
}

function note({ language }: View, { window }: AverageDeals): Block {
	const words = say(measuresWords, language);
	const days = window && [writtenDay(window.from, language), writtenDay(addDays(window.until, -1), language)];
	const [from, until] = days ?? [];
	const told = from === undefined || until === undefined ? words.averageUnknown : words.averageNote(from, until);
	return { kind: "text", text: told, tone: "note" };
}

/** One measure's column. */
interface Side {
	readonly id: string;
	readonly view: View;
	readonly title: string;
	/** What it carries in a month, live. */
	readonly month: (label: string) => Formula | undefined;
}

function sidesOf(main: View, views: readonly MeasureView[]): Side[] {
	const { measure } = main.plan.settings;
	return [
		{
			id: measure,
			view: main,
			title: measureTitle(measure, main.language),
			month: (label) => [at(SHEET, "months", label, "plan")],
		},
		...views.map((view) => ({
			id: view.measure,
			view,
			title: view.title,
			month: (label: string) => monthFormula(view, label),
		})),
	];
}

/** Three months and their quarter, four times, and the year. */
function periodTable(main: View, views: readonly MeasureView[], averages: AverageDeals | undefined): TableBlock {
	const { plan, words } = main;
	const tell = say(measuresWords, main.language);
	const sides = sidesOf(main, views);
	const rows = plan.quarters.flatMap(({ period: quarter }) => [
		...monthsIn(main, quarter).map((month) => row(main, sides, averages, month)),
		row(main, sides, averages, quarter),
	]);
	return {
		kind: "table",
		id: TABLE,
		columns: [
			{ id: "period", title: words.period, role: "label" },
			...sides.map(({ id, title }) => ({ id, title })),
			...(averages === undefined
				? []
				: [
						{ id: "averagePlanned", title: tell.averagePlanned },
						{ id: "averagePast", title: tell.averagePast },
					]),
		],
		rows: [...rows, row(main, sides, averages, plan.settings.year)],
	};
}

function monthsIn({ plan }: View, whole: Period): Period[] {
	return plan.months.map(({ period }) => period).filter(({ from }) => contains(whole, from));
}

const ROLES = { month: "value", quarter: "subtotal", year: "total" } as const;

function row(main: View, sides: readonly Side[], averages: AverageDeals | undefined, period: Period): Row {
	const kind = period.kind === "month" || period.kind === "quarter" ? period.kind : "year";
	return {
		id: period.label,
		role: ROLES[kind],
		cells: [
			text(kind === "year" ? main.words.year(period.label) : longName(period, main.language)),
			...sides.map((side) => sideCell(main, side, period)),
			...(averages === undefined ? [] : averageCells(averages, period)),
		],
	};
}

/** A month as the measure has it; above it, sums of the rows. */
function sideCell(main: View, { id, view, month }: Side, period: Period): Cell {
	const within = view.plan.months.filter((each) => contains(period, each.period.from));
	const below = period.kind === "quarter" ? monthsIn(main, period) : main.plan.quarters.map((each) => each.period);
	const live =
		period.kind === "month" ? month(period.label) : sumOf(below.map(({ label }) => at(SHEET, TABLE, label, id)));
	const cell = money(sum(within), live);
	return isCounted(view.plan.settings.measure) ? countedCell(cell) : cell;
}

/** Money over deals, without kopecks; where there are no deals, nothing. */
function averageCells({ measure, currency, year, quarters, months }: AverageDeals, period: Period): Cell[] {
	const found = [...months, ...quarters, year].find((each) => each.period.label === period.label);
	const own = (column: string) => at(SHEET, TABLE, period.label, column);
	const live = formula`IF(${own("deals")}=0,"—",ROUND(${own(measure)}/${own("deals")},0))`;
	const cell = (value: Rate | undefined): Cell =>
		value === undefined ? { kind: "unknown" } : { kind: "money", value: wholeUnits(value, currency) };
	return [{ ...cell(found?.planned), formula: live } as Cell, cell(found?.past)];
}
