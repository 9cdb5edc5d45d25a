/** Phrases of the sheet of risk. */
import { plural } from "../../../i18n/plural.ts";
import type { Words } from "../../../i18n/words.ts";

export const riskWords = {
	riskSheet: { en: "Risk", ru: "Риск" },
	riskChart: { en: "What the months may bring", ru: "Что могут принести месяцы" },
	p10: { en: "P10 (pessimistic)", ru: "P10 (пессимистично)" },
	p50: { en: "P50 (the middle)", ru: "P50 (середина)" },
	p90: { en: "P90 (optimistic)", ru: "P90 (оптимистично)" },
	chance: { en: "Chance to carry it", ru: "Вероятность закрыть" },
	chanceOfAll: { en: "Chance to make the target", ru: "Вероятность выполнить цель" },
	chanceExplained: {
		en: "of the whole time; see the sheet Risk",
		ru: "за весь срок; см. лист «Риск»",
	},
	moreStarts: {
		en: (wanted: string) => `More starts to be ${wanted} sure`,
		ru: (wanted: string) => `Ещё выходов, чтобы вероятность была ${wanted}`,
	},
	moreExplained: {
		en: (chance: string) => `with them the chance is ${chance}`,
		ru: (chance: string) => `с ними вероятность ${chance}`,
	},
	noStartsHelp: { en: "no number of starts is enough", ru: "столько выходами не добрать" },
	percentilesNote: {
		en: "P10 is the pessimistic one: in one case out of ten it turns out lower. P90 is the optimistic one: in one case out of ten it turns out higher.",
		ru: "P10 — пессимистичная оценка: в одном случае из десяти выходит меньше. P90 — оптимистичная: в одном случае из десяти выходит больше.",
	},
	riskNote: {
		en: (simulations: number, written: string, seed: number) =>
			`${written} ${plural(simulations, { one: "run", other: "runs" }, "en")} of chance (seed ${seed}): who leaves, who passes the probation, how long a seat stays empty, who sells better or worse. A bad year of the whole market is not in it. These numbers do not follow changed cells.`,
		ru: (simulations: number, written: string, seed: number) =>
			`${written} ${plural(simulations, { one: "розыгрыш", few: "розыгрыша", many: "розыгрышей" }, "ru")} (начальное число ${seed}): кто уйдёт, кто пройдёт испытательный срок, сколько ищут замену, кто продаёт лучше или хуже. Плохого года всего рынка здесь нет. За изменёнными ячейками эти числа не следуют.`,
	},
	riskDefaults: {
		en: "The spreads are defaults (hire.risk is not written), so take the chance as a rough guide.",
		ru: "Разбросы взяты по умолчанию (hire.risk не задан), поэтому вероятность — лишь ориентир.",
	},
} satisfies Words;
