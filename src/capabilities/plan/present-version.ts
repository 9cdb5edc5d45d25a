/** What was frozen, on half a page. */
import type { Day } from "../../core/day.ts";
import type { Money } from "../../core/money.ts";
import { contains, type Period } from "../../core/period.ts";
import type { Language } from "../../i18n/language.ts";
import { longName } from "../../i18n/period-names.ts";
import { say } from "../../i18n/words.ts";
import { writtenDay } from "../../i18n/written.ts";
import type { Document, Fact, Row } from "../../output/document.ts";
import { sum } from "./carry.ts";
import type { Plan } from "./decompose.ts";
import type { Freezing } from "./json-version.ts";
import { figuresOf } from "./life/figures.ts";
import { versionName } from "./life/version.ts";
import { isCounted } from "./measure.ts";
import { currencyOfPlans } from "./measures/together.ts";
import type { MeasurePlan } from "./measures.ts";
import { countedCell } from "./present/counted.ts";
import { money, text } from "./present/view.ts";
import { measureTitle } from "./words/measures.ts";
import { lifeWords } from "./words-life.ts";

/** The version, who made it and why, and the quarters that it fixes. */
export function presentVersion(
	plan: Plan,
	measures: readonly MeasurePlan[],
	freezing: Freezing,
	asOf: Day,
	language: Language,
): Document {
	const words = say(lifeWords, language);
	const { company, year } = plan.settings;
	const views = measures.map((each) => each.plan);
	return {
		name: "plan-version",
		title: words.frozenTitle(versionName(year, freezing.number)),
		subtitle: [company, words.asOf(writtenDay(asOf, language))].filter((part) => part !== undefined).join(", "),
		currency: currencyOfPlans(plan, measures),
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
							...measures.map(({ measure }) => ({ id: measure, title: measureTitle(measure, language) })),
						],
						rows: [
							...plan.quarters.map(({ period }) => row(longName(period, language), period, [plan, ...views])),
							{ ...row(words.year(year.label), year, [plan, ...views]), role: "total" },
						],
					},
					{ kind: "text", text: words.unchanging, tone: "note" },
				],
			},
		],
	};
}

function row(name: string, period: Period, plans: readonly Plan[]): Row {
	const cells = plans.map(({ quarters, settings }) => {
		const within = quarters.filter((quarter) => contains(period, quarter.period.from));
		const cell = money(sum(within));
		return isCounted(settings.measure) ? countedCell(cell) : cell;
	});
	return { id: period.label, cells: [text(name), ...cells] };
}

function facts(plan: Plan, { author, reason }: Freezing, language: Language): Fact[] {
	const words = say(lifeWords, language);
	const { people, target, vacancies } = figuresOf(plan);
	const amount = (value: Money) => (isCounted(plan.settings.measure) ? countedCell(money(value)) : money(value));
	return [
		{ id: "target", label: words.target, cell: amount(target) },
		...(people.length === 0
			? []
			: [{ id: "people", label: words.people, cell: { kind: "count", value: people.length } } as const]),
		...(vacancies === 0n ? [] : [{ id: "vacancies", label: words.vacancies, cell: amount(vacancies) }]),
		...(author === undefined ? [] : [{ id: "author", label: words.author, cell: text(author) }]),
		...(reason === undefined ? [] : [{ id: "reason", label: words.reason, cell: text(reason) }]),
	];
}
