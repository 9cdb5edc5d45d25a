/** The check as a document: what was understood and what it means, then files, stages, people, months and remarks. */
import type { Day } from "../../core/day.ts";
import type { Language } from "../../i18n/language.ts";
import { writtenDay } from "../../i18n/written.ts";
import type { Document, Sheet } from "../../output/document.ts";
import type { DataCheck } from "./check.ts";
import { facts } from "./present/facts.ts";
import { filesSheet } from "./present/files.ts";
import { meaningBlocks } from "./present/meanings.ts";
import { monthsSheet } from "./present/months.ts";
import { peopleSheet } from "./present/people.ts";
import { problemsSheet } from "./present/problems.ts";
import { quotasSheet } from "./present/quotas.ts";
import { reconciliation } from "./present/reconciliation.ts";
import { stagesSheet } from "./present/stages.ts";
import { type View, viewOf } from "./present/view.ts";

/** The whole document, in the language. */
export function presentCheck(check: DataCheck, asOf: Day, language: Language): Document {
	const view = viewOf(check, language);
	const { deals, quotas, company, currency, problems } = check;
	return {
		name: "data",
		title: view.words.title,
		subtitle: [company, view.words.asOf(writtenDay(asOf, language))].filter((part) => part !== undefined).join(", "),
		currency,
		sheets: [
			summarySheet(view),
			filesSheet(view),
			...(deals === undefined || deals.count === 0
				? []
				: [
						stagesSheet(deals, view),
						peopleSheet(deals, view),
						...(deals.months.length === 0 ? [] : [monthsSheet(deals, view)]),
					]),
			...(quotas === undefined || quotas.count === 0 ? [] : [quotasSheet(quotas, view)]),
			...(problems.length === 0 ? [] : [problemsSheet(view)]),
		],
	};
}

function summarySheet(view: View): Sheet {
	const known = facts(view);
	return {
		id: "summary",
		title: view.words.summarySheet,
		blocks: [
			...(known.length === 0 ? [] : [{ kind: "facts", id: "facts", facts: known } as const]),
			...meaningBlocks(view),
			...reconciliation(view),
		],
	};
}
