/** Phrases of what the plan is of, in the place of those of won deals. */
import type { Language } from "../../../i18n/language.ts";

type Measure = "payments" | "revenue" | "margin" | "deals" | "clients";

const NAMES: Readonly<Record<Measure, Readonly<Record<Language, string>>>> = {
	payments: { en: "money received", ru: "поступления денег" },
	revenue: { en: "won deals, in money", ru: "выигранные сделки, в деньгах" },
	margin: { en: "margin", ru: "маржа" },
	deals: { en: "number of won deals", ru: "число выигранных сделок" },
	clients: { en: "number of new clients", ru: "число новых клиентов" },
};

/** What the plan is of. */
export function measureName(measure: Measure, language: Language): string {
	return NAMES[measure][language];
}

/** The words for the past in this measure; none where it is that of won deals in money. */
export function wordsOfMeasure(measure: Measure, language: Language) {
	if (measure === "revenue" || measure === "margin") return {};
	return { ...PAST[measure][language], ...seasonsOf(measure, language) };
}

const PAST = {
	payments: {
		en: {
			won: (year: string) => `Received in ${year}`,
			wonInWindow: "Received",
			dealsInWindow: "Payments",
			sideLast: (from: string, until: string) => `received from ${from} to ${until}`,
			sideCapacityLearned: (productivity: string) =>
				`people in full seats × ${productivity} a month, as their deals were paid last year`,
			weightWindow: (from: string, until: string) => `Weights by history: payments from ${from} to ${until}.`,
		},
		ru: {
			won: (year: string) => `Получено в ${year}`,
			wonInWindow: "Получено",
			dealsInWindow: "Платежей",
			sideLast: (from: string, until: string) => `получено с ${from} по ${until}`,
			sideCapacityLearned: (productivity: string) =>
				`люди в полных ставках × ${productivity} в месяц, как платили по их сделкам в прошлом году`,
			weightWindow: (from: string, until: string) => `Веса по истории: платежи с ${from} по ${until}.`,
		},
	},
	deals: {
		en: {
			won: (year: string) => `Won deals in ${year}`,
			wonInWindow: "Won deals",
			dealsInWindow: "Won deals",
			sideLast: (from: string, until: string) => `deals won from ${from} to ${until}`,
		},
		ru: {
			won: (year: string) => `Сделок в ${year}`,
			wonInWindow: "Сделок",
			dealsInWindow: "Сделок",
			sideLast: (from: string, until: string) => `выиграно сделок с ${from} по ${until}`,
		},
	},
	clients: {
		en: {
			won: (year: string) => `New clients in ${year}`,
			wonInWindow: "New clients",
			dealsInWindow: "First deals",
			sideLast: (from: string, until: string) => `new clients from ${from} to ${until}`,
			weightWindow: (from: string, until: string) =>
				`Weights by history: first deals of clients from ${from} to ${until}.`,
		},
		ru: {
			won: (year: string) => `Новых клиентов в ${year}`,
			wonInWindow: "Новых",
			dealsInWindow: "Первых сделок",
			sideLast: (from: string, until: string) => `новых клиентов с ${from} по ${until}`,
			sideCapacityLearned: (productivity: string) =>
				`люди в полных ставках × ${productivity} в месяц, как приводили клиентов в прошлом году`,
			weightWindow: (from: string, until: string) => `Веса по истории: первые сделки клиентов с ${from} по ${until}.`,
		},
	},
} as const;

function seasonsOf(measure: Measure, language: Language) {
	const name = measureName(measure, language);
	const history = (years: string) =>
		language === "ru" ? `по истории (${name}), ${years}` : `by history (${name}), ${years}`;
	return language === "ru"
		? {
				historyMonths: (years: string) => `${history(years)}, индекс месяца`,
				historyWorkdays: (years: string) => `${history(years)}, индекс рабочего дня`,
			}
		: {
				historyMonths: (years: string) => `${history(years)}, index of a month`,
				historyWorkdays: (years: string) => `${history(years)}, index of a working day`,
			};
}
