/** Phrases of a plan's life: versions, differences, revisions. Both languages side by side. */
import type { Words } from "../../i18n/words.ts";

export const lifeWords = {
	frozenTitle: {
		en: (name: string) => `Plan ${name}, frozen`,
		ru: (name: string) => `План ${name} зафиксирован`,
	},
	frozenOn: { en: "Frozen", ru: "Зафиксирован" },
	author: { en: "By", ru: "Кем" },
	reason: { en: "Because", ru: "Почему" },
	target: { en: "Target for the year", ru: "Цель на год" },
	people: { en: "People in the plan", ru: "Людей в плане" },
	vacancies: { en: "Nobody carries yet (vacancies)", ru: "Пока некому нести (вакансии)" },
	asOf: { en: (day: string) => `as of ${day}`, ru: (day: string) => `на ${day}` },
	period: { en: "Period", ru: "Период" },
	plan: { en: "Plan", ru: "План" },
	year: { en: (year: string) => `Year ${year}`, ru: (year: string) => `${year} год` },
	versionSheet: { en: "Version", ru: "Версия" },
	unchanging: {
		en: "Reports and payouts refer to this version, so its file is not to be edited. When the plan changes, freeze the next one: both stay, and rop plan diff shows what changed.",
		ru: "На эту версию ссылаются отчёты и выплаты, поэтому её файл не правят. Когда план изменится, зафиксируйте следующую: останутся обе, а rop plan diff покажет разницу.",
	},
} satisfies Words;
