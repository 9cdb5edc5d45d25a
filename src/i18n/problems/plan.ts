/** Sentences of the problems in `core/problem-facts/plan`. */

import { closest } from "../../core/closest.ts";
import type { PlanFacts } from "../../core/problem-facts/plan.ts";
import { plural } from "../plural.ts";
import { quoted, writtenDay, writtenList } from "../written.ts";
import type { Sentences } from "./index.ts";

const yearsBack = (count: number) => `${count} ${plural(count, { one: "год", few: "года", many: "лет" }, "ru")}`;

export const planSentences: Sentences<PlanFacts> = {
	"plan-target-missing": {
		en: () => "the year's target is not known; give --target 120000000, or plan.target in rop.yaml",
		ru: () => "не задана цель на год; укажите --target 120000000 или plan.target в rop.yaml",
	},
	"plan-target-not-positive": {
		en: ({ found }) =>
			`the target is ${quoted(found, "en")}, and a plan needs an amount above zero; write it as 120000000, 120 000 000 or 1.5 mln`,
		ru: ({ found }) =>
			`цель — ${quoted(found, "ru")}, а плану нужна сумма больше нуля; пишите так: 120000000, 120 000 000 или 1,5 млн`,
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
			`the history covers ${writtenDay(first, "en")} to ${writtenDay(last, "en")} and says nothing of ${missing.join(", ")}; each of these months got the weight of an average month, the others keep their proportions. If you know better, set their weights in the workbook's assumptions`,
		ru: ({ first, last, missing }) =>
			`история охватывает ${writtenDay(first, "ru")}–${writtenDay(last, "ru")} и ничего не говорит о ${missing.join(", ")}; каждый из этих месяцев получил вес среднего месяца, пропорции остальных сохранены. Если знаете точнее, поправьте их веса в допущениях книги`,
	},
	"plan-history-shorter": {
		en: ({ asked, found }) =>
			`the season was asked for from ${asked} years of history; the deals hold ${found}, and the season is taken from ${found === 1 ? "that one" : "these"}`,
		ru: ({ asked, found }) =>
			`сезонность просили взять за ${yearsBack(asked)}; в сделках есть ${yearsBack(found)}, сезонность взята по ним`,
	},
	"plan-season-zero": {
		en: ({ year }) =>
			`every month of ${year} has the weight zero, so the target has nowhere to go; check the seasonality and the working calendar`,
		ru: ({ year }) => `у всех месяцев ${year} года вес ноль, цель некуда разложить; проверьте сезонность и календарь`,
	},
	"plan-person-unknown": {
		en: ({ name, known }) => `there is nobody called ${quoted(name, "en")} in the staff${nearest(name, known, "en")}`,
		ru: ({ name, known }) => `в штате нет человека ${quoted(name, "ru")}${nearest(name, known, "ru")}`,
	},
	"plan-weights-zero": {
		en: ({ people }) =>
			`the weights of all ${people} people sum to zero, so nobody would carry the plan; give at least one person a weight above zero`,
		ru: ({ people }) =>
			`сумма весов всех сотрудников (${people}) — ноль, план некому нести; дайте хотя бы одному вес больше нуля`,
	},
	"plan-nobody-employed": {
		en: ({ year, people }) =>
			`none of the ${people} people in the staff file works in ${year}; check the hiring and leaving dates, or plan without --staff`,
		ru: ({ year, people }) =>
			`никто из файла сотрудников (${people}) не работает в ${year} году; проверьте даты выхода и увольнения или планируйте без --staff`,
	},
	"plan-months-without-people": {
		en: ({ months }) =>
			`nobody is there to carry ${months.join(", ")}; the target of these months is shown as a vacancy`,
		ru: ({ months }) =>
			`план за ${months.join(", ")} некому нести: в эти месяцы никто не работает; цель показана как вакансия`,
	},
	"plan-leavers-redistributed": {
		en: ({ names }) =>
			`after ${writtenList(names, "en")} leave, the others carry their share; to show it as a vacancy set plan.unfilled: show (or --unfilled show)`,
		ru: ({ names }) =>
			`после ухода (${writtenList(names, "ru")}) их долю несут остальные; чтобы показать её вакансией, задайте plan.unfilled: show (или --unfilled show)`,
	},
	"plan-vacations-partly": {
		en: ({ names }) =>
			`vacations make a month's part smaller, and none are known of ${writtenList(names, "en")}: they carry more than the others; add their days to the staff file, or set plan.vacations: ignore`,
		ru: ({ names }) =>
			`отпуск уменьшает долю в плане месяца, а отпуска этих людей неизвестны: ${writtenList(names, "ru")}; они несут больше остальных. Впишите их отпуска в файл сотрудников или задайте plan.vacations: ignore`,
	},
	"plan-people-from-deals": {
		en: ({ people }) =>
			`no staff file: the plan is split over the ${people} people who closed deals in the last 12 months of the file; give --staff FILE to plan by teams and working dates`,
		ru: ({ people }) =>
			`файла сотрудников нет: план разложен на тех, кто закрывал сделки в последние 12 месяцев выгрузки (${people} чел.); укажите --staff ФАЙЛ, чтобы учесть команды и даты работы`,
	},
};

function nearest(name: string, known: readonly string[], language: "en" | "ru"): string {
	const near = closest(name, known);
	if (near !== undefined)
		return language === "en" ? `; did you mean ${quoted(near, "en")}?` : `; возможно, ${quoted(near, "ru")}?`;
	const list = writtenList(known, language);
	return language === "en" ? `; the staff has ${list}` : `; в штате есть ${list}`;
}
