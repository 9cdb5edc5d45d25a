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

	diffTitle: {
		en: (year: string) => `What changed in the plan for ${year}`,
		ru: (year: string) => `Что изменилось в плане на ${year} год`,
	},
	now: { en: "now", ru: "сейчас" },
	side: {
		en: (name: string, day: string, author: string) => `${name} (${day}${author === "" ? "" : `, ${author}`})`,
		ru: (name: string, day: string, author: string) => `${name} (${day}${author === "" ? "" : `, ${author}`})`,
	},
	diffSheet: { en: "Changes", ru: "Изменения" },
	ofMeasure: {
		en: (sheet: string, measure: string) => `${sheet}, ${measure.toLowerCase()}`,
		ru: (sheet: string, measure: string) => `${sheet}, ${measure.toLowerCase()}`,
	},
	same: {
		en: "The plans are the same: neither a setting nor a number differs.",
		ru: "Планы совпадают: не отличаются ни настройки, ни числа.",
	},
	reasonOf: { en: (name: string) => `Reason for ${name}`, ru: (name: string) => `Причина ${name}` },
	more: { en: (percent: string) => `${percent} more`, ru: (percent: string) => `больше на ${percent}` },
	less: { en: (percent: string) => `${percent} less`, ru: (percent: string) => `меньше на ${percent}` },
	change: { en: "Change", ru: "Изменение" },
	growth: { en: "%", ru: "%" },
	changedPeople: { en: "People with a changed plan", ru: "Людей с изменённым планом" },
	unchangedPeople: {
		en: (count: number) => `unchanged: ${count}`,
		ru: (count: number) => `без изменений: ${count}`,
	},
	settingsHeading: { en: "Settings", ru: "Настройки" },
	setting: { en: "Setting", ru: "Настройка" },
	before: { en: "Before", ru: "Было" },
	after: { en: "After", ru: "Стало" },
	quartersHeading: { en: "Quarters", ru: "Кварталы" },
	monthsHeading: { en: "Months", ru: "Месяцы" },
	teamsHeading: { en: "Teams", ru: "Команды" },
	team: { en: "Team", ru: "Команда" },
	noTeam: { en: "without a team", ru: "без команды" },
	manager: { en: "Manager", ru: "Менеджер" },
	peopleSheet: { en: "People", ru: "По людям" },
	peopleNote: {
		en: "Columns of quarters and months show by how much the plan changed.",
		ru: "В столбцах кварталов и месяцев показано, на сколько изменился план.",
	},
	what: { en: "What happened", ru: "Что произошло" },
	appears: { en: "new in the plan", ru: "новый в плане" },
	disappears: { en: "no longer in the plan", ru: "больше нет в плане" },
	movedFrom: { en: (team: string) => `from ${team}`, ru: (team: string) => `из команды ${team}` },
	monthsSheet: { en: "People by month", ru: "По людям и месяцам" },
} satisfies Words;
