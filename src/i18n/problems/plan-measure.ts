/** Sentences of the problems in `core/problem-facts/plan-measure`. */
import { addDays } from "../../core/day.ts";
import { COUNTED } from "../../core/money.ts";
import type { PlanMeasure, PlanMeasureFacts } from "../../core/problem-facts/plan-measure.ts";
import type { Language } from "../language.ts";
import { plural } from "../plural.ts";
import { writtenAmount, writtenDay, writtenMoney } from "../written.ts";
import type { Sentences } from "./index.ts";

const OF = {
	payments: { en: "money received", ru: "поступлениям денег" },
	revenue: { en: "revenue", ru: "выручке" },
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

/** What is said of one of a plan's further measures. */
export function ofMeasure(measure: PlanMeasure, said: string, language: Language): string {
	return language === "en" ? `plan of ${OF[measure].en}: ${said}` : `план по ${OF[measure].ru}: ${said}`;
}

function eitherOf(measures: readonly PlanMeasure[], language: Language): string {
	const names = measures.map((measure) => OF[measure][language]);
	const or = language === "en" ? " or " : " или ";
	return [names.slice(0, -1).join(", "), names.at(-1)].filter((part) => part !== "").join(or);
}

function listed(measures: readonly PlanMeasure[], language: Language): string {
	return measures.map((measure) => OF[measure][language]).join(", ");
}

const dealsEn = (count: number) =>
	`${writtenCount(count, "en")} ${plural(count, { one: "deal", other: "deals" }, "en")}`;
const dealsRu = (count: number) =>
	`${writtenCount(count, "ru")} ${plural(count, { one: "сделка", few: "сделки", many: "сделок" }, "ru")}`;

function writtenCount(count: number, language: Language): string {
	return writtenAmount(BigInt(count), COUNTED, language);
}

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
		en: ({ measure, command, works }) =>
			`rop ${command} works on plans of ${eitherOf(works, "en")}, and this one is of ${OF[measure].en}; plan decompose shows it, for ${command} set plan.measure to one of these (${works.join(", ")}) and a target in it`,
		ru: ({ measure, command, works }) =>
			`rop ${command} работает с планами по ${eitherOf(works, "ru")}, а этот план — по ${OF[measure].ru}; его покажет plan decompose, а для ${command} задайте подходящий plan.measure (${works.join(", ")}) и цель в нём`,
	},
	"plan-versions-of-measures": {
		en: ({ before, after }) =>
			`one plan is of ${OF[before].en}, the other of ${OF[after].en}: their numbers can't be compared; freeze the plan as it is now (rop plan freeze), and take that version from here on`,
		ru: ({ before, after }) =>
			`один план — по ${OF[before].ru}, другой — по ${OF[after].ru}: их числа не сравнить; зафиксируйте нынешний план (rop plan freeze) и дальше берите эту версию`,
	},
	"plan-measure-checked-by-deals": {
		en: () =>
			"the plan is of payments, and the check holds it against won deals, which come earlier; the check of payments says how much later money comes",
		ru: () =>
			"план — по платежам, а проверка сравнивает его с выигранными сделками, которые случаются раньше; насколько позже приходят деньги, говорит проверка платежей",
	},
	"plan-measure-again": {
		en: ({ measure }) =>
			`the plan itself is of ${OF[measure].en} already (plan.measure); keep it there and take ${measure} out of plan.measures, or give plan.measure another one`,
		ru: ({ measure }) =>
			`план и так составлен по ${OF[measure].ru} (plan.measure); уберите ${measure} из plan.measures или задайте в plan.measure другое`,
	},
	"plan-measure-not-planned": {
		en: ({ measure, known }) =>
			`there is no plan of ${OF[measure].en}, only of ${listed(known, "en")}; add plan.measures.${measure} with a target to rop.yaml, or ask for one of those: ${known.join(", ")}`,
		ru: ({ measure, known }) =>
			`плана по ${OF[measure].ru} нет, есть по ${listed(known, "ru")}; добавьте в rop.yaml plan.measures.${measure} с целью или выберите из имеющихся: ${known.join(", ")}`,
	},
	"plan-measures-left": {
		en: ({ command, measures }) =>
			`rop ${command} looks at the plan itself, not at its further measures (${listed(measures, "en")}); plan decompose shows those`,
		ru: ({ command, measures }) =>
			`rop ${command} смотрит только на основной план, без планов по ${listed(measures, "ru")}; их показывает plan decompose`,
	},
	"plan-measures-average-deal": {
		en: ({ planned, past, from, until, currency, money, deals, dealsNeeded, moneyOfDeals }) =>
			`${writtenMoney(money, currency, "en")} from ${dealsEn(deals)} asks for ${writtenMoney(planned, currency, "en")} a deal, and from ${writtenDay(from, "en")} to ${writtenDay(addDays(until, -1), "en")} a deal brought ${writtenMoney(past, currency, "en")}; at that, the money takes ${dealsEn(dealsNeeded)}, and the deals bring ${writtenMoney(moneyOfDeals, currency, "en")}: say what will change the average deal, or change one of the targets`,
		ru: ({ planned, past, from, until, currency, money, deals, dealsNeeded, moneyOfDeals }) =>
			`${writtenMoney(money, currency, "ru")} и ${dealsRu(deals)} — это ${writtenMoney(planned, currency, "ru")} на сделку, а с ${writtenDay(from, "ru")} по ${writtenDay(addDays(until, -1), "ru")} сделка в среднем приносила ${writtenMoney(past, currency, "ru")}; при таком чеке на эти деньги нужно ${dealsRu(dealsNeeded)}, а запланированное число сделок принесёт ${writtenMoney(moneyOfDeals, currency, "ru")}: решите, за счёт чего изменится средний чек, или поправьте одну из целей`,
	},
	"plan-measures-clients-over-deals": {
		en: ({ clients, deals }) =>
			`the plan has more new clients (${writtenCount(clients, "en")}) than won deals (${writtenCount(deals, "en")}), and every new client takes a won deal at least; raise the deals or lower the clients`,
		ru: ({ clients, deals }) =>
			`новых клиентов в плане (${writtenCount(clients, "ru")}) больше, чем сделок (${writtenCount(deals, "ru")}), а каждый новый клиент — это хотя бы одна сделка; увеличьте число сделок или уменьшите число клиентов`,
	},
};
