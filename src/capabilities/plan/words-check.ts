/** The phrases of the check's document; what each check says stands in `words-check/`. */
import { plural } from "../../i18n/plural.ts";
import type { Words } from "../../i18n/words.ts";

const FAILED = { one: "Не пройдена", few: "Не пройдены", many: "Не пройдено" };
const CHECKS = { one: "проверка", few: "проверки", many: "проверок" };
const failedRu = (count: number) => `${plural(count, FAILED, "ru")} ${count} ${plural(count, CHECKS, "ru")}`;

export const checkWords = {
	title: {
		en: (year: string) => `Is the plan for ${year} tied to reality?`,
		ru: (year: string) => `Связан ли план на ${year} год с реальностью?`,
	},
	asOf: { en: (day: string) => `as of ${day}`, ru: (day: string) => `на ${day}` },
	sheet: { en: "Check", ru: "Проверка" },

	paceShort: {
		en: (past: string, year: string, expected: string, target: string, missing: string, share: string) =>
			`If the rest of the year sells as ${past} did, ${year} ends at ${expected}: ${missing} (${share}) short of the target of ${target}.`,
		ru: (past: string, year: string, expected: string, target: string, missing: string, share: string) =>
			`Если продавать дальше так же, как ${past}, ${year} год закончится на ${expected}: до цели ${target} не хватит ${missing} (${share}).`,
	},
	paceEnough: {
		en: (past: string, year: string, expected: string, target: string) =>
			`If the rest of the year sells as ${past} did, ${year} ends at ${expected}: the target of ${target} is met.`,
		ru: (past: string, year: string, expected: string, target: string) =>
			`Если продавать дальше так же, как ${past}, ${year} год закончится на ${expected}: цель ${target} будет выполнена.`,
	},
	past: {
		en: (months: number) => `the last ${months} months`,
		ru: (months: number) =>
			`последние ${months} ${plural(months, { one: "месяц", few: "месяца", many: "месяцев" }, "ru")}`,
	},
	paceUnknown: {
		en: "The deals go back too little to say what the year brings at the present pace.",
		ru: "История сделок слишком короткая: нельзя сказать, сколько принесёт год при нынешнем темпе.",
	},
	failed: {
		en: (count: number, all: number, names: string) =>
			`${count} of ${all} ${plural(count, { one: "check fails", other: "checks fail" }, "en")}: ${names}.`,
		ru: (count: number, all: number, names: string) => `${failedRu(count)} из ${all}: ${names}.`,
	},
	warned: {
		en: (count: number, names: string) =>
			`${plural(count, { one: "One needs", other: `${count} need` }, "en")} attention: ${names}.`,
		ru: (count: number, names: string) =>
			`${plural(count, { one: "Требует", few: "Требуют", many: "Требуют" }, "ru")} внимания: ${names}.`,
	},
	allFine: { en: "All checks pass.", ru: "Все проверки пройдены." },

	target: { en: "Target for the year", ru: "Цель на год" },
	fact: { en: "Won so far", ru: "Уже выиграно" },
	expectedRest: { en: "The rest of the year at the present pace", ru: "Остаток года при нынешнем темпе" },
	expectedRestExplained: {
		en: "what the last whole months (at most twelve) brought, carried on by the season",
		ru: "сколько принесли последние полные месяцы (до двенадцати), перенесено на остаток года с учётом сезона",
	},
	expected: { en: "The year at the present pace", ru: "Год при нынешнем темпе" },
	missing: { en: "Missing to the target", ru: "Не хватает до цели" },
	surplus: { en: "Above the target", ru: "Сверх цели" },

	check: { en: "Check", ru: "Проверка" },
	measured: { en: "Measured", ru: "Значение" },
	limit: { en: "Limit", ru: "Граница" },
	status: { en: "Status", ru: "Итог" },
	needed: { en: "What would have to be true", ru: "Что должно стать правдой" },
	neededSentence: { en: (need: string) => `Needed: ${need}.`, ru: (need: string) => `Нужно: ${need}.` },
	why: { en: "What it says", ru: "Что это значит" },
	whyHeading: { en: "What this means", ru: "Что это значит" },

	neededSheet: { en: "What would have to be true", ru: "Что должно стать правдой" },
	neededNote: {
		en: (ratio: string) =>
			`To meet the target, the rest of the year has to bring ${ratio} of what the present pace brings. Any one of these alone would do, or all of them together, each by a little. Everything is rounded up, so that the target is met.`,
		ru: (ratio: string) =>
			`Чтобы выполнить план, остаток года должен принести ${ratio} от того, что даёт нынешний темп. Хватит чего-то одного из этого списка или всего понемногу. Всё округлено вверх, чтобы цель точно была выполнена.`,
	},
	factor: { en: "Factor", ru: "Что меняется" },
	now: { en: "Now", ru: "Сейчас" },
	alone: { en: "Alone", ru: "Только это" },
	together: {
		en: (growth: string) => `All together (${growth} each)`,
		ru: (growth: string) => `Всё вместе (каждое ${growth})`,
	},
	averageDealFactor: { en: "Average deal", ru: "Средний чек" },
	conversionFactor: { en: "Conversion (won of won and lost)", ru: "Конверсия (выиграно от всех закрытых)" },
	decidedFactor: { en: "Deals brought to a decision, a month", ru: "Доведённых до решения сделок в месяц" },
	impossible: { en: "not possible alone", ru: "одной не решить" },
	hiringHeading: { en: "Or more people", ru: "Или больше людей" },
	hiringNote: {
		en: (typical: string, ramp: string) =>
			`So many must start in the first days of a month, if a newcomer sells ${ramp} of the norm in the first months and then what the typical person here sells, ${typical} in an average month. The later they start, the more are needed.`,
		ru: (typical: string, ramp: string) =>
			`Столько человек должно выйти в первых числах месяца, если в первые месяцы новичок продаёт ${ramp} от нормы, а дальше как ваш типичный продавец: ${typical} в обычный месяц. Чем позже, тем больше людей нужно.`,
	},
	start: { en: "Start", ru: "Выход" },
	people: { en: "People", ru: "Человек" },

	evidenceSheet: { en: "Evidence", ru: "Основания" },
	monthsHeading: {
		en: "The months behind it, and those ahead",
		ru: "Месяцы, на которых это построено, и месяцы впереди",
	},
	month: { en: "Month", ru: "Месяц" },
	won: { en: "Won", ru: "Выиграно" },
	required: { en: "Needed", ru: "Нужно" },
	best: { en: "Best month", ru: "Рекорд" },
	wins: { en: "Deals won", ru: "Выиграно сделок" },
	decided: { en: "Won and lost", ru: "Закрыто сделок" },
	created: { en: "Begun", ru: "Начато сделок" },
	limitsSheet: { en: "Limits and method", ru: "Границы и метод" },
	limitsHeading: { en: "What each check is held to", ru: "С чем сравнивается каждая проверка" },
	failAt: { en: "Fails beyond", ru: "Предел" },
	limitFrom: { en: "Where the limit comes from", ru: "Откуда граница" },
	own: { en: "rop.yaml, plan.check", ru: "rop.yaml, plan.check" },
	methodHeading: { en: "How it is counted", ru: "Как это считается" },
	ok: { en: "ok", ru: "в порядке" },
	warn: { en: "attention", ru: "внимание" },
	fail: { en: "fails", ru: "не пройдена" },
	times: { en: (times: string) => `${times}×`, ru: (times: string) => `${times}×` },
	upTo: { en: (limit: string) => `at most ${limit}`, ru: (limit: string) => `не выше ${limit}` },
	from: { en: (limit: string) => `at least ${limit}`, ru: (limit: string) => `не ниже ${limit}` },

	methodPace: {
		en: "Present pace: what the last whole months (at most twelve) won, over their season, times the season of what is left. Closed months keep their fact; what is missing is spread over the months ahead in the plan's proportions.",
		ru: "Нынешний темп: выигранное за последние полные месяцы (до двенадцати) без сезонности, умноженное на сезонность остатка года. Закрытые месяцы остаются с фактом; недостающее распределено по оставшимся месяцам в пропорциях плана.",
	},
	methodCapacity: {
		en: "Capacity: everybody's own pace of the last whole months (at most twelve), the season taken out, while they are employed; who has fewer than three whole months after the ramp counts as the typical person (the median) by the ramp. Vacations are in the pace, since whole months were measured.",
		ru: "Возможности команды: собственный темп каждого за последние полные месяцы (до двенадцати) без сезонности, пока человек работает; у кого после разгона меньше трёх полных месяцев, тот считается типичным продавцом (медиана) с учётом разгона. Отпуска уже внутри темпа: он измерен по полным месяцам.",
	},
	methodSolver: {
		en: "Sales are deals brought to a decision × conversion × average deal. One factor alone: what is left of the target over the other two. All together: each times the cube root of needed over expected.",
		ru: "Продажи — это доведённые до решения сделки × конверсия × средний чек. Что-то одно: остаток цели, делённый на два других. Всё вместе: каждое умножается на кубический корень из отношения нужного к ожидаемому.",
	},

	notMeasuredHeading: { en: "Not checked", ru: "Не проверено" },
	whatIsMissing: { en: "What would make it possible", ru: "Что для этого нужно" },

	capacity: { en: "Load of the team", ru: "Загрузка команды" },
	growth: { en: "Target against explained growth", ru: "Цель против объяснимого роста" },
	bestMonth: { en: "Hardest month against the record", ru: "Самый тяжёлый месяц против рекорда" },
	averageDeal: { en: "Average deal needed", ru: "Нужный средний чек" },
	conversion: { en: "Conversion needed", ru: "Нужная конверсия" },
	leads: { en: "Leads needed a month", ru: "Нужно заявок в месяц" },
	leadBudget: { en: "Cost of leads a month", ru: "Стоимость заявок в месяц" },
	coverage: { en: "Pipeline coverage", ru: "Покрытие воронкой" },
	newcomers: { en: "Plan carried by newcomers", ru: "План на новичках" },
	vacations: { en: "Vacations in the worst month", ru: "Отпуска в худший месяц" },
	januaryMay: { en: "January and May against their past", ru: "Январь и май против прошлых лет" },
	largestClient: { en: "Share of the largest client", ru: "Доля крупнейшего клиента" },
	largestSeller: { en: "Share of the largest seller", ru: "Доля крупнейшего продавца" },
	lastPlan: { en: "People who met the last plan", ru: "Выполнили прошлый план" },
	paymentLag: { en: "Paid after the year's end", ru: "Оплачено после конца года" },
} satisfies Words;
