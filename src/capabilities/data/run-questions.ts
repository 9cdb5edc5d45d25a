/** Asks the questions on the terminal. */

import { type Day, parseIsoDay } from "../../core/day.ts";
import type { TableKind } from "../../core/problem-facts/input.ts";
import type { Language } from "../../i18n/language.ts";
import { type Said, say } from "../../i18n/words.ts";
import { writtenDay, writtenDecimal, writtenList } from "../../i18n/written.ts";
import type { Asker, Choice } from "../../world.ts";
import { NO_ANSWER, TWO_PEOPLE } from "./answers.ts";
import type { Question } from "./questions.ts";
import { fieldNames } from "./words-fields.ts";
import { mapWords } from "./words-map.ts";

/** The question as people read it, and what can be answered; no choices: yes or no. */
export interface SpokenQuestion {
	readonly text: string;
	readonly choices: readonly Choice[] | undefined;
}

/** The answer's value; `NO_ANSWER` where the user leaves it open. Throws `Interrupted`. */
export async function answerTo(question: Question, ask: Asker, file: string, language: Language): Promise<string> {
	const words = say(mapWords, language);
	const { text, choices } = spoken(question, file, language);
	if (choices !== undefined) return ask.choose(text, choices);
	return (await ask.confirm(text, words, false)) ? "yes" : NO_ANSWER;
}

/** The question in the language. */
export function spoken(question: Question, file: string, language: Language): SpokenQuestion {
	const words = say(mapWords, language);
	switch (question.kind) {
		case "table":
			return { text: words.askTable(file), choices: tableChoices(words) };
		case "sheet":
			return { text: words.askSheet, choices: question.sheets.map(named) };
		case "column":
			return {
				text: words.askColumn(fieldNames[question.field]?.[language] ?? question.field),
				choices: [...question.headers.map(named), { value: NO_ANSWER, name: words.noColumn }],
			};
		case "every-row":
			return { text: words.askEveryRow, choices: undefined };
		case "dates":
			return { text: words.askDates(question.text, question.header), choices: dayChoices(question, words, language) };
		case "decimal":
			return {
				text: words.askDecimal(question.text, question.header),
				choices: decimalChoices(question.text, words, language),
			};
		case "year":
			return { text: words.askYear(writtenList(question.months, language, 3)), choices: yearChoices(question, words) };
		case "repeats":
			return { text: words.askRepeats(question.deal), choices: repeatChoices(words) };
		case "empty":
			return { text: words.askEmpty(question.word, question.count), choices: undefined };
		case "stage":
			return { text: words.askStage(question.stage, question.count), choices: stageChoices(words) };
		case "person":
			return { text: words.askPerson(question.name, question.near), choices: personChoices(words) };
	}
}

type MapWords = Said<typeof mapWords>;

function named(name: string): Choice {
	return { value: name, name };
}

function tableChoices(words: MapWords): readonly Choice[] {
	const kinds: readonly TableKind[] = ["deals", "payments", "staff", "activities", "quotas"];
	return [...kinds.map((kind) => ({ value: kind, name: words[kind] })), { value: NO_ANSWER, name: words.noTable }];
}

function dayChoices(
	{ dayFirst, monthFirst }: Question & { kind: "dates" },
	words: MapWords,
	language: Language,
): readonly Choice[] {
	const shown = (iso: string) => {
		const day: Day | undefined = parseIsoDay(iso);
		return day === undefined ? iso : writtenDay(day, language);
	};
	return [
		{ value: "day-first", name: shown(dayFirst) },
		{ value: "month-first", name: shown(monthFirst) },
		{ value: NO_ANSWER, name: words.notNow },
	];
}

/** `1,234` is a thousand where the mark groups, and one and a bit where a fraction follows it. */
function decimalChoices(text: string, words: MapWords, language: Language): readonly Choice[] {
	const [, whole = "", mark = ",", digits = ""] = /(\d+)([.,])(\d{3})/.exec(text) ?? [];
	const other = mark === "," ? "." : ",";
	return [
		{ value: other, name: writtenDecimal(`${whole}${digits}.00`, language) },
		{ value: mark, name: writtenDecimal(`${whole}.${digits}`, language) },
		{ value: NO_ANSWER, name: words.notNow },
	];
}

function yearChoices({ years }: Question & { kind: "year" }, words: MapWords): readonly Choice[] {
	return [...years.map((year) => named(String(year))), { value: NO_ANSWER, name: words.anotherYear }];
}

function personChoices(words: MapWords): readonly Choice[] {
	return [
		{ value: "one", name: words.onePerson },
		{ value: TWO_PEOPLE, name: words.twoPeople },
		{ value: NO_ANSWER, name: words.notNow },
	];
}

function repeatChoices(words: MapWords): readonly Choice[] {
	return [
		{ value: "last", name: words.repeatsLast },
		{ value: "products", name: words.repeatsProducts },
		{ value: NO_ANSWER, name: words.repeatsMistake },
	];
}

function stageChoices(words: MapWords): readonly Choice[] {
	return [
		{ value: "won", name: words.stageWon },
		{ value: "lost", name: words.stageLost },
		{ value: "open", name: words.stageOpen },
		{ value: NO_ANSWER, name: words.notNow },
	];
}
