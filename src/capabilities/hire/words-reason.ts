/** Why a start is needed, both languages side by side. */
import type { Words } from "../../i18n/words.ts";

export const reasonWords = {
	without: {
		en: (period: string, amount: string) => `without this start ${period} is short by ${amount}`,
		ru: (period: string, amount: string) => `без этого выхода не хватит: ${period} — ${amount}`,
	},
	withoutInYear: {
		en: (year: string, amount: string) => `without this start the year ${year} is short by ${amount}`,
		ru: (year: string, amount: string) => `без этого выхода ${year} году не хватит ${amount}`,
	},
} satisfies Words;
