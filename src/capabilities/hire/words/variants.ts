/** Phrases of the comparison with other settings. */
import type { Words } from "../../../i18n/words.ts";

export const variantWords = {
	variantsSheet: { en: "What if", ru: "Что если" },
	variantsNote: {
		en: "Each column is an estimate of its own; none follows changed cells.",
		ru: "Каждый столбец — отдельный расчёт; за изменёнными ячейками они не следуют.",
	},
	measure: { en: "Measure", ru: "Показатель" },
	asSet: { en: "As set", ru: "Как задано" },
	shortInSpite: { en: "Short in spite of them", ru: "Всё равно не хватит" },
} satisfies Words;
