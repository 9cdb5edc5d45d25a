/** The problems of one file: all of them, but of one kind no more than anybody reads. */
import { notice, type Problem, type ProblemCode } from "../core/problem.ts";

const MOST_OF_ONE_CODE = 200;

export class Findings {
	readonly #problems: Problem[] = [];
	readonly #counts = new Map<ProblemCode, number>();

	add(problem: Problem): void {
		const count = (this.#counts.get(problem.code) ?? 0) + 1;
		this.#counts.set(problem.code, count);
		if (count <= MOST_OF_ONE_CODE) this.#problems.push(problem);
	}

	/** In the order found; what was not kept is counted in the last of them. */
	all(): readonly Problem[] {
		const more = [...this.#counts.values()].reduce((sum, count) => sum + Math.max(0, count - MOST_OF_ONE_CODE), 0);
		const first = this.#problems[0];
		if (more === 0 || first === undefined) return this.#problems;
		return [...this.#problems, notice("problems-more", { count: more }, first.place && { file: first.place.file })];
	}
}
