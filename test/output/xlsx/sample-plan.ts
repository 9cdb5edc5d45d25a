/** A realistic year plan as a document: a company of 14 people in three teams, with inputs, formulas and charts. */
import { currencyOf } from "../../../src/core/money.ts";
import type { Language } from "../../../src/i18n/language.ts";
import {
	type Block,
	type Cell,
	type ChartBlock,
	type Column,
	type Document,
	type Fact,
	type Formula,
	formula,
	type Reference,
	type Row,
	type TableBlock,
} from "../../../src/output/document.ts";

interface Person {
	readonly id: string;
	readonly name: string;
	readonly weight: number;
}

interface Team {
	readonly id: string;
	readonly name: string;
	readonly people: readonly Person[];
}

export const RUB = currencyOf("RUB") ?? { code: "RUB", decimals: 2 };
const TARGET = 120_000_000n;
const UNIT = 1000n;
/** Shares of the year in hundredths of a percent. */
const SHARES = [640, 710, 860, 820, 760, 800, 690, 720, 910, 980, 1030, 1080];
const WORKDAYS = [15, 19, 21, 22, 19, 21, 23, 21, 22, 22, 20, 22];

const NAMES = {
	ru: {
		title: "План продаж на 2026 год",
		subtitle: "ООО «Северный свет» · по состоянию на 12.01.2026 · версия 1",
		sheets: { plan: "План", months: "По месяцам", assumptions: "Допущения", history: "История" },
		months: [
			"Январь",
			"Февраль",
			"Март",
			"Апрель",
			"Май",
			"Июнь",
			"Июль",
			"Август",
			"Сентябрь",
			"Октябрь",
			"Ноябрь",
			"Декабрь",
		],
		quarter: "кв.",
		person: "Менеджер",
		year: "Год",
		total: "Итого по компании",
		target: "Цель на год",
		legend: "Жёлтые ячейки с синим текстом можно менять: книга пересчитается сама. Остальное считается по формулам.",
		shares: "Доля месяца в плане",
		history: "Факт 2025",
		plan: "План 2026",
		growth: "Рост к 2025",
		workdays: "Рабочие дни",
		perDay: "План на рабочий день",
		month: "Месяц",
		weight: "Вес",
		comment: "Почему такой вес",
		newcomer: "Пришла в ноябре, набирает темп: до марта план меньше, потом как у всех. Посмотреть ещё раз в апреле.",
		teams: ["Отдел Москва", "Отдел Санкт-Петербург", "Отдел регионов"],
		people: [
			["Иванов Иван", "Петрова Анна", "Смирнов Алексей", "Кузнецова Екатерина", "Щербаков Максим"],
			["Попов Дмитрий", "Васильева Ольга", "Соколов Артём", "Михайлова Наталья", "Новиков Сергей"],
			["Фёдорова Юлия", "Морозов Павел", "Волкова Татьяна", "Константинопольский Александр"],
		],
	},
	en: {
		title: "Sales plan 2026",
		subtitle: "Northern Light Ltd · as of 2026-01-12 · version 1",
		sheets: { plan: "Plan", months: "By month", assumptions: "Assumptions", history: "History" },
		months: [
			"January",
			"February",
			"March",
			"April",
			"May",
			"June",
			"July",
			"August",
			"September",
			"October",
			"November",
			"December",
		],
		quarter: "quarter",
		person: "Manager",
		year: "Year",
		total: "Company total",
		target: "Target for the year",
		legend:
			"Yellow cells with blue text can be changed: the workbook recalculates. Everything else is computed by formulas.",
		shares: "Share of the year",
		history: "2025 actual",
		plan: "2026 plan",
		growth: "Growth on 2025",
		workdays: "Working days",
		perDay: "Plan per working day",
		month: "Month",
		weight: "Weight",
		comment: "Why this weight",
		newcomer: "Joined in November and is ramping up: less until March, then as everybody else. Look again in April.",
		teams: ["London", "Manchester", "Field sales"],
		people: [
			["John Smith", "Anna Brown", "Alex Wilson", "Kate Taylor", "Max Walker"],
			["Dan Evans", "Olivia Clark", "Arthur Hughes", "Natalie Green", "Steve Hall"],
			["Julia Adams", "Paul Baker", "Tanya Carter", "Alexander Montgomery-Wellesley"],
		],
	},
} as const;

