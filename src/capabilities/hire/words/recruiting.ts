/** Phrases of the sheet of recruiting. */
import type { Phrase, Words } from "../../../i18n/words.ts";

type Stage = "responses" | "phone" | "interviews" | "offers" | "starts" | "passed";

const STAGES: Readonly<Record<Stage, Phrase<string>>> = {
	responses: { en: "Responses", ru: "Отклики" },
	phone: { en: "Phone screens", ru: "Телефонные интервью" },
	interviews: { en: "Interviews", ru: "Собеседования" },
	offers: { en: "Offers", ru: "Офферы" },
	starts: { en: "Starts", ru: "Выходы" },
	passed: { en: "Past probation", ru: "Прошли испытательный" },
};

export const recruitingWords = {
	recruitingSheet: { en: "Recruiting", ru: "Подбор" },
	funnelHeading: { en: "The funnel for all starts", ru: "Воронка подбора на все выходы" },
	stage: { en: "Stage", ru: "Этап" },
	stageName: { en: (stage: Stage) => STAGES[stage].en, ru: (stage: Stage) => STAGES[stage].ru },
	countOfStage: { en: "Needed", ru: "Нужно" },
	rateToNext: { en: "Reach the next stage", ru: "Доходят до следующего" },
	source: { en: "Where from", ru: "Откуда" },
	ownRate: { en: "given (rop.yaml)", ru: "задано (rop.yaml)" },
	defaultRate: { en: "default, not yours", ru: "по умолчанию, не ваше" },
	funnelDefaults: {
		en: "Default rates are an illustration of a published funnel (treegarden.io, recruitment funnel), not your market: of 100 responses 15 calls, 8 interviews, 2 offers, 1.5 starts. Write your own into hire.funnel as soon as you have counted them.",
		ru: "Доли по умолчанию — пример опубликованной воронки (treegarden.io, recruitment funnel), а не ваш рынок: из 100 откликов 15 звонков, 8 собеседований, 2 оффера, 1,5 выхода. Как только посчитаете свои, впишите их в hire.funnel.",
	},
	weeksHeading: { en: "Week by week", ru: "По неделям" },
	weeksNote: {
		en: "Each vacancy's share is spread evenly from its opening to the accepted offer, so a week's number need not be whole.",
		ru: "Доля каждой вакансии разложена поровну от открытия до принятого оффера, поэтому число за неделю может быть дробным.",
	},
	recruitingFollows: {
		en: "The numbers follow the yellow cells: the rates on this sheet and the starts by month on the sheet Assumptions. The dates of each start and the list of starts don't: they are as rop worked them out.",
		ru: "Числа следуют за жёлтыми ячейками: долями здесь и выходами по месяцам на листе «Допущения». Даты каждого выхода и сам список выходов не меняются: они такие, как их посчитал rop.",
	},
	week: { en: "Week", ru: "Неделя" },
	weekName: { en: (week: number) => `W${week}`, ru: (week: number) => `${week}-я` },
	dates: { en: "Days", ru: "Дни" },
	vacanciesOpen: { en: "Vacancies open", ru: "Открыто вакансий" },
} satisfies Words;
