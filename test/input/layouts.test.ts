/** One table, written in every way people's programs write it, is understood the same; its broken twins are reported at their cell. */
import { describe, expect, it } from "vitest";
import { isoDay } from "../../src/core/day.ts";
import { placeText } from "../../src/core/place.ts";
import type { SourceOptions } from "../../src/input/context.ts";
import { dealsOf, type Form, tableBytes } from "./table-file.ts";

const HEADER = [
	"ID",
	"Название сделки",
	"Бюджет",
	"Ответственный",
	"Дата создания сделки",
	"Дата закрытия",
	"Этап сделки",
];

interface Sale {
	readonly id: string;
	readonly title: string;
	readonly amount: number;
	readonly manager: string;
	/** Year, month, day. */
	readonly created: readonly [number, number, number];
	readonly closed: readonly [number, number, number] | undefined;
	readonly stage: string;
}

const SALES: readonly Sale[] = [
	{
		id: "0012",
		title: "Поставка, партия 1",
		amount: 105_400,
		manager: "Иванов Иван",
		created: [2026, 1, 13],
		closed: [2026, 3, 31],
		stage: "Успешно реализовано",
	},
	{
		id: "123456789012345678",
		title: 'ООО "Ёлка"',
		amount: 1_234_567.5,
		manager: "Петрова Анна",
		created: [2026, 2, 3],
		closed: [2026, 4, 5],
		stage: "Успешно реализовано",
	},
	{
		id: "14",
		title: "Обслуживание",
		amount: 999,
		manager: "Иванов Иван",
		created: [2026, 1, 20],
		closed: [2026, 2, 7],
		stage: "Закрыто и не реализовано",
	},
	{
		id: "15",
		title: "Щит; яхта",
		amount: 50_000,
		manager: "Сидоров Пётр",
		created: [2026, 3, 25],
		closed: undefined,
		stage: "Переговоры",
	},
];

/** How amounts and days are written in a layout. */
interface Style {
	readonly amount?: (value: number) => string;
	readonly day?: (year: number, month: number, day: number) => string;
}

const two = (value: number) => String(value).padStart(2, "0");
const russianDay: Style["day"] = (year, month, day) => `${two(day)}.${two(month)}.${year}`;
const grouped = (value: number, group: string, mark: string) => {
	const [whole = "", fraction] = value.toFixed(2).split(".");
	return `${whole.replace(/\B(?=(\d{3})+$)/g, group)}${mark}${fraction}`;
};

function rowsOf(style: Style = {}): string[][] {
	const { amount = String, day = russianDay } = style;
	return SALES.map((sale) => [
		sale.id,
		sale.title,
		amount(sale.amount),
		sale.manager,
		day?.(...sale.created) ?? "",
		sale.closed === undefined ? "" : (day?.(...sale.closed) ?? ""),
		sale.stage,
	]);
}

interface Layout {
	readonly name: string;
	readonly form?: Form;
	readonly style?: Style;
	readonly rows?: (table: string[][]) => string[][];
	readonly options?: SourceOptions;
}

const serial = (year: number, month: number, day: number) =>
	String(Date.UTC(year, month - 1, day) / 86_400_000 + 25_569);
const MONTHS = ["января", "февраля", "марта", "апреля"];
const ENGLISH = ["Jan", "Feb", "Mar", "Apr"];

