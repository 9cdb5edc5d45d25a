/** What is said of plans of periods in the check. */
import type { Words } from "../../i18n/words.ts";

export const quotaWords = {
	table: { en: "quotas", ru: "планы" },
	periods: { en: "months, quarters or years", ru: "месяцы, кварталы или годы" },
	sheet: { en: "Quotas", ru: "Планы" },
	quotas: { en: "Quotas", ru: "Планов" },
	amount: { en: "Quotas, amount", ru: "Планов на сумму" },
} satisfies Words;
