/** Phrases of a plan of several measures. */
import type { Language } from "../../../i18n/language.ts";
import type { Words } from "../../../i18n/words.ts";

type Measure = "payments" | "revenue" | "margin" | "deals" | "clients";

/** As the title of a column; in words before "by people"; after "assumptions" and "working". */
const NAMES: Readonly<Record<Measure, Readonly<Record<Language, readonly [short: string, after: string]>>>> = {
	payments: { en: ["Money received", "money received"], ru: ["Поступления", "поступления"] },
	revenue: { en: ["Revenue", "revenue"], ru: ["Выручка", "выручка"] },
	margin: { en: ["Margin", "margin"], ru: ["Маржа", "маржа"] },
	deals: { en: ["Won deals", "won deals"], ru: ["Сделки", "сделки"] },
	clients: { en: ["New clients", "new clients"], ru: ["Новые клиенты", "новые клиенты"] },
};

/** The measure as the title of a column. */
export function measureTitle(measure: Measure, language: Language): string {
	return NAMES[measure][language][0];
}

/** The words that the sheets of a further measure have in the place of the plan's. */
export function wordsOfFurther(measure: Measure, counted: boolean, language: Language) {
	const [title, after] = NAMES[measure][language];
	const ru = language === "ru";
	return {
		peopleSheet: ru ? `${title} по людям` : `${title} by people`,
		assumptionsSheet: ru ? `Допущения, ${after}` : `Assumptions, ${after}`,
		assumptionsNote: FOLLOWS[language],
		workingSheet: ru ? `Расчёт, ${after}` : `Working, ${after}`,
		...(counted ? { fixedNote: FIXED[language] } : {}),
		fixedCell: ru ? `Зафиксировано на листе «Допущения, ${after}»` : `Fixed on the sheet Assumptions, ${after}`,
	};
}

const FOLLOWS = {
	en: "Yellow cells are this measure's own and may be changed; all other figures follow the sheet Assumptions.",
	ru: "Жёлтые ячейки — свои у этого показателя, их можно менять; остальное берётся с листа «Допущения».",
} as const;

const FIXED = {
	en: "A number here is kept exactly, and the others share what is left. Whole numbers; leave the rest empty.",
	ru: "Число здесь соблюдается точно, остальные делят то, что осталось. Целые числа; прочее оставьте пустым.",
} as const;

export const measuresWords = {
	measuresHeading: { en: "All measures", ru: "Все показатели" },
	measuresOfPeople: {
		en: (year: string) => `All measures by people, ${year}`,
		ru: (year: string) => `Все показатели по людям, ${year}`,
	},
	measuresOfTeams: {
		en: (year: string) => `All measures by team, ${year}`,
		ru: (year: string) => `Все показатели по командам, ${year}`,
	},
	averagePlanned: { en: "Average deal, planned", ru: "Средний чек по плану" },
	averagePast: { en: "Average deal before", ru: "Средний чек прежде" },
	averageNote: {
		en: (from: string, until: string) =>
			`The planned average deal is the plan's money over its deals; beside it the same months' from ${from} to ${until}.`,
		ru: (from: string, until: string) =>
			`Средний чек по плану — деньги плана, делённые на число сделок; рядом он же за те же месяцы с ${from} по ${until}.`,
	},
	averageUnknown: {
		en: "The planned average deal is the plan's money over its deals; twelve whole months of history to hold it against are not known.",
		ru: "Средний чек по плану — деньги плана, делённые на число сделок; двенадцати полных месяцев истории для сравнения нет.",
	},
	measuresMethod: {
		en: "Each measure is split by the rule above as a plan of its own, by its own history; what its sheet of assumptions does not have in yellow follows the sheet Assumptions.",
		ru: "Каждый показатель разложен тем же методом как отдельный план, по своей истории; всё, что на листе его допущений не жёлтое, берётся с листа «Допущения».",
	},
} satisfies Words;
