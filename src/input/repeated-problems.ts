/** Problems that a whole column has are said once, at the first cell, with their count. */
import type { Problem } from "../core/problem.ts";

export class RepeatedProblems {
	readonly #first = new Map<string, Problem>();
	readonly #counts = new Map<string, number>();

	/** Takes in the problems that concern a whole column and returns the others. */
	absorb(problems: readonly Problem[]): readonly Problem[] {
		return problems.filter((problem) => {
			const key = columnKey(problem);
			if (key === undefined) return true;
			if (!this.#first.has(key)) this.#first.set(key, problem);
			this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
			return false;
		});
	}

	all(): readonly Problem[] {
		return [...this.#first].map(
			([key, problem]) => ({ ...problem, facts: { ...problem.facts, count: this.#counts.get(key) ?? 1 } }) as Problem,
		);
	}
}

function columnKey(problem: Problem): string | undefined {
	switch (problem.code) {
		case "amount-ambiguous":
		case "date-ambiguous":
			return `${problem.code} ${problem.facts.header}`;
		case "currency-foreign":
			return `${problem.code} ${problem.severity} ${problem.facts.found}`;
		case "amount-missing":
			return problem.code;
		default:
			return undefined;
	}
}
