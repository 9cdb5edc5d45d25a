/** What a workbook says of itself: page numbers, invitations at input cells. */
import type { Words } from "../../i18n/words.ts";

export const words = {
	/** `&P` and `&N` are the page and the number of pages, filled in by the spreadsheet program. */
	page: { en: "Page &P of &N", ru: "Стр. &P из &N" },
	lists: { en: "Lists", ru: "Списки" },
	choices: { en: "Choices", ru: "Варианты" },
	inputTitle: { en: "You can change this", ru: "Это можно изменить" },
	errorTitle: { en: "Please check the value", ru: "Проверьте значение" },
	money: { en: "An amount", ru: "Сумма" },
	count: { en: "A whole number", ru: "Целое число" },
	number: { en: "A number", ru: "Число" },
	percent: { en: "A percentage", ru: "Процент" },
	day: { en: "A date", ru: "Дата" },
	text: { en: "Any text", ru: "Любой текст" },
	choice: { en: "One from the list", ru: "Одно значение из списка" },
	between: {
		en: (min: string, max: string) => `from ${min} to ${max}`,
		ru: (min: string, max: string) => `от ${min} до ${max}`,
	},
	atLeast: { en: (min: string) => `${min} or more`, ru: (min: string) => `не меньше ${min}` },
	atMost: { en: (max: string) => `${max} or less`, ru: (max: string) => `не больше ${max}` },
	dayAtLeast: { en: (min: string) => `${min} or later`, ru: (min: string) => `не раньше ${min}` },
	dayAtMost: { en: (max: string) => `${max} or earlier`, ru: (max: string) => `не позже ${max}` },
	recalculates: { en: "The workbook recalculates by itself.", ru: "Книга пересчитается сама." },
	expected: { en: (what: string) => `Expected here: ${what}.`, ru: (what: string) => `Здесь ожидается: ${what}.` },
} satisfies Words;