const WEIGHTS = [1.2, 1, 1, 0.8, 1, 1.1, 1, 1, 0.5, 1, 1, 1, 0.9, 1];

/** The year plan in that language. */
export function samplePlan(language: Language): Document {
	const said = NAMES[language];
	const teams = teamsOf(language);
	return {
		name: "plan",
		title: said.title,
		subtitle: said.subtitle,
		currency: RUB,
		sheets: [
			{
				id: "plan",
				title: said.sheets.plan,
				print: "landscape",
				blocks: [{ kind: "text", text: said.legend, tone: "note" }, planTable(language, teams), teamsChart(language)],
			},
			{ id: "months", title: said.sheets.months, blocks: monthBlocks(language) },
			{ id: "assumptions", title: said.sheets.assumptions, blocks: assumptionBlocks(language, teams) },
			{
				id: "history",
				title: said.sheets.history,
				audience: "machine",
				blocks: [historyTable(language), teamsTable(language, teams)],
			},
		],
	};
}

function teamsOf(language: Language): readonly Team[] {
	const said = NAMES[language];
	let next = 0;
	return said.people.map((names, index) => ({
		id: `team-${index}`,
		name: said.teams[index] ?? "",
		people: names.map((name) => ({ id: `person-${next}`, name, weight: WEIGHTS[next++] ?? 1 })),
	}));
}

// ── what is computed ────────────────────────────────────────────────────────────────────────────────────────────

function roundedTo(amount: bigint, divisor: bigint): bigint {
	// Half away from zero, as ROUND does; all amounts here are positive.
	return (2n * amount + divisor) / (2n * divisor);
}

function monthTarget(month: number): bigint {
	return roundedTo(TARGET * BigInt(SHARES[month] ?? 0), 10_000n * UNIT) * UNIT;
}

function tenths(weight: number): bigint {
	return BigInt(Math.round(weight * 10));
}

function personTarget(people: readonly Person[], index: number, month: number): bigint {
	const all = people.reduce((sum, person) => sum + tenths(person.weight), 0n);
	const upTo = (count: number) => {
		const weight = people.slice(0, count).reduce((sum, person) => sum + tenths(person.weight), 0n);
		return roundedTo(monthTarget(month) * weight, all * UNIT) * UNIT;
	};
	return upTo(index + 1) - upTo(index);
}

function roubles(amount: bigint): bigint {
	return amount * 100n;
}

// ── references ──────────────────────────────────────────────────────────────────────────────────────────────────

function cell(sheet: string, block: string, row: string, column: string): Reference {
	return { sheet, block, from: { row, column } };
}

function range(sheet: string, block: string, from: [string, string], to: [string, string]): Reference {
	const corner = ([row, column]: [string, string]) => ({ row, column });
	return { sheet, block, from: corner(from), to: corner(to), absolute: "both" };
}

function money(value: bigint, computed: Formula): Cell {
	return { kind: "money", value: roubles(value), formula: computed };
}

// ── the plan ────────────────────────────────────────────────────────────────────────────────────────────────────

function planColumns(language: Language): readonly Column[] {
	const said = NAMES[language];
	const columns: Column[] = [{ id: "person", title: said.person, role: "label" }];
	for (const [month, title] of said.months.entries()) {
		columns.push({ id: `m${month}`, title });
		if (month % 3 === 2) {
			const quarter = Math.floor(month / 3) + 1;
			columns.push({ id: `q${quarter}`, title: `${quarter} ${said.quarter}`, role: "subtotal" });
		}
	}
	return [...columns, { id: "year", title: said.year, role: "total" }];
}

