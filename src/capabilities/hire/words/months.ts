/** Phrases of the sheet of months. */
import type { Words } from "../../../i18n/words.ts";

export const monthsWords = {
	monthsSheet: { en: "Months", ru: "По месяцам" },
	monthsNote: {
		en: "Surplus or shortage is capacity less what is required; the amounts follow the marked cells of the sheet Assumptions.",
		ru: "Запас или нехватка — мощность минус нужная мощность; суммы следуют за жёлтыми ячейками листа «Допущения».",
	},
	month: { en: "Month", ru: "Месяц" },
	quarter: { en: "Quarter", ru: "Квартал" },
	year: { en: "Year", ru: "Год" },
	byYear: { en: "By year", ru: "По годам" },
	byQuarter: { en: "By quarter", ru: "По кварталам" },
	partOf: { en: (quarter: string) => `${quarter}, in part`, ru: (quarter: string) => `${quarter}, часть` },
	total: { en: "Total", ru: "Итого" },
	target: { en: "Target", ru: "Цель" },
	required: { en: "Required", ru: "Нужно" },
	team: { en: "Team", ru: "Команда" },
	agreed: { en: "Agreed starts", ru: "Договорённые выходы" },
	ofHires: { en: "New people", ru: "Новые люди" },
	capacity: { en: "Capacity", ru: "Мощность" },
	balance: { en: "Surplus or shortage", ru: "Запас или нехватка" },
	enough: { en: "Carried?", ru: "Закрыт?" },
	carried: { en: "yes", ru: "да" },
	short: { en: "short", ru: "не хватает" },
	starts: { en: "Starts", ru: "Выходов" },
	people: { en: "People, expected", ru: "Людей (ожидаемо)" },
	cost: { en: "Cost of new people", ru: "Стоимость новых" },
} satisfies Words;
