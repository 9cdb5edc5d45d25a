/** What of a file only its owner can say, found among the problems of reading it. */
import type { Problem } from "../../core/problem.ts";
import type { TableKind } from "../../core/problem-facts/input.ts";

/** A question has an id, so that it is asked once; `step` is when: columns before formats, formats before names. */
export type Question = { readonly id: string; readonly step: 1 | 2 | 3 } & (
	| { readonly kind: "table"; readonly found: readonly string[] }
	| { readonly kind: "sheet"; readonly sheets: readonly string[] }
	| { readonly kind: "column"; readonly field: string; readonly headers: readonly string[]; readonly needed: boolean }
	| { readonly kind: "every-row" }
	| {
			readonly kind: "dates";
			readonly header: string;
			readonly text: string;
			readonly dayFirst: string;
			readonly monthFirst: string;
	  }
	| { readonly kind: "decimal"; readonly header: string; readonly text: string }
	| { readonly kind: "year"; readonly months: readonly string[]; readonly years: readonly number[] }
	| { readonly kind: "repeats"; readonly deal: string }
	| { readonly kind: "empty"; readonly word: string; readonly count: number }
	| { readonly kind: "stage"; readonly stage: string; readonly count: number; readonly near: string | undefined }
	| { readonly kind: "person"; readonly name: string; readonly near: string }
);

/** The columns to ask for where no header row was found. */
const FIRST_COLUMNS: Readonly<Record<TableKind, readonly string[]>> = {
	deals: ["amount", "stage", "manager", "closed", "created", "id"],
	payments: ["date", "amount", "deal"],
	staff: ["name", "team", "hired", "left"],
	activities: ["when", "manager", "kind", "talk"],
	quotas: ["manager", "period", "amount"],
};

const NEEDED: readonly string[] = ["amount", "stage", "name", "date", "when", "period"];

/** The question without the columns that stand for something else already; other questions as they are. */
export function withFreeColumns(question: Question, taken: readonly string[]): Question {
	if (question.kind !== "column") return question;
	return { ...question, headers: question.headers.filter((header) => header.trim() !== "" && !taken.includes(header)) };
}

/** The questions in the order of asking, each once. */
export function questionsIn(table: TableKind, problems: readonly Problem[]): readonly Question[] {
	const all = [...problems.flatMap((problem) => ofProblem(table, problem)), ...emptyWords(problems)];
	const once = new Map(all.map((question) => [question.id, question]));
	return [...once.values()].sort((a, b) => a.step - b.step);
}

function ofProblem(table: TableKind, { code, facts }: Problem): readonly Question[] {
	switch (code) {
		case "header-unknown":
			return FIRST_COLUMNS[table].map((field) => columnQuestion(field, facts.found));
		case "column-missing":
			return facts.field === "stage"
				? [{ kind: "every-row", id: "every-row", step: 1 }, columnQuestion("stage", facts.headers)]
				: [columnQuestion(facts.field, facts.headers)];
		case "sheets-unread":
			return [{ kind: "sheet", id: "sheet", step: 1, sheets: [facts.sheet, ...facts.others] }];
		case "date-ambiguous":
			return [{ kind: "dates", id: "dates", step: 2, ...facts }];
		case "amount-ambiguous":
			return [{ kind: "decimal", id: "decimal", step: 2, ...facts }];
		case "months-without-year":
			return [{ kind: "year", id: "year", step: 1, ...facts }];
		case "deal-repeated":
			return [{ kind: "repeats", id: "repeats", step: 2, deal: facts.id }];
		case "stage-unknown":
			return facts.stage === ""
				? []
				: [
						{
							kind: "stage",
							id: `stage ${facts.stage}`,
							step: 3,
							stage: facts.stage,
							count: facts.count,
							near: facts.closest,
						},
					];
		case "person-looks-like":
			return [personQuestion(facts.name, facts.like)];
		case "person-unknown":
			return facts.closest === undefined ? [] : [personQuestion(facts.name, facts.closest)];
		default:
			return [];
	}
}

function columnQuestion(field: string, headers: readonly string[]): Question {
	return { kind: "column", id: `column ${field}`, step: 1, field, headers, needed: NEEDED.includes(field) };
}

function personQuestion(name: string, near: string): Question {
	return { kind: "person", id: `person ${name}`, step: 3, name, near };
}

/** Words without a digit in columns of amounts and days: «стоп», `n/a`. */
function emptyWords(problems: readonly Problem[]): readonly Question[] {
	const counts = new Map<string, number>();
	for (const { code, facts } of problems) {
		if (code !== "amount-unreadable" && code !== "date-unreadable") continue;
		const word = facts.text.trim();
		if (!/\d/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	return [...counts].map(([word, count]) => ({ kind: "empty", id: `empty ${word}`, step: 2, word, count }));
}
