/** Sentences of the problems in `core/problem-facts/run`. */
import type { OptionExpectation, RunFacts } from "../../core/problem-facts/run.ts";
import type { Language } from "../language.ts";
import { systemReason } from "../system-reason.ts";
import type { Sentences } from "./index.ts";

const EXPECTED: Readonly<Record<OptionExpectation, Readonly<Record<Language, string>>>> = {
	day: { en: "a day of the calendar; write it as 2026-03-31", ru: "день календаря; пишите так: 2026-03-31" },
	year: { en: "a year; write four digits, such as 2026", ru: "год; пишите четыре цифры, например 2026" },
	"positive-amount": {
		en: "an amount above zero; write it as 120000000, 120 000 000 or 12 mln",
		ru: "сумма больше нуля; пишите так: 120000000, 120 000 000 или 12 млн",
	},
	percent: { en: "a percent; write it as 7.5 %", ru: "процент; пишите так: 7,5 %" },
	"whole-number": { en: "a whole number above zero", ru: "целое число больше нуля" },
};

export const runSentences: Sentences<RunFacts> = {
	"file-missing": {
		en: ({ file }) => `there is no file ${file}; check the name and the folder`,
		ru: ({ file }) => `нет файла ${file}; проверьте имя и папку`,
	},
	"file-is-folder": {
		en: ({ file }) => `${file} is a folder; name a file in it, or a pattern such as ${file}/*.csv`,
		ru: ({ file }) => `${file} — папка; назовите файл в ней или шаблон, например ${file}/*.csv`,
	},
	"file-unreadable": {
		en: ({ file, reason }) => `${file} can't be read: ${systemReason(reason, "en")}`,
		ru: ({ file, reason }) => `не удаётся прочитать ${file}: ${systemReason(reason, "ru")}`,
	},
	"file-unwritable": {
		en: ({ file, reason }) => `${file} can't be written: ${systemReason(reason, "en")}`,
		ru: ({ file, reason }) => `не удаётся записать ${file}: ${systemReason(reason, "ru")}`,
	},
	"file-exists": {
		en: ({ file }) =>
			`${file} exists already and was left as it is; add --force to replace it, or give another name with --out`,
		ru: ({ file }) =>
			`файл ${file} уже есть и не изменён; добавьте --force, чтобы заменить его, или назовите другой через --out`,
	},
	"file-locked": {
		en: ({ file }) =>
			`${file} can't be replaced: another program holds it, most likely Excel; close it there and run the command again`,
		ru: ({ file }) =>
			`не удаётся заменить ${file}: его держит другая программа, скорее всего Excel; закройте файл и запустите команду снова`,
	},
	"folder-missing": {
		en: ({ folder }) => `there is no folder ${folder}; create it or check the path`,
		ru: ({ folder }) => `нет папки ${folder}; создайте её или проверьте путь`,
	},
	"pattern-matches-nothing": {
		en: ({ pattern }) => `no file matches ${pattern}; check the folder and the pattern`,
		ru: ({ pattern }) => `ни один файл не подходит под ${pattern}; проверьте папку и шаблон`,
	},
	"format-unknown": {
		en: ({ found, known }) => `rop can't write "${found}"; known formats: ${known.join(", ")}`,
		ru: ({ found, known }) => `rop не умеет писать «${found}»; известные форматы: ${known.join(", ")}`,
	},
	"option-invalid": {
		en: ({ option, found, expected }) => `${option} "${found}" is not ${EXPECTED[expected].en}`,
		ru: ({ option, found, expected }) => `${option} «${found}» — не ${EXPECTED[expected].ru}`,
	},
};
