/** What stands over the vacancies to paste into rop.yaml. */
import type { Words } from "../../i18n/words.ts";

export const vacancyWords = {
	heading: {
		en: (asOf: string) => `The starts of rop hire estimate as of ${asOf}; put these keys under plan in rop.yaml`,
		ru: (asOf: string) => `Выходы из rop hire estimate на ${asOf}; перенесите эти ключи в раздел plan файла rop.yaml`,
	},
	none: {
		en: (asOf: string) => `Nobody has to start, as of ${asOf}: the people there carry the plan`,
		ru: (asOf: string) => `На ${asOf} никого нанимать не нужно: план несут те, кто уже есть`,
	},
} satisfies Words;
