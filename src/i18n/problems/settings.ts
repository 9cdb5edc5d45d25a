/** Sentences of the problems in `core/problem-facts/settings`. */
import type { SettingExpectation, SettingsFacts } from "../../core/problem-facts/settings.ts";
import type { Language } from "../language.ts";
import { quoted } from "../written.ts";
import { yamlReason } from "../yaml-reason.ts";
import type { Sentences } from "./index.ts";

const EXPECTED: Readonly<Record<SettingExpectation, Readonly<Record<Language, string>>>> = {
	amount: {
		en: "an amount; write it as 120 000 000 or 1.5 mln",
		ru: "нужна сумма; пишите так: 120 000 000 или 1,5 млн",
	},
	"positive-amount": {
		en: "an amount above zero; write it as 120 000 000 or 1.5 mln",
		ru: "нужна сумма больше нуля; пишите так: 120 000 000 или 1,5 млн",
	},
	"amount-from-zero": {
		en: "an amount of zero or more; write it as 900 000 or 1.5 mln",
		ru: "нужна сумма от нуля; пишите так: 900 000 или 1,5 млн",
	},
	month: { en: "a month, such as 2026-03", ru: "нужен месяц, например 2026-03" },
	quarter: { en: "a quarter, such as 2026-Q1", ru: "нужен квартал, например 2026-Q1" },
	"left-out": {
		en: "left out: it does not go together with the other settings here",
		ru: "это здесь лишнее: с другими настройками не сочетается; уберите",
	},
	"percent-above-zero": {
		en: "a percent above zero; write it as 20 %",
		ru: "нужен процент больше нуля; пишите так: 20 %",
	},
	percent: { en: "a percent; write it as 7.5 %", ru: "нужен процент; пишите так: 7,5 %" },
	share: { en: "a percent from 0 to 100; write it as 60 %", ru: "нужен процент от 0 до 100; пишите так: 60 %" },
	conversion: {
		en: "a percent above 0 and at most 100, or one of how many; write it as 60 % or 1 of 5",
		ru: "нужен процент больше 0 и не больше 100 или сколько из скольких; пишите так: 60 % или 1 из 5",
	},
	duration: { en: "a number of days; write it as 30 days", ru: "нужно число дней; пишите так: 30 дней" },
	wait: {
		en: "a number of days; write it as 30 days or 20 working days",
		ru: "нужно число дней; пишите так: 30 дней или 20 рабочих дней",
	},
	months: { en: "a number of months; write it as 3 months", ru: "нужно число месяцев; пишите так: 3 месяца" },
	"amount-per": {
		en: "an amount above zero and its time; write it as 900 000 a month, 2.7 mln a quarter or 10.8 mln a year",
		ru: "нужны сумма больше нуля и срок; пишите так: 900 000 в месяц, 2,7 млн в квартал или 10,8 млн в год",
	},
	"percent-a-year": {
		en: "a percent of a year; write it as 40 % a year",
		ru: "нужен процент за год; пишите так: 40 % в год",
	},
	weight: { en: "a number of zero or more; write it as 1.2", ru: "нужно число от нуля; пишите так: 1,2" },
	number: { en: "a number; write it as 92.50", ru: "нужно число; пишите так: 92,50" },
	"one-reading": {
		en: "a number with one reading: this is either a fraction or thousands; put a zero behind a fraction (92.3450), leave the mark out of thousands (92345)",
		ru: "нужно число, которое читается однозначно: это либо дробь, либо тысячи; у дроби допишите ноль (92,3450), в тысячах уберите знак (92345)",
	},
	day: { en: "a day of the calendar; write it as 2026-03-31", ru: "нужен день календаря; пишите так: 2026-03-31" },
	count: { en: "a whole number", ru: "нужно целое число" },
	year: { en: "a year of four digits, such as 2026", ru: "нужен год из четырёх цифр, например 2026" },
	text: { en: "a text", ru: "нужен текст" },
	currency: {
		en: "a currency's code of three letters, such as RUB",
		ru: "нужен код валюты из трёх букв, например RUB",
	},
	timezone: { en: "a time zone, such as Europe/Moscow", ru: "нужен часовой пояс, например Europe/Moscow" },
	list: {
		en: "a list: one entry a line, each after a dash",
		ru: "нужен список: по одной записи в строке, каждая после дефиса",
	},
	twelve: {
		en: "twelve numbers, January first; inside [ ] a comma parts them, so write decimals with a dot: 0.85",
		ru: "нужны двенадцать чисел, с января; внутри [ ] запятая их разделяет, поэтому дробные пишите с точкой: 0.85",
	},
	map: { en: "settings of their own, further indented", ru: "нужны вложенные настройки с отступом" },
};

