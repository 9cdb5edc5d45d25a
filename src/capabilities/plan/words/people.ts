/** Phrases of the sheet of people. */
import type { Words } from "../../../i18n/words.ts";

export const peopleWords = {
	peopleSheet: { en: "People", ru: "По людям" },
	peopleNote: {
		en: "Every quarter, team and total is the sum of its cells.",
		ru: "Каждый квартал, команда и итог — сумма своих ячеек.",
	},
	manager: { en: "Manager", ru: "Менеджер" },
	team: { en: "Team", ru: "Команда" },
	noTeam: { en: "without a team", ru: "без команды" },
	teamTotal: { en: (team: string) => `${team}, total`, ru: (team: string) => `${team}, всего` },
	total: { en: "Total", ru: "Итого" },
	peopleTogether: { en: "people together", ru: "люди в сумме" },
	teamsTogether: { en: "Teams together", ru: "Команды в сумме" },
	overAssignment: { en: "over-assignment", ru: "запас (сверх плана)" },
	companyPlan: { en: "Company's plan", ru: "План компании" },
	fixedCell: { en: "Fixed on the sheet Assumptions", ru: "Зафиксировано на листе «Допущения»" },
	vacancyAfter: { en: (name: string) => `Vacancy after ${name}`, ru: (name: string) => `Вакансия (после: ${name})` },
	vacancyFrom: { en: (day: string) => `Vacancy from ${day}`, ru: (day: string) => `Вакансия с ${day}` },
	vacancy: { en: "Vacancy", ru: "Вакансия" },
	month: { en: "Month", ru: "Месяц" },
} satisfies Words;
