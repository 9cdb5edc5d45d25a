/** Sentences of the problems in `core/problem-facts/plan`. */

import { closest } from "../../core/closest.ts";
import type { PlanFacts } from "../../core/problem-facts/plan.ts";
import { monthList } from "../period-names.ts";
import { plural } from "../plural.ts";
import { nameList, quoted, writtenDay, writtenList, writtenMoney } from "../written.ts";
import type { Sentences } from "./index.ts";

const yearsBack = (count: number) => `${count} ${plural(count, { one: "год", few: "года", many: "лет" }, "ru")}`;

export const planSentences: Sentences<PlanFacts> = {
	"plan-target-missing": {
		en: () => "the year's target is not known; give --target 120000000, or plan.target in rop.yaml",
		ru: () => "не задана цель на год; укажите --target 120000000 или plan.target в rop.yaml",
	},
	"plan-year-missing": {
		en: () => "the plan's year is not known; give --year 2026, or plan.year in rop.yaml",
		ru: () => "не задан год плана; укажите --year 2026 или plan.year в rop.yaml",
	},
	"plan-history-not-given": {
		en: () =>
			"seasonality by history needs past deals; give --deals FILE (or sources.deals in rop.yaml), or choose --seasonality workdays",
		ru: () =>
			"для сезонности по истории нужны прошлые сделки; укажите --deals ФАЙЛ (или sources.deals в rop.yaml) либо выберите --seasonality workdays",
	},
	"plan-history-empty": {
		en: ({ year }) =>
			`the deals hold nothing won before ${year}, so there is no history to take the season from; check the stages and closing dates with the file, or choose --seasonality workdays`,
		ru: ({ year }) =>
			`в сделках нет ничего выигранного раньше ${year} года, сезонность взять не из чего; проверьте этапы и даты закрытия в файле или выберите --seasonality workdays`,
	},
	"plan-history-incomplete": {
		en: ({ first, last, missing }) =>
			`the history covers ${writtenDay(first, "en")} to ${writtenDay(last, "en")} and says nothing of ${monthList(missing, "en")}; ${missing.length === 1 ? "this month" : "each of these months"} got the weight of an average month, the others keep their proportions; if you know better, change it on the workbook's sheet Assumptions`,
		ru: ({ first, last, missing }) =>
			`история есть за ${writtenDay(first, "ru")}–${writtenDay(last, "ru")}, а за эти месяцы её нет: ${monthList(missing, "ru")}; ${missing.length === 1 ? "такой месяц" : "каждый такой месяц"} получил вес среднего, пропорции остальных сохранены; если знаете точнее, поправьте его на листе «Допущения» в книге`,
	},
	"plan-history-years-incomplete": {
		en: ({ years }) =>
			`of ${years.join(", ")} the deals hold only some months; they are measured against the same months of complete years, so that a strong or weak part of a year isn't taken for an average one`,
		ru: ({ years }) =>
			`за ${years.join(", ")} в сделках есть не все месяцы; они сравниваются с теми же месяцами полных лет, чтобы сильная или слабая часть года не сошла за среднюю`,
	},
	"plan-history-years-counted-back": {
		en: ({ first, last, rest }) =>
			`no calendar year is complete in the history (${writtenDay(first, "en")} to ${writtenDay(last, "en")}), so years are counted back from its end${rest === 0 ? "" : `; ${rest} earlier ${plural(rest, { one: "month is", other: "months are" }, "en")} measured against the same months of these years`}`,
		ru: ({ first, last, rest }) =>
			`в истории (${writtenDay(first, "ru")}–${writtenDay(last, "ru")}) нет ни одного полного календарного года, поэтому годы отсчитаны назад от её конца${rest === 0 ? "" : `; более ранние месяцы (${rest}) сравниваются с теми же месяцами этих лет`}`,
	},
	"plan-history-shorter": {
		en: ({ asked, found }) =>
			`the season was to be taken from ${asked} years of history; the deals hold ${found}, and it is taken from ${found === 1 ? "that one" : "these"}`,
		ru: ({ asked, found }) =>
			`сезонность задана по истории за ${yearsBack(asked)}, а в сделках её только ${yearsBack(found)}: сезонность взята по тому, что есть`,
	},
	"plan-season-zero": {
		en: ({ year }) =>
			`every month of ${year} has the weight zero, so the target has nowhere to go: no month sold in most of the past years, or none has working days; choose --seasonality equal, or check the calendar`,
		ru: ({ year }) =>
			`у всех месяцев ${year} года вес ноль, цель некуда разложить: ни в одном из месяцев не было продаж в большинстве прошлых лет или нет рабочих дней; выберите --seasonality equal или проверьте календарь`,
	},
	"plan-person-unknown": {
		en: ({ name, known }) => `there is nobody called ${quoted(name, "en")} in the staff${nearest(name, known, "en")}`,
		ru: ({ name, known }) => `среди сотрудников нет имени ${quoted(name, "ru")}${nearest(name, known, "ru")}`,
	},
	"plan-weights-zero": {
		en: ({ people }) =>
			`everybody's weight is zero (${people} ${plural(people, { one: "person", other: "people" }, "en")}), so nobody would carry the plan; give at least one a weight above zero`,
		ru: ({ people }) =>
			`у всех сотрудников вес ноль (${people} чел.), план некому нести; дайте хотя бы одному вес больше нуля`,
	},
	"plan-nobody-employed": {
		en: ({ year, people }) =>
			`nobody in the staff file works in ${year} (${people} ${plural(people, { one: "person", other: "people" }, "en")}); check the first and last days, or plan without --staff`,
		ru: ({ year, people }) =>
			`никто из файла сотрудников не работает в ${year} году (${people} чел.); проверьте даты приёма и увольнения или планируйте без --staff`,
	},
	"plan-months-without-people": {
		en: ({ months }) =>
			`nobody is there to carry ${monthList(months, "en")}; the target of ${months.length === 1 ? "this month" : "these months"} is shown as a vacancy`,
		ru: ({ months }) =>
			`план некому нести, никто не работает: ${monthList(months, "ru")}; цель ${months.length === 1 ? "этого месяца" : "этих месяцев"} показана как вакансия`,
	},
	"plan-months-without-workdays": {
		en: ({ months, target, currency }) =>
			`${monthList(months, "en")} ${months.length === 1 ? "has" : "have"} no working day in the calendar, but the season gives ${months.length === 1 ? "it" : "them"} ${writtenMoney(target, currency, "en")} that nobody could carry; split the year by working days (seasonality: workdays, or history with per: workday), give an index of 0, or correct calendar.daysOff`,
		ru: ({ months, target, currency }) =>
			`нет ни одного рабочего дня: ${monthList(months, "ru")}, а по сезонности туда приходится ${writtenMoney(target, currency, "ru")}, и нести это некому; распределите год по рабочим дням (seasonality: workdays или history с per: workday), поставьте индекс 0 или исправьте calendar.daysOff`,
	},
	"plan-leavers-redistributed": {
		en: ({ names }) =>
			`in the course of the year ${nameList(names, "en")} ${names.length === 1 ? "leaves" : "leave"}, and the others carry that share from then on; to show it as a vacancy, set plan.unfilled: show (or --unfilled show)`,
		ru: ({ names }) =>
			`в течение года ${names.length === 1 ? "уходит" : "уходят"} ${nameList(names, "ru")}, дальше эту долю несут остальные; чтобы показать её вакансией, задайте plan.unfilled: show (или --unfilled show)`,
	},
	"plan-vacations-partly": {
		en: ({ names }) =>
			`a vacation makes the month's share smaller, and none is known of ${nameList(names, "en")}, who ${names.length === 1 ? "carries" : "carry"} more for it; add the days to the staff file, or set plan.vacations: ignore`,
		ru: ({ names }) =>
			`отпуск уменьшает долю в плане месяца; отпуска нет в файле, и потому доля больше: ${nameList(names, "ru")}; впишите отпуска в файл сотрудников или задайте plan.vacations: ignore`,
	},
	"plan-people-from-deals": {
		en: ({ people }) =>
			`no staff file: the plan is split over whoever won deals in the last 12 months of the export (${people} ${plural(people, { one: "person", other: "people" }, "en")}); give --staff FILE to plan by teams and working dates`,
		ru: ({ people }) =>
			`файла сотрудников нет: план разложен на тех, кто выигрывал сделки в последние 12 месяцев выгрузки (${people} чел.); укажите --staff ФАЙЛ, чтобы учесть команды и даты работы`,
	},
};

function nearest(name: string, known: readonly string[], language: "en" | "ru"): string {
	const near = closest(name, known);
	if (near !== undefined)
		return language === "en" ? `; did you mean ${quoted(near, "en")}?` : `; возможно, ${quoted(near, "ru")}?`;
	const list = writtenList(known, language);
	return language === "en" ? `; the staff has ${list}` : `; есть ${list}`;
}
