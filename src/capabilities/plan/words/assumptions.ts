/** Phrases of the sheet of assumptions. */
import type { Words } from "../../../i18n/words.ts";

export const assumptionsWords = {
	assumptionsSheet: { en: "Assumptions", ru: "Допущения" },
	assumptionsNote: {
		en: "Yellow cells may be changed: the plan follows at once and still adds up.",
		ru: "Жёлтые ячейки можно менять: план пересчитается сразу и по-прежнему сойдётся.",
	},
	exactness: { en: "Check", ru: "Проверка" },
	exact: { en: "the formulas are exact", ru: "формулы считают точно" },
	inexact: {
		en: "NOT EXACT: more digits than a spreadsheet keeps. Round the target and fixed amounts to whole rounding units, or make the plan anew with rop plan decompose",
		ru: "НЕТОЧНО: цифр больше, чем хранит таблица. Округлите цель и фиксированные суммы до целых единиц округления или составьте план заново: rop plan decompose",
	},
	index: { en: "Index", ru: "Индекс" },
	leastIndex: { en: "Lowest of the years", ru: "Наименьший по годам" },
	mostIndex: { en: "Highest of the years", ru: "Наибольший по годам" },
	yearsUsed: { en: "Years used", ru: "Взято лет" },
	source: { en: "Where from", ru: "Откуда" },
	fromHistory: { en: "history", ru: "история" },
	averageMonth: { en: "no history: an average month", ru: "истории нет: средний месяц" },
	given: { en: "chosen", ru: "задано" },
	monthsHeading: { en: "Months", ru: "Месяцы" },
	seatsHeading: { en: "People: weights, and working days in the plan", ru: "Люди: веса и рабочие дни в плане" },
	weight: { en: "Weight", ru: "Вес" },
	hedgeTeams: { en: "Teams carry more than the company by", ru: "Команды несут больше компании на" },
	hedgePeople: { en: "People carry more than their team by", ru: "Люди несут больше своей команды на" },
	fixedHeading: { en: "Fixed cells of people", ru: "Зафиксированные планы людей" },
	fixedTeamsHeading: { en: "Fixed cells of teams", ru: "Зафиксированные планы команд" },
	fixedNote: {
		en: "An amount here is kept exactly, and the others share what is left. Whole amounts, without kopecks or cents; leave the rest empty.",
		ru: "Сумма здесь соблюдается точно, остальные делят то, что осталось. Целые суммы, без копеек; прочее оставьте пустым.",
	},
	weightFrom: { en: "Weight from", ru: "Вес откуда" },
	weightByName: { en: "set by name", ru: "задан по имени" },
	weightOfHistory: { en: "history", ru: "история" },
	wonInWindow: { en: "Won in the window", ru: "Выиграно за период" },
	dealsInWindow: { en: "Won deals", ru: "Выиграно сделок" },
	daysInWindow: { en: "Working days there", ru: "Рабочих дней" },
	weightWindow: {
		en: (from: string, until: string) => `Weights by history: deals won from ${from} to ${until}.`,
		ru: (from: string, until: string) => `Веса по истории: сделки, выигранные с ${from} по ${until}.`,
	},
	fullTime: { en: "Share of full time", ru: "Доля ставки" },
	ramp: {
		en: (month: number) => `Newcomer's strength, month ${month}`,
		ru: (month: number) => `Сила новичка, ${month}-й месяц`,
	},
	awayDeducted: {
		en: (days: number) => `Working days on vacation, taken off: ${days}`,
		ru: (days: number) => `Рабочие дни в отпуске, вычтены: ${days}`,
	},
	awayIgnored: {
		en: (days: number) => `Working days on vacation, not taken off: ${days}`,
		ru: (days: number) => `Рабочие дни в отпуске, не вычтены: ${days}`,
	},
	hired: { en: "First day", ru: "Первый день" },
	left: { en: "Last day", ru: "Последний день" },
} satisfies Words;
