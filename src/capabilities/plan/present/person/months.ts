/** A person's year by months and quarters, with what has to be done in each month. */

import { contains, type Period } from "../../../../core/period.ts";
import { divideRounded } from "../../../../core/rounding.ts";
import { longName } from "../../../../i18n/period-names.ts";
import {
	type Cell,
	type Column,
	type Formula,
	formula,
	type Row,
	type TableBlock,
} from "../../../../output/document.ts";
import { wholeCount } from "../../funnel/needs.ts";
import { countTable } from "../funnel/carriers.ts";
import { BY_PEOPLE, needCell } from "../funnel/view.ts";
import type { PersonView } from "../person.ts";
import { at, sumOf } from "../refs.ts";
import { count, EMPTY, money, text } from "../view.ts";

const TABLE = "months";

/** Months under their quarters' sums, the year last; before them the months that only the activity needs. */
export function monthTable(person: PersonView): TableBlock {
	const { view, activity } = person;
	const { told, plan } = view;
	const columns: Column[] = [
		{ id: "period", title: told.month, role: "label" },
		{ id: "days", title: told.workdays },
		{ id: "plan", title: told.plan },
		{ id: "daily", title: told.perWorkday },
		...(activity?.funnel.stages ?? []).map(({ id, title }) => ({ id, title })),
	];
	const early = activity?.funnel.funnel.months.slice(0, activity.funnel.funnel.before) ?? [];
	const rows = plan.quarters.flatMap(({ period: quarter }) => {
		const months = plan.months.map(({ period }) => period).filter(({ from }) => contains(quarter, from));
		return [...months.map((month) => monthRow(person, month)), sumRow(person, quarter, months, "subtotal")];
	});
	const quarters = plan.quarters.map(({ period }) => period);
	return {
		kind: "table",
		id: TABLE,
		columns,
		rows: [
			...early.map((month) => monthRow(person, month)),
			...rows,
			sumRow(person, plan.settings.year, quarters, "total"),
		],
	};
}

function monthRow(person: PersonView, month: Period): Row {
	const { view, column, activity } = person;
	const inYear = contains(view.plan.settings.year, month.from);
	const link = (sheet: string, block: string) => sumOf(column.seats.map(({ id }) => at(sheet, block, id, month.label)));
	const { target, days } = ofMonth(person, month);
	return {
		id: month.label,
		cells: [
			text(longName(month, view.language)),
			...(inYear
				? [
						count(days, link("assumptions", "seats")),
						money(target, link("people", "people")),
						daily(person, month.label, target, days),
					]
				: [EMPTY, EMPTY, EMPTY]),
			...activityCells(activity, month),
		],
	};
}

function ofMonth({ column }: PersonView, { label }: Period): { readonly target: bigint; readonly days: number } {
	const months = column.seats.flatMap((seat) => seat.months.filter(({ period }) => period.label === label));
	return {
		target: months.reduce((sum, month) => sum + month.target, 0n),
		days: months.reduce((sum, month) => sum + month.days, 0),
	};
}

/** The plan of a working day, in whole units of money; what the days carry exactly stands in the weeks. */
function daily({ id, view }: PersonView, row: string, target: bigint, days: number): Cell {
	if (days === 0) return EMPTY;
	const unit = 10n ** BigInt(view.plan.settings.currency.decimals);
	const value = divideRounded(target, BigInt(days) * unit, "half-up") * unit;
	const own = (column: string) => at(id, TABLE, row, column);
	return money(value, formula`IF(${own("days")}=0,0,ROUND(${own("plan")}/${own("days")},0))`);
}

function activityCells(activity: PersonView["activity"], month: Period): Cell[] {
	if (activity === undefined) return [];
	const { funnel, carrier } = activity;
	const index = funnel.funnel.months.findIndex(({ label }) => label === month.label);
	return funnel.stages.map((stage) => {
		const need = carrier.months[index]?.needs[stage.position];
		const early = index < funnel.funnel.before && stage.daysBefore === 0;
		const nothing = need !== undefined && wholeCount(need) === 0 && (carrier.months[index]?.days ?? 0) === 0;
		if (early || nothing) return EMPTY;
		return needCell(need, [at(BY_PEOPLE, countTable(stage), carrier.id, month.label)]);
	});
}

/** A quarter or the year: days and plan are sums of the rows above; the year's activity is rounded by itself. */
function sumRow(person: PersonView, period: Period, of: readonly Period[], role: "subtotal" | "total"): Row {
	const { view, activity, id } = person;
	const months = view.plan.months.map((month) => month.period).filter(({ from }) => contains(period, from));
	const all = months.map((month) => ofMonth(person, month));
	const target = all.reduce((sum, month) => sum + month.target, 0n);
	const days = all.reduce((sum, month) => sum + month.days, 0);
	const sums = (column: string): Formula => sumOf(of.map(({ label }) => at(id, TABLE, label, column)));
	const stages = activity?.funnel.stages ?? [];
	return {
		id: period.label,
		role,
		cells: [
			text(role === "total" ? view.told.year(period.label) : longName(period, view.language)),
			count(days, sums("days")),
			money(target, sums("plan")),
			daily(person, period.label, target, days),
			...stages.map(() => EMPTY),
		],
	};
}
