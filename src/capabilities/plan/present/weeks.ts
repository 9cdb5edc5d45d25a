/** The year by ISO weeks: a row a week, a column for everybody. */
import type { Cell, Column, Row, Sheet } from "../../../output/document.ts";
import { type CalendarColumn, type CalendarView, datesOf, weekDays, weekFormula, weekTarget } from "./calendar/view.ts";
import { across, at, down, sumOf } from "./refs.ts";
import { count, EMPTY, money, text } from "./view.ts";

export const WEEKS = "weeks";

/** The sheet; with the detail of weeks asked for it stands in every form, else in workbooks. */
export function weekSheet(view: CalendarView, columns: readonly CalendarColumn[], asked: boolean): Sheet {
	const { told, weeks } = view;
	const single = columns.length === 1;
	const heads: Column[] = [
		{ id: "week", title: told.week, role: "label" },
		{ id: "dates", title: told.dates, role: "label" },
		...(single ? [{ id: "days", title: told.workdays } as const] : []),
		...(single ? [] : [{ id: "total", title: told.total, role: "subtotal" } as const]),
		...columns.map(({ id, title }): Column => ({ id, title, importance: single ? "main" : "detail" })),
	];
	return {
		id: WEEKS,
		title: told.weeksSheet,
		audience: asked ? "people" : "workbook",
		print: single ? "portrait" : "landscape",
		blocks: [
			{ kind: "text", text: told.weeksNote, tone: "note" },
			{
				kind: "table",
				id: WEEKS,
				columns: heads,
				rows: [...weeks.map((_, week) => weekRow(view, columns, week)), yearRow(view, columns)],
				freezeColumns: 2,
				primary: asked,
			},
		],
	};
}

/** The cell of one who carries the plan in the week. */
export function weekCell(week: string, column: string) {
	return at(WEEKS, WEEKS, week, column);
}

function weekRow(view: CalendarView, columns: readonly CalendarColumn[], week: number): Row {
	const period = view.weeks[week];
	if (period === undefined) return { id: String(week), cells: [] };
	const cells = columns.map((column) =>
		weekDays(column, week) === 0 ? EMPTY : money(weekTarget(column, week), weekFormula(column, week)),
	);
	return {
		id: period.label,
		cells: [
			text(String(Number(period.label.slice(-2)))),
			text(datesOf(view, period)),
			...besides(
				columns,
				period.label,
				(column) => weekTarget(column, week),
				(column) => weekDays(column, week),
			),
			...cells,
		],
	};
}

/** The working days of the only column, else the total of all. */
function besides(
	columns: readonly CalendarColumn[],
	row: string,
	target: (column: CalendarColumn) => bigint,
	days: (column: CalendarColumn) => number,
): Cell[] {
	const [first, last] = [columns[0], columns.at(-1)];
	if (first === undefined || last === undefined) return [];
	if (columns.length === 1) return [count(days(first))];
	const total = columns.reduce((sum, column) => sum + target(column), 0n);
	return [money(total, sumOf([across(WEEKS, WEEKS, row, first.id, last.id)]))];
}

function yearRow(view: CalendarView, columns: readonly CalendarColumn[]): Row {
	const { told, plan, weeks } = view;
	const all = [...weeks.keys()];
	const target = (column: CalendarColumn) => all.reduce((sum, week) => sum + weekTarget(column, week), 0n);
	const days = (column: CalendarColumn) => all.reduce((sum, week) => sum + weekDays(column, week), 0);
	const [first, last] = [weeks[0]?.label ?? "", weeks.at(-1)?.label ?? ""];
	return {
		id: "year",
		role: "total",
		cells: [
			text(told.year(plan.settings.year.label)),
			EMPTY,
			...besides(columns, "year", target, days),
			...columns.map((column) => money(target(column), sumOf([down(WEEKS, WEEKS, column.id, first, last)]))),
		],
	};
}
