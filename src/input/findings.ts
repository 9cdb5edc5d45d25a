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

	/** In the order of the file, with others that are `also` of it; what was not kept is counted in the last of them. */
	all(also: readonly Problem[] = []): readonly Problem[] {
		const place = this.#problems[0]?.place;
		const more = [...this.#counts]
			.filter(([, count]) => count > MOST_OF_ONE_CODE)
			.map(([code, count]) =>
				notice("problems-more", { code, count: count - MOST_OF_ONE_CODE }, place && { file: place.file }),
			);
		return [...[...this.#problems, ...also].sort(byPlace), ...more];
	}
}

/** Fit for `sort`: by line, then by column; what concerns the whole file comes first. */
function byPlace(a: Problem, b: Problem): number {
	return (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0);
}
