/** The revised year as a document: what was won, what is left, and who carries it. */
import type { Language } from "../../i18n/language.ts";
import { longName } from "../../i18n/period-names.ts";
import { writtenDay } from "../../i18n/written.ts";
import type { Block, Document, Sheet } from "../../output/document.ts";
import type { Revision } from "./life/revision.ts";
import { inCounts } from "./present/counted.ts";
import { facts } from "./present-revision/facts.ts";
import { peopleSheet } from "./present-revision/people.ts";
import { chart, monthTable, quarterTable, SHEET } from "./present-revision/periods.ts";
import { teamsOf, teamTable } from "./present-revision/teams.ts";
import { type RevisionView, revisionView } from "./present-revision/view.ts";

/** The whole document, in the language. */
export function presentRevision(revision: Revision, language: Language): Document {
	const view = revisionView(revision, language);
	const { company, currency, year, asOf } = revision;
	const { words } = view;
	return inCounts({
		name: "plan-revision",
		title: words.title(year.label),
		subtitle: [company, words.asOf(writtenDay(asOf, language))].filter((part) => part !== undefined).join(", "),
		currency,
		sheets: [yearSheet(view), ...(view.lines.length === 0 ? [] : [peopleSheet(view)])],
	});
}

function yearSheet(view: RevisionView): Sheet {
	const { words } = view;
	return {
		id: SHEET,
		title: words.sheet,
		blocks: [
			{ kind: "facts", id: "facts", facts: facts(view) },
			chart(view),
			{ kind: "heading", text: words.monthsHeading },
			monthTable(view),
			{ kind: "heading", text: words.quartersHeading },
			quarterTable(view),
			...(teamsOf(view).length > 1 ? [{ kind: "heading", text: words.teamsHeading } as const, teamTable(view)] : []),
			...rules(view),
		],
	};
}

function rules({ words, revision, language }: RevisionView): Block[] {
	const current = revision.months.find(({ status }) => status === "current");
	const texts = [
		revision.debt === "person" ? words.rulePerson : words.rule,
		...(current === undefined ? [] : [words.ruleCurrent(longName(current.period, language))]),
	];
	return texts.map((text): Block => ({ kind: "text", text, tone: "note" }));
}
