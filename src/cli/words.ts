/** The phrases of the command line itself. */
import type { Words } from "../i18n/words.ts";

export const cliWords = {
	purpose: {
		en: "Sales planning for heads of sales: from the exports you have to a plan for every person and day. Everything stays on this computer.",
		ru: "План продаж для РОПа: из выгрузок, которые уже есть, — план на каждого человека и день. Данные не покидают этот компьютер.",
	},
	usage: { en: "Usage", ru: "Как вызвать" },
	examples: { en: "Examples", ru: "Примеры" },
	commands: { en: "Commands", ru: "Команды" },
	options: { en: "Options", ru: "Параметры" },
	globalOptions: { en: "Options of every command", ru: "Общие параметры всех команд" },
	placeOfOptions: { en: "[options]", ru: "[параметры]" },
	placeOfCommand: { en: "<command>", ru: "<команда>" },
	choices: { en: (values: string) => ` (${values})`, ru: (values: string) => ` (${values})` },
	more: {
		en: (line: string) => `More on a command: ${line}`,
		ru: (line: string) => `Подробнее о команде: ${line}`,
	},
	exits: {
		en: "Exit codes: 0 done, 1 errors in the data (nothing written), 2 could not run, 3 done but a condition is not met, 70 a fault of rop.",
		ru: "Коды выхода: 0 готово, 1 ошибки в данных (ничего не записано), 2 не удалось запустить, 3 готово, но условие не выполнено, 70 сбой самого rop.",
	},
	help: { en: "show this help", ru: "показать эту справку" },
	version: { en: "show the version", ru: "показать версию" },
} satisfies Words;