/** One row of months, quarters and the year, each month computed as asked. */
function planRow(
	id: string,
	title: string,
	role: NonNullable<Row["role"]>,
	month: (month: number) => { value: bigint; formula: Formula },
): Row {
	const cells: Cell[] = [{ kind: "text", text: title }];
	let quarterSum = 0n;
	let year = 0n;
	for (let index = 0; index < 12; index++) {
		const computed = month(index);
		cells.push(money(computed.value, computed.formula));
		quarterSum += computed.value;
		if (index % 3 === 2) {
			cells.push(money(quarterSum, formula`SUM(${rowRange(id, `m${index - 2}`, `m${index}`)})`));
			year += quarterSum;
			quarterSum = 0n;
		}
	}
	const quarters = ["q1", "q2", "q3", "q4"].map((quarter) => cell("plan", "plan", id, quarter));
	const [q1, q2, q3, q4] = quarters;
	if (!q1 || !q2 || !q3 || !q4) throw new Error("four quarters");
	cells.push(money(year, formula`${q1}+${q2}+${q3}+${q4}`));
	return { id, role, cells };
}

function rowRange(row: string, from: string, to: string): Reference {
	return { ...range("plan", "plan", [row, from], [row, to]), absolute: "none" };
}

function planTable(language: Language, teams: readonly Team[]): TableBlock {
	const people = teams.flatMap((team) => team.people);
	const first = people[0]?.id ?? "";
	const last = people.at(-1)?.id ?? "";
	const weights = range("assumptions", "weights", [first, "weight"], [last, "weight"]);
	const personFormula = (index: number, month: number): Formula => {
		const target = cell("months", "months", `m${month}`, "plan");
		const upTo = range("assumptions", "weights", [first, "weight"], [people[index]?.id ?? "", "weight"]);
		const before = people[index - 1];
		const here = formula`ROUND(${target}*SUM(${upTo})/SUM(${weights}),-3)`;
		if (before === undefined) return here;
		const upToBefore = range("assumptions", "weights", [first, "weight"], [before.id, "weight"]);
		return [...here, ...formula`-ROUND(${target}*SUM(${upToBefore})/SUM(${weights}),-3)`];
	};
	const rows = teams.flatMap((team) => {
		const members = team.people.map((person) => {
			const index = people.indexOf(person);
			return planRow(person.id, person.name, "value", (month) => ({
				value: personTarget(people, index, month),
				formula: personFormula(index, month),
			}));
		});
		const head = planRow(team.id, team.name, "group", (month) => ({
			value: team.people.reduce((sum, person) => sum + personTarget(people, people.indexOf(person), month), 0n),
			formula: formula`SUM(${{
				...range("plan", "plan", [team.people[0]?.id ?? "", `m${month}`], [team.people.at(-1)?.id ?? "", `m${month}`]),
				absolute: "none",
			}})`,
		}));
		return [head, ...members];
	});
	const total = planRow("total", NAMES[language].total, "total", (month) => {
		const [one, two, three] = teams.map((team) => ({
			...cell("plan", "plan", team.id, `m${month}`),
			absolute: "none" as const,
		}));
		if (!one || !two || !three) throw new Error("three teams");
		return { value: monthTarget(month), formula: formula`${one}+${two}+${three}` };
	});
	return {
		kind: "table",
		id: "plan",
		columns: planColumns(language),
		rows: [...rows, total],
		freezeColumns: 1,
		primary: true,
	};
}

function teamsChart(language: Language): ChartBlock {
	const said = NAMES[language];
	return {
		kind: "chart",
		id: "teams",
		title: said.plan,
		form: "stacked-columns",
		categories: range("history", "teams", ["m0", "month"], ["m11", "month"]),
		values: "money",
		series: said.teams.map((title, index) => ({
			title,
			values: range("history", "teams", ["m0", `team-${index}`], ["m11", `team-${index}`]),
		})),
	};
}

// ── by month ────────────────────────────────────────────────────────────────────────────────────────────────────

