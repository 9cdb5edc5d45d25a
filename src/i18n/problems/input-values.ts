/** What is said of a cell or a column that can't be read, or can be read in two ways. */
import type { InputValueFacts } from "../../core/problem-facts/input.ts";
import { longDay } from "../period-names.ts";
import { plural } from "../plural.ts";
import { writtenDecimal } from "../written.ts";
import type { Sentences } from "./index.ts";

const NEEDED: Readonly<Record<string, { readonly en: string; readonly ru: string }>> = {
	name: { en: "name", ru: "ячейка с именем" },
	date: { en: "date, so it belongs to no month", ru: "дата, и она не попадает ни в один месяц" },
	when: { en: "date, so it belongs to no day", ru: "дата, и она не попадает ни в один день" },
	amount: { en: "amount", ru: "сумма" },
};
const CELLS = {
	en: { one: "cell", other: "cells" },
	ru: { one: "ячейка", few: "ячейки", many: "ячеек" },
};
const ROWS = {
	en: { one: "row", other: "rows" },
	ru: { one: "строка", few: "строки", many: "строк" },
};
const MARKS = {
	".": { en: "point", ru: "точкой" },
	",": { en: "comma", ru: "запятой" },
};
const ORDERS = {
	"day-first": { en: "day first", ru: "сначала день" },
	"month-first": { en: "month first", ru: "сначала месяц" },
};

export const inputValueSentences: Sentences<InputValueFacts> = {
	"cell-empty": {
		en: ({ field }) => `this row has no ${NEEDED[field]?.en ?? field}; fill it in or delete the row`,
		ru: ({ field }) =>
			`в этой строке не заполнена ${NEEDED[field]?.ru ?? field}; впишите недостающее или удалите строку`,
	},
	"amount-missing": {
		en: ({ count }) =>
			`${count} won ${plural(count, { one: "deal has no amount and adds", other: "deals have no amount and add" }, "en")} nothing to the sales; fill it in if there was money`,
		ru: ({ count }) =>
			`${count} ${plural(count, { one: "выигранная сделка", few: "выигранные сделки", many: "выигранных сделок" }, "ru")} без суммы: к продажам ничего не добавлено; если деньги были, впишите сумму`,
	},
	"amount-unreadable": {
		en: ({ text }) =>
			`"${text}" is not an amount; write it as 1054.50, or list the word under "empty" of this file in rop.yaml if it means no amount`,
		ru: ({ text }) =>
			`«${text}» — не сумма; пишите так: 1 054,50, а если это слово значит «суммы нет», добавьте его в empty этого файла в rop.yaml`,
	},
	"amount-ambiguous": {
		en: ({ text, header, count }) =>
			`"${text}" in "${header}" can be a thousand or a fraction, and nothing in the column settles it (${count} ${plural(count, CELLS.en, "en")}); say decimal: "," or decimal: "." for this file in rop.yaml`,
		ru: ({ text, header, count }) =>
			`«${text}» в столбце «${header}» можно прочитать и как тысячи, и как дробь, и по столбцу этого не понять (${count} ${plural(count, CELLS.ru, "ru")}); укажите для файла decimal: "," или decimal: "." в rop.yaml`,
	},
	"amount-contradicts": {
		en: ({ text, mark }) =>
			`"${text}" doesn't fit its column, where decimals follow a ${MARKS[mark].en}; correct the cell`,
		ru: ({ text, mark }) =>
			`«${text}» не подходит к своему столбцу, где дробная часть отделена ${MARKS[mark].ru}; исправьте ячейку`,
	},
	"amount-too-large": {
		en: ({ text }) =>
			`"${text}" is more than rop can count exactly (90 trillion); check whether it is an amount at all`,
		ru: ({ text }) => `«${text}» больше, чем rop может считать точно (90 трлн); проверьте, сумма ли это вообще`,
	},
	"amounts-rounded": {
		en: ({ header, count, decimals }) =>
			`${count} ${plural(count, CELLS.en, "en")} of "${header}" had more than ${decimals} decimals and were rounded, halves up`,
		ru: ({ header, count, decimals }) =>
			`в столбце «${header}» знаков после запятой больше ${decimals} (${count} ${plural(count, CELLS.ru, "ru")}); суммы округлены, половина — вверх`,
	},
	"amounts-multiplied": {
		en: ({ header, factor }) =>
			`as its header "${header}" says, every amount of the column was multiplied by ${factor}`,
		ru: ({ header, factor }) => `суммы столбца «${header}» умножены на ${factor}, как сказано в его заголовке`,
	},
	"currency-foreign": {
		en: ({ found, expected, count }) =>
			`the amount is in ${found}, but the workspace counts in ${expected} (${count} ${plural(count, ROWS.en, "en")}); give its rate in rop.yaml (currencies: { USD: 92.5 }), or leave such rows out of the export`,
		ru: ({ found, expected, count }) =>
			`сумма в валюте «${found}», а считаем в ${expected} (${count} ${plural(count, ROWS.ru, "ru")}); укажите курс в rop.yaml (currencies: { USD: 92.5 }) или не выгружайте такие строки`,
	},
	"currency-converted": {
		en: ({ found, expected, count, rates }) =>
			`${count} ${plural(count, { one: "amount", other: "amounts" }, "en")} in ${found} ${plural(count, { one: "was", other: "were" }, "en")} converted to ${expected} by the ${plural(rates.length, { one: "rate", other: "rates" }, "en")} of rop.yaml (${rates.map((rate) => writtenDecimal(rate, "en")).join(", ")})`,
		ru: ({ found, expected, count, rates }) =>
			`${count} ${plural(count, { one: "сумма", few: "суммы", many: "сумм" }, "ru")} в ${found} ${plural(count, { one: "пересчитана", few: "пересчитаны", many: "пересчитаны" }, "ru")} в ${expected} по ${plural(rates.length, { one: "курсу", few: "курсам", many: "курсам" }, "ru")} из rop.yaml (${rates.map((rate) => writtenDecimal(rate, "ru")).join("; ")})`,
	},
	"date-unreadable": {
		en: ({ text }) =>
			`"${text}" is not a date; write it as 2026-03-31, or list the word under "empty" of this file in rop.yaml`,
		ru: ({ text }) =>
			`«${text}» — не дата; пишите так: 31.03.2026, или добавьте это слово в empty этого файла в rop.yaml`,
	},
	"date-impossible": {
		en: ({ text }) => `there is no such day as "${text}"; correct the date`,
		ru: ({ text }) => `нет такого дня: «${text}»; исправьте дату`,
	},
	"date-ambiguous": {
		en: ({ text, header, count, dayFirst, monthFirst }) =>
			`"${text}" in "${header}" is ${longDay(dayFirst, "en")} or ${longDay(monthFirst, "en")}, and nothing in the column settles it (${count} ${plural(count, CELLS.en, "en")}); say dates: day-first or dates: month-first for this file in rop.yaml`,
		ru: ({ text, header, count, dayFirst, monthFirst }) =>
			`«${text}» в столбце «${header}» — это ${longDay(dayFirst, "ru")} или ${longDay(monthFirst, "ru")}, и по столбцу этого не понять (${count} ${plural(count, CELLS.ru, "ru")}); укажите для файла dates: day-first или dates: month-first в rop.yaml`,
	},
	"date-contradicts": {
		en: ({ text, order }) =>
			`"${text}" doesn't fit its column, where dates are written ${ORDERS[order].en}; correct the cell`,
		ru: ({ text, order }) =>
			`«${text}» не подходит к своему столбцу, где в датах ${ORDERS[order].ru}; исправьте ячейку`,
	},
};
