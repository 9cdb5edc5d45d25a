/** The commands of a plan's life: freeze, diff, revise, import. */
import type { Command, Outcome, Request } from "../../command.ts";
import type { World } from "../../world.ts";
import { decomposeCommand } from "./commands.ts";

export const freezeCommand: Command = {
	noun: "plan",
	verb: "freeze",
	summary: {
		en: "Keep the plan as a dated version that is never changed.",
		ru: "Зафиксировать план: датированная версия, которая не меняется.",
	},
	examples: [
		{
			line: {
				en: 'rop plan freeze --author "Anna Smith" --reason "agreed with the owner"',
				ru: 'rop plan freeze --author "Анна Петрова" --reason "согласован с собственником"',
			},
			says: {
				en: "writes plans/2026-v1.json, the next time 2026-v2.json",
				ru: "запишет plans/2026-v1.json, в следующий раз 2026-v2.json",
			},
		},
	],
	options: [
		{ flags: "--author <NAME>", describe: { en: "who agreed to it", ru: "кто утвердил" } },
		{ flags: "--reason <TEXT>", describe: { en: "why, in a few words", ru: "почему, в двух словах" } },
		...decomposeCommand.options,
	],
	async run(world: World, request: Request): Promise<Outcome> {
		return (await import("./run-freeze.ts")).runFreeze(world, request);
	},
};

export const reviseCommand: Command = {
	noun: "plan",
	verb: "revise",
	summary: {
		en: "Plan the rest of the year anew: what was won stays, what is left is carried by the months to come.",
		ru: "Пересчитать остаток года: выигранное остаётся, недостающее несут оставшиеся месяцы.",
	},
	examples: [
		{
			line: "rop plan revise --today 2026-07-01",
			says: {
				en: "facts of January to June, a new plan from July on",
				ru: "январь–июнь по факту, новый план с июля",
			},
		},
		{
			line: "rop plan revise --debt person -o revision.xlsx",
			says: {
				en: "everybody catches up on their own; a workbook",
				ru: "каждый догоняет свой план сам; книга Excel",
			},
		},
	],
	options: [
		{
			flags: "--debt <WHOSE>",
			choices: ["spread", "person"],
			describe: {
				en: "what is missing or above the plan: everybody carries it (default), or each person their own",
				ru: "недобор и перевыполнение: несут все вместе (по умолчанию) или каждый своё",
			},
		},
		...decomposeCommand.options,
	],
	async run(world: World, request: Request): Promise<Outcome> {
		return (await import("./run-revise.ts")).runRevise(world, request);
	},
};

export const diffCommand: Command = {
	noun: "plan",
	verb: "diff",
	summary: {
		en: "Show what changed between two versions of the plan, or since one of them.",
		ru: "Показать, что изменилось между двумя версиями плана или с одной из них.",
	},
	examples: [
		{
			line: "rop plan diff v1 v2",
			says: { en: "two frozen versions, by months and people", ru: "две версии: по месяцам и людям" },
		},
		{
			line: "rop plan diff v1 -o changes.xlsx",
			says: { en: "since version 1, as a workbook", ru: "что изменилось с версии 1 до сегодня, книгой Excel" },
		},
		{
			line: "rop plan diff",
			says: { en: "since the latest version", ru: "что изменилось с последней версии" },
		},
	],
	args: [
		{
			flags: "[A]",
			describe: {
				en: "a version: v1, 2026-v1 or its file; default: the latest",
				ru: "версия: v1, 2026-v1 или её файл; без неё — последняя",
			},
		},
		{
			flags: "[B]",
			describe: {
				en: "another one; default: the plan by the current settings",
				ru: "другая версия; без неё — план по нынешним настройкам",
			},
		},
	],
	options: [
		{
			flags: "--current",
			describe: {
				en: "compare with the current settings (as without B)",
				ru: "сравнить с нынешними настройками (как без B)",
			},
		},
		...decomposeCommand.options,
	],
	async run(world: World, request: Request): Promise<Outcome> {
		return (await import("./run-diff.ts")).runDiff(world, request);
	},
};

export const importCommand: Command = {
	noun: "plan",
	verb: "import",
	summary: {
		en: "Take what was edited in the plan's workbook back into rop.yaml.",
		ru: "Перенести правки из книги Excel с планом обратно в rop.yaml.",
	},
	examples: [
		{
			line: "rop plan import plan.xlsx",
			says: {
				en: "edited target, weights, fixed months, conversions go to rop.yaml, comments stay; any other edit is listed and refused",
				ru: "цель, веса, фиксированные месяцы, конверсии попадут в rop.yaml, комментарии сохранятся; прочие правки будут перечислены и не пройдут",
			},
		},
		{
			line: "rop plan import plan.xlsx --force",
			says: {
				en: "takes over the marked cells and leaves all other edits aside",
				ru: "перенесёт выделенные ячейки, остальные правки оставит без внимания",
			},
		},
	],
	args: [{ flags: "[FILE]", describe: { en: "the edited workbook", ru: "исправленная книга" } }],
	options: decomposeCommand.options,
	async run(world: World, request: Request): Promise<Outcome> {
		return (await import("./run-import.ts")).runImport(world, request);
	},
};
