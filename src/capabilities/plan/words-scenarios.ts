/** Every phrase of the scenarios' sheet, both languages side by side. */
import type { Words } from "../../i18n/words.ts";

export const scenarioWords = {
	sheet: { en: "Scenarios", ru: "Сценарии" },
	note: {
		en: "The plan beside other courses of the year: each takes the plan's conversion, average deal and flow of leads times its factor.",
		ru: "План рядом с другими вариантами года: каждый берёт конверсию, средний чек и поток лидов плана со своим множителем.",
	},
	noteRepeat: { en: " Repeat business stays as in the plan.", ru: " Повторные продажи остаются как в плане." },
	figure: { en: "Figure", ru: "Показатель" },
	base: { en: "Plan", ru: "План" },
	optimistic: { en: "Optimistic", ru: "Оптимистичный" },
	pessimistic: { en: "Pessimistic", ru: "Пессимистичный" },
	crisis: { en: "Crisis", ru: "Кризис" },
	target: { en: "Target for the year", ru: "Цель на год" },
	againstPlan: { en: "Against the plan", ru: "К плану" },
	conversionFactor: { en: "Conversion, factor", ru: "Конверсия, множитель" },
	dealFactor: { en: "Average deal, factor", ru: "Средний чек, множитель" },
	leadsFactor: { en: "Flow of leads, factor", ru: "Поток лидов, множитель" },
	conversion: {
		en: (first: string, deal: string) => `Conversion, ${first} to ${deal}`,
		ru: (first: string, deal: string) => `Конверсия: ${first} → ${deal}`,
	},
	averageDeal: { en: "Average deal", ru: "Средний чек" },
	deals: { en: "New deals needed", ru: "Нужно новых сделок" },
	leads: { en: (first: string) => `${first}: needed`, ru: (first: string) => `${first}: нужно` },
	flow: { en: (first: string) => `${first}: come`, ru: (first: string) => `${first}: придёт` },
	missing: { en: (first: string) => `${first}: missing`, ru: (first: string) => `${first}: не хватает` },
	brings: { en: "These bring", ru: "Принесут" },
	bringsWithRepeat: { en: "These bring, with repeat business", ru: "Принесут вместе с повторными" },
	heads: { en: "People needed, there all year", ru: "Нужно людей на весь год" },
	people: { en: "People in the plan", ru: "Людей в плане" },
	daysOfOne: { en: "Working days of one, there all year", ru: "Рабочих дней у одного за год" },
	personDays: { en: "Working days of all together", ru: "Рабочих дней у всех вместе" },
	byLimit: {
		en: (first: string) => `people needed: ${first} over the limit of a day and these days`,
		ru: (first: string) => `нужно людей: ${first} делим на предел в день и на эти дни`,
	},
	byLoad: {
		en: "people needed: as much work for each as the plan asks for",
		ru: "нужно людей: нагрузка на каждого такая же, как в плане",
	},
	flowGiven: { en: "come in a year, as the settings say", ru: "приходит за год, как задано в настройках" },
	flowHistory: {
		en: "begun in the last twelve months",
		ru: "заведено за последние двенадцать месяцев",
	},
	flowOfYear: { en: (first: string) => `${first} a year`, ru: (first: string) => `${first} за год` },
} satisfies Words;
