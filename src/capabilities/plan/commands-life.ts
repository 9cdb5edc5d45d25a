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
			line: 'rop plan freeze --author "Anna Smith" --reason "agreed with the owner"',
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
