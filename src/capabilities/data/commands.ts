/** The commands of `rop data`. */
import type { Command, Outcome, Request } from "../../command.ts";
import type { World } from "../../world.ts";

export const checkCommand: Command = {
	noun: "data",
	verb: "check",
	summary: {
		en: "Say what was understood of your files, what was not, and what it means for plan and reports.",
		ru: "Сказать, что понято в ваших файлах, что нет и что это значит для плана и отчётов.",
	},
	examples: [
		{
			line: "rop data check deals.csv",
			says: {
				en: "what your CRM's export is taken for: columns, stages, people, every row accounted for",
				ru: "за что принята выгрузка CRM: столбцы, этапы, люди, учтена каждая строка",
			},
		},
		{
			line: "rop data check",
			says: { en: "all files that rop.yaml lists", ru: "все файлы, перечисленные в rop.yaml" },
		},
		{
			line: "rop data check deals.xlsx staff.csv --rejects rejects.csv",
			says: {
				en: "rows that can't be read go into rejects.csv: mend them and give the file to rop as any other",
				ru: "строки, которые не прочитались, попадут в rejects.csv: исправьте их и дайте файл rop, как любую выгрузку",
			},
		},
	],
	args: [
		{
			flags: "[FILE...]",
			describe: {
				en: "files to look at, of any kind: deals, staff, payments (default: those of rop.yaml)",
				ru: "какие файлы проверить: сделки, сотрудники, оплаты (по умолчанию — из rop.yaml)",
			},
		},
	],
	options: [],
	async run(world: World, request: Request): Promise<Outcome> {
		return (await import("./run-check.ts")).runCheck(world, request);
	},
};

export const mapCommand: Command = {
	noun: "data",
	verb: "map",
	summary: {
		en: "Ask what could not be recognised in a file, and write the answers to rop.yaml.",
		ru: "Спросить о том, что в файле не удалось распознать, и записать ответы в rop.yaml.",
	},
	examples: [
		{
			line: "rop data map deals.csv",
			says: {
				en: "asks about columns, stages, spellings of people, dates; rop.yaml keeps its comments",
				ru: "спросит о столбцах, этапах, написаниях имён, датах; комментарии в rop.yaml сохранятся",
			},
		},
		{
			line: "rop data map deals.csv --no-input",
			says: {
				en: "asks nothing and prints the YAML to add",
				ru: "ничего не спросит и напечатает YAML, который нужно добавить",
			},
		},
	],
	args: [
		{
			flags: "[FILE]",
			describe: { en: "a file of deals, staff or payments", ru: "файл сделок, сотрудников или оплат" },
		},
	],
	options: [],
	async run(world: World, request: Request): Promise<Outcome> {
		return (await import("./run-map.ts")).runMap(world, request);
	},
};
