/** Every phrase of the plan's document, both languages side by side. */
import type { Words } from "../../i18n/words.ts";

export const planWords = {
	title: { en: (year: string) => `Sales plan ${year}`, ru: (year: string) => `План продаж на ${year} год` },
	asOf: { en: (day: string) => `as of ${day}`, ru: (day: string) => `на ${day}` },

	summarySheet: { en: "Plan", ru: "План" },
	target: { en: "Target for the year", ru: "Цель на год" },
	perWorkday: { en: "Per working day", ru: "В рабочий день" },
	perWorkdayOf: {
		en: (days: number) => `the year has ${days} working days`,
		ru: (days: number) => `в году рабочих дней: ${days}`,
	},
	seasonality: { en: "Seasonality", ru: "Сезонность" },
	equal: { en: "twelve equal months", ru: "двенадцать равных месяцев" },
	workdays: { en: "by working days", ru: "по рабочим дням" },
	historyMonths: {
		en: (years: string) => `by the history of won deals, ${years}, index of a month`,
		ru: (years: string) => `по истории выигранных сделок, ${years}, индекс месяца`,
	},
	historyWorkdays: {
		en: (years: string) => `by the history of won deals, ${years}, index of a working day`,
		ru: (years: string) => `по истории выигранных сделок, ${years}, индекс рабочего дня`,
	},
	unit: { en: "Rounded to", ru: "Округление до" },
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
	teamsHeading: { en: "By team", ru: "По командам" },
	byTeam: { en: "Share of the teams", ru: "Доли команд" },

	peopleSheet: { en: "People", ru: "По людям" },
	peopleNote: {
		en: "Every quarter, team and total is the sum of its cells.",
		ru: "Каждый квартал, команда и итог — сумма своих ячеек.",
	},
	manager: { en: "Manager", ru: "Менеджер" },
	team: { en: "Team", ru: "Команда" },
	noTeam: { en: "without a team", ru: "без команды" },
	teamTotal: { en: (team: string) => `${team}, total`, ru: (team: string) => `${team}, всего` },
	total: { en: "Total", ru: "Итого" },
	vacancyAfter: { en: (name: string) => `Vacancy after ${name}`, ru: (name: string) => `Вакансия (после: ${name})` },
	vacancy: { en: "Vacancy", ru: "Вакансия" },
	month: { en: "Month", ru: "Месяц" },

	assumptionsSheet: { en: "Assumptions", ru: "Допущения" },
	assumptionsNote: {
		en: "Yellow cells may be changed: the plan follows at once and still adds up.",
		ru: "Жёлтые ячейки можно менять: план пересчитается сразу и по-прежнему сойдётся.",
	},
	index: { en: "Index", ru: "Индекс" },
	source: { en: "Where from", ru: "Откуда" },
	fromHistory: { en: "history", ru: "история" },
	averageMonth: { en: "no history: an average month", ru: "истории нет: средний месяц" },
	given: { en: "chosen", ru: "задано" },
	monthsHeading: { en: "Months", ru: "Месяцы" },
	seatsHeading: { en: "People: weights, and working days in the plan", ru: "Люди: веса и рабочие дни в плане" },
	weight: { en: "Weight", ru: "Вес" },
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

	workingSheet: { en: "Working", ru: "Расчёт" },
	workingNote: {
		en: "How the numbers come about, step by step; nothing here needs changing. The rule is told on the sheet Method.",
		ru: "Как получаются числа, шаг за шагом; менять здесь ничего не нужно. Правило описано на листе «Метод».",
	},
	tooLarge: {
		en: "The target in rounding units is too large for exact formulas, so this workbook holds values. A larger rounding unit brings the formulas back.",
		ru: "Цель в единицах округления слишком велика для точных формул, поэтому в книге значения. С более крупной единицей округления формулы вернутся.",
	},
	scale: { en: "Scale", ru: "Масштаб" },
	divisor: { en: "Common divisor of target and unit, minor units", ru: "Общий делитель цели и единицы, в копейках" },
	wholeTarget: { en: "Target in divisors", ru: "Цель в делителях" },
	wholeUnit: { en: "Unit in divisors", ru: "Единица в делителях" },
	units: { en: "Whole units", ru: "Целых единиц" },
	odd: { en: "Odd part below a unit", ru: "Остаток меньше единицы" },
	weightSum: { en: "Sum of weights", ru: "Сумма весов" },
	missing: { en: "Units left after rounding down", ru: "Единиц осталось после округления вниз" },
	base: { en: "Units, rounded down", ru: "Единиц, вниз" },
	remainder: { en: "Remainder", ru: "Остаток" },
	extra: { en: "Received of what was left", ru: "Получено из оставшегося" },
	fraction: { en: "Fraction, millionths of a unit", ru: "Доля единицы, миллионные" },
	key: {
		en: "Place in line (fraction with carry; ties by order)",
		ru: "Очередь (доля с переносом; при равенстве по порядку)",
	},
	carried: { en: "Carried to the next month, millionths", ru: "Перенос на следующий месяц, миллионные" },
	monthTargets: { en: "Months out of the year", ru: "Месяцы из года" },
	wholeMonth: { en: "Month in divisors", ru: "Месяц в делителях" },

	methodSheet: { en: "Method", ru: "Метод" },
	methodHeading: { en: "How this plan was made", ru: "Как получен этот план" },
	methodMonths: {
		en: "The target is split over the months in proportion to their weights. Everybody's exact share is rounded down to whole units; the units left over go one each to the largest remainders (the method of the largest remainder).",
		ru: "Цель делится по месяцам пропорционально их весам. Точная доля каждого округляется вниз до целых единиц; оставшиеся единицы по одной получают наибольшие остатки (метод наибольших остатков).",
	},
	methodPeople: {
		en: "Each month is split over the people by strength times working days in the plan, in the same way; strength is weight × share of full time × ramp, to four decimals. Whoever was rounded down is nearer to the front of the line next month, so nobody is favoured for standing first in the list.",
		ru: "Каждый месяц делится по людям: сила × рабочие дни в плане, тем же методом; сила — это вес × доля ставки × разгон, до четырёх знаков. Кого округлили вниз, тот в следующем месяце ближе к началу очереди, поэтому порядок в списке никому не даёт преимущества.",
	},
	methodWeightsGrade: {
		en: (table: string) => `Weights by grade: ${table}. A weight set by name wins.`,
		ru: (table: string) => `Веса по грейдам: ${table}. Вес, заданный по имени, важнее.`,
	},
	methodWeightsHistory: {
		en: (shrink: number) =>
			`Weights by history: (n × v + ${shrink}) ÷ (n + ${shrink}), to four decimals, where v is what the person won in a working day against the average of all, and n the number of won deals. Few deals prove little, so they move the weight little; who has none counts as one. A weight set by name wins.`,
		ru: (shrink: number) =>
			`Веса по истории: (n × v + ${shrink}) ÷ (n + ${shrink}), до четырёх знаков, где v — сколько человек выиграл за рабочий день по сравнению со средним по всем, n — число выигранных сделок. Несколько сделок мало что доказывают и вес почти не меняют; у кого сделок нет, вес 1. Вес, заданный по имени, важнее.`,
	},
	methodRamp: {
		en: (percents: string) =>
			`Newcomers count ${percents} in their first calendar months of work, the month of the first day being the first; then in full. Who moved between teams is no newcomer.`,
		ru: (percents: string) =>
			`Новички в первые календарные месяцы работы считаются за ${percents} (месяц выхода — первый), потом полностью. Перешедший из другой команды — не новичок.`,
	},
	methodVacationsDeducted: {
		en: "Working days on vacation are taken off: the month's part is smaller, and colleagues carry the difference (plan.vacations: ignore leaves them in).",
		ru: "Рабочие дни в отпуске вычтены: доля месяца меньше, разницу несут коллеги (с plan.vacations: ignore не вычитаются).",
	},
	methodVacationsIgnored: {
		en: "Vacations change nothing: a year's plan is meant for a year with its vacations (plan.vacations: deduct takes them off).",
		ru: "Отпуска ничего не меняют: годовой план рассчитан на год вместе с отпусками (plan.vacations: deduct вычтет их).",
	},
	methodBound: {
		en: "Bound: a cell differs from its exact share of the month, and a month from its exact share of the year, by less than one rounding unit. Quarters, teams and totals are sums, so every level adds up exactly.",
		ru: "Граница: ячейка отличается от точной доли месяца, а месяц от точной доли года, меньше чем на одну единицу округления. Кварталы, команды и итоги — суммы, поэтому всё сходится на каждом уровне.",
	},
	methodIndex: {
		en: "Index of a month: what was won in it over the average month of its year (or per working day, where so chosen); of several years the median. A month without history counts as average.",
		ru: "Индекс месяца: выиграно за месяц к среднему месяцу своего года (или в расчёте на рабочий день, если так выбрано); по нескольким годам берётся медиана. Месяц без истории считается средним.",
	},
	methodCalendar: {
		en: (country: string) => `Working days: ${country}.`,
		ru: (country: string) => `Рабочие дни: ${country}.`,
	},
} satisfies Words;