function monthBlocks(language: Language): readonly Block[] {
	const said = NAMES[language];
	const first = ["m0", "plan"] as [string, string];
	const chart: ChartBlock = {
		kind: "chart",
		id: "months-chart",
		title: `${said.plan} / ${said.history}`,
		form: "columns",
		categories: range("months", "months", ["m0", "month"], ["m11", "month"]),
		values: "money",
		series: [
			{ title: said.plan, values: range("months", "months", first, ["m11", "plan"]), tone: "main" },
			{
				title: said.history,
				values: range("history", "history", ["m0", "won"], ["m11", "won"]),
				tone: "past",
				form: "line",
			},
		],
	};
	return [monthTable(language), chart];
}

function monthTable(language: Language): TableBlock {
	const said = NAMES[language];
	const target = cell("assumptions", "main", "target", "value");
	const rows = said.months.map((title, month): Row => {
		const row = `m${month}`;
		const share = (SHARES[month] ?? 0) / 10_000;
		const plan = monthTarget(month);
		const days = WORKDAYS[month] ?? 0;
		const past = history(month);
		const growth = Number(plan) / (Number(past) / 100) - 1;
		return {
			id: row,
			cells: [
				{ kind: "text", text: title },
				{ kind: "count", value: days },
				{ kind: "percent", value: share, input: { accepts: "percent", min: 0, max: 1 } },
				money(plan, formula`ROUND(${target}*${cell("months", "months", row, "share")},-3)`),
				perDay(plan, row, days),
				{ kind: "money", value: past, formula: formula`${cell("history", "history", row, "won")}` },
				{
					kind: "percent",
					value: growth,
					status: growth > 0.3 ? "warn" : growth < 0 ? "bad" : "good",
					formula: formula`${cell("months", "months", row, "plan")}/${cell("months", "months", row, "past")}-1`,
					...(month === 0 ? { note: "2025-01: 2 200 000,50" } : {}),
				},
			],
		};
	});
	return {
		kind: "table",
		id: "months",
		columns: monthColumns(language),
		rows: [...rows, monthTotals(language)],
		freezeColumns: 1,
	};
}

function perDay(plan: bigint, row: string, days: number): Cell {
	const value = roundedTo(plan * 100n, BigInt(days));
	return {
		kind: "money",
		value,
		formula: formula`ROUND(${cell("months", "months", row, "plan")}/${cell("months", "months", row, "days")},2)`,
	};
}

function monthColumns(language: Language): readonly Column[] {
	const said = NAMES[language];
	return [
		{ id: "month", title: said.month, role: "label" },
		{ id: "days", title: said.workdays },
		{ id: "share", title: said.shares },
		{ id: "plan", title: said.plan },
		{ id: "perDay", title: said.perDay },
		{ id: "past", title: said.history },
		{ id: "growth", title: said.growth },
	];
}

function monthTotals(language: Language): Row {
	const sum = (column: string) => formula`SUM(${range("months", "months", ["m0", column], ["m11", column])})`;
	const past = SHARES.map((_, month) => history(month)).reduce((total, amount) => total + amount, 0n);
	return {
		id: "total",
		role: "total",
		cells: [
			{ kind: "text", text: NAMES[language].total },
			{ kind: "count", value: WORKDAYS.reduce((total, days) => total + days, 0), formula: sum("days") },
			{ kind: "percent", value: 1, formula: sum("share") },
			money(TARGET, sum("plan")),
			{ kind: "unknown" },
			{ kind: "money", value: past, formula: sum("past") },
			{
				kind: "percent",
				value: Number(TARGET) / (Number(past) / 100) - 1,
				formula: formula`${cell("months", "months", "total", "plan")}/${cell("months", "months", "total", "past")}-1`,
			},
		],
	};
}

/** Minor units. */
function history(month: number): bigint {
	return roubles((monthTarget(month) * BigInt(70 + ((month * 17) % 35))) / 100n) + BigInt(month * 7);
}

// ── assumptions and helper tables ───────────────────────────────────────────────────────────────────────────────

