/** How many deals came to each stage of a pipeline and how many went on: won ones passed all, lost ones stopped at one. */
import type { Evidence, Past } from "./past.ts";
import { type MetStage, mostFirst, presentName, stageKey } from "./stage-order.ts";

export interface StageCases {
	/** By stage, the last of which leads to the deal. */
	readonly cases: readonly Evidence[];
	/** Lost deals that count in the cases. */
	readonly lost: number;
	/** Lost deals that don't, by what they name; an empty name: they don't say. Most deals first. */
	readonly apart: readonly MetStage[];
}

/**
 * The cases of these stages, in order. A cohort of decided deals: open ones are in none, since they may still go on. A
 * deal lost at a stage is taken to have passed those before it, whether it stood at them or not.
 */
export function stageCases(
	names: readonly string[],
	{ won, lost }: Past,
	renamed: ReadonlyMap<string, string>,
): StageCases {
	const positions = new Map(names.map((name, position) => [stageKey(name), position]));
	const lostAt = names.map(() => 0);
	const apart = new Map<string, number>();
	for (const [written, { count }] of lost.groupBy("lostStage")) {
		const name = presentName(written, renamed);
		const position = positions.get(stageKey(name));
		if (position === undefined) apart.set(name, (apart.get(name) ?? 0) + count);
		else lostAt[position] = (lostAt[position] ?? 0) + count;
	}
	return {
		cases: casesOf(won.count, lostAt),
		lost: lostAt.reduce((sum, count) => sum + count, 0),
		apart: mostFirst(apart),
	};
}

/** From the last stage back: whoever came to one either went on or was lost at it. */
function casesOf(won: number, lostAt: readonly number[]): Evidence[] {
	let passed = won;
	return [...lostAt]
		.reverse()
		.map((lost) => {
			const stage = { entered: passed + lost, passed };
			passed = stage.entered;
			return stage;
		})
		.reverse();
}
