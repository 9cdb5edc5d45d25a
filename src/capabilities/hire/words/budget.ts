/** Phrases of the sheet of money. */
import type { Phrase, Words } from "../../../i18n/words.ts";

type Line = "recruiting" | "pay" | "contributions" | "equipment" | "tools" | "training";
type Kind = "at-once" | "evenly" | "late";

const LINES: Readonly<Record<Line, Phrase<string>>> = {
	recruiting: { en: "Recruiting", ru: "Подбор" },
	pay: { en: "Pay", ru: "Оплата труда" },
	contributions: { en: "Contributions", ru: "Взносы" },
	equipment: { en: "Equipment", ru: "Рабочие места" },
	tools: { en: "Tools", ru: "Инструменты" },
	training: { en: "Training", ru: "Обучение" },
};

const KINDS: Readonly<Record<Kind, Phrase<string>>> = {
	"at-once": { en: "Everybody at once", ru: "Все сразу" },
	evenly: { en: "Evenly", ru: "Равномерно" },
	late: { en: "As late as possible", ru: "Как можно позже" },
};

export const budgetWords = {
	budgetSheet: { en: "Budget", ru: "Бюджет" },
	budgetNote: {
		en: "What the proposed starts are expected to cost: who has left is not paid, what is paid once is paid for everybody who starts. Pay is before taxes.",
		ru: "Ожидаемая стоимость предложенных выходов: ушедшим не платят, разовое платится за каждого вышедшего. Оплата труда — до вычета НДФЛ.",
	},
	budgetChart: { en: "Cost by month", ru: "Стоимость по месяцам" },
	costLine: { en: (line: Line) => LINES[line].en, ru: (line: Line) => LINES[line].ru },
	margin: { en: "Margin of their sales", ru: "Маржа их продаж" },
	balanceOfMoney: { en: "Balance from the first month", ru: "Баланс с первого месяца" },
	alternativesHeading: { en: "Other ways to time the starts", ru: "Другие варианты выходов" },
	alternativesNote: {
		en: "Each carries what the proposed plan carries. They do not follow changed cells.",
		ru: "Каждый закрывает то же, что и предложенный план. За изменёнными ячейками они не следуют.",
	},
	variant: { en: "Variant", ru: "Вариант" },
	ownVariant: { en: "Proposed", ru: "Предложенный" },
	alternative: { en: (kind: Kind) => KINDS[kind].en, ru: (kind: Kind) => KINDS[kind].ru },
	whenStarts: { en: "When", ru: "Когда" },
	dearer: { en: "Dearer by", ru: "Дороже на" },
	supportHeading: { en: "Heads and supporting roles", ru: "Руководители и поддержка" },
	supportNote: {
		en: "One for so many people who sell, at the fullest month. Their pay is not in the budget above.",
		ru: "Один на столько продавцов, по самому полному месяцу. В бюджет выше их оплата не входит.",
	},
	perPeople: { en: "One for so many", ru: "Один на (чел.)" },
	have: { en: "There are", ru: "Есть" },
	needed: { en: "Needed", ru: "Нужно" },
	missing: { en: "Missing", ru: "Не хватает" },
	fromMonth: { en: "From", ru: "С месяца" },
	payMonthly: { en: "Their pay a month", ru: "Их оклады в месяц" },
} satisfies Words;