function assumptionBlocks(language: Language, teams: readonly Team[]): readonly Block[] {
	const said = NAMES[language];
	const ru = language === "ru";
	const facts: Fact[] = [
		{
			id: "target",
			label: said.target,
			cell: { kind: "money", value: roubles(TARGET), input: { accepts: "money", min: 0, key: "plan.target" } },
			explanation: ru ? "Все остальные листы считаются от этой суммы." : "All other sheets follow from this amount.",
		},
		{
			id: "seasonality",
			label: ru ? "Как делим год на месяцы" : "How the year is split into months",
			cell: {
				kind: "text",
				text: ru ? "По истории" : "By history",
				input: {
					accepts: "choice",
					choices: ru ? ["По истории", "По рабочим дням", "Поровну"] : ["By history", "By workdays", "Equal"],
				},
			},
			explanation: ru
				? "Доли месяцев взяты из выигранных сделок за 2024 и 2025 годы, сопоставлены на рабочий день; два месяца 2024 года без продаж не учитывались."
				: "Shares of months come from deals won in 2024 and 2025, per working day; two months of 2024 without sales were left out.",
		},
		{
			id: "start",
			label: ru ? "Начало учёта" : "Counting from",
			cell: { kind: "day", value: 20_454 as never, input: { accepts: "day", min: 20_454 } },
		},
		{ id: "hedge", label: ru ? "Запас" : "Hedge", cell: { kind: "percent", value: 0.05 } },
		{ id: "staff", label: ru ? "Менеджеров в плане" : "Managers in the plan", cell: { kind: "count", value: 14 } },
		{ id: "churn", label: ru ? "Средний срок сделки" : "Average deal cycle", cell: { kind: "unknown" } },
		{
			id: "from",
			label: ru ? "Откуда данные" : "Where the data come from",
			cell: {
				kind: "text",
				text: ru
					? "amocrm-deals-2024-2025.csv, 8 812 строк, 8 790 учтено"
					: "deals-2024-2025.csv, 8,812 rows, 8,790 used",
			},
		},
	];
	return [
		{ kind: "facts", id: "main", facts },
		{
			kind: "text",
			tone: "warning",
			text: ru ? "2027 год в календаре предварительный." : "The calendar of 2027 is provisional.",
		},
		{ kind: "heading", text: ru ? "Веса менеджеров" : "Weights of managers" },
		weightsTable(language, teams),
	];
}

function weightsTable(language: Language, teams: readonly Team[]): TableBlock {
	const said = NAMES[language];
	const rows = teams
		.flatMap((team) => team.people)
		.map(
			(person): Row => ({
				id: person.id,
				cells: [
					{ kind: "text", text: person.name },
					{ kind: "number", value: person.weight, decimals: 2, input: { accepts: "number", min: 0 } },
					person.weight === 0.5 ? { kind: "text", text: said.newcomer } : { kind: "empty" },
				],
			}),
		);
	const columns: Column[] = [
		{ id: "name", title: said.person, role: "label" },
		{ id: "weight", title: said.weight },
		{ id: "why", title: said.comment },
	];
	return { kind: "table", id: "weights", columns, rows };
}

function historyTable(language: Language): TableBlock {
	const said = NAMES[language];
	const rows = said.months.map(
		(title, month): Row => ({
			id: `m${month}`,
			cells: [
				{ kind: "text", text: title },
				{ kind: "money", value: history(month) },
			],
		}),
	);
	return {
		kind: "table",
		id: "history",
		columns: [
			{ id: "month", title: said.month },
			{ id: "won", title: said.history },
		],
		rows,
	};
}

function teamsTable(language: Language, teams: readonly Team[]): TableBlock {
	const said = NAMES[language];
	const people = teams.flatMap((team) => team.people);
	const rows = said.months.map(
		(title, month): Row => ({
			id: `m${month}`,
			cells: [
				{ kind: "text", text: title },
				...teams.map((team) =>
					money(
						team.people.reduce((sum, person) => sum + personTarget(people, people.indexOf(person), month), 0n),
						formula`${cell("plan", "plan", team.id, `m${month}`)}`,
					),
				),
			],
		}),
	);
	const columns = [{ id: "month", title: said.month }, ...teams.map((team) => ({ id: team.id, title: team.name }))];
	return { kind: "table", id: "teams", columns, rows };
}
