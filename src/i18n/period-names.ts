/** How periods are called: «март», «I кв.», "Mar", "Q1". */
import { dayParts } from "../core/day.ts";
import type { Period } from "../core/period.ts";
import type { Language } from "./language.ts";

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
	en: [
		"January",
		"February",
		"March",
		"April",
		"May",
		"June",
		"July",
		"August",
		"September",
		"October",
		"November",
		"December",
	],
	ru: [
		"январь",
		"февраль",
		"март",
		"апрель",
		"май",
		"июнь",
		"июль",
		"август",
		"сентябрь",
		"октябрь",
		"ноябрь",
		"декабрь",
	],
};
/** As a Russian date names them. */
const OF_MONTH: readonly string[] = [
	"января",
	"февраля",
	"марта",
	"апреля",
	"мая",
	"июня",
	"июля",
	"августа",
	"сентября",
	"октября",
	"ноября",
	"декабря",
];
/** Where something happens: «в марте». */
const IN_MONTH: readonly string[] = [
	"январе",
	"феврале",
	"марте",
	"апреле",
	"мае",
	"июне",
	"июле",
	"августе",
	"сентябре",
	"октябре",
	"ноябре",
	"декабре",
];
const ROMAN = ["I", "II", "III", "IV"];

/** For a column of a table, without the year: `янв`, `I кв.`, `Jan`, `Q1`; a year is its number, other periods their label. */
export function shortName(period: Period, language: Language): string {
	if (period.kind === "month") return longMonth(period, language).slice(0, 3);
	if (period.kind !== "quarter") return period.label;
	const number = Number(period.label.slice(-1));
	return language === "ru" ? `${ROMAN[number - 1]} кв.` : `Q${number}`;
}

/** For the head of a row: `Март 2026`, `I квартал 2026`, `March 2026`, `Q1 2026`. */
export function longName(period: Period, language: Language): string {
	const ofYear = period.label.slice(0, 4);
	if (period.kind === "month") {
		const name = longMonth(period, language);
		return `${name.charAt(0).toUpperCase()}${name.slice(1)} ${ofYear}`;
	}
	if (period.kind !== "quarter") return period.label;
	const number = Number(period.label.slice(-1));
	return language === "ru" ? `${ROMAN[number - 1]} квартал ${ofYear}` : `Q${number} ${ofYear}`;
}

/** When something happens, in a sentence: `в марте`, `in March`, `во II квартале`, `in Q2`; the year only where asked for. */
export function inPeriod(period: Period, language: Language, withYear = false): string {
	const year = withYear ? ` ${period.label.slice(0, 4)}` : "";
	if (period.kind === "month") {
		const name = language === "ru" ? IN_MONTH[dayParts(period.from).month - 1] : longMonth(period, language);
		return `${language === "ru" ? "в" : "in"} ${name}${year}`;
	}
	const name = shortName(period, language);
	if (period.kind !== "quarter")
		return language === "ru" ? `в ${name}${period.kind === "year" ? " году" : ""}` : `in ${name}`;
	if (language === "en") return `in ${name}${year}`;
	return `${name.startsWith("II ") ? "во" : "в"} ${name.replace("кв.", "квартале")}${year}`;
}

/** A day with its month in words, for dates whose digits can be read in two ways: `3 апреля 2025`, `April 3, 2025`. */
export function longDay(iso: string, language: Language): string {
	const [year = "", month = "", day = ""] = iso.split("-");
	if (language === "ru") return `${Number(day)} ${OF_MONTH[Number(month) - 1] ?? month} ${year}`;
	return `${MONTHS.en[Number(month) - 1] ?? month} ${Number(day)}, ${year}`;
}

/**
 * Months by their labels (`2026-01`), three and more in a row as a range: `январь, март–декабрь`, `January, March–December`.
 * The year is named only where there are several.
 */
export function monthList(labels: readonly string[], language: Language): string {
	const years = [...new Set(labels.map((label) => label.slice(0, 4)))];
	const monthsIn = (year: string) => {
		const months = labels.filter((label) => label.startsWith(year)).map((label) => Number(label.slice(5)));
		return runsOf(months).map((run) => runText(run, language));
	};
	return years.map((year) => monthsIn(year).join(", ") + (years.length > 1 ? ` ${year}` : "")).join(", ");
}

/** Consecutive numbers together. */
function runsOf(numbers: readonly number[]): readonly (readonly number[])[] {
	const runs: number[][] = [];
	for (const number of numbers) {
		const last = runs.at(-1);
		if (last?.at(-1) === number - 1) last.push(number);
		else runs.push([number]);
	}
	return runs;
}

function runText(run: readonly number[], language: Language): string {
	const names = run.map((month) => MONTHS[language][month - 1] ?? String(month));
	return names.length > 2 ? `${names[0]}–${names.at(-1)}` : names.join(", ");
}

function longMonth(period: Period, language: Language): string {
	return MONTHS[language][dayParts(period.from).month - 1] ?? period.label;
}
