/** What was frozen, on half a page. */
import type { Day } from "../../core/day.ts";
import type { Language } from "../../i18n/language.ts";
import { longName } from "../../i18n/period-names.ts";
import { say } from "../../i18n/words.ts";
import { writtenDay } from "../../i18n/written.ts";
import type { Document, Fact, Row } from "../../output/document.ts";
import type { Plan } from "./decompose.ts";
import type { Freezing } from "./json-version.ts";
import { figuresOf } from "./life/figures.ts";
import { versionName } from "./life/version.ts";
import { inCounts } from "./present/counted.ts";
import { money, text } from "./present/view.ts";
import { lifeWords } from "./words-life.ts";

/** The version, who made it and why, and the quarters that it fixes. */
export function presentVersion(plan: Plan, freezing: Freezing, asOf: Day, language: Language): Document {
	const words = say(lifeWords, language);
	const { company, currency, year, target } = plan.settings;
	return inCounts({
		name: "plan-version",
		title: words.frozenTitle(versionName(year, freezing.number)),
		subtitle: [company, words.asOf(writtenDay(asOf, language))].filter((part) => part !== undefined).join(", "),
		currency,
		sheets: [
			{
				id: "version",
				title: words.versionSheet,
				blocks: [
					{ kind: "facts", id: "facts", facts: facts(plan, freezing, language) },
					{
						kind: "table",
						id: "quarters",
						columns: [
							{ id: "period", title: words.period, role: "label" },
							{ id: "plan", title: words.plan },
						],
						rows: [
							...plan.quarters.map(({ period, target: part }) => row(longName(period, language), period.label, part)),
							{ ...row(words.year(year.label), year.label, target), role: "total" },
						],
					},
					{ kind: "text", text: words.unchanging, tone: "note" },
				],
			},
		],
	});
}

function row(name: string, id: string, target: bigint): Row {
	return { id, cells: [text(name), money(target)] };
}

function facts(plan: Plan, { author, reason }: Freezing, language: Language): Fact[] {
	const words = say(lifeWords, language);
	const { people, target, vacancies } = figuresOf(plan);
	return [
		{ id: "target", label: words.target, cell: money(target) },
		...(people.length === 0
			? []
			: [{ id: "people", label: words.people, cell: { kind: "count", value: people.length } } as const]),
		...(vacancies === 0n ? [] : [{ id: "vacancies", label: words.vacancies, cell: money(vacancies) }]),
		...(author === undefined ? [] : [{ id: "author", label: words.author, cell: text(author) }]),
		...(reason === undefined ? [] : [{ id: "reason", label: words.reason, cell: text(reason) }]),
	];
}
