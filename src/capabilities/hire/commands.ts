/** The commands of `rop hire`. */
import type { Command, Outcome, Request } from "../../command.ts";
import type { World } from "../../world.ts";
import { PLAN_OPTIONS } from "../plan/commands.ts";

export const estimateCommand: Command = {
	noun: "hire",
	verb: "estimate",
	summary: {
		en: "Work out how many people have to start, in which month, and at what cost, to make the plan.",
		ru: "Посчитать, сколько людей должно выйти, в каком месяце и во что это обойдётся, чтобы план был выполнен.",
	},
	examples: [
		{
			line: "rop hire estimate",
			says: { en: "everything from rop.yaml of the current folder", ru: "всё из rop.yaml текущей папки" },
		},
		{
			line: "rop hire estimate -o hiring.xlsx",
			says: {
				en: "a workbook to take to the owner: dates, people, budget, decisions",
				ru: "книга Excel для разговора с собственником: сроки, люди, бюджет, решения",
			},
		},
		{
			line: 'rop hire estimate --staff staff.csv --deals deals.csv --year 2026 --target "170 000 000"',
			says: {
				en: "from files alone: how many people a larger target takes",
				ru: "только по файлам: сколько людей нужно под большую цель",
			},
		},
		{
			line: 'rop hire estimate --what-if "turnover: 60 %" "target: 180 000 000"',
			says: { en: "the same under other settings, side by side", ru: "то же при других настройках, рядом" },
		},
	],
	options: [
		...PLAN_OPTIONS,
		{
			flags: "--what-if <SETTINGS...>",
			describe: {
				en: 'compare with other settings of hire, up to four: "turnover: 60 %" "ramp: [10 %, 40 %, 80 %]"',
				ru: 'сравнить с другими настройками hire, до четырёх: "turnover: 60 %" "ramp: [10 %, 40 %, 80 %]"',
			},
		},
		{
			flags: "--vacancies",
			describe: {
				en: "print the starts as plan.vacancies for rop.yaml, so that rop plan decompose gives them quotas",
				ru: "напечатать выходы как plan.vacancies для rop.yaml, чтобы rop plan decompose дал им план",
			},
		},
	],
	async run(world: World, request: Request): Promise<Outcome> {
		return (await import("./run-estimate.ts")).runEstimate(world, request);
	},
};
