/** The phrases of the commands that make workspaces. */
import type { Words } from "../../i18n/words.ts";

export const workspaceWords = {
	title: { en: "A company to try rop on", ru: "Компания, на которой можно попробовать rop" },
	filesHeading: { en: "What was written", ru: "Что записано" },
	file: { en: "File", ru: "Файл" },
	whatFor: { en: "What it is", ru: "Что это" },
	settings: { en: "the settings, with comments", ru: "настройки с комментариями" },
	readme: { en: "what to try, step by step", ru: "что попробовать, по шагам" },
	deals: { en: "deals, as a CRM exports them", ru: "сделки, как их выгружает CRM" },
	payments: { en: "payments and refunds", ru: "оплаты и возвраты" },
	staff: { en: "the people: teams, dates, weights", ru: "сотрудники: команды, даты, веса" },
	calls: { en: "calls of the last months", ru: "звонки последних месяцев" },
	workbook: { en: "the plan for the year: open it in Excel", ru: "план на год: откройте в Excel" },
	hiring: {
		en: "whom to hire, when and at what cost: a workbook",
		ru: "кого нанять, когда и во что это обойдётся: книга Excel",
	},
	next: {
		en: (folder: string) =>
			`Next: open ${folder}/out/plan.xlsx, or try  rop plan decompose --workspace ${folder} --seasonality workdays`,
		ru: (folder: string) =>
			`Дальше: откройте ${folder}/out/plan.xlsx или попробуйте  rop plan decompose --workspace ${folder} --seasonality workdays`,
	},
} satisfies Words;
