/** Phrases of the plan by products, channels and the like: what stands in the place of the words for people. */
import type { Language } from "../../../i18n/language.ts";
import type { Words } from "../../../i18n/words.ts";

type LineKind = "team" | "product" | "channel" | "segment" | "business";

/** One of them, and the name of their sheet. */
const NAMES: Readonly<Record<LineKind, Readonly<Record<Language, readonly [one: string, sheet: string]>>>> = {
	team: { en: ["Team", "Teams"], ru: ["Команда", "По командам"] },
	product: { en: ["Product", "Products"], ru: ["Продукт", "По продуктам"] },
	channel: { en: ["Channel", "Channels"], ru: ["Канал", "По каналам"] },
	segment: { en: ["Segment", "Segments"], ru: ["Сегмент", "По сегментам"] },
	business: { en: ["Business", "New and repeat"], ru: ["Продажи", "Новые и повторные"] },
};

const GIVEN = {
	en: "The shares are given; a month's target is split over them by the same rule as over people.",
	ru: "Доли заданы; план месяца делится по ним тем же методом, что и по людям.",
} as const;

const BASE = {
	en: "Repeat business: active clients × deals of each a month × their average deal, the same every month and never above the month's plan; the rest of the month has to come from new clients.",
	ru: "Повторные продажи: активные клиенты × сделок каждого в месяц × их средний чек, каждый месяц одинаково и не больше плана месяца; остальное в месяце должны дать новые клиенты.",
} as const;

const WON = {
	en: "The shares are those of the last twelve whole months of the history; a month's target is split over them by the same rule as over people.",
	ru: "Доли — по истории последних двенадцати полных месяцев; план месяца делится по ним тем же методом, что и по людям.",
} as const;

/** The words that a sheet of these lines has in the place of those of people. */
export function wordsOfLines(by: LineKind, language: Language) {
	const [one, sheet] = NAMES[by][language];
	const ru = language === "ru";
	return {
		manager: one,
		peopleSheet: sheet,
		peopleNote: ru ? "Каждый квартал и итог — сумма своих ячеек." : "Every quarter and total is the sum of its cells.",
		seatsHeading: ru ? `Доли: ${sheet.toLowerCase()}` : `Shares: ${sheet.toLowerCase()}`,
		fixedHeading: ru ? `Зафиксированные ячейки: ${sheet.toLowerCase()}` : `Fixed cells: ${sheet.toLowerCase()}`,
		workingSheet: ru ? `Расчёт ${sheet.toLowerCase()}` : `Working ${sheet.toLowerCase()}`,
		givenMethod: `${sheet}: ${by === "business" ? BASE[language] : GIVEN[language]}`,
		wonMethod: `${sheet}: ${WON[language]}`,
	};
}

export const lineWords = {
	lineWeight: { en: "Share, in proportion", ru: "Доля (в пропорции)" },
	lineShare: { en: "Share of the whole", ru: "Доля в целом" },
	shareWindow: {
		en: (from: string, until: string) => `Shares by history, from ${from} to ${until}.`,
		ru: (from: string, until: string) => `Доли по истории с ${from} по ${until}.`,
	},
	unsaidLine: { en: "not stated", ru: "не указано" },
	newBusiness: { en: "New clients", ru: "Новые клиенты" },
	repeatBusiness: { en: "Repeat business", ru: "Повторные продажи" },
} satisfies Words;
