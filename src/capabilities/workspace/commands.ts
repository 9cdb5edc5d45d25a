/** The commands that make workspaces. */
import type { Command, Outcome, Request } from "../../command.ts";
import type { World } from "../../world.ts";

export const demoCommand: Command = {
	noun: "demo",
	speaks: "ru",
	summary: {
		en: "Write a complete made-up company into a folder, and plan its year.",
		ru: "Записать в папку готовую вымышленную компанию и спланировать её год.",
	},
	examples: [
		{
			line: "rop demo",
			says: { en: "a Russian company in the folder rop-demo", ru: "российская компания в папке rop-demo" },
		},
		{
			line: "rop demo northern --lang en",
			says: { en: "an English one in the folder northern", ru: "английская компания в папке northern" },
		},
	],
	args: [
		{ flags: "[DIR]", describe: { en: "the folder; made where it is missing", ru: "папка; создаётся, если её нет" } },
	],
	options: [
		{
			flags: "--seed <NUMBER>",
			describe: { en: "another company of the same kind", ru: "другая компания того же рода" },
		},
	],
	async run(world: World, request: Request): Promise<Outcome> {
		return (await import("./run-demo.ts")).runDemo(world, request);
	},
};
