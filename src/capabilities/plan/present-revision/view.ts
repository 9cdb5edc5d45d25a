/** What the sheets of a revised year are made from. */
import type { Language } from "../../../i18n/language.ts";
import { type Said, say } from "../../../i18n/words.ts";
import type { RevisedLine, Revision } from "../life/revision.ts";
import { revisionWordsOf } from "../words-revision/measure.ts";
import { revisionWords } from "../words-revision.ts";

export interface RevisionView {
	readonly revision: Revision;
	readonly language: Language;
	readonly words: Said<typeof revisionWords>;
	/** Everybody and what is nobody's, each called as people call it. */
	readonly lines: readonly NamedLine[];
}

export interface NamedLine extends RevisedLine {
	/** Of its row. */
	readonly id: string;
}

export function revisionView(revision: Revision, language: Language): RevisionView {
	const words = { ...say(revisionWords, language), ...revisionWordsOf(revision.measure, language) };
	const { people, vacancies, unowned } = revision;
	const named = people.map((person, index) => ({ ...person, id: `person${index + 1}` }));
	const nobodys = [
		...(vacancies === undefined ? [] : [{ ...vacancies, name: words.vacancies, id: "vacancies" }]),
		...(unowned === undefined ? [] : [{ ...unowned, name: words.unowned, id: "unowned" }]),
	];
	return { revision, language, words, lines: [...named, ...nobodys] };
}
