/** Sentences of the problems in `core/problem-facts/plan-import`. */
import type { PlanImportFacts, TypedFault } from "../../core/problem-facts/plan-import.ts";
import type { Language } from "../language.ts";
import type { Phrase } from "../words.ts";
import { quoted, writtenDecimal, writtenList, writtenPercent } from "../written.ts";
import type { Sentences } from "./index.ts";

type Value = string | number | undefined;
type ValueFacts = PlanImportFacts["plan-import-value"];

const EXPECTED: Readonly<Record<ValueFacts["accepts"], Phrase<string>>> = {
	money: { en: "an amount", ru: "нужна сумма" },
	count: { en: "a whole number", ru: "нужно целое число" },
	number: { en: "a number", ru: "нужно число" },
	percent: { en: "a percent", ru: "нужен процент" },
};

const FAULTS: Readonly<Record<TypedFault, Phrase<(found: string) => string>>> = {
	empty: { en: () => "the cell was emptied", ru: () => "ячейка очищена" },
	text: {
		en: (found) => `${quoted(found, "en")} is text, not a number`,
		ru: (found) => `здесь текст ${quoted(found, "ru")}, а не число`,
	},
	date: {
		en: (found) => `the cell holds a date, ${found}, not a number`,
		ru: (found) => `здесь дата ${found}, а не число`,
	},
	error: {
		en: (found) => `the cell holds an error, ${found}, not a number`,
		ru: (found) => `здесь ошибка ${found}, а не число`,
	},
	range: { en: (found) => `${found} can't stand here`, ru: (found) => `значение ${found} здесь не подходит` },
	whole: { en: (found) => `${found} is no whole number`, ru: (found) => `${found} — не целое число` },
	decimals: {
		en: (found) => `${found} has more decimals than the currency`,
		ru: (found) => `в сумме ${found} больше знаков после запятой, чем есть в валюте`,
	},
};

/** Where what a marked cell holds comes from. */
const HOMES: Readonly<Record<PlanImportFacts["plan-import-elsewhere"]["home"], Phrase<string>>> = {
	staff: {
		en: "share of full time, days and vacations come from the staff file",
		ru: "доля ставки, дни и отпуска берутся из файла сотрудников",
	},
	calendar: {
		en: "working days come from the calendar (calendar.daysOff, calendar.workdays)",
		ru: "рабочие дни берутся из календаря (calendar.daysOff, calendar.workdays)",
	},
	lines: {
		en: "here shares come from past deals or plan.shares, and fixed cells are only of people and teams",
		ru: "здесь доли берутся из прошлых сделок или plan.shares, а фиксировать можно только людей и команды",
	},
};