export const settingsSentences: Sentences<SettingsFacts> = {
	"yaml-invalid": {
		en: ({ code }) => yamlReason(code, "en"),
		ru: ({ code }) => yamlReason(code, "ru"),
	},
	"settings-no-map": {
		en: () =>
			"settings are written as key: value, with a space after the colon, and there is something else here; rop demo writes an example",
		ru: () =>
			"настройки пишутся как «ключ: значение», с пробелом после двоеточия, а здесь что-то другое; образец запишет rop demo",
	},
	"workspace-missing": {
		en: ({ folder }) =>
			`there is no rop.yaml in ${folder}; check the path, or leave --workspace out to work from options alone`,
		ru: ({ folder }) =>
			`в папке ${folder} нет rop.yaml; проверьте путь или уберите --workspace, чтобы обойтись параметрами команды`,
	},
	"key-unknown": {
		en: ({ key, closest, known }) =>
			`there is no setting ${quoted(key, "en")}${closest === undefined ? list(known, "en") : `; did you mean ${quoted(closest, "en")}?`}`,
		ru: ({ key, closest, known }) =>
			`нет настройки ${quoted(key, "ru")}${closest === undefined ? list(known, "ru") : `; возможно, ${quoted(closest, "ru")}?`}`,
	},
	"setting-missing": {
		en: ({ key, example }) =>
			`the setting ${quoted(key, "en")} is missing${example === undefined ? "; add it" : `; add ${lastPart(key)}: ${example}`}`,
		ru: ({ key, example }) =>
			`не хватает настройки ${quoted(key, "ru")}${example === undefined ? "; добавьте её" : `; добавьте ${lastPart(key)}: ${example}`}`,
	},
	"setting-invalid": {
		en: ({ key, found, expected, range }) =>
			`${key} is ${quoted(found, "en")}, and should be ${EXPECTED[expected].en}${range === undefined ? "" : ` from ${range[0]} to ${range[1]}`}`,
		ru: ({ key, found, expected, range }) =>
			`${key}: стоит ${quoted(found, "ru")}, а ${EXPECTED[expected].ru}${range === undefined ? "" : ` от ${range[0]} до ${range[1]}`}`,
	},
	"setting-choice": {
		en: ({ key, found, choices, closest }) =>
			`${key} can't be ${quoted(found, "en")}${closest === undefined ? `; choose one of ${choices.join(", ")}` : `; did you mean ${quoted(closest, "en")}?`}`,
		ru: ({ key, found, choices, closest }) =>
			`у ${key} нет варианта ${quoted(found, "ru")}${closest === undefined ? `; выберите из: ${choices.join(", ")}` : `; возможно, ${quoted(closest, "ru")}?`}`,
	},
};

function lastPart(key: string): string {
	return key.slice(key.lastIndexOf(".") + 1);
}

function list(known: readonly string[], language: Language): string {
	if (known.length === 0) return "";
	return language === "en" ? `; here can stand ${known.join(", ")}` : `; здесь могут стоять: ${known.join(", ")}`;
}
