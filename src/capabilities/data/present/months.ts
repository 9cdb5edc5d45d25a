/** The sheet of months. */
import { parsePeriod } from "../../../core/period.ts";
import { longName } from "../../../i18n/period-names.ts";
import type { Cell, ChartBlock, Row, Sheet, TableBlock } from "../../../output/document.ts";
import type { DealFacts } from "../deal-facts.ts";
import { count, money, sumDown, text, type View } from "./view.ts";

const SHEET = "months";

/** What was won in each month of closing, what has no day, and the sum of both: all that was won. */
export function monthsSheet(deals: DealFacts, view: View): Sheet {
	const { words } = view;
	const rows = [...monthRows(deals, view), ...undatedRows(deals, view)];
	const rowIds = rows.map(({ id }) => id);
	const { won } = deals;
	const total: Row = {
		id: "total",
		role: "total",
		cells: [
			text(words.total),
			count(won.count, sumDown(SHEET, SHEET, "won", rowIds)),
			money(won.amount, sumDown(SHEET, SHEET, "amount", rowIds)),
		],
	};
	const table: TableBlock = {
		kind: "table",
		id: SHEET,
		columns: [
			{ id: "month", title: words.month, role: "label" },
			{ id: "won", title: words.wonCount },
			{ id: "amount", title: words.amount },
		],
		rows: [...rows, total],
	};
	return { id: SHEET, title: words.monthsSheet, blocks: [...chart(deals, view), table] };
}

function monthRows({ months }: DealFacts, { language }: View): readonly Row[] {
	return months.map(({ period, won, amount }) => {
		const month = parsePeriod(period);
		return line(period, month === undefined ? period : longName(month, language), won, money(amount));
	});
}

function undatedRows({ won }: DealFacts, { words }: View): readonly Row[] {
	return won.undated === 0 ? [] : [line("undated", words.noDate, won.undated, money(won.undatedAmount))];
}

function line(id: string, name: string, won: number, amount: Cell): Row {
	return { id, cells: [text(name), count(won), amount] };
}

/** The months as columns; of a single month there is nothing to see. */
function chart({ months }: DealFacts, { words }: View): readonly ChartBlock[] {
	const [first, last] = [months[0]?.period, months.at(-1)?.period];
	if (first === undefined || last === undefined || first === last) return [];
	const down = (column: string) => ({
		sheet: SHEET,
		block: SHEET,
		from: { row: first, column },
		to: { row: last, column },
	});
	return [
		{
			kind: "chart",
			id: "chart",
			title: words.chart,
			form: "columns",
			categories: down("month"),
			series: [{ title: words.wonAmount, values: down("amount"), tone: "main" }],
			values: "money",
		},
	];
}
