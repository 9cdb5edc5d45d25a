/** Phrases of the sheet of starts. */
import type { Words } from "../../../i18n/words.ts";

export const hiresWords = {
	hiresSheet: { en: "Starts", ru: "Выходы" },
	hiresNote: {
		en: "Each step has to begin by its day for the person to start in time; all of them are working days. The list, its dates and reasons are as rop worked them out: they do not follow starts that are changed on the sheet Assumptions.",
		ru: "Каждый шаг нужно начать не позже своего дня, чтобы человек вышел вовремя; все эти дни рабочие. Список, даты и причины — такие, как их посчитал rop: если изменить выходы на листе «Допущения», здесь ничего не изменится.",
	},
	number: { en: "No.", ru: "№" },
	role: { en: "Role", ru: "Роль" },
	decideBy: { en: "Decide by", ru: "Решить до" },
	openBy: { en: "Open by", ru: "Открыть до" },
	offerBy: { en: "Offer accepted by", ru: "Оффер принят до" },
	start: { en: "Starts", ru: "Выход" },
	fullBy: { en: "In full from", ru: "На полной мощности с" },
	costOfStart: { en: "Cost", ru: "Стоимость" },
	brings: { en: "Brings in", ru: "Принесёт" },
	reason: { en: "Why", ru: "Зачем" },
} satisfies Words;
