/** The sheet of months: what has to be carried, by whom it is, and what is missing. */

import { periodOf } from "../../../core/period.ts";
import { longName } from "../../../i18n/period-names.ts";
import {
	type Block,
	type Cell,
	type Column,
	type Formula,
	formula,
	type Reference,
	type Row,
	type Sheet,
} from "../../../output/document.ts";
import { at, down, sumOf } from "../../plan/present/refs.ts";
import { count, EMPTY, money, text } from "../../plan/present/view.ts";
import { totalOf } from "../cost.ts";
import type { Carry } from "../settings.ts";
import { allMonths, BUDGET, MONTHS } from "./refs.ts";
import { decimal, type MonthView, millionths, startsIn, type View } from "./view.ts";
import {
	agreedCapacity,
	headsIn,
	hiresCapacity,
	requiredIn,
	startsFormula,
	targetIn,
	teamCapacity,
} from "./working/months.ts";

const QUARTERS = "quarters";
const YEARS = "years";

/** The whole sheet. */
export function monthsSheet(view: View): Sheet {
	const { words } = view;
	const [quarters, years] = [parts(view, "quarter"), parts(view, "year")];
	return {
		id: MONTHS,
		title: words.monthsSheet,
		print: "landscape",
		blocks: [
			{ kind: "text", text: words.monthsNote, tone: "note" },
			{
				kind: "table",
				id: MONTHS,
				freezeColumns: 1,
				columns: columns(view, words.month),
				rows: [...view.months.map((month) => monthRow(view, month)), sumRow(view, totalRow(view, years.length))],
			},
			...table(view, QUARTERS, quarters),
			...table(view, YEARS, years),
		],
	};
}

/** The months together by longer periods, where there are several of these. */
function table(view: View, id: string, rows: readonly Named[]): Block[] {
	const { words } = view;
	if (rows.length < 2) return [];
	const [heading, label] = id === YEARS ? [words.byYear, words.year] : [words.byQuarter, words.quarter];
	return [
		{ kind: "heading", text: heading },
		{ kind: "table", id, columns: columns(view, label), rows: rows.map((named) => sumRow(view, named)) },
	];
}

function columns({ words, priced, agreed }: View, label: string): Column[] {
	return [
		{ id: "month", title: label, role: "label" },
		{ id: "target", title: words.target, importance: "detail" },
		{ id: "required", title: words.required },
		{ id: "team", title: words.team, importance: "detail" },
		...(agreed ? [{ id: "agreed", title: words.agreed, importance: "detail" } as const] : []),
		{ id: "hires", title: words.ofHires, importance: "detail" },
		{ id: "capacity", title: words.capacity, role: "subtotal" },
		{ id: "balance", title: words.balance, role: "total" },
		{ id: "enough", title: words.enough },
		{ id: "starts", title: words.starts },
		{ id: "people", title: words.people, importance: "detail" },
		...(priced ? [{ id: "cost", title: words.cost } as const] : []),
	];
}

/** The amounts of a month, or of several together. */
interface Amounts {
	readonly target: bigint;
	readonly required: bigint;
	readonly team: bigint;
	readonly agreed: bigint;
	readonly hires: bigint;
	readonly starts: number;
	readonly cost: bigint;
}

function amountsIn(view: View, months: readonly MonthView[]): Amounts {
	const { demand, team, planned, schedule } = view.estimate;
	const sum = (of: (month: number) => bigint) => months.reduce((all, month) => all + of(month.at), 0n);
	return {
		target: sum((month) => demand[month]?.target ?? 0n),
		required: sum((month) => demand[month]?.required ?? 0n),
		team: sum((month) => team.capacity[month] ?? 0n),
		agreed: sum((month) => planned.capacity[month] ?? 0n),
		hires: sum((month) => schedule.capacity[month] ?? 0n),
		starts: months.reduce(
			(all, month) => all + view.roles.reduce((n, { role }) => n + startsIn(view, role, month.at), 0),
			0,
		),
		cost: sum((month) => costIn(view, month)),
	};
}

function costIn({ estimate: { schedule } }: View, month: number): bigint {
	const cost = schedule.cost[month];
	return cost === undefined ? 0n : totalOf(cost);
}

