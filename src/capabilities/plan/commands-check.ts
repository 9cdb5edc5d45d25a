/** `rop plan check`. */
import type { Command, Outcome, Request } from "../../command.ts";
import type { World } from "../../world.ts";
import { BY_OPTION, PLAN_OPTIONS } from "./commands.ts";

export const planCheckCommand: Command = {
	noun: "plan",
	verb: "check",
	summary: {
		en: "Hold the plan against what was really sold: can it be met, and what would have to be true?",
		ru: "Сверить план с реальными продажами: выполним ли он и что для этого должно стать правдой?",
	},
	examples: [
		{
			line: "rop plan check",
			says: {
				en: "everything from rop.yaml of the current folder; exit code 3 where a check fails",
				ru: "всё из rop.yaml текущей папки; код выхода 3, если проверка не пройдена",
			},
		},
		{
			line: "rop plan check --deals deals.csv --staff staff.csv --year 2026 --target 120000000 -o check.xlsx",
			says: { en: "from files, as a workbook to forward", ru: "по файлам, книгой Excel для пересылки" },
		},
		{
			line: 'rop plan check --target "170 000 000" --today 2026-07-01',
			says: { en: "what if the target were larger, as of that day", ru: "а если бы цель была больше, на этот день" },
		},
	],
	options: [...PLAN_OPTIONS, BY_OPTION],
	async run(world: World, request: Request): Promise<Outcome> {
		return (await import("./run-check.ts")).runCheck(world, request);
	},
};
