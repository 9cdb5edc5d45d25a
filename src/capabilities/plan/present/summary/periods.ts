/** The year by months and by quarters, last year beside it, and its chart. */
import type { Money } from "../../../../core/money.ts";
import { contains, type Period } from "../../../../core/period.ts";
import { longName } from "../../../../i18n/period-names.ts";
import {
	type Cell,
	type ChartBlock,
	type Column,
	type Formula,
	formula,
	type Row,
	type TableBlock,
} from "../../../../output/document.ts";
import type { Share } from "../../carry.ts";
import { at, down, sumOf } from "../refs.ts";
import { count, money, text, type View } from "../view.ts";
import { monthTarget } from "../working.ts";

const SHEET = "summary";

/** The months as columns, last year beside them. */
export function chart(view: View): ChartBlock {
	const { words } = view;
	const ofMonths = (column: string) => down(SHEET, "months", column, view.months[0] ?? "", view.months.at(-1) ?? "");
	const past = pastYear(view);
	const plan = { title: words.plan, values: ofMonths("plan"), tone: "main" } as const;
	const won = past && ({ title: words.won(past.label), values: ofMonths("past"), tone: "past" } as const);
	return {
		kind: "chart",
		id: "chart",
		title: words.byMonth,
		form: "columns",
		categories: ofMonths("period"),
		series: won === undefined ? [plan] : [won, plan],
		values: "money",
	};
}

/** The latest year of the history, where it knows every month. */
function pastYear({ plan }: View): { readonly label: string; readonly won: readonly Share[] } | undefined {
	const months = (plan.season.years[0] ?? []).flatMap((month) => (month === undefined ? [] : [month]));
	if (months.length < plan.months.length) return undefined;
	return {
		label: months[0]?.period.label.slice(0, 4) ?? "",
		won: months.map(({ period, won }) => ({ period, target: won })),
	};
}

interface Line {
	readonly id: string;
	readonly name: string;
	readonly role: "value" | "total";
	readonly days: number;
	readonly target: Money;
	readonly past: Money | undefined;
	/** The months that it sums up, by their ids; of a single month none. */
	readonly of: readonly string[];
}

/** The months and the year. */
export function monthTable(view: View): TableBlock {
	const { plan, language } = view;
	const past = pastYear(view);
	const lines = plan.months.map(
		({ period, target }, index): Line => ({
			id: period.label,
			name: longName(period, language),
			role: "value",
			days: plan.season.months[index]?.workdays ?? 0,
			target,
			past: past?.won[index]?.target,
			of: [],
		}),
	);
	return periodTable(view, "months", [...lines, sumLine(view, lines, plan.settings.year, "total")]);
}

/** The quarters, as sums of their months. */
export function quarterTable(view: View): TableBlock {
	const { plan, language } = view;
	const past = pastYear(view);
	const lines = plan.quarters.map(({ period, target }): Line => {
		const within = plan.season.months.filter((month) => contains(period, month.period.from));
		const positions = within.map((month) => plan.season.months.indexOf(month));
		return {
			id: period.label,
			name: longName(period, language),
			role: "value",
			days: within.reduce((sum, month) => sum + month.workdays, 0),
			target,
			past: past && positions.reduce((sum, position) => sum + (past.won[position]?.target ?? 0n), 0n),
			of: within.map((month) => month.period.label),
		};
	});
	return periodTable(view, "quarters", lines);
}

function sumLine({ words, months }: View, lines: readonly Line[], year: Period, id: string): Line {
	const past = lines.flatMap((line) => (line.past === undefined ? [] : [line.past]));
	return {
		id,
		name: words.year(year.label),
		role: "total",
		days: lines.reduce((sum, line) => sum + line.days, 0),
		target: lines.reduce((sum, line) => sum + line.target, 0n),
		past: past.length === lines.length ? past.reduce((sum, each) => sum + each, 0n) : undefined,
		of: months,
	};
}

function periodTable(view: View, id: string, lines: readonly Line[]): TableBlock {
	const { words } = view;
	const past = pastYear(view);
	const compared: Column[] = past
		? [
				{ id: "past", title: words.won(past.label) },
				{ id: "growth", title: words.growth, importance: "detail" },
			]
		: [];
	return {
		kind: "table",
		id,
		columns: [
			{ id: "period", title: words.period, role: "label" },
			{ id: "days", title: words.days, importance: "detail" },
			{ id: "share", title: words.share },
			{ id: "plan", title: words.plan, role: "subtotal" },
			...compared,
		],
		rows: lines.map((line) => periodRow(view, id, line, past !== undefined)),
	};
}

function periodRow(view: View, table: string, line: Line, compared: boolean): Row {
	const { target } = view.plan.settings;
	const own = (column: string) => at(SHEET, table, line.id, column);
	const sums = (column: string) => {
		const [first, last] = [line.of[0], line.of.at(-1)];
		return first && last ? sumOf([down(SHEET, "months", column, first, last)]) : undefined;
	};
	const live = line.of.length > 0 ? sums("plan") : view.working && monthTarget(view, line.id);
	const { past } = line;
	const pastCells: Cell[] =
		past === undefined
			? [{ kind: "unknown" }, { kind: "unknown" }]
			: [money(past, sums("past")), growth(line.target, past, formula`${own("plan")}/${own("past")}-1`)];
	return {
		id: line.id,
		role: line.role,
		cells: [
			text(line.name),
			count(line.days, sums("days")),
			{
				kind: "percent",
				value: Number(line.target) / Number(target),
				decimals: 1,
				formula: formula`${own("plan")}/${at(SHEET, "facts", "target", "value")}`,
			},
			money(line.target, live),
			...(compared ? pastCells : []),
		],
	};
}

function growth(target: Money, past: Money, live: Formula): Cell {
	return past === 0n
		? { kind: "unknown" }
		: { kind: "percent", value: Number(target) / Number(past) - 1, decimals: 1, formula: live };
}
