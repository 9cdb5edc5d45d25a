/** Phrases of the decisions to take. */
import { plural } from "../../../i18n/plural.ts";
import type { Words } from "../../../i18n/words.ts";

const vacancies = (count: number) =>
	`${count} ${plural(count, { one: "вакансию", few: "вакансии", many: "вакансий" }, "ru")}`;
const vacanciesEn = (count: number) => `${count} ${plural(count, { one: "vacancy", other: "vacancies" }, "en")}`;
const offers = (count: number) => `${count} ${plural(count, { one: "оффер", few: "оффера", many: "офферов" }, "ru")}`;
const newcomers = (count: number) => `${count} ${plural(count, { one: "новичка", other: "новичков" }, "ru")}`;
const newcomersEn = (count: number) => `${count} ${plural(count, { one: "newcomer", other: "newcomers" }, "en")}`;
const of = (role: string | undefined) => (role === undefined ? "" : ` (${role})`);

export const decisionWords = {
	decisionsHeading: { en: "Decisions to take", ru: "Какие решения принять" },
	decideUntil: { en: "By", ru: "До" },
	decision: { en: "Decision", ru: "Решение" },
	responsible: { en: "Who", ru: "Кто отвечает" },
	done: { en: "Done", ru: "Отметка" },
	approveVacancies: {
		en: (count: number, cost: string | undefined) =>
			`Approve ${vacanciesEn(count)}${cost === undefined ? "" : ` and a budget of ${cost}`}`,
		ru: (count: number, cost: string | undefined) =>
			`Утвердить ${vacancies(count)}${cost === undefined ? "" : ` и бюджет ${cost}`}`,
	},
	openVacancies: {
		en: (count: number, role: string | undefined, when: string) =>
			`Open ${vacanciesEn(count)}${of(role)}, to start ${when}`,
		ru: (count: number, role: string | undefined, when: string) =>
			`Открыть ${vacancies(count)}${of(role)}, выход ${when}`,
	},
	acceptOffers: {
		en: (count: number, role: string | undefined, when: string) =>
			`${count} ${plural(count, { one: "offer", other: "offers" }, "en")} accepted${of(role)}, to start ${when}`,
		ru: (count: number, role: string | undefined, when: string) =>
			`Получить согласие на ${offers(count)}${of(role)}, выход ${when}`,
	},
	welcome: {
		en: (count: number, role: string | undefined) =>
			`Workplaces, access, a mentor and a training plan for ${newcomersEn(count)}${of(role)}`,
		ru: (count: number, role: string | undefined) =>
			`Рабочие места, доступы, наставник и план обучения на ${newcomers(count)}${of(role)}`,
	},
	endProbation: {
		en: (count: number, role: string | undefined, when: string) =>
			`End of probation: decide on ${count}${of(role)} who started ${when}`,
		ru: (count: number, role: string | undefined, when: string) =>
			`Конец испытательного срока: решить по ${count}${of(role)}, выход ${when}`,
	},
	findSupport: {
		en: (role: string, count: number) => `Find ${count}: ${role} (the team outgrows those there are)`,
		ru: (role: string, count: number) => `Найти ещё ${count}: ${role} (команда становится больше нормы)`,
	},
} satisfies Words;
