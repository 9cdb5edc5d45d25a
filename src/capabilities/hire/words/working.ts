/** Phrases of the sheet that repeats the estimate. */
import type { Words } from "../../../i18n/words.ts";

export const workingWords = {
	weekSharesHeading: {
		en: "Share of a month's starts that is looked for in each week",
		ru: "Какая доля выходов месяца подбирается в каждую неделю",
	},
	workingSheet: { en: "Working", ru: "Расчёт" },
	workingNote: {
		en: "How the numbers come about, step by step; nothing here needs changing. Rows are months of start, columns the months that follow.",
		ru: "Как получаются числа, шаг за шагом; менять здесь ничего не нужно. Строки — месяцы выхода, столбцы — месяцы после него.",
	},
	tenureHeading: {
		en: "Of those who started, still there by months of work",
		ru: "Сколько из вышедших на работу ещё работают, по месяцам стажа",
	},
	monthsWorked: { en: "Months worked", ru: "Месяцев стажа" },
	stillThere: { en: "Still there", ru: "Ещё работают" },
	stayingHeading: { en: "Who is still there", ru: "Кто ещё работает" },
	monthsSince: { en: "Months since", ru: "Прошло месяцев" },
	newcomers: { en: "Newcomers", ru: "Новички" },
	thereHeading: { en: "Share of newcomers still there", ru: "Доля новичков, которые ещё работают" },
	startIn: { en: "Start in", ru: "Выход" },
	presentHeading: {
		en: (role: string) => `${role}: what one start brings in if the person stays`,
		ru: (role: string) => `${role}: сколько приносит один выход, если человек остаётся`,
	},
	capacityHeading: {
		en: (role: string) => `${role}: what is expected of one start`,
		ru: (role: string) => `${role}: чего ждать от одного выхода`,
	},
	payHeading: {
		en: (role: string) => `${role}: expected pay of one start`,
		ru: (role: string) => `${role}: ожидаемая оплата одного выхода`,
	},
	payBefore: {
		en: (role: string) => `${role}: pay when the estimate was made`,
		ru: (role: string) => `${role}: оплата на момент расчёта`,
	},
	contributionsBefore: {
		en: (role: string) => `${role}: contributions when the estimate was made`,
		ru: (role: string) => `${role}: взносы на момент расчёта`,
	},
	contributionsHeading: {
		en: (role: string) => `${role}: expected contributions of one start`,
		ru: (role: string) => `${role}: ожидаемые взносы с одного выхода`,
	},
	daysHeading: { en: "Team: working days there", ru: "Команда: рабочие дни" },
	employedHeading: { en: "Team: employed in the month", ru: "Команда: работает в месяце" },
	chancesHeading: {
		en: "Team: the chance that each is still there (1: known to leave or to stay until then)",
		ru: "Команда: с какой вероятностью каждый ещё работает (1 — дата ухода известна)",
	},
	membersHeading: {
		en: "Team: what each brings in, if they stay",
		ru: "Команда: сколько приносит каждый, если остаётся",
	},
} satisfies Words;
