/** Sentences of the problems in `core/problem-facts/plan-measure`. */
import type { PlanMeasureFacts } from "../../core/problem-facts/plan-measure.ts";
import type { Sentences } from "./index.ts";

const OF = {
	margin: { en: "margin", ru: "марже" },
	deals: { en: "won deals", ru: "числу сделок" },
	clients: { en: "new clients", ru: "числу новых клиентов" },
} as const;

const MISSING = {
	payments: {
		en: "payments are not known: give --payments FILE (or sources.payments in rop.yaml)",
		ru: "платежи неизвестны: укажите --payments ФАЙЛ (или sources.payments в rop.yaml)",
	},
	margin: {
		en: "no file tells what was earned on a deal",
		ru: "ни один файл не говорит, сколько заработано на сделке",
	},
	clients: {
		en: "the won deals name no clients: say which column has them (sources.deals, columns: { client: … })",
		ru: "в выигранных сделках нет клиентов: укажите, в каком они столбце (sources.deals, columns: { client: … })",
	},
} as const;

export const planMeasureSentences: Sentences<PlanMeasureFacts> = {
	"plan-measure-without-history": {
		en: ({ measure }) =>
			`the settings ask for history, and ${MISSING[measure].en}; without it, give an amount as the target, seasonality equal, workdays or twelve indices, and shares in plan.shares`,
		ru: ({ measure }) =>
			`настройки просят историю, а ${MISSING[measure].ru}; без истории задайте цель суммой, сезонность equal, workdays или двенадцатью индексами, а доли — в plan.shares`,
	},
	"plan-measure-of-profit": {
		en: ({ measure }) =>
			`profit gives a target in money, and this plan is of ${OF[measure].en}; give the number itself as plan.target`,
		ru: ({ measure }) =>
			`из прибыли получается цель в деньгах, а план — по ${OF[measure].ru}; задайте в plan.target само число`,
	},
	"plan-measure-without-funnel": {
		en: ({ measure }) =>
			`the funnel leads from sales in money to calls, so a plan of ${OF[measure].en} is shown without it; plan.measure: revenue or payments brings it back`,
		ru: ({ measure }) =>
			`воронка ведёт от продаж в деньгах к звонкам, поэтому план по ${OF[measure].ru} показан без неё; с plan.measure: revenue или payments она вернётся`,
	},
	"plan-measure-elsewhere": {
		en: ({ measure, command }) =>
			`rop ${command} works on plans of revenue or payments, and this one is of ${OF[measure].en}; plan decompose shows it, for ${command} set plan.measure: revenue or payments with a target in money`,
		ru: ({ measure, command }) =>
			`rop ${command} работает с планами по выручке или платежам, а этот план — по ${OF[measure].ru}; его покажет plan decompose, а для ${command} задайте plan.measure: revenue или payments и цель в деньгах`,
	},
	"plan-measure-checked-by-deals": {
		en: () =>
			"the plan is of payments, and the check holds it against won deals, which come earlier; the check of payments says how much later money comes",
		ru: () =>
			"план — по платежам, а проверка сравнивает его с выигранными сделками, которые случаются раньше; насколько позже приходят деньги, говорит проверка платежей",
	},
};
