/** Why a start is needed, both languages side by side. */
import type { Words } from "../../i18n/words.ts";

export const reasonWords = {
	without: {
		en: (when: string, amount: string) => `without this start ${amount} will be missing ${when}`,
		ru: (when: string, amount: string) => `без этого выхода ${when} не хватит ${amount}`,
	},
} satisfies Words;
