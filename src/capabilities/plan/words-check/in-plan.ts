/** Phrases of a check that stands in the plan's own workbook, whose numbers may be changed after it. */
import { plural } from "../../../i18n/plural.ts";
import type { Words } from "../../../i18n/words.ts";

const needEn = (count: number) => `${count} ${plural(count, { one: "needs", other: "need" }, "en")} attention`;
const needRu = (count: number) =>
	`${plural(count, { one: "требует", few: "требуют", many: "требуют" }, "ru")} внимания ${count}`;

export const checkInPlanWords = {
	label: { en: "Plan check", ru: "Проверка плана" },
	failing: {
		en: (failed: number, warned: number, all: number) =>
			`${failed} of ${all} ${plural(failed, { one: "fails", other: "fail" }, "en")}${warned === 0 ? "" : `, ${needEn(warned)}`}: sheet Check`,
		ru: (failed: number, warned: number, all: number) =>
			`не пройдено ${failed} из ${all}${warned === 0 ? "" : `, ${needRu(warned)}`}: лист «Проверка»`,
	},
	warning: {
		en: (warned: number, all: number) => `nothing fails, of ${all} ${needEn(warned)}: sheet Check`,
		ru: (warned: number, all: number) => `непройденных нет, ${needRu(warned)} из ${all}: лист «Проверка»`,
	},
	passing: {
		en: (all: number) => `all ${all} checks pass: sheet Check`,
		ru: (all: number) => `пройдены все проверки (${all}): лист «Проверка»`,
	},
	impossible: {
		en: "could not be made: rop plan check tells what is in its way",
		ru: "не получилась: rop plan check скажет, что мешает",
	},
	changed: {
		en: "the plan was changed after the check: run rop plan check again",
		ru: "план изменили после проверки: повторите rop plan check",
	},
	state: { en: "This check is of", ru: "Проверка относится к" },
	ofThis: { en: "the plan in this workbook", ru: "плану этой книги" },
	ofEarlier: {
		en: "the plan before it was changed here: run rop plan check again",
		ru: "плану до правок в книге: повторите rop plan check",
	},
	note: {
		en: (day: string, target: string) =>
			`Checked as of ${day}, with a target of ${target}. If a yellow cell of the workbook is changed, the target, what is missing and the months below follow; verdicts, limits and all else stay as they were on that day, and rop plan check tells them anew.`,
		ru: (day: string, target: string) =>
			`Проверено на ${day} при плане ${target}. Если изменить жёлтые ячейки книги, пересчитаются цель, недостающее до неё и месяцы ниже; выводы, границы и всё остальное останутся на тот день, новые скажет rop plan check.`,
	},
	byDeals: {
		en: "The plan is of payments; it is held against won deals, which come earlier than their money.",
		ru: "План — по оплатам, а сверен он с выигранными сделками: они случаются раньше, чем приходят деньги.",
	},
	doubted: {
		en: "There are remarks on the data: rop plan check tells them.",
		ru: "К данным есть замечания: их покажет rop plan check.",
	},
	record: { en: "Best month so far", ru: "Рекордный месяц" },
	monthsHeading: {
		en: "The plan's months against last year and the record",
		ru: "Месяцы плана против прошлого года и рекорда",
	},
	month: { en: "Month", ru: "Месяц" },
	checked: { en: "Plan when checked", ru: "План при проверке" },
	now: { en: "Plan now", ru: "План сейчас" },
	past: { en: (year: string) => `Won in ${year}`, ru: (year: string) => `Выиграно в ${year}` },
	growth: { en: "Growth", ru: "Рост" },
	ofRecord: { en: "Of the record", ru: "От рекорда" },
	year: { en: (year: string) => `Year ${year}`, ru: (year: string) => `${year} год` },
	evidenceSheet: { en: "Check evidence", ru: "Основания проверки" },
	limitsSheet: { en: "Check limits and method", ru: "Границы и метод проверки" },
} satisfies Words;
