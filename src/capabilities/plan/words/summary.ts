/** Phrases of the first sheet, and of the document as a whole. */
import type { Phrase, Words } from "../../../i18n/words.ts";

type SideKind = "given" | "profit" | "last" | "growth" | "trend" | "capacity";

const SIDES: Readonly<Record<SideKind, Phrase<string>>> = {
	given: { en: "The owner wants", ru: "Хочет собственник" },
	profit: { en: "The profit needs", ru: "Нужно для прибыли" },
	last: { en: "Last year", ru: "Прошлый год" },
	growth: { en: "Last year with growth", ru: "Прошлый год с ростом" },
	trend: { en: "Last year going on", ru: "Прошлый год, если так же расти" },
	capacity: { en: "The team can carry", ru: "Потянет команда" },
};

export const summaryWords = {
	title: { en: (year: string) => `Sales plan ${year}`, ru: (year: string) => `План продаж на ${year} год` },
	asOf: { en: (day: string) => `as of ${day}`, ru: (day: string) => `на ${day}` },
	summarySheet: { en: "Plan", ru: "План" },
	target: { en: "Target for the year", ru: "Цель на год" },
	perWorkday: { en: "Per working day", ru: "В рабочий день" },
	perWorkdayOf: {
		en: (days: number) => `the year has ${days} working days`,
		ru: (days: number) => `в году рабочих дней: ${days}`,
	},
	measure: { en: "Of what", ru: "В чём план" },
	seasonality: { en: "Seasonality", ru: "Сезонность" },
	equal: { en: "twelve equal months", ru: "двенадцать равных месяцев" },
	workdays: { en: "by working days", ru: "по рабочим дням" },
	indicesMonths: { en: "given indices of the months", ru: "заданные индексы месяцев" },
	indicesWorkdays: { en: "given indices, of a working day", ru: "заданные индексы рабочего дня" },
	trend: { en: "Growth taken out of the season", ru: "Рост, убранный из сезонности" },
	trendPerYear: { en: (share: string) => `${share} a year`, ru: (share: string) => `${share} в год` },
	trendOf: {
		en: (months: number) =>
			`the median of how ${months} months grew from year to year; the plan's months follow the season alone`,
		ru: (months: number) =>
			`медиана роста от года к году по одноимённым месяцам (${months} из 12); месяцы плана следуют только сезону`,
	},
	historyMonths: {
		en: (years: string) => `by the history of won deals, ${years}, index of a month`,
		ru: (years: string) => `по истории выигранных сделок, ${years}, индекс месяца`,
	},
	historyWorkdays: {
		en: (years: string) => `by the history of won deals, ${years}, index of a working day`,
		ru: (years: string) => `по истории выигранных сделок, ${years}, индекс рабочего дня`,
	},
	unit: { en: "Rounded to", ru: "Округление до" },
	streetQuota: { en: "Quotas of people together", ru: "Планы людей в сумме" },
	streetExplained: {
		en: (over: string, factor: string) => `over-assignment ${over}; the target is met at ${factor} of the quotas`,
		ru: (over: string, factor: string) => `запас ${over}; цель выполнена при ${factor} планов людей`,
	},
	people: { en: "People in the plan", ru: "Людей в плане" },
	vacanciesTarget: { en: "Nobody carries yet (vacancies)", ru: "Пока некому нести (вакансии)" },
	vacanciesExplained: { en: "part of the target", ru: "часть цели" },
	strongest: { en: "Strongest month", ru: "Самый сильный месяц" },
	weakest: { en: "Weakest month", ru: "Самый слабый месяц" },
	shareOfYear: {
		en: (percent: string) => `${percent} of the year`,
		ru: (percent: string) => `${percent} года`,
	},
	byMonth: { en: "Plan by month", ru: "План по месяцам" },
	byQuarter: { en: "Plan by quarter", ru: "План по кварталам" },
	plan: { en: "Plan", ru: "План" },
	won: { en: (year: string) => `Won in ${year}`, ru: (year: string) => `Выиграно в ${year}` },
	growth: { en: "Growth", ru: "Рост" },
	period: { en: "Period", ru: "Период" },
	days: { en: "Working days", ru: "Рабочих дней" },
	share: { en: "Share of the year", ru: "Доля года" },
	year: { en: (year: string) => `Year ${year}`, ru: (year: string) => `${year} год` },
	sidesHeading: { en: "The year's number from several sides", ru: "Цифра года с разных сторон" },
	side: { en: "What says so", ru: "Что говорит" },
	amount: { en: "Amount", ru: "Сумма" },
	targetAgainst: { en: "Target against it", ru: "Цель к ней" },
	sides: {
		en: (kind: SideKind) => SIDES[kind].en,
		ru: (kind: SideKind) => SIDES[kind].ru,
	},
	chosenSide: { en: (side: string) => `${side} (the plan's)`, ru: (side: string) => `${side} (по ней план)` },
	sideGiven: { en: "given as the target", ru: "задана как цель" },
	sideProfit: {
		en: (profit: string, margin: string) => `profit ${profit} at a margin of ${margin}`,
		ru: (profit: string, margin: string) => `прибыль ${profit} при рентабельности ${margin}`,
	},
	sideLast: {
		en: (from: string, until: string) => `won from ${from} to ${until}`,
		ru: (from: string, until: string) => `выиграно с ${from} по ${until}`,
	},
	sideGrowth: {
		en: (growth: string) => `last year ${growth}, as stated`,
		ru: (growth: string) => `прошлый год ${growth}, как задано`,
	},
	sideTrend: {
		en: (growth: string) => `last year ${growth}, as it grew the year before`,
		ru: (growth: string) => `прошлый год ${growth}, как он вырос к позапрошлому`,
	},
	sideCapacity: {
		en: (productivity: string) => `people in full seats × ${productivity} a month`,
		ru: (productivity: string) => `люди в полных ставках × ${productivity} в месяц`,
	},
	sideCapacityLearned: {
		en: (productivity: string) => `people in full seats × ${productivity} a month, as they won last year`,
		ru: (productivity: string) => `люди в полных ставках × ${productivity} в месяц, как выигрывали в прошлом году`,
	},
	teamsHeading: { en: "By team", ru: "По командам" },
	byTeam: { en: "Share of the teams", ru: "Доли команд" },
} satisfies Words;