function monthRow(view: View, month: MonthView): Row {
	const own = {
		target: targetIn(month),
		required: requiredIn(month),
		team: teamCapacity(view, month),
		agreed: agreedCapacity(view, month),
		hires: hiresCapacity(view, month),
		starts: startsFormula(view, month),
		cost: [at(BUDGET, BUDGET, month.id, "total")],
	};
	const { team, planned, schedule } = view.estimate;
	const heads = [team, planned, schedule].reduce((sum, part) => sum + (part.heads[month.at] ?? 0n), 0n);
	const people = decimal(millionths(heads), 1, headsIn(view, month));
	return row(
		view,
		{ table: MONTHS, id: month.id, label: month.label, judged: "month", months: [month] },
		amountsIn(view, [month]),
		own,
		people,
	);
}

/** All months; of a single year it is the year that has to be carried. */
function totalRow({ words, months }: View, years: number): Named {
	return { table: MONTHS, id: "total", label: words.total, judged: years === 1 ? "year" : undefined, months };
}

function sumRow(view: View, named: Named): Row {
	const { months } = named;
	const [first, last] = [months[0]?.id ?? "", months.at(-1)?.id ?? ""];
	const total = (column: string) => sumOf([down(MONTHS, MONTHS, column, first, last)]);
	const own = {
		target: total("target"),
		required: total("required"),
		team: total("team"),
		agreed: total("agreed"),
		hires: total("hires"),
		starts: total("starts"),
		cost: total("cost"),
	};
	const made = row(view, named, amountsIn(view, months), own, EMPTY);
	return named.id === "total" ? { ...made, role: "total" } : made;
}

/** A row of months together; `judged`: where this is what has to be carried, the row says whether it is. */
interface Named {
	readonly table: string;
	readonly id: string;
	readonly label: string;
	readonly judged: Carry | undefined;
	readonly months: readonly MonthView[];
}

function row(
	view: View,
	{ table: block, id, label, judged }: Named,
	amounts: Amounts,
	formulas: Readonly<Record<keyof Amounts, Formula | undefined>>,
	people: Cell,
): Row {
	const { priced, agreed } = view;
	const cell = (column: string) => at(MONTHS, block, id, column);
	const capacity = amounts.team + amounts.agreed + amounts.hires;
	const balance = capacity - amounts.required;
	const parts = [cell("team"), ...(agreed ? [cell("agreed")] : []), cell("hires")];
	return {
		id,
		cells: [
			text(label),
			money(amounts.target, formulas.target),
			money(amounts.required, formulas.required),
			money(amounts.team, formulas.team),
			...(agreed ? [money(amounts.agreed, formulas.agreed)] : []),
			money(amounts.hires, formulas.hires),
			money(capacity, sumOf(parts)),
			money(balance, formula`ROUND(${cell("capacity")}-${cell("required")},2)`),
			judged === view.estimate.settings.carry ? enough(view, balance, cell("balance")) : EMPTY,
			count(amounts.starts, formulas.starts),
			people,
			...(priced ? [money(amounts.cost, formulas.cost)] : []),
		],
	};
}

function enough({ words }: View, balance: bigint, at: Reference): Cell {
	return {
		kind: "text",
		text: balance < 0n ? words.short : words.carried,
		formula: formula`IF(${at}<0,"${words.short}","${words.carried}")`,
	};
}

/** The quarters or years of the months; one that is only in part among them says so. */
function parts({ months, language, words, estimate }: View, kind: "quarter" | "year"): Named[] {
	const { yearStart } = estimate.settings;
	const whole = kind === "year" ? 12 : 3;
	const of = ({ period }: MonthView) => periodOf(kind, period.from, yearStart);
	const labels = [...new Set(months.map((month) => of(month).label))];
	return labels.flatMap((id) => {
		const within = months.filter((month) => of(month).label === id);
		const [first] = within;
		if (first === undefined) return [];
		const name = longName(of(first), language);
		const label = within.length < whole ? words.partOf(name) : name;
		return [{ table: kind === "year" ? YEARS : QUARTERS, id, label, judged: kind, months: within }];
	});
}

/** The months' column of the table, for charts and facts. */
export function monthsColumn(view: View, column: string) {
	return allMonths(view, MONTHS, MONTHS, column);
}
