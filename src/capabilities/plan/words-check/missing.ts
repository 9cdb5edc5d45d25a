/** What is missing for a check, and what would make it possible. */
import type { Words } from "../../../i18n/words.ts";

export const missingWords = {
	"switched-off": { en: "switched off in rop.yaml (plan.check)", ru: "выключена в rop.yaml (plan.check)" },
	met: { en: "nothing is left to bring: the target is met already", ru: "добирать нечего: цель уже выполнена" },
	history: {
		en: "won deals of at least three whole months: an export that goes further back (--deals)",
		ru: "выигранные сделки хотя бы за три полных месяца: выгрузка за больший срок (--deals)",
	},
	"history-of-year": {
		en: "deals from the beginning of last year: an export that goes further back (--deals)",
		ru: "сделки с начала прошлого года: выгрузка за больший срок (--deals)",
	},
	"year-not-over": { en: "last year is not over yet", ru: "прошлый год ещё не закончился" },
	staff: {
		en: "a staff file with days of hiring (--staff)",
		ru: "файл сотрудников с датами выхода (--staff)",
	},
	"lead-budget": {
		en: "what a lead costs and the budget of a month: plan.check.leadBudget: { perLead: …, aMonth: … } in rop.yaml",
		ru: "цена заявки и бюджет на месяц: plan.check.leadBudget: { perLead: …, aMonth: … } в rop.yaml",
	},
	"lost-deals": {
		en: "lost deals: an export of all deals, not of the won ones only",
		ru: "проигранные сделки: выгрузка всех сделок, а не только выигранных",
	},
	"creation-days": {
		en: "a column with the day on which a deal began",
		ru: "столбец с датой создания сделки",
	},
	sellers: {
		en: "deals of the people in the plan over at least three whole months; check the spelling of names (people in rop.yaml)",
		ru: "сделки людей из плана хотя бы за три полных месяца; проверьте, одинаково ли написаны имена (people в rop.yaml)",
	},
	clients: { en: "a column with the client of a deal", ru: "столбец с клиентом сделки" },
	vacations: {
		en: "vacations ahead in the staff file (columns Vacation from, Vacation until)",
		ru: "будущие отпуска в файле сотрудников (столбцы «Отпуск с» и «Отпуск по»)",
	},
	"months-ahead": { en: "no such month is ahead in this year", ru: "в этом году таких месяцев впереди уже нет" },
	"last-plan": {
		en: "last year's targets of people: a frozen plan of that year (rop plan freeze), plan.check.lastTargets or sources.quotas in rop.yaml",
		ru: "прошлогодние планы людей: зафиксированный план того года (rop plan freeze), plan.check.lastTargets или sources.quotas в rop.yaml",
	},
	payments: { en: "payments (--payments FILE)", ru: "оплаты (--payments ФАЙЛ)" },
	"payments-of-deals": {
		en: "payments that name their deals, for deals won in a year that is over",
		ru: "оплаты с номерами сделок за год, который уже закончился",
	},
} satisfies Words;
