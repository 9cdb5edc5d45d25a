/** A document with every kind of block, cell, input and chart, for the tests of the workbook. */
import { day } from "../../../src/core/day.ts";
import {
	type Block,
	type Cell,
	type ChartBlock,
	type Document,
	type Fact,
	formula,
	type Input,
	type Reference,
	type Row,
} from "../../../src/output/document.ts";
import { RUB } from "./sample-plan.ts";

const PEOPLE = ["Иванов Иван", "Петрова Анна", "Щербаков Максим", "Кузнецова Екатерина", "О'Нил Шон"];
const RESULTS = [1_200_000_00n, 830_000_00n, -45_000_00n, 0n, 2_150_300_50n];

function column(id: string, to = PEOPLE.length - 1): Reference {
	return {
		sheet: "people",
		block: "people",
		from: { row: "p0", column: id },
		to: { row: `p${to}`, column: id },
	};
}

/** A chart of this form over the table of people. */
export function chartOf(form: ChartBlock["form"], changes: Partial<ChartBlock> = {}): ChartBlock {
	return {
		kind: "chart",
		id: `chart-${form}`,
		title: `Форма: ${form} & <прочее>`,
		form,
		categories: column("name"),
		values: "money",
		series: [{ title: "Результат", values: column("result") }],
		...changes,
	};
}

const CHARTS: readonly ChartBlock[] = [
	chartOf("columns", {
		series: [
			{ title: "Результат", values: column("result"), tone: "main" },
			{ title: "План", values: column("plan"), tone: "past" },
			{ title: "Порог", values: column("plan"), tone: "warn", form: "line" },
		],
	}),
	chartOf("stacked-columns", {
		series: [
			{ title: "Результат", values: column("result") },
			{ title: "План", values: column("plan") },
		],
	}),
	chartOf("lines", { values: "percent", series: [{ title: "Доля", values: column("share"), tone: "muted" }] }),
	chartOf("bars", { values: "count", series: [{ title: "Сделки", values: column("deals") }] }),
	chartOf("pie", { series: [{ title: "План", values: column("plan") }] }),
];

function personRow(name: string, index: number): Row {
	const result = RESULTS[index] ?? 0n;
	const status = (["good", "warn", "bad"] as const)[index % 3];
	return {
		id: `p${index}`,
		cells: [
			{ kind: "text", text: name },
			{ kind: "money", value: result, ...(status === undefined ? {} : { status }) },
			{ kind: "money", value: 1_000_000_00n },
			{ kind: "percent", value: Number(result) / 1_000_000_00 },
			{ kind: "count", value: index * 3 },
			{ kind: "day", value: day("2026-03-31") },
			index === 3 ? { kind: "unknown" } : { kind: "number", value: 1.5, decimals: 1 },
		],
	};
}

const TOTAL: Row = {
	id: "total",
	role: "total",
	cells: [
		{ kind: "text", text: "Итого" },
		{
			kind: "money",
			value: RESULTS.reduce((sum, result) => sum + result, 0n),
			formula: formula`SUM(${column("result")})`,
			note: "Сумма по всем менеджерам.\nБез возвратов, которые оформлены после закрытия месяца: они попадут в следующий.",
		},
		{ kind: "money", value: 5_000_000_00n, formula: formula`SUM(${column("plan")})` },
		{ kind: "empty" },
		{ kind: "count", value: 30, formula: formula`SUM(${column("deals")})` },
		{ kind: "empty" },
		{ kind: "empty" },
	],
};

const INPUTS: readonly (readonly [id: string, cell: Cell, input: Input])[] = [
	["target", { kind: "money", value: 120_000_000_00n }, { accepts: "money", min: 0, key: "plan.target" }],
	["people", { kind: "count", value: 14 }, { accepts: "count", min: 1, max: 500 }],
	[
		"weight",
		{ kind: "number", value: 1.2, decimals: 2 },
		{ accepts: "number", min: 0, key: "plan.weights.Иванов Иван" },
	],
	["hedge", { kind: "percent", value: 0.075 }, { accepts: "percent", max: 0.5 }],
	[
		"start",
		{ kind: "day", value: day("2026-01-01") },
		{ accepts: "day", min: day("2025-01-01"), max: day("2027-12-31") },
	],
	["comment", { kind: "text", text: "как в прошлом году" }, { accepts: "text" }],
	["mode", { kind: "text", text: "По истории" }, { accepts: "choice", choices: ["По истории", "Поровну"] }],
	["head", { kind: "text", text: "Петрова, Анна" }, { accepts: "choice", choices: ["Иванов, Иван", "Петрова, Анна"] }],
	["any", { kind: "number", value: 7, decimals: 0 }, { accepts: "number" }],
];

const FACTS: readonly Fact[] = INPUTS.map(([id, cell, input]) => ({
	id,
	label: `Ввод: ${id}`,
	cell: { ...cell, input } as Cell,
}));

const WORDS: readonly Block[] = [
	{ kind: "heading", text: "Слова" },
	{ kind: "text", text: "Обычный абзац. ".repeat(12) },
	{ kind: "text", text: "Примечание помельче.", tone: "note" },
	{ kind: "text", text: "Предупреждение: график за 2027 год предварительный.", tone: "warning" },
];

/** A workbook of every kind of thing. Its texts are Russian whatever the language it is rendered in. */
export const GALLERY: Document = {
	name: "gallery",
	title: "Всё & сразу <проверка>",
	subtitle: "12.01.2026",
	currency: RUB,
	sheets: [
		{ id: "raw", title: "Данные [сырые]: 1/2", audience: "machine", blocks: [] },
		{
			id: "people",
			title: "Люди",
			blocks: [
				...WORDS,
				{
					kind: "table",
					id: "people",
					freezeColumns: 1,
					columns: [
						{ id: "name", title: "Менеджер", role: "label" },
						{ id: "result", title: "Результат" },
						{ id: "plan", title: "План на период" },
						{ id: "share", title: "Выполнение плана" },
						{ id: "deals", title: "Сделок" },
						{ id: "until", title: "Действует до", importance: "detail" },
						{ id: "index", title: "Индекс" },
					],
					rows: [...PEOPLE.map(personRow), TOTAL],
				},
				...CHARTS,
			],
		},
		{ id: "inputs", title: "Ввод", print: "landscape", blocks: [{ kind: "facts", id: "inputs", facts: FACTS }] },
	],
};