export const planImportSentences: Sentences<PlanImportFacts> = {
	"plan-import-not-named": {
		en: () => "which workbook? Name the edited one: rop plan import plan.xlsx",
		ru: () => "какую книгу прочитать? Укажите исправленный файл: rop plan import plan.xlsx",
	},
	"plan-import-other": {
		en: () =>
			"this is no workbook of rop plan decompose, or its sheet Source is gone; make one with rop plan decompose -o plan.xlsx and edit that",
		ru: () =>
			"это не книга, которую записал rop plan decompose, либо из неё удалили лист «Источник»; запишите новую командой rop plan decompose -o plan.xlsx и правьте её",
	},
	"plan-import-form": {
		en: ({ found }) =>
			`the workbook is of the form ${quoted(found, "en")}, which this version of rop doesn't know; make a new one with rop plan decompose -o plan.xlsx`,
		ru: ({ found }) =>
			`формат книги — ${quoted(found, "ru")}, эта версия rop его не знает; запишите новую: rop plan decompose -o plan.xlsx`,
	},
	"plan-import-year": {
		en: ({ found, year }) =>
			`the workbook is the plan of ${found}, and the settings are of ${year}; take the workbook of ${year}, or the workspace of ${found}`,
		ru: ({ found, year }) =>
			`в книге план на ${found} год, а в настройках ${year}; возьмите книгу на ${year} год или рабочую папку с планом на ${found}`,
	},
	"plan-import-stale": {
		en: ({ keys }) =>
			`${keys.length === 0 ? "the data the plan is made from" : `settings (${writtenList(keys, "en")})`} changed since this workbook was written, so its numbers are old; write a new one with rop plan decompose and repeat the edits there, or take over just the edited cells with --force`,
		ru: ({ keys }) =>
			`с тех пор как записана эта книга, изменились ${keys.length === 0 ? "данные, по которым считается план" : `настройки (${writtenList(keys, "ru")})`}, числа в ней устарели; запишите новую книгу командой rop plan decompose и повторите правки в ней или перенесите только исправленные ячейки: --force`,
	},
	"plan-import-value": {
		en: (facts) => `${FAULTS[facts.fault].en(written(facts.found, facts, "en"))}; expected ${expected(facts, "en")}`,
		ru: (facts) => `${FAULTS[facts.fault].ru(written(facts.found, facts, "ru"))}; ${expected(facts, "ru")}`,
	},
	"plan-import-cell": {
		en: ({ was, is }) =>
			`only marked cells can be changed: here ${difference(was, is, "en")}; put back what was there, or leave this edit aside with --force`,
		ru: ({ was, is }) =>
			`менять можно только выделенные ячейки: здесь ${difference(was, is, "ru")}; верните прежнее значение или оставьте эту правку без внимания: --force`,
	},
	"plan-import-elsewhere": {
		en: ({ home, was, is }) =>
			`${difference(was, is, "en")}, and rop.yaml has no place for it: ${HOMES[home].en}; change it there, or leave this edit aside with --force`,
		ru: ({ home, was, is }) =>
			`${difference(was, is, "ru")}, но в rop.yaml для этого нет места: ${HOMES[home].ru}; исправьте там или оставьте эту правку без внимания: --force`,
	},
	"plan-import-moved": {
		en: (facts) => `${moved(facts, "en")}; undo that, or take over just the edited cells with --force`,
		ru: (facts) => `${moved(facts, "ru")}; отмените это или перенесите только исправленные ячейки: --force`,
	},
	"plan-import-formula": {
		en: ({ key, value }) => `a formula was typed in; rop.yaml keeps what it gives: ${key} is ${value}`,
		ru: ({ key, value }) => `введена формула; в rop.yaml попадёт её значение: ${key} = ${value}`,
	},
	"plan-import-explicit": {
		en: ({ key }) => `${key} was counted by rop until now; from here on it is the figure that was typed`,
		ru: ({ key }) => `до сих пор ${key} считал rop; теперь это будет введённое число`,
	},
	"plan-import-options": {
		en: ({ options }) =>
			`the workbook was made with ${writtenList(options, "en")}; give the same to rop plan decompose to get the same plan, or write it into rop.yaml`,
		ru: ({ options }) =>
			`книга записана с параметрами ${writtenList(options, "ru")}; чтобы получить тот же план, укажите их и для rop plan decompose или запишите в rop.yaml`,
	},
};

function expected({ accepts, least, most }: ValueFacts, language: Language): string {
	const write = (value: number) => figure(value, accepts, language);
	const what = EXPECTED[accepts][language];
	if (least !== undefined && most !== undefined) {
		return language === "en"
			? `${what} from ${write(least)} to ${write(most)}`
			: `${what} от ${write(least)} до ${write(most)}`;
	}
	if (least === undefined) return what;
	return language === "en" ? `${what} of ${write(least)} or more` : `${what} не меньше ${write(least)}`;
}

function written(found: string, { accepts, fault }: ValueFacts, language: Language): string {
	return fault === "range" || fault === "whole" || fault === "decimals"
		? figure(Number(found), accepts, language)
		: found;
}

function figure(value: number, accepts: ValueFacts["accepts"], language: Language): string {
	if (accepts !== "percent") return writtenDecimal(String(value), language);
	const percent = Number((value * 100).toFixed(6));
	return writtenPercent(value, (String(percent).split(".")[1] ?? "").length, language);
}

function difference(was: Value, is: Value, language: Language): string {
	const write = (value: Value) => {
		if (value === undefined) return language === "en" ? "nothing" : "пусто";
		return typeof value === "number" ? writtenDecimal(String(value), language) : quoted(value, language);
	};
	return language === "en" ? `${write(was)} was changed to ${write(is)}` : `было ${write(was)}, стало ${write(is)}`;
}

function moved({ what, was, is }: PlanImportFacts["plan-import-moved"], language: Language): string {
	const of = (text: string | undefined) => (text === undefined ? "" : ` ${quoted(text, language)}`);
	if (what === "sheet") {
		if (was !== undefined && is !== undefined) {
			return language === "en"
				? `the sheet${of(was)} is now called${of(is)}`
				: `лист${of(was)} переименован в${of(is)}`;
		}
		if (is === undefined) return language === "en" ? `the sheet${of(was)} is gone` : `листа${of(was)} больше нет`;
		return language === "en" ? `the sheet${of(is)} was added` : `добавлен лист${of(is)}`;
	}
	if (is === undefined) return language === "en" ? `the row${of(was)} is gone` : `строки${of(was)} больше нет`;
	return language === "en" ? `a row was added:${of(is)}` : `добавлена строка${of(is)}`;
}
