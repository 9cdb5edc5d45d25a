/** Sentences of the problems in `core/problem-facts/run`. */
import type { OptionExpectation, RunFacts } from "../../core/problem-facts/run.ts";
import type { Language } from "../language.ts";
import { systemReason } from "../system-reason.ts";
import { quoted } from "../written.ts";
import type { Sentences } from "./index.ts";

const EXPECTED: Readonly<Record<OptionExpectation, Readonly<Record<Language, string>>>> = {
	day: { en: "a day of the calendar; write it as 2026-03-31", ru: "нужен день календаря; пишите так: 2026-03-31" },
	year: { en: "a year; write four digits, such as 2026", ru: "нужен год; пишите четыре цифры, например 2026" },
	"positive-amount": {
		en: "an amount above zero; write it as 120000000, 120 000 000 or 12 mln",
		ru: "нужна сумма больше нуля; пишите так: 120000000, 120 000 000 или 12 млн",
	},
	"one-reading": {
		en: "a number with one reading: this is either a fraction or thousands; leave the mark out of thousands (120000), put a zero behind a fraction (1.2340)",
		ru: "нужно число, которое читается однозначно: это либо дробь, либо тысячи; в тысячах уберите знак (120000), у дроби допишите ноль (1,2340)",
	},
	percent: { en: "a percent; write it as 7.5 %", ru: "нужен процент; пишите так: 7,5 %" },
	"whole-number": { en: "a whole number above zero", ru: "нужно целое число больше нуля" },
};

export const runSentences: Sentences<RunFacts> = {
	"command-unknown": {
		en: ({ command, closest, known }) =>
			`there is no command ${quoted(command, "en")}${closest === undefined ? `; there are ${known.join(", ")}` : `; did you mean ${quoted(closest, "en")}?`}`,
		ru: ({ command, closest, known }) =>
			`нет команды ${quoted(command, "ru")}${closest === undefined ? `; есть ${known.join(", ")}` : `; возможно, ${quoted(closest, "ru")}?`}`,
	},
	"option-unknown": {
		en: ({ option, closest }) =>
			`there is no option ${option}${closest === undefined ? "; add --help to see those there are" : `; did you mean ${closest}?`}`,
		ru: ({ option, closest }) =>
			`нет параметра ${option}${closest === undefined ? "; добавьте --help, чтобы увидеть, какие есть" : `; возможно, ${closest}?`}`,
	},
	"option-elsewhere": {
		en: ({ option, command }) => `${option} is an option of ${command}, not of this command`,
		ru: ({ option, command }) => `${option} — параметр команды ${command}, а не этой`,
	},
	"option-without-value": {
		en: ({ option }) => `${option} needs a value after it`,
		ru: ({ option }) => `после ${option} нужно значение`,
	},
	"option-choice": {
		en: ({ option, found, choices, closest }) =>
			`${option} can't be ${quoted(found, "en")}; ${closest === undefined ? `choose one of ${choices.join(", ")}` : `did you mean ${quoted(closest, "en")}?`}`,
		ru: ({ option, found, choices, closest }) =>
			`у ${option} нет варианта ${quoted(found, "ru")}; ${closest === undefined ? `выберите из: ${choices.join(", ")}` : `возможно, ${quoted(closest, "ru")}?`}`,
	},
	"argument-unexpected": {
		en: ({ found }) =>
			`${quoted(found, "en")} is one word too many; options begin with two dashes; amounts and file names with spaces need quotation marks: "120 000 000"`,
		ru: ({ found }) =>
			`${quoted(found, "ru")} — лишнее слово; параметры начинаются с двух дефисов, суммы и имена файлов с пробелами берут в кавычки: "120 000 000"`,
	},
	"format-needs-file": {
		en: ({ format }) => `${format} is not for a terminal; name a file, such as --out plan.${format}`,
		ru: ({ format }) => `${format} нельзя вывести в терминал; укажите файл, например --out plan.${format}`,
	},
	"file-missing": {
		en: ({ file }) => `there is no file ${file}; check the name and the folder`,
		ru: ({ file }) => `нет файла ${file}; проверьте имя и папку`,
	},
	"file-is-folder": {
		en: ({ file }) => `${file} is a folder; name a file in it, or a pattern such as ${file}/*.csv`,
		ru: ({ file }) => `${file} — папка; укажите файл в ней или маску, например ${file}/*.csv`,
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
		en: ({ file }) => `${file} exists already and was left as it is; add --force to replace it, or choose another name`,
		ru: ({ file }) =>
			`файл ${file} уже есть, он не тронут; чтобы заменить его, добавьте --force, или выберите другое имя`,
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
	"folder-unmakable": {
		en: ({ folder, reason }) => `the folder ${folder} can't be made: ${systemReason(reason, "en")}`,
		ru: ({ folder, reason }) => `не удаётся создать папку ${folder}: ${systemReason(reason, "ru")}`,
	},
	"pattern-matches-nothing": {
		en: ({ pattern }) => `no file matches ${pattern}; check the folder and the pattern`,
		ru: ({ pattern }) => `ни один файл не подходит под маску ${pattern}; проверьте папку и маску`,
	},
	"format-unknown": {
		en: ({ found, known }) =>
			`rop can't write "${found}"; it writes ${known.join(", ")}: change the ending of the name, or add --format`,
		ru: ({ found, known }) =>
			`rop не умеет писать «${found}», только ${known.join(", ")}: измените окончание имени или добавьте --format`,
	},
	"option-invalid": {
		en: ({ option, found, expected }) => `${option} "${found}" is not ${EXPECTED[expected].en}`,
		ru: ({ option, found, expected }) => `${option} «${found}»: ${EXPECTED[expected].ru}`,
	},
};
