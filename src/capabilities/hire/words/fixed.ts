/** Phrases of what only a new estimate can follow, and of what nobody wrote. */
import { plural } from "../../../i18n/plural.ts";
import type { Phrase, Words } from "../../../i18n/words.ts";

type Carry = "month" | "quarter" | "year";

const CARRIES: Readonly<Record<Carry, Phrase<string>>> = {
	month: { en: "every month", ru: "каждый месяц" },
	quarter: { en: "every quarter", ru: "каждый квартал" },
	year: { en: "the year as a whole", ru: "год в целом" },
};

const DEFAULTS: Readonly<Record<string, Phrase<string>>> = {
	productivity: { en: "from the won deals, else from the plan", ru: "по выигранным сделкам, а без них — из плана" },
	ramp: { en: "as the plan has it", ru: "как в плане" },
	turnover: {
		en: "0%: nobody leaves; the usual is 35–60% a year in sales",
		ru: "0 %: никто не уходит; обычно в продажах 35–60 % за год",
	},
	probation: { en: "3 months (as article 70 of the Labour Code of Russia has it)", ru: "3 месяца (статья 70 ТК РФ)" },
	probationPass: {
		en: "100%: everybody stays; published are 40–60%",
		ru: "100 %: остаются все; публикуют отсев 40–60 %",
	},
	carry: { en: "the year as a whole is carried", ru: "закрыт год в целом" },
	season: { en: "people's months follow the season of the target", ru: "месяцы людей следуют сезону цели" },
	prefer: { en: "compared by a whole year of work", ru: "сравнение по целому году работы" },
	"leadTime.recruiting": { en: "30 days", ru: "30 дней" },
	"leadTime.notice": { en: "14 days (article 80 of the Labour Code)", ru: "14 дней (статья 80 ТК РФ)" },
	funnel: { en: "an illustration; see the sheet Recruiting", ru: "пример; см. лист «Подбор»" },
	risk: {
		en: "spreads of 25%, 25% and 30%, wanted chance 80%",
		ru: "разбросы 25 %, 25 % и 30 %, нужная вероятность 80 %",
	},
};

export const fixedWords = {
	fixedHeading: { en: "What the dates rest on", ru: "На чём стоят сроки" },
	fixedNote: {
		en: "Changing these takes a new run: rop hire estimate.",
		ru: "Если это изменится, нужен новый расчёт: rop hire estimate.",
	},
	carry: { en: "What has to be carried", ru: "Что нужно закрыть" },
	carries: { en: (carry: Carry) => CARRIES[carry].en, ru: (carry: Carry) => CARRIES[carry].ru },
	prefer: { en: "Cheapest means", ru: "«Дешевле» значит" },
	prefers: {
		en: (prefer: "lasting" | "horizon") =>
			prefer === "lasting" ? "by a whole year of each person" : "only by the months of the estimate",
		ru: (prefer: "lasting" | "horizon") =>
			prefer === "lasting" ? "по целому году работы каждого" : "только по месяцам расчёта",
	},
	seasonRule: { en: "Season of people", ru: "Сезон у людей" },
	seasons: {
		en: (season: "follows" | "flat") => (season === "flat" ? "even months" : "as the target's"),
		ru: (season: "follows" | "flat") => (season === "flat" ? "ровные месяцы" : "как у цели"),
	},
	vacations: { en: "Vacations known beforehand", ru: "Известные отпуска" },
	vacationRule: {
		en: (rule: "deduct" | "ignore") => (rule === "deduct" ? "are taken off" : "change nothing"),
		ru: (rule: "deduct" | "ignore") => (rule === "deduct" ? "вычтены" : "не вычитаются"),
	},
	growth: { en: "Growth after the plan's year", ru: "Рост после года плана" },
	approval: { en: "From decision to open vacancy", ru: "От решения до открытой вакансии" },
	recruitingTime: { en: "From open vacancy to accepted offer", ru: "От вакансии до принятого оффера" },
	notice: { en: "From accepted offer to first day", ru: "От оффера до выхода (отработка)" },
	waits: {
		en: (days: number, of: "calendar" | "working") =>
			`${days} ${of === "working" ? "working " : ""}${plural(days, { one: "day", other: "days" }, "en")}`,
		ru: (days: number, of: "calendar" | "working") =>
			`${days} ${
				of === "working"
					? plural(days, { one: "рабочий день", few: "рабочих дня", many: "рабочих дней" }, "ru")
					: plural(days, { one: "день", few: "дня", many: "дней" }, "ru")
			}`,
	},
	limitBudget: { en: "Budget at most", ru: "Бюджет не больше" },
	limitStarts: { en: "Starts a month at most", ru: "Выходов в месяц не больше" },
	limitInterviews: { en: "Interviews a month at most", ru: "Собеседований в месяц не больше" },
	limitPlaces: { en: "Places in the office", ru: "Мест в офисе" },
	noStarts: { en: "Nobody starts", ru: "Никто не выходит" },
	riskSettings: { en: "Spreads of the simulation", ru: "Разбросы для расчёта риска" },
	riskSpreads: {
		en: (person: string, month: string, fill: string) => `people ${person}, months ${month}, time to fill ${fill}`,
		ru: (person: string, month: string, fill: string) => `люди ${person}, месяцы ${month}, срок подбора ${fill}`,
	},
	defaultsHeading: { en: "Not written in rop.yaml, so by default", ru: "В rop.yaml не задано, поэтому по умолчанию" },
	settingKey: { en: "Key", ru: "Ключ" },
	settingDefault: { en: "Stands as", ru: "Считаем так" },
	defaultOf: {
		en: (key: string) => DEFAULTS[key]?.en ?? "",
		ru: (key: string) => DEFAULTS[key]?.ru ?? "",
	},
} satisfies Words;
