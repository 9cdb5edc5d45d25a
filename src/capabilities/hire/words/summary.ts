/** Phrases of the first sheet, and of the document as a whole. */
import { plural } from "../../../i18n/plural.ts";
import type { Words } from "../../../i18n/words.ts";

/** `4 выхода`, `4 starts` */
export const startCount = {
	en: (count: number) => `${count} ${plural(count, { one: "start", other: "starts" }, "en")}`,
	ru: (count: number) => `${count} ${plural(count, { one: "выход", few: "выхода", many: "выходов" }, "ru")}`,
};

const seats = (count: number) => `${count} ${plural(count, { one: "ставка", few: "ставки", many: "ставок" }, "ru")}`;

/** Whole people of the rough estimate. */
interface RoughCounts {
	readonly seats: number;
	readonly replacements: number;
	readonly toFill: number;
	readonly starts: number;
}

export const summaryWords = {
	title: {
		en: (first: string, last: string) => `Hiring plan for sales, ${first === last ? first : `${first} – ${last}`}`,
		ru: (first: string, last: string) =>
			`План найма в отдел продаж, ${first === last ? lower(first) : `${lower(first)} – ${lower(last)}`}`,
	},
	asOf: { en: (day: string) => `as of ${day}`, ru: (day: string) => `на ${day}` },
	summarySheet: { en: "Summary", ru: "Главное" },
	and: { en: "and", ru: "и" },
	nobodyNeeded: {
		en: "Nobody has to be hired: the team and the starts already agreed carry the plan.",
		ru: "Нанимать не нужно: команда и уже договорённые выходы закрывают план.",
	},
	nobodyHelps: {
		en: (gap: string) => `The plan is short by ${gap}, and no start that is still possible makes up for it.`,
		ru: (gap: string) => `До плана не хватает ${gap}, и ни один ещё возможный выход этого не закроет.`,
	},
	startsNeeded: {
		en: (count: number, when: string) => `${startCount.en(count)} needed: ${when}.`,
		ru: (count: number, when: string) =>
			`${plural(count, { one: "Нужен", other: "Нужно" }, "ru")} ${startCount.ru(count)}: ${when}.`,
	},
	ofRoleWhen: {
		en: (role: string, when: string) => `${role} — ${when}`,
		ru: (role: string, when: string) => `${role} — ${when}`,
	},
	openFirstBy: {
		en: (day: string) => `The first vacancy has to be open by ${day}.`,
		ru: (day: string) => `Первую вакансию открыть до ${day}.`,
	},
	costsUntil: {
		en: (cost: string, until: string) => `They cost ${cost} up to and including ${until}.`,
		ru: (cost: string, until: string) => `Это стоит ${cost} по ${lower(until)} включительно.`,
	},
	withoutThem: {
		en: (gap: string, periods: number, months: number) =>
			`Without them ${gap} will be missing${periods < months ? "" : ", in every month"}.`,
		ru: (gap: string, periods: number, months: number) =>
			`Без них не хватит ${gap}${periods < months ? "" : ", причём в каждом месяце"}.`,
	},
	tooLate: {
		en: (when: string, missing: string, decideBy: string) =>
			`${when} can't be carried in full any more: ${missing} will be missing. The decision had to be made by ${decideBy}.`,
		ru: (when: string, missing: string, decideBy: string) =>
			`${when}: полностью уже не закрыть, не хватит ${missing}. Решение о вакансии нужно было принять до ${decideBy}.`,
	},
	neverCarried: {
		en: (when: string, missing: string) => `${when}: ${missing} will be missing, and no start of any date would help.`,
		ru: (when: string, missing: string) => `${when}: не хватит ${missing}, и никакой выход этого не исправит.`,
	},
	limitsShort: {
		en: (when: string, missing: string) =>
			`${when}: ${missing} will be missing, because the limits of hiring allow no more starts.`,
		ru: (when: string, missing: string) =>
			`${when}: не хватит ${missing}, потому что ограничения найма не дают выйти большему числу людей.`,
	},
	goal: { en: "Target", ru: "Цель" },
	goalExplained: {
		en: (first: string, last: string) => `${first} – ${last}`,
		ru: (first: string, last: string) => `${lower(first)} – ${lower(last)}`,
	},
	shortWithout: { en: "Missing without new people", ru: "Не хватит без новых людей" },
	shortExplained: {
		en: "in months that nobody carries",
		ru: "в месяцах, которые некому закрыть",
	},
	startsProposed: { en: "Starts needed", ru: "Нужно выходов" },
	firstVacancy: { en: "First vacancy open by", ru: "Первую вакансию открыть до" },
	costTotal: { en: "Cost in total", ru: "Стоимость всего" },
	costExplained: {
		en: "by month and line: sheet Budget",
		ru: "по месяцам и статьям — лист «Бюджет»",
	},
	payback: { en: "Pays back from", ru: "Окупается с" },
	paybackExplained: {
		en: "the margin of their sales covers all cost",
		ru: "маржа их продаж покрыла все затраты",
	},
	notPaidBack: { en: "not within this time", ru: "не в этом сроке" },
	emptyDay: { en: "An empty seat loses a working day", ru: "Пустое место теряет за рабочий день" },
	emptyDayExplained: { en: "sales of a ramped person", ru: "продажи человека на полной мощности" },
	chart: { en: "Required and available capacity", ru: "Нужная мощность и та, что есть" },
	roughHeading: { en: "On the back of an envelope", ru: "Прикидка по году" },
	rough: {
		en: (fullTime: string, counts: RoughCounts, byTenure: boolean) =>
			`The year over what one ramped person sells in a year: ${fullTime}, that is ${counts.seats} seats; ${counts.replacements} of them to be refilled within the year, ${counts.toFill} to fill, and with those who ${byTenure ? "leave in their first year" : "do not pass the probation"} ${counts.starts} starts.`,
		ru: (fullTime: string, counts: RoughCounts, byTenure: boolean) =>
			`Год ÷ годовая выработка опытного менеджера = ${fullTime}, то есть ${seats(counts.seats)}; замен за год — ${counts.replacements}, к заполнению — ${counts.toFill}, с учётом ${byTenure ? "ухода в первый год работы" : "отсева на испытательном"} — ${startCount.ru(counts.starts)}.`,
	},
	roughSame: { en: "That is as many as above.", ru: "Столько же, сколько выше." },
	roughDiffers: {
		en: (own: number, more: boolean) =>
			`Above it is ${own}: month by month ${more ? "the people who are there and their months count as they are, and leavers are replaced only as far as the plan needs it" : "newcomers bring less while they ramp up, and the plan has to be carried when it is due, not on average over the year"}.`,
		ru: (own: number, more: boolean) =>
			`Выше — ${own}: при счёте по месяцам ${more ? "видно, сколько на деле несут те, кто уже работает, а ушедших заменяем лишь настолько, насколько этого требует план" : "новички на разгоне приносят меньше, а план нужно закрыть в свой срок, а не в среднем за год"}.`,
	},
	carriesHeading: {
		en: "What has to be carried decides how many",
		ru: "Сколько нужно, зависит от того, что закрывать",
	},
	carryKind: { en: "To be carried", ru: "Закрыть" },
	staysShort: { en: "Short all the same", ru: "Всё равно не хватит" },
	chosenCarry: { en: (carry: string) => `${carry} (as here)`, ru: (carry: string) => `${carry} (как здесь)` },
	approvalLine: {
		en: "Approved: ______________________    Date: ______________",
		ru: "Согласовано: ______________________    Дата: ______________",
	},
} satisfies Words;

/** As it stands within a sentence. */
function lower(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}
