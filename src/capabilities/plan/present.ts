/** The plan as a document: summary, people, assumptions, method, and the working behind them. */
import type { Day } from "../../core/day.ts";
import type { Language } from "../../i18n/language.ts";
import { writtenDay } from "../../i18n/written.ts";
import type { Document } from "../../output/document.ts";
import type { Plan } from "./decompose.ts";
import { NO_PARTS, type PlanParts } from "./parts.ts";
import { assumptionsSheet } from "./present/assumptions.ts";
import { methodSheet } from "./present/method.ts";
import { forOnePerson, partSheets } from "./present/parts.ts";
import { peopleSheet } from "./present/people.ts";
import { summarySheet } from "./present/summary.ts";
import { viewOf } from "./present/view.ts";
import { workingSheet } from "./present/working.ts";

/** The whole document, in the language. */
export function presentPlan(plan: Plan, asOf: Day, language: Language, parts: PlanParts = NO_PARTS): Document {
	const view = viewOf(plan, language);
	const { words, working } = view;
	const { company, currency, year } = plan.settings;
	return {
		name: "plan",
		title: words.title(year.label),
		subtitle: [company, words.asOf(writtenDay(asOf, language))].filter((part) => part !== undefined).join(", "),
		currency,
		sheets: forOnePerson(
			[
				summarySheet(view),
				...(view.seats.length === 0 ? [] : [peopleSheet(view)]),
				...partSheets(view, parts, asOf),
				assumptionsSheet(view),
				methodSheet(view),
				...(working === undefined ? [] : [workingSheet(view, working)]),
			],
			parts,
		),
	};
}
