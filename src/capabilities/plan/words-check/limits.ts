/** Where the default limits come from. */
import type { Words } from "../../../i18n/words.ts";

export const limitWords = {
	capacity: {
		en: "practice: up to 60% of capacity is ample, from 80% there is no reserve; beyond 100% nobody is there to carry it",
		ru: "практика: до 60 % возможностей — с запасом, от 80 % запаса нет; больше 100 % нести некому",
	},
	growth: {
		en: "practice: 10–15% a year is what a market gives; more needs people or a reason",
		ru: "практика: рынок даёт 10–15 % в год, больше нужно объяснить людьми или причиной",
	},
	bestMonth: {
		en: "your best month; beyond 15% above it, more than a good market could explain",
		ru: "ваш лучший месяц; больше чем на 15 % выше него — уже не объяснить и хорошим рынком",
	},
	averageDeal: {
		en: "practice: growth of 10–15% without new prices; it fails beyond that and your best month",
		ru: "практика: рост на 10–15 % без новых цен; не пройдена, если выше и этого, и вашего лучшего месяца",
	},
	conversion: {
		en: "growth of 10–15%, as for the average deal; it fails beyond that and your best month",
		ru: "рост на 10–15 %, как у чека; не пройдена, если выше и этого, и вашего лучшего месяца",
	},
	leads: {
		en: "your own flow of the last months (at most twelve); it fails where 15% more are needed",
		ru: "ваш поток за последние месяцы (до двенадцати); не пройдена, если нужно больше на 15 %",
	},
	leadBudget: {
		en: "your budget (plan.check.leadBudget); it fails 15% above it",
		ru: "ваш бюджет (plan.check.leadBudget); не пройдена, если нужно на 15 % больше",
	},
	coverage: {
		en: "1 ÷ your conversion; it fails below the part that is usually open when a quarter begins",
		ru: "1 ÷ ваша конверсия; не пройдена, если меньше той части, что обычно в работе к началу квартала",
	},
	newcomers: { en: "our judgement: a twentieth", ru: "наша оценка: двадцатая часть" },
	vacations: { en: "our judgement: a fifth of the working days", ru: "наша оценка: пятая часть рабочих дней" },
	januaryMay: { en: "your past years, with a tolerance of 10%", ru: "ваши прошлые годы с допуском 10 %" },
	largestClient: { en: "our judgement: a fifth", ru: "наша оценка: пятая часть" },
	largestSeller: {
		en: "our judgement: three tenths, or twice an equal share where there are few sellers",
		ru: "наша оценка: три десятых, а если продавцов мало — две равные доли",
	},
	lastPlan: {
		en: "practice: where fewer than 40–60% meet a plan, it is the plan and not the people",
		ru: "практика: если план выполняют меньше 40–60 % людей, дело в плане, а не в людях",
	},
	paymentLag: { en: "our judgement: a tenth", ru: "наша оценка: десятая часть" },
} satisfies Words;
