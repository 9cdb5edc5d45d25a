/** The conversions of the funnel's chain: as written, from lead to deal by history, or from stage to stage by history. */
import type { Selection } from "../../../core/deals.ts";
import { error, type Problem, warning } from "../../../core/problem.ts";
import type { Rate } from "../../../core/rate.ts";
import { stagesOf, stepsThrough } from "./chain.ts";
import { conversionOf, type Evidence, fewDeals, LEAST_DEALS, type Past, wonOfDecided } from "./past.ts";
import { type StageCases, stageCases } from "./stage-cases.ts";
import {
	type MetStage,
	mostFirst,
	type OrderedStages,
	orderedStages,
	presentName,
	stageKey,
	stagesMet,
} from "./stage-order.ts";
import { DEAL, type FunnelSettings, LEAD, type Step } from "./wanted.ts";

export interface Chain {
	/** The stages in order, the deal last. */
	readonly names: readonly string[];
	/** By stage, the deal excepted; the evidence is undefined where the conversion was given. */
	readonly steps: readonly { readonly conversion: Rate; readonly evidence: Evidence | undefined }[];
	/** Undefined where no conversion from stage to stage was learned. */
	readonly learned: Learned | undefined;
}

/** What the conversions from stage to stage were learned from. */
export interface Learned extends Omit<StageCases, "cases"> {
	readonly order: "given" | OrderedStages["from"];
	readonly won: number;
	/** Open deals of the pipeline, which count in no conversion. */
	readonly open: number;
}

export interface ChainFound {
	/** Undefined where the past does not tell it; without problems: there is no past. */
	readonly chain?: Chain;
	readonly problems: readonly Problem[];
}

/** Whether conversions from stage to stage are to be learned from the stages at which deals were lost. */
export function learnsStages({ steps }: Pick<FunnelSettings, "steps">): boolean {
	return steps === "pipeline" || (steps ?? []).some(({ conversion }) => conversion === undefined);
}

/** The chain. `pipelines`: the stages in order that accounts of the deals' CRM begin with. */
export function chainOf(
	settings: FunnelSettings,
	past: Past | undefined,
	pipelines: readonly (readonly string[])[],
): ChainFound {
	const { steps } = settings;
	if (learnsStages(settings)) return past === undefined ? { problems: [] } : learnedChain(settings, past, pipelines);
	if (typeof steps === "object") return { chain: givenChain(steps), problems: [] };
	if (past === undefined) return { problems: [] };
	const evidence = wonOfDecided(past);
	const chain = { names: [LEAD, DEAL], steps: [{ conversion: conversionOf(evidence), evidence }], learned: undefined };
	return { chain, problems: fewDeals("conversion", evidence.entered) };
}

function givenChain(steps: readonly Step[]): Chain {
	const given = steps.flatMap(({ conversion }) =>
		conversion === undefined ? [] : [{ conversion, evidence: undefined }],
	);
	return { names: stagesOf(steps), steps: given, learned: undefined };
}

function learnedChain(settings: FunnelSettings, past: Past, pipelines: readonly (readonly string[])[]): ChainFound {
	const { renamed, place } = settings;
	const unclear = unclearHistory(settings, past);
	if (unclear !== undefined) return { problems: [unclear] };
	const met = stagesMet(past, renamed);
	const { steps, order } = stepsOf(settings, met, pipelines);
	if (steps === undefined) return { problems: [error("plan-funnel-order-unknown", { stages: met }, place)] };
	const unknown = unknownStages(steps, past, met, settings);
	if (unknown.length > 0) return { problems: unknown };
	const names = stagesOf(steps);
	const { cases, lost, apart } = stageCases(names.slice(0, -1), past, renamed);
	const learned = { order, lost, apart, won: past.won.count, open: past.all.where({ status: "open" }).count };
	const counted = steps.map(({ conversion }, index) => {
		const evidence = conversion === undefined ? cases[index] : undefined;
		return { conversion: conversion ?? conversionOf(evidence ?? wonOfDecided(past)), evidence };
	});
	return {
		chain: { names, steps: counted, learned },
		problems: [...lostElsewhere(learned, settings), ...fewCases(names, counted, settings)],
	};
}

/** Why nothing can be learned of stages: several pipelines, or no lost deal that says at which stage it was lost. */
function unclearHistory({ pipeline, place }: FunnelSettings, { won, lost }: Past): Problem | undefined {
	const pipelines = pipelinesOf(won, lost);
	if (pipeline === undefined && pipelines.length > 1) return error("plan-funnel-pipelines", { pipelines }, place);
	const silent = lost.groupBy("lostStage").get("")?.count ?? 0;
	return silent === lost.count ? error("plan-funnel-loss-unknown", { lost: lost.count }, place) : undefined;
}

/** The pipelines that decided deals name, by how many. */
export function pipelinesOf(...decided: readonly Selection[]): MetStage[] {
	const deals = new Map<string, number>();
	for (const [name, { count }] of decided.flatMap((selection) => [...selection.groupBy("pipeline")])) {
		if (name !== "") deals.set(name, (deals.get(name) ?? 0) + count);
	}
	return mostFirst(deals);
}

/** The steps of the chain, in the user's order or that of the pipeline; undefined where nothing tells it. */
function stepsOf(
	{ steps }: FunnelSettings,
	met: readonly MetStage[],
	pipelines: readonly (readonly string[])[],
): { readonly steps?: readonly Step[]; readonly order: Learned["order"] } {
	if (steps !== "pipeline") return { steps: steps ?? [], order: "given" };
	const ordered = orderedStages(met, pipelines);
	return ordered === undefined ? { order: "crm" } : { steps: stepsThrough(ordered.names), order: ordered.from };
}

/** Stages to be learned that no deal has ever stood at: another spelling, most likely. */
function unknownStages(
	steps: readonly Step[],
	{ all }: Past,
	met: readonly MetStage[],
	{ renamed, place }: FunnelSettings,
): Problem[] {
	const written = [...all.groupBy("lostStage").keys(), ...all.groupBy("stage").keys()];
	const known = new Set(written.map((name) => stageKey(presentName(name, renamed))));
	const learned = steps.filter(({ conversion }) => conversion === undefined);
	const asked = new Map(learned.map((step) => [step.from, step.place]));
	for (const step of learned) if (step !== steps.at(-1) && !asked.has(step.to)) asked.set(step.to, step.place);
	return [...asked]
		.filter(([stage]) => !known.has(stageKey(stage)))
		.map(([stage, at]) =>
			error("plan-funnel-stage-not-met", { stage, known: met.map(({ name }) => name) }, at ?? place),
		);
}

function lostElsewhere({ won, lost, apart }: Learned, { place }: FunnelSettings): Problem[] {
	if (apart.length === 0) return [];
	return [warning("plan-funnel-lost-elsewhere", { won, lost, apart }, place)];
}

function fewCases(names: readonly string[], steps: Chain["steps"], { place }: FunnelSettings): Problem[] {
	const few = steps.flatMap(({ evidence }, index) =>
		evidence === undefined || evidence.entered >= LEAST_DEALS
			? []
			: [{ name: names[index] ?? "", deals: evidence.entered }],
	);
	return few.length === 0 ? [] : [warning("plan-funnel-few-cases", { stages: few, least: LEAST_DEALS }, place)];
}