const LAYOUTS: readonly Layout[] = [
	{ name: "UTF-8, commas" },
	{
		name: "UTF-8 with a mark, semicolons, quotes, a trailing delimiter",
		form: { mark: true, delimiter: ";", quoted: true, trailing: true },
	},
	{ name: "tabs, CRLF", form: { delimiter: "\t", lineEnd: "\r\n" } },
	{ name: "bars, CR alone", form: { delimiter: "|", lineEnd: "\r" } },
	{ name: "no line end at the end", form: { open: true } },
	{ name: "windows-1251, semicolons", form: { encoding: "windows-1251", delimiter: ";", lineEnd: "\r\n" } },
	{ name: "KOI8-R", form: { encoding: "koi8-r" } },
	{ name: "cp866", form: { encoding: "ibm866", delimiter: ";" } },
	{ name: "MacCyrillic", form: { encoding: "x-mac-cyrillic", lineEnd: "\r" } },
	{ name: "UTF-16 LE with a mark", form: { encoding: "utf-16le", mark: true, delimiter: "\t" } },
	{ name: "UTF-16 BE with a mark", form: { encoding: "utf-16be", mark: true } },
	{ name: "UTF-16 LE without a mark", form: { encoding: "utf-16le", delimiter: ";" } },
	{ name: "UTF-16 BE without a mark", form: { encoding: "utf-16be", delimiter: ";" } },
	{ name: "1 054,00 ₽ with no-break spaces", style: { amount: (value) => `${grouped(value, "\u00a0", ",")}\u00a0₽` } },
	{
		name: "narrow no-break spaces",
		style: { amount: (value) => grouped(value, "\u202f", ",") },
		form: { delimiter: ";" },
	},
	{ name: "$-like groups with a decimal point", style: { amount: (value) => grouped(value, ",", ".") } },
	{
		name: "groups by points, decimals by commas",
		style: { amount: (value) => grouped(value, ".", ",") },
		form: { delimiter: ";" },
	},
	{ name: "apostrophes", style: { amount: (value) => grouped(value, "'", ".") } },
	{ name: "руб. behind", style: { amount: (value) => `${value} руб.` } },
	{
		name: "thousands in words",
		style: { amount: (value) => `${String(value / 1000).replace(".", ",")} тыс. руб.` },
		form: { delimiter: ";" },
	},
	{ name: "ISO days", style: { day: (year, month, day) => `${year}-${two(month)}-${two(day)}` } },
	{ name: "days with a time", style: { day: (...date) => `${russianDay(...date)} 0:00` } },
	{
		name: "offsets that are another day in Moscow",
		style: { day: (year, month, day) => new Date(Date.UTC(year, month - 1, day) - 10_000_000).toISOString() },
	},
	{ name: "American days", style: { day: (year, month, day) => `${month}/${day}/${year}` } },
	{ name: "serial numbers", style: { day: serial } },
	{ name: "Russian month names", style: { day: (year, month, day) => `${day} ${MONTHS[month - 1]} ${year} г.` } },
	{ name: "English month names", style: { day: (year, month, day) => `${ENGLISH[month - 1]} ${day}, ${year}` } },
	{ name: "title rows above", rows: (table) => [["Отчёт по сделкам"], ["Период: 2026"], [], ...table] },
	{
		name: "totals below and in between",
		rows: (table) => [
			...table.slice(0, 3),
			["Итого", "", "1339967,50"],
			...table.slice(3),
			["Всего:", "", "1390966,50"],
		],
		form: { delimiter: ";" },
	},
	{
		name: "shuffled columns",
		rows: (table) => table.map((row) => [6, 2, 0, 5, 3, 1, 4].map((index) => row[index] ?? "")),
	},
	{
		name: "blank rows and a repeated header",
		rows: ([header = [], ...rows]) => [header, ...rows.slice(0, 2), [], header, ...rows.slice(2), ["", ""]],
	},
	{
		name: "custom columns, some of one name",
		rows: (table) => table.map((row, index) => [...row, index === 0 ? "Товар" : "а", index === 0 ? "Товар" : "б", ""]),
	},
	{
		name: "headers with currencies, capitals and no-break spaces",
		rows: ([, ...rows]) => [
			[
				"id",
				"НАЗВАНИЕ\u00a0СДЕЛКИ",
				"Бюджет, ₽ ",
				"ответственный",
				"Дата создания сделки:",
				"Дата закрытия",
				"Этап  сделки",
			],
			...rows,
		],
	},
	{ name: "sep= above", rows: (table) => [["sep=;"], ...table], form: { delimiter: ";" } },
	{
		name: "everything said by the user",
		form: { encoding: "koi8-r", delimiter: ";" },
		options: { encoding: "koi8-r", delimiter: ";", profile: "amocrm" },
	},
];

describe("one table in every layout", () => {
	it.each(LAYOUTS)("$name", async ({ form = {}, style, rows = (table) => table, options }) => {
		const reading = await dealsOf(tableBytes(rows([HEADER, ...rowsOf(style)]), form), options);
		const errors = reading.problems.filter(({ severity, code }) => severity === "error" || code === "bytes-broken");
		expect(errors).toEqual([]);
		expect(
			[...reading.deals.all().deals()].map(({ id, title, manager, stage, status, amount, created, closed }) => ({
				id,
				title,
				manager,
				stage,
				status,
				amount,
				created: created && isoDay(created),
				closed: closed && isoDay(closed),
			})),
		).toEqual(SALES.map(expected));
		expect(reading.inputs[0]).toMatchObject({ used: 4, rejected: 0 });
		expect(reading.recognised[0]?.profile?.key).toBe("amocrm");
	});
});

function expected(sale: Sale) {
	const iso = (date: readonly [number, number, number]) => `${date[0]}-${two(date[1])}-${two(date[2])}`;
	const status = sale.stage === "Переговоры" ? "open" : sale.stage.includes("не ") ? "lost" : "won";
	return {
		id: sale.id,
		title: sale.title,
		manager: sale.manager,
		stage: sale.stage,
		status,
		amount: BigInt(Math.round(sale.amount * 100)),
		created: iso(sale.created),
		closed: sale.closed && iso(sale.closed),
	};
}

/** A cell spoilt in the table: which row of the sales and which column, and what is then said. */
const BROKEN: readonly { name: string; row: number; column: number; text: string; code: string }[] = [
	{ name: "a word in place of a won amount", row: 1, column: 3, text: "стоп", code: "amount-unreadable" },
	{ name: "a day that doesn't exist", row: 0, column: 6, text: "31.02.2026", code: "date-impossible" },
	{ name: "a day of the other order", row: 2, column: 6, text: "02.27.2026", code: "date-contradicts" },
	{ name: "no day at all", row: 3, column: 5, text: "скоро", code: "date-unreadable" },
	{ name: "an amount past counting", row: 1, column: 3, text: "99999999999999999", code: "amount-too-large" },
	{ name: "an amount in dollars", row: 0, column: 3, text: "$100", code: "currency-foreign" },
];

describe("a broken twin", () => {
	it.each(BROKEN)("with $name is reported at its cell", async ({ row, column, text, code }) => {
		const rows = rowsOf();
		(rows[row] ?? [])[column - 1] = text;
		for (const form of [
			{},
			{ delimiter: ";", encoding: "windows-1251", lineEnd: "\r\n" },
			{ encoding: "utf-16le", quoted: true },
		] as const) {
			const { problems, inputs } = await dealsOf(tableBytes([["Отчёт"], HEADER, ...rows], form));
			expect(problems.map((each) => `${each.place && placeText(each.place)} ${each.severity} ${each.code}`)).toContain(
				`deals.csv:${row + 3}:${column} error ${code}`,
			);
			expect(inputs[0]).toMatchObject({ rows: 4, used: 3, rejected: 1 });
		}
	});
});
