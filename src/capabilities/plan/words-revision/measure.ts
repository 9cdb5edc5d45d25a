/** Phrases of a revised year by what its plan is of, in the place of those of won deals in money. */
import type { Language } from "../../../i18n/language.ts";

type Measure = "payments" | "revenue" | "margin" | "deals" | "clients";

/** The words for what there is and what is left; none where they are those of won deals in money. */
export function revisionWordsOf(measure: Measure, language: Language) {
	return measure === "revenue" || measure === "margin" ? {} : OF[measure][language];
}

const rules = (won: string) => ({
	rule: `Months that are over keep ${won} in them. What is left of the target is carried by the other months in proportion to their plans, and in each month by its people by the rules of the plan.`,
	rulePerson: `Months that are over keep ${won} in them. What is left of the target is carried by the other months: each person has their plan of these months and what is missing or above their own plan so far. What nobody of today owes (people who left, deals of others) everybody shares.`,
	ruleCurrent: (month: string) =>
		`${month} is under way and planned anew as a whole: ${won} in it so far is a part of its new plan.`,
});

const OF = {
	payments: {
		en: {
			closedFact: "Received in the months that are over",
			currentFact: "Received so far this month",
			remaining: "Still to be received",
			chart: "Plan, received and revised plan",
			fact: "Received",
			factClosed: "Received so far",
			unowned: "Payments without an owner",
			...rules("what was received"),
		},
		ru: {
			closedFact: "Получено за закрытые месяцы",
			currentFact: "Получено с начала месяца",
			remaining: "Осталось получить",
			unowned: "Платежи без ответственного",
			ruleCurrent: (month: string) =>
				`${month} ещё идёт и пересчитан целиком: полученное с начала месяца входит в его новый план.`,
		},
	},
	deals: {
		en: {
			closedFact: "Deals won in the months that are over",
			currentFact: "Deals won so far this month",
			remaining: "Deals still to be won",
			...rules("the deals won"),
		},
		ru: {
			closedFact: "Выиграно сделок за закрытые месяцы",
			currentFact: "Выиграно сделок с начала месяца",
			remaining: "Осталось выиграть сделок",
		},
	},
	clients: {
		en: {
			closedFact: "New clients in the months that are over",
			currentFact: "New clients so far this month",
			remaining: "New clients still to come",
			chart: "Plan, new clients and revised plan",
			fact: "New clients",
			factClosed: "New clients so far",
			unowned: "Clients without an owner",
			...rules("the clients won"),
		},
		ru: {
			closedFact: "Новых клиентов за закрытые месяцы",
			currentFact: "Новых клиентов с начала месяца",
			remaining: "Осталось привести клиентов",
			unowned: "Клиенты без ответственного",
			ruleCurrent: (month: string) =>
				`${month} ещё идёт и пересчитан целиком: клиенты с начала месяца входят в его новый план.`,
		},
	},
} as const;
