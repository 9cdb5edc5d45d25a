/** Problems that a whole column has are said once, at the first cell, with their count. */
import type { Problem } from "../core/problem.ts";

type ColumnProblem = Extract<
	Problem,
	{ readonly code: "amount-ambiguous" | "date-ambiguous" | "currency-foreign" | "amount-missing" }
>;

export class RepeatedProblems {
	readonly #first = new Map<string, ColumnProblem>();
	readonly #counts = new Map<string, number>();

	/** Takes in the problems that concern a whole column and returns the others. */
	absorb(problems: readonly Problem[]): readonly Problem[] {
		return problems.filter((problem) => {
			if (!isOfColumn(problem)) return true;
			const key = columnKey(problem);
			if (!this.#first.has(key)) this.#first.set(key, problem);
			this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
			return false;
		});
	}

	all(): readonly Problem[] {
		return [...this.#first].map(([key, problem]) => withCount(problem, this.#counts.get(key) ?? 1));
	}
}

function withCount(problem: ColumnProblem, count: number): Problem {
	return { ...problem, facts: { ...problem.facts, count } } as ColumnProblem;
}

function isOfColumn(problem: Problem): problem is ColumnProblem {
	switch (problem.code) {
		case "amount-ambiguous":
		case "date-ambiguous":
		case "currency-foreign":
		case "amount-missing":
			return true;
		default:
			return false;
	}
}

function columnKey(problem: ColumnProblem): string {
	switch (problem.code) {
		case "amount-missing":
			return problem.code;
		case "currency-foreign":
			return `${problem.code} ${problem.severity} ${problem.facts.found}`;
		default:
			return `${problem.code} ${problem.facts.header}`;
	}
}
