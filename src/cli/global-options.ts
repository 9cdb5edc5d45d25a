/** The options that every command takes. */
import type { OptionSpec } from "../command.ts";
import { FORMATS } from "../output/render.ts";

export const GLOBAL_OPTIONS: readonly OptionSpec[] = [
	{
		flags: "-w, --workspace <DIR>",
		describe: {
			en: "the folder with rop.yaml (default: the nearest upward; none is fine)",
			ru: "папка с rop.yaml (по умолчанию ближайшая вверх; можно и без неё)",
		},
	},
	{
		flags: "--deals <FILE...>",
		describe: { en: "exports of deals: CSV or Excel", ru: "выгрузки сделок: CSV или Excel" },
	},
	{ flags: "--payments <FILE...>", describe: { en: "payments and refunds", ru: "оплаты и возвраты" } },
	{
		flags: "--staff <FILE>",
		describe: { en: "the people: names, teams, working dates", ru: "сотрудники: имена, команды, даты работы" },
	},
	{ flags: "--activities <FILE...>", describe: { en: "calls and meetings", ru: "звонки и встречи" } },
	{
		flags: "--quotas <FILE...>",
		describe: { en: "people's plans of past periods", ru: "планы сотрудников на прошлые периоды" },
	},
	{
		flags: "--today <YYYY-MM-DD>",
		describe: { en: 'the day "as of" (default: today)', ru: "дата «на сегодня» (по умолчанию сегодня)" },
	},
	{
		flags: "-o, --out <FILE>",
		describe: {
			en: "where to write; the ending chooses the format; - is standard output",
			ru: "куда записать; формат по окончанию имени; - значит стандартный вывод",
		},
	},
	{
		flags: "-f, --format <FORMAT>",
		choices: FORMATS,
		describe: {
			en: "the format (default: text on a terminal, else json)",
			ru: "формат (по умолчанию text в терминале, иначе json)",
		},
	},
	{
		flags: "--allow-rejects",
		describe: {
			en: "go on without the rows that can't be read; they are counted",
			ru: "продолжать без строк, которые не прочитались; они посчитаны",
		},
	},
	{
		flags: "--rejects <FILE>",
		describe: {
			en: "write those rows to FILE as CSV, to be mended and read again",
			ru: "записать эти строки в FILE (CSV), чтобы исправить и прочитать снова",
		},
	},
	{ flags: "--strict", describe: { en: "warnings count as errors", ru: "считать предупреждения ошибками" } },
	{ flags: "--force", describe: { en: "replace existing files", ru: "заменять существующие файлы" } },
	{ flags: "--no-input", describe: { en: "never ask questions", ru: "ни о чём не спрашивать" } },
	{ flags: "-q, --quiet", describe: { en: "say less", ru: "говорить меньше" } },
	{
		flags: "-v, --verbose",
		describe: { en: "say more: every problem in full", ru: "говорить больше: все замечания полностью" },
	},
	{
		flags: "--lang <LANG>",
		choices: ["ru", "en"],
		describe: { en: "the language of everything said", ru: "язык всех сообщений" },
	},
	{ flags: "--color", describe: { en: "colours, always", ru: "всегда в цвете" } },
	{ flags: "--no-color", describe: { en: "no colours", ru: "без цвета" } },
];
