/** The commands of `rop plan`. */
import type { Command, Outcome, Request } from "../../command.ts";
import type { World } from "../../world.ts";

/** What is asked of the plan itself, not of how it is shown: every command that makes one has these. */
export const PLAN_OPTIONS: Command["options"] = [
	{ flags: "--year <YYYY>", describe: { en: "the year of the plan", ru: "год плана" } },
	{
		flags: "--target <AMOUNT>",
		describe: {
			en: "the year's target: 120000000, 120 000 000 or 1.5 mln",
			ru: "цель года: 120000000, 120 000 000 или 1,5 млн",
		},
	},
	{
		flags: "--seasonality <HOW>",
		choices: ["equal", "workdays", "history"],
		describe: {
			en: "the months: all equal, by working days, or by won deals of up to three past years",
			ru: "месяцы: равные, по рабочим дням или по выигранным сделкам прошлых лет (до трёх)",
		},
	},
	{ flags: "--round <AMOUNT>", describe: { en: "round to this unit: 1000", ru: "округлять до: 1000" } },
	{
		flags: "--hedge <PCT>",
		describe: {
			en: "quotas of people together are so much more than the target: 10%",
			ru: "на столько сумма планов людей больше цели: 10%",
		},
	},
	{
		flags: "--unfilled <HOW>",
		choices: ["redistribute", "show"],
		describe: {
			en: "the share of who leaves: others carry it, or it is shown as a vacancy",
			ru: "доля ушедших: несут остальные или показать вакансией",
		},
	},
];

/** By what the months are shown, of the plan and of what it is held against. */
export const BY_OPTION: Command["options"][number] = {
	flags: "--by <WHAT>",
	choices: ["manager", "team", "product", "channel", "segment", "business"],
	describe: {
		en: "show the months by people, teams, products, channels, segments, or new and repeat business",
		ru: "показать месяцы по людям, командам, продуктам, каналам, сегментам, новым и повторным продажам",
	},
};

export const decomposeCommand: Command = {
	noun: "plan",
	verb: "decompose",
	summary: {
		en: "Break the year's target down into quarters, months, teams and people.",
		ru: "Разложить цель года на кварталы, месяцы, команды и людей.",
	},
	examples: [
		{
			line: 'rop plan decompose --year 2026 --target "120 000 000" --seasonality workdays',
			says: { en: "twelve months by working days, on the screen", ru: "двенадцать месяцев по рабочим дням, на экран" },
		},
		{
			line: "rop plan decompose --deals deals.csv --year 2026 --target 120000000 --seasonality history",
			says: {
				en: "months by the season of past deals, split over whoever won them",
				ru: "месяцы по сезону прошлых сделок, план каждого, кто их выигрывал",
			},
		},
		{
			line: "rop plan decompose --staff staff.csv --year 2026 --target 120000000 -o plan.xlsx",
			says: {
				en: "split over teams and people by their working days; a workbook with live formulas",
				ru: "по командам и людям с учётом рабочих дней каждого; книга Excel с живыми формулами",
			},
		},
		{
			line: "rop plan decompose",
			says: { en: "everything from rop.yaml of the current folder", ru: "всё из rop.yaml текущей папки" },
		},
	],
	options: [
		...PLAN_OPTIONS,
		BY_OPTION,
		{
			flags: "--detail <WHAT>",
			choices: ["weeks", "days"],
			describe: {
				en: "show the plan by ISO weeks or by days as well",
				ru: "показать план ещё и по неделям или по дням",
			},
		},
		{
			flags: "--manager <NAME>",
			describe: {
				en: "show one person: months, weeks at hand, daily activity",
				ru: "показать одного человека: месяцы, ближайшие недели, активность в день",
			},
		},
		{
			flags: "--measure <WHAT>",
			choices: ["payments", "revenue", "margin", "deals", "clients"],
			describe: {
				en: "people by months of a further measure (plan.measures) in the place of the plan's own",
				ru: "показать по людям не основной план, а другой показатель (plan.measures)",
			},
		},
		{
			flags: "--handouts <HOW>",
			choices: ["on", "off"],
			describe: {
				en: "a sheet for everybody in the workbook; without it, for up to 20 people",
				ru: "листы для раздачи в книге; без параметра — если людей не больше 20",
			},
		},
	],
	async run(world: World, request: Request): Promise<Outcome> {
		return (await import("./run-decompose.ts")).runDecompose(world, request);
	},
};
