/** What the owner of a file said of it, gathered answer by answer. */
import type { TableKind } from "../../core/problem-facts/input.ts";
import type { Question } from "./questions.ts";

export interface Answers {
	readonly table: TableKind | undefined;
	/** Settings of the file, by their keys in rop.yaml. */
	readonly options: {
		readonly columns?: Readonly<Record<string, string>>;
		readonly sheet?: string;
		readonly everyRow?: "won";
		readonly dates?: "day-first" | "month-first";
		readonly decimal?: "," | ".";
		readonly year?: number;
		readonly repeats?: "last" | "products";
		readonly empty?: readonly string[];
	};
	readonly stages: Readonly<Record<"won" | "lost" | "open", readonly string[]>>;
	/** Spellings by the name of their person; a person of whom only this is said is nobody else. */
	readonly people: Readonly<Record<string, readonly string[]>>;
	/** The ids of the questions that need not be asked again. */
	readonly settled: readonly string[];
}

/** The answer that leaves everything as it is. */
export const NO_ANSWER = "";
/** The two names of a question are those of two people. */
export const TWO_PEOPLE = "two";

export const NOTHING_SAID: Answers = {
	table: undefined,
	options: {},
	stages: { won: [], lost: [], open: [] },
	people: {},
	settled: [],
};

/** The answers with one more. `said` is the value of a choice; `NO_ANSWER` settles the question and says nothing. */
export function answered(answers: Answers, question: Question, said: string): Answers {
	const settled = [...answers.settled, question.id];
	return said === NO_ANSWER
		? { ...answers, settled }
		: { ...taken(answers, question, said), settled: alsoSettled(settled, question) };
}

function taken(answers: Answers, question: Question, said: string): Answers {
	const withOptions = (options: Answers["options"]) => ({ ...answers, options: { ...answers.options, ...options } });
	const { columns, empty = [] } = answers.options;
	switch (question.kind) {
		case "table":
			return { ...answers, table: said as TableKind };
		case "column":
			return withOptions({ columns: { ...columns, [question.field]: said } });
		case "sheet":
			return withOptions({ sheet: said });
		case "every-row":
			return withOptions({ everyRow: "won" });
		case "dates":
			return withOptions({ dates: said === "month-first" ? said : "day-first" });
		case "decimal":
			return withOptions({ decimal: said === "," ? "," : "." });
		case "year":
			return withOptions({ year: Number(said) });
		case "repeats":
			return withOptions({ repeats: said === "products" ? said : "last" });
		case "empty":
			return withOptions({ empty: [...empty, question.word] });
		case "stage": {
			const status = said as keyof Answers["stages"];
			return { ...answers, stages: { ...answers.stages, [status]: [...answers.stages[status], question.stage] } };
		}
		case "person":
			return { ...answers, people: { ...answers.people, ...peopleSaid(answers.people, question, said) } };
	}
}

function peopleSaid(
	people: Answers["people"],
	{ name, near }: Question & { kind: "person" },
	said: string,
): Answers["people"] {
	const [spellings, own] = [people[near] ?? [], people[name] ?? []];
	return said === TWO_PEOPLE ? { [near]: spellings, [name]: own } : { [near]: [...spellings, name] };
}

/** A list of sales has no stages, so there is no column of them to ask for. */
function alsoSettled(settled: readonly string[], { kind }: Question): readonly string[] {
	return kind === "every-row" ? [...settled, "column stage"] : settled;
}

/** Whether there is anything to write down. */
export function saysSomething({ options, stages, people }: Answers): boolean {
	return (
		[options, people].some((each) => Object.keys(each).length > 0) ||
		Object.values(stages).some((names) => names.length > 0)
	);
}
