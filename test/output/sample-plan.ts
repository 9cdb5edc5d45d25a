/** A realistic plan, for looking at and for comparing with what it looked like. */
import type { Money } from "../../src/core/money.ts";
import type { Language } from "../../src/i18n/language.ts";
import type { Cell, Document, Fact, Reference, Row, Sheet } from "../../src/output/document.ts";
import { columns, money, rows, SEASON, text } from "./sample-rows.ts";

const LONG_MONTHS: Readonly<Record<Language, readonly string[]>> = {
	ru: [
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
	en: [
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
};
/** `unit`: minor units that every amount is a multiple of (100 000 for thousands of roubles). */
export function samplePlan(language: Language, unit = 100_000n): Document {
	const plan = rows(language, unit);
	const total = plan.at(-1)?.cells ?? [];
	const byMonth = SEASON.map((_, month) => amountOf(total[2 + month + Math.floor(month / 3)]));
	return {
		name: "plan",
		title: { en: "Sales plan 2026", ru: "План продаж 2026" }[language],
		subtitle: { en: "Northern Light Ltd · as of 2026-03-31", ru: "ООО «Северный свет» · на 31.03.2026" }[language],
		currency: { code: "RUB", decimals: 2 },
		sheets: [planSheet(language, plan, amountOf(total.at(-1))), monthsSheet(language, byMonth)],
	};
}

function amountOf(cell: Cell | undefined): Money {
	return cell?.kind === "money" ? cell.value : 0n;
}

/** A column of the sheet of months, from a month to December. */
function months(from: string, column: string): Reference {
	return { sheet: "months", block: "months", from: { row: from, column }, to: { row: "2026-12", column } };
}

function planSheet(language: Language, plan: readonly Row[], year: Money): Sheet {
	const one = (en: string, ru: string) => ({ en, ru })[language];
	return {
		id: "plan",
		title: one("Plan", "План"),
		print: "landscape",
		blocks: [
			{ kind: "facts", id: "assumptions", facts: assumptions(one, year) },
			{
				kind: "chart",
				id: "by-month",
				title: one("Plan by month", "План по месяцам"),
				form: "columns",
				categories: months("2026-01", "month"),
				series: [{ title: one("Plan", "План"), values: months("2026-01", "target") }],
				values: "money",
			},
			{ kind: "heading", text: one("By person", "По людям") },
			{ kind: "table", id: "plan", columns: columns(language), rows: plan, freezeColumns: 2, primary: true },
			{
				kind: "text",
				tone: "note",
				text: one(
					"Rounded to a thousand roubles; remainders are carried within the quarter, so totals agree at every level.",
					"Округлено до тысячи рублей; остаток перенесён внутри квартала, поэтому суммы сходятся на каждом уровне.",
				),
			},
		],
	};
}

function assumptions(one: (en: string, ru: string) => string, year: Money): readonly Fact[] {
	return [
		{ id: "target", label: one("Year's target", "План на год"), cell: money(year) },
		{
			id: "growth",
			label: one("Growth on 2025", "Рост к 2025 году"),
			cell: { kind: "percent", value: 0.256, status: "warn" },
			explanation: one(
				"the company grew by 14% a year over the last two years; check where the rest is to come from",
				"за последние два года компания росла на 14 % в год; проверьте, за счёт чего вырастет план",
			),
		},
		{
			id: "seasonality",
			label: one("Seasonality", "Сезонность"),
			cell: text(one("payments of 2024–2025, per working day", "по оплатам 2024–2025, на рабочий день")),
		},
	];
}

function monthsSheet(language: Language, byMonth: readonly Money[]): Sheet {
	const one = (en: string, ru: string) => ({ en, ru })[language];
	return {
		id: "months",
		title: one("Months", "Месяцы"),
		blocks: [
			{
				kind: "table",
				id: "months",
				columns: [
					{ id: "month", title: one("Month", "Месяц") },
					{ id: "workdays", title: one("Working days", "Рабочих дней") },
					{ id: "share", title: one("Share of the year", "Доля года") },
					{ id: "target", title: one("Target", "План") },
					{ id: "past", title: one("Fact 2025", "Факт 2025") },
				],
				rows: byMonth.map((amount, month) => monthRow(language, amount, month)),
			},
			{
				kind: "chart",
				id: "against-past",
				title: one("Plan and last year", "План и прошлый год"),
				form: "columns",
				categories: months("2026-10", "month"),
				series: [
					{ title: one("Plan", "План"), values: months("2026-10", "target") },
					{ title: "2025", values: months("2026-10", "past"), tone: "past" },
				],
				values: "money",
			},
			{
				kind: "text",
				tone: "warning",
				text: one(
					"The export has no payments for May 2025; the share of May follows working days.",
					"За май 2025 года в выгрузке нет оплат; доля мая взята по рабочим дням.",
				),
			},
		],
	};
}

function monthRow(language: Language, amount: Money, month: number): Row {
	return {
		id: `2026-${String(month + 1).padStart(2, "0")}`,
		cells: [
			text(LONG_MONTHS[language][month] ?? ""),
			{ kind: "count", value: [15, 19, 21, 22, 19, 21, 23, 21, 22, 22, 20, 22][month] ?? 0 },
			{ kind: "percent", value: (SEASON[month] ?? 0) / 1100, decimals: 1 },
			money(amount),
			month === 4 ? { kind: "unknown" } : money((amount * 4n) / 5n),
		],
	};
}
