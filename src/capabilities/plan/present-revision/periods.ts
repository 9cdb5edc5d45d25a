/** Plan, fact and new plan by month and by quarter, and their chart. */
import { contains, quartersOf } from "../../../core/period.ts";
import { longName } from "../../../i18n/period-names.ts";
import {
	type Cell,
	type ChartBlock,
	type Column,
	type Formula,
	formula,
	type Row,
	type TableBlock,
} from "../../../output/document.ts";
import type { MonthStatus } from "../life/facts.ts";
import { type RevisedMonth, totalsOf } from "../life/revision.ts";
import { at, down, sumOf } from "../present/refs.ts";
import { money, text } from "../present/view.ts";
import type { RevisionView } from "./view.ts";

export const SHEET = "revision";

const AMOUNTS = ["plan", "fact", "revised"] as const;

/** The months as columns, the new plan as a line over them. */
export function chart({ words, revision: { months } }: RevisionView): ChartBlock {
	const [first, last] = [months[0]?.period.label ?? "", months.at(-1)?.period.label ?? ""];
	const ofMonths = (column: string) => down(SHEET, "months", column, first, last);
	return {
		kind: "chart",
		id: "chart",
		title: words.chart,
		form: "columns",
		categories: ofMonths("period"),
		series: [
			{ title: words.plan, values: ofMonths("plan"), tone: "past" },
			{ title: words.fact, values: ofMonths("fact"), tone: "main" },
			{ title: words.revised, values: ofMonths("revised"), tone: "warn", form: "line" },
		],
		values: "money",
	};
}

/** The months and the year. */
export function monthTable(view: RevisionView): TableBlock {
	const { words, revision, language } = view;
	const rows = revision.months.map((month): Row => {
		const { label } = month.period;
		const cells = [month.plan, month.fact, month.revised].map((amount) => amountCell(amount));
		return {
			id: label,
			cells: [
				text(longName(month.period, language)),
				text(statusWord(month.status, view)),
				...cells,
				...changeCells("months", label, month),
			],
		};
	});
	const { year } = revision;
	const total = sumRow("months", year.label, words.year(year.label), revision.months);
	const [name, ...cells] = total.cells;
	return {
		kind: "table",
		id: "months",
		columns: columns(view, true),
		rows: [...rows, { ...total, role: "total", cells: [name ?? text(""), text(""), ...cells] }],
	};
}

/** The quarters, as sums of their months. */
export function quarterTable(view: RevisionView): TableBlock {
	const { revision, language } = view;
	return {
		kind: "table",
		id: "quarters",
		columns: columns(view, false),
		rows: quartersOf(revision.year).map((quarter) => {
			const within = revision.months.filter(({ period }) => contains(quarter, period.from));
			return sumRow("quarters", quarter.label, longName(quarter, language), within);
		}),
	};
}

function columns({ words }: RevisionView, withStatus: boolean): Column[] {
	return [
		{ id: "period", title: words.period, role: "label" },
		...(withStatus ? [{ id: "status", title: words.status, role: "label", importance: "detail" } as const] : []),
		...AMOUNTS.map((id): Column => ({ id, title: words[id], ...(id === "revised" ? { role: "subtotal" } : {}) })),
		{ id: "change", title: words.change },
		{ id: "growth", title: words.growth, importance: "detail" },
	];
}

function statusWord(status: MonthStatus, { words }: RevisionView): string {
	return status === "current" ? words.now : words[status];
}

/** A row of sums over neighbouring rows of the table of months. */
function sumRow(table: string, id: string, name: string, months: readonly RevisedMonth[]): Row {
	const [first, last] = [months[0]?.period.label ?? "", months.at(-1)?.period.label ?? ""];
	const begun = months.some(({ fact }) => fact !== undefined);
	const { plan, fact, revised } = totalsOf(months);
	const sums = { plan, fact: begun ? fact : undefined, revised };
	const cells = AMOUNTS.map((column) => amountCell(sums[column], sumOf([down(SHEET, "months", column, first, last)])));
	return { id, cells: [text(name), ...cells, ...changeCells(table, id, { plan, revised })] };
}

/** A month that has not begun has won nothing that could be known. */
function amountCell(amount: bigint | undefined, live?: Formula): Cell {
	if (amount === undefined) return { kind: "unknown" };
	return money(amount, live);
}

/** The new plan less the plan, and what that is of the plan. */
function changeCells(table: string, row: string, { plan, revised }: Pick<RevisedMonth, "plan" | "revised">): Cell[] {
	const own = (column: string) => at(SHEET, table, row, column);
	const change = money(revised - plan, formula`${own("revised")}-${own("plan")}`);
	if (plan === 0n) return [change, { kind: "unknown" }];
	const live = formula`${own("change")}/${own("plan")}`;
	return [change, { kind: "percent", value: Number(revised - plan) / Number(plan), decimals: 1, formula: live }];
}
