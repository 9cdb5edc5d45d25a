/** The order of a pipeline's stages where the user names none: that of the CRM's own pipeline, or of numbers in the names. */
import { foldName } from "../../../core/folded-name.ts";
import type { Past } from "./past.ts";

/** A stage that deals were lost at or stand at now. */
export interface MetStage {
	/** As the deals first have it. */
	readonly name: string;
	readonly deals: number;
}

export interface OrderedStages {
	readonly names: readonly string[];
	readonly from: "crm" | "numbers";
}

/** A stage's name for comparing; Bitrix24 puts the pipeline's number before it: `C5:NEW`. */
export function stageKey(name: string): string {
	return foldName(name).replace(/^c\d+:/, "");
}

/** The stage as it is called now; `renamed` by former names. */
export function presentName(name: string, renamed: ReadonlyMap<string, string>): string {
	for (const [before, now] of renamed) if (stageKey(before) === stageKey(name)) return now;
	return name;
}

/** Deals by name as a list, those of most deals first; equals by their names, so that rows may stand in any order. */
export function mostFirst(deals: ReadonlyMap<string, number>): MetStage[] {
	return [...deals]
		.map(([name, count]) => ({ name, deals: count }))
		.sort((a, b) => b.deals - a.deals || (a.name < b.name ? -1 : Number(a.name > b.name)));
}

/** The stages that deals were lost at in the window and that open ones stand at, under their present names. */
export function stagesMet({ lost, all }: Past, renamed: ReadonlyMap<string, string>): MetStage[] {
	const names = new Map<string, string>();
	const deals = new Map<string, number>();
	for (const [written, { count }] of [
		...lost.groupBy("lostStage"),
		...all.where({ status: "open" }).groupBy("stage"),
	]) {
		if (written === "") continue;
		const name = presentName(written, renamed);
		const known = names.get(stageKey(name));
		// of several spellings the first in the alphabet, whichever row came first
		if (known === undefined || name < known) names.set(stageKey(name), name);
		deals.set(stageKey(name), (deals.get(stageKey(name)) ?? 0) + count);
	}
	return mostFirst(new Map([...deals].map(([key, count]) => [names.get(key) ?? key, count])));
}

/**
 * The met stages in order; undefined where nothing tells it for all of them: they are neither all stages of one of the
 * `pipelines` that accounts of the CRM begin with, nor numbered apart (`1. Заявка`, `2. Встреча`).
 */
export function orderedStages(
	met: readonly MetStage[],
	pipelines: readonly (readonly string[])[],
): OrderedStages | undefined {
	const byKey = new Map(met.map(({ name }) => [stageKey(name), name]));
	for (const pipeline of pipelines) {
		const names = pipeline.flatMap((stage) => byKey.get(stageKey(stage)) ?? []);
		if (names.length === met.length) return { names, from: "crm" };
	}
	const numbered = met.map(({ name }) => ({ name, number: Number(/^(\d+)\s*[.):–—-]/.exec(name)?.[1] ?? Number.NaN) }));
	const numbers = new Set(numbered.map(({ number }) => number));
	if (numbers.has(Number.NaN) || numbers.size !== met.length) return undefined;
	return { names: numbered.sort((a, b) => a.number - b.number).map(({ name }) => name), from: "numbers" };
}
