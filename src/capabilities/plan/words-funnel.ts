/** Every phrase of the funnel's sheets, both languages side by side. */
import { plural } from "../../i18n/plural.ts";
import type { Words } from "../../i18n/words.ts";

const dealsRu = (count: number) => `${count} ${plural(count, { one: "сделке", many: "сделкам" }, "ru")}`;
const dealsEn = (count: number) => `${count} ${plural(count, { one: "deal", other: "deals" }, "en")}`;

export const funnelWords = {
	funnelSheet: { en: "Funnel", ru: "Воронка" },
	funnelPeopleSheet: { en: "Funnel by people", ru: "Воронка по людям" },
	intro: {
		en: "What has to be done for the plan's money: the plan over the average deal gives the deals, and each conversion leads one step back. Exact all the way and rounded up once, at the end; so a year or a team may need less than its rounded parts together.",
		ru: "Что нужно сделать, чтобы получить деньги плана: план, делённый на средний чек, даёт сделки, дальше по конверсиям назад, шаг за шагом. Счёт точный, вверх округляется один раз, в конце; поэтому год или команда могут требовать меньше, чем сумма округлённых частей.",
	},
	byPeopleNote: {
		en: "Counted by the sheet Funnel: change a conversion there, and everything here follows. Marked is what passes the limit of a day.",
		ru: "Посчитано по листу «Воронка»: измените конверсию там, и всё здесь пересчитается. Цветом отмечено то, что выше предела в день.",
	},

	averageDeal: { en: "Average deal", ru: "Средний чек" },
	given: { en: "given in the settings", ru: "задан в настройках" },
	mean: {
		en: (deals: number, window: string, median: string) =>
			`mean of ${dealsEn(deals)} won ${window}; the median is ${median} (averageDeal: median)`,
		ru: (deals: number, window: string, median: string) =>
			`среднее по ${dealsRu(deals)}, выигранным ${window}; медиана ${median} (averageDeal: median)`,
	},
	median: {
		en: (deals: number, window: string, mean: string) =>
			`median of ${dealsEn(deals)} won ${window}; the mean is ${mean} (averageDeal: mean)`,
		ru: (deals: number, window: string, mean: string) =>
			`медиана по ${dealsRu(deals)}, выигранным ${window}; среднее ${mean} (averageDeal: mean)`,
	},
	window: {
		en: (first: string, last: string) => `from ${first} to ${last}`,
		ru: (first: string, last: string) => `${first}–${last}`,
	},
	cycle: { en: "Sales cycle, days", ru: "Цикл сделки, дней" },
	cycleShifted: {
		en: "activity stands that much before its money: 30 days are one month, a part of them a part of a month",
		ru: "на столько активность раньше денег: 30 дней — это месяц, часть от них — часть месяца",
	},
	cycleOfHistory: {
		en: (deals: number) =>
			`median of ${dealsEn(deals)}; activity stands that much before its money, 30 days are one month`,
		ru: (deals: number) => `медиана по ${dealsRu(deals)}; на столько активность раньше денег, 30 дней — это месяц`,
	},
	cycleIgnored: {
		en: "not used: the settings say shift: false",
		ru: "не учтён: в настройках shift: false",
	},
	noCycle: {
		en: (days: number, deals: number) =>
			`activity is shown in the month of its money; deals usually take ${days} days (median of ${dealsEn(deals)}), and cycle: history would show it that much earlier`,
		ru: (days: number, deals: number) =>
			`активность показана в месяце денег; обычно сделка занимает ${days} дн. (медиана по ${dealsRu(deals)}), с cycle: history она встанет на столько раньше`,
	},
	notGiven: { en: "not given", ru: "не задан" },
	unshifted: { en: "activity is shown in the month of its money", ru: "активность показана в месяце денег" },
	clients: { en: "Active clients", ru: "Активных клиентов" },
	rate: { en: "Deals of a client a month", ru: "Сделок на клиента в месяц" },
	repeatDeal: { en: "Average repeat deal", ru: "Средний чек повторной сделки" },

	stagesHeading: { en: "Conversions", ru: "Конверсии" },
	stage: { en: "Stage", ru: "Этап" },
	lead: { en: "Leads", ru: "Лиды" },
	deal: { en: "Deals", ru: "Сделки" },
	conversion: { en: "Goes on to the next", ru: "Проходит дальше" },
	source: { en: "Where from", ru: "Откуда" },
	fromSettings: { en: "settings", ru: "настройки" },
	wonOf: {
		en: (won: number, decided: number) => `${won} won of ${decided}`,
		ru: (won: number, decided: number) => `выиграно ${won} из ${decided}`,
	},
	passedOf: {
		en: (passed: number, entered: number) => `${passed} went on of ${entered}`,
		ru: (passed: number, entered: number) => `дальше прошли ${passed} из ${entered}`,
	},
	learned: {
		en: (won: number, lost: number, open: number) =>
			`By the stage of loss: ${dealsEn(won)} won and ${lost} lost. A won deal passed every stage, a lost one those before the stage at which it was lost. Open deals (${open}) count in no conversion: they may still go on, and counting them would make every conversion look lower.`,
		ru: (won: number, lost: number, open: number) =>
			`По этапу, на котором проиграна сделка: выиграно ${won}, проиграно ${lost}. Выигранная прошла все этапы, проигранная — те, что до этапа отказа. Сделки в работе (${open}) в конверсии не входят: они ещё могут пройти дальше, и с ними каждая конверсия выглядела бы ниже.`,
	},
	orderGiven: { en: "The stages and their order are those of the settings.", ru: "Этапы и их порядок — из настроек." },
	orderCrm: {
		en: "The order is that of the pipeline that the CRM begins with; stages that no deal names are left out.",
		ru: "Порядок — как в исходной воронке CRM; этапы, которых нет в сделках, пропущены.",
	},
	orderNumbers: { en: "The order is that of the numbers in their names.", ru: "Порядок — по номерам в названиях." },
	apart: {
		en: (deals: number, stages: string) =>
			`Not among them: ${dealsEn(deals)} lost at no stage of this funnel: ${stages}. With these the conversions would be lower.`,
		ru: (deals: number, stages: string) =>
			`Не вошли проигранные не на этапах этой воронки (${deals}): ${stages}. С ними конверсии были бы ниже.`,
	},
	silent: { en: "stage not stated", ru: "этап не указан" },
	pipeline: { en: "Pipeline", ru: "Воронка" },
	pipelineExplained: {
		en: "average deal, conversions and cycle by history are those of this pipeline alone",
		ru: "средний чек, конверсии и цикл по истории — только по этой воронке",
	},
	perDeal: { en: "For one deal", ru: "На одну сделку" },
	daysBefore: { en: "Days before the money", ru: "За сколько дней до денег" },
	capacity: { en: "Limit a day", ru: "Предел в день" },

	monthsHeading: { en: "Company by month", ru: "Компания по месяцам" },
	peopleHeading: { en: "People, the whole year", ru: "Люди, весь год" },
	month: { en: "Month", ru: "Месяц" },
	plan: { en: "Plan", ru: "План" },
	repeatMoney: { en: "Repeat business", ru: "Повторные, сумма" },
	repeatDeals: { en: "Repeat deals", ru: "Повторных сделок" },
	freshMoney: { en: "New business", ru: "Новые, сумма" },
	perDay: {
		en: (stage: string) => `${stage} a working day`,
		ru: (stage: string) => `${stage} в рабочий день`,
	},
	busiestDay: {
		en: (stage: string) => `${stage} a day, hardest month`,
		ru: (stage: string) => `${stage} в день, самый трудный месяц`,
	},
	year: { en: (year: string) => `Year ${year}`, ru: (year: string) => `${year} год` },
	beforeYear: {
		en: (year: string) => `Months before ${year} are listed because the first money of the year needs work then. `,
		ru: (year: string) =>
			`Месяцы до ${year} года показаны потому, что для первых денег года работать нужно уже тогда. `,
	},
	afterYear: {
		en: "A dash: the work of that month brings next year's money, which this plan does not know.",
		ru: "Прочерк: работа этого месяца принесёт деньги следующего года, а его плана здесь нет.",
	},
	manager: { en: "Manager", ru: "Менеджер" },
	ofMonth: { en: (stage: string) => `${stage}: a month`, ru: (stage: string) => `${stage}: за месяц` },
	aboveLimit: {
		en: (limit: string) => `above the limit of ${limit} a day`,
		ru: (limit: string) => `выше предела ${limit} в день`,
	},
	moneyHeading: { en: "New business, amounts", ru: "Новые продажи, суммы" },
} satisfies Words;
