/** The sheet of money: what the starts cost by month and line, when they pay back, other ways to time them, and who supports them. */
import type { Block, Cell, Column, Row, Sheet } from "../../../output/document.ts";
import { at, down, sumOf } from "../../plan/present/refs.ts";
import { money, text } from "../../plan/present/view.ts";
import { COST_LINES, type CostLine, totalOf } from "../cost.ts";
import { alternativesTable } from "./budget/alternatives.ts";
import { supportTable } from "./budget/support.ts";
import { allMonths, BUDGET } from "./refs.ts";
import type { MonthView, View } from "./view.ts";
import { balanceIn, lineIn, marginIn } from "./working/money.ts";

/** The whole sheet; undefined where it would be empty. */
export function budgetSheet(view: View): Sheet | undefined {
	const { words, priced, estimate } = view;
	const blocks: Block[] = [
		...(priced ? budgetBlocks(view) : []),
		...(estimate.alternatives.length === 0
			? []
			: ([
					{ kind: "heading", text: words.alternativesHeading },
					alternativesTable(view),
					{ kind: "text", text: words.alternativesNote, tone: "note" },
				] as const)),
		...(estimate.support.length === 0
			? []
			: ([
					{ kind: "heading", text: words.supportHeading },
					supportTable(view),
					{ kind: "text", text: words.supportNote, tone: "note" },
				] as const)),
	];
	if (blocks.length === 0) return undefined;
	return { id: BUDGET, title: words.budgetSheet, audience: "workbook", print: "landscape", blocks };
}

function budgetBlocks(view: View): Block[] {
	const { words, months, estimate } = view;
	const column = (id: string) => allMonths(view, BUDGET, BUDGET, id);
	return [
		{ kind: "text", text: words.budgetNote, tone: "note" },
		{
			kind: "table",
			id: BUDGET,
			freezeColumns: 1,
			columns: columns(view),
			rows: [...months.map((month) => monthRow(view, month)), totalRow(view)],
		},
		{
			kind: "chart",
			id: "budgetChart",
			title: words.budgetChart,
			form: "columns",
			categories: column("month"),
			series: [
				{ title: words.total, values: column("total"), tone: "main" },
				...(estimate.payback === undefined
					? []
					: [{ title: words.balanceOfMoney, values: column("balance"), form: "line", tone: "warn" } as const]),
			],
			values: "money",
		},
	];
}

function columns({ words, estimate }: View): Column[] {
	return [
		{ id: "month", title: words.month, role: "label" },
		...COST_LINES.map((line) => ({ id: line, title: words.costLine(line) })),
		{ id: "total", title: words.total, role: "total" },
		...(estimate.payback === undefined
			? []
			: [
					{ id: "margin", title: words.margin },
					{ id: "balance", title: words.balanceOfMoney, role: "subtotal" } as const,
				]),
	];
}

function monthRow(view: View, month: MonthView): Row {
	const { schedule, payback } = view.estimate;
	const cost = schedule.cost[month.at];
	const line = (id: CostLine): Cell => money(cost?.[id] ?? 0n, lineIn(view, id, month));
	const [first, last] = [COST_LINES[0], COST_LINES.at(-1) ?? COST_LINES[0]];
	const lines = { ...at(BUDGET, BUDGET, month.id, first), to: { row: month.id, column: last } };
	return {
		id: month.id,
		cells: [
			text(month.label),
			...COST_LINES.map(line),
			money(cost === undefined ? 0n : totalOf(cost), sumOf([lines])),
			...(payback === undefined
				? []
				: [
						money(payback.margin[month.at] ?? 0n, marginIn(view, month)),
						money(payback.balance[month.at] ?? 0n, balanceIn(view, month)),
					]),
		],
	};
}

function totalRow(view: View): Row {
	const { words, months, estimate } = view;
	const { schedule, payback } = estimate;
	const [first, last] = [months[0]?.id ?? "", months.at(-1)?.id ?? ""];
	const total = (column: string, of: (month: number) => bigint) =>
		money(
			months.reduce((sum, month) => sum + of(month.at), 0n),
			sumOf([down(BUDGET, BUDGET, column, first, last)]),
		);
	const lines = COST_LINES.map((line) => total(line, (month) => schedule.cost[month]?.[line] ?? 0n));
	return {
		id: "total",
		role: "total",
		cells: [
			text(words.total),
			...lines,
			total("total", (month) => COST_LINES.reduce((sum, line) => sum + (schedule.cost[month]?.[line] ?? 0n), 0n)),
			...(payback === undefined
				? []
				: [
						total("margin", (month) => payback.margin[month] ?? 0n),
						money(payback.balance.at(-1) ?? 0n, [at(BUDGET, BUDGET, last, "balance")]),
					]),
		],
	};
}
