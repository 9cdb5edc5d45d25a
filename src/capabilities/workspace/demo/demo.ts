/** The files of the demo workspace: a company whose data looks like life, the same for the same seed. */

import { chanceOf } from "../../../core/chance.ts";
import { type Day, day, dayParts } from "../../../core/day.ts";
import type { Money } from "../../../core/money.ts";
import { makeCalls } from "./calls.ts";
import type { Company } from "./company.ts";
import type { Deal } from "./deal.ts";
import { makeDeals } from "./deals.ts";
import { englishCompany } from "./english/company.ts";
import { withoutSomeDates } from "./loose-ends.ts";
import { makePayments } from "./payments.ts";
import { everybody } from "./people.ts";
import { russianCompany } from "./russian/company.ts";
import type { Setting } from "./setting.ts";
import { tableText } from "./table.ts";
import { workingDays } from "./working-days.ts";

export interface DemoFile {
	/** Relative to the workspace, with `/`. */
	readonly path: string;
	readonly content: string | Uint8Array;
}

export interface DemoOptions {
	/** Which company: a computation knows no languages, the companies happen to speak one each. */
	readonly language: keyof typeof COMPANIES;
	readonly seed: number;
	/** The day "as of": nothing in the files is known that happens on it or later. */
	readonly today: Day;
}

/** The demo's own today and seed, so that every user sees the same company. */
export const DEMO_TODAY: Day = day("2026-07-01");
export const DEMO_SEED = 4;

const COMPANIES = { en: englishCompany, ru: russianCompany } as const;

/** By the first day everybody of the story has come, and by the last the story has been thought through. */
const EARLIEST = day("2026-05-01");
const LATEST = day("2027-12-31");

/** The whole workspace. Refuses a day before May 2026 or after 2027. */
export function makeDemo({ language, seed, today }: DemoOptions): DemoFile[] {
	if (today < EARLIEST || today > LATEST)
		throw new RangeError("the demo company lives from May 2026 to the end of 2027");
	const company = COMPANIES[language];
	const { tables, texts } = company;
	const staff = everybody(company.people);
	const setting: Setting = { company, staff, calendar: workingDays(company.workWeek), seed, today };
	const deals = makeDeals(setting);
	const payments = makePayments(setting, deals);
	const calls = makeCalls(setting, deals);
	const exported = withoutSomeDates(deals, chanceOf(seed, "loose ends"), today);
	const { year } = dayParts(today);
	return [
		{ path: "rop.yaml", content: texts.settings({ year, target: planTarget(deals, year, company) }) },
		{ path: "README.md", content: texts.readme({ year, today }) },
		...dealFiles(exported, company),
		{ path: "data/payments.csv", content: tableText(tables.payments, payments) },
		{
			path: "data/staff.csv",
			content: tableText(
				tables.staff(year, ({ team }) => company.teams[team].name),
				staff,
			),
		},
		{ path: "data/calls.csv", content: tableText(tables.calls, calls) },
	];
}

/** A file for each year of creation; what was begun before 2024 and closed later stands in the first. */
function dealFiles(deals: readonly Deal[], company: Company): DemoFile[] {
	const yearOf = ({ created }: Deal) => Math.max(2024, dayParts(created.day).year);
	return [...new Set(deals.map(yearOf))].map((year) => ({
		path: `data/deals-${year}.csv`,
		content: tableText(
			company.tables.deals,
			deals.filter((deal) => yearOf(deal) === year),
		),
	}));
}

/** What an owner asks for: a fifth more than last year's sales, in round figures. */
function planTarget(deals: readonly Deal[], year: number, company: Company): Money {
	const sold = deals
		.filter(({ outcome, closed }) => outcome === "won" && closed && dayParts(closed.day).year === year - 1)
		.reduce((sum, { amount }) => sum + (amount ?? 0n), 0n);
	const step = BigInt(company.targetStep) * 100n;
	return ((sold * 6n) / 5n / step) * step;
}
