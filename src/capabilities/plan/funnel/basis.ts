/** What the funnel counts by: every conversion, the average deal and the cycle, with the evidence for each. */
import type { Money } from "../../../core/money.ts";
import { error, type Problem } from "../../../core/problem.ts";
import { type Rate, rateOf } from "../../../core/rate.ts";
import type { Window } from "../weighting.ts";
import { stagesUnknown } from "./chain.ts";
import { type Chain, chainOf, type Learned, learnsStages } from "./conversions.ts";
import { perDeal } from "./needs.ts";
import { averageDeal, cycleOf, type Evidence, fewDeals, type Past } from "./past.ts";
import type { AverageKind, FunnelSettings, RepeatBusiness } from "./wanted.ts";

export interface FunnelBasis {
	readonly averageDeal: {
		/** Minor units. */
		readonly value: Money;
		readonly from: "given" | AverageKind;
		/** How many deals it is the average of, and what the other kind of average is; undefined where it was given. */
		readonly evidence: { readonly deals: number; readonly other: Money } | undefined;
	};
	/** The chain in order, the deal last. */
	readonly stages: readonly FunnelStage[];
	readonly repeat: RepeatBusiness | undefined;
	/** How many of the first stage come in a year; undefined where nothing is known of that. */
	readonly flow: { readonly count: Rate; readonly from: "given" | "history" } | undefined;
	/** Median days from creation to winning, where the deals tell. */
	readonly usualCycle: { readonly days: number; readonly deals: number } | undefined;
	/** The days whose deals are the evidence; undefined where nothing was asked of them. */
	readonly window: Window | undefined;
	/** The pipeline that the history is of; undefined: all deals. */
	readonly pipeline: string | undefined;
	/** Undefined where no conversion from stage to stage was learned. */
	readonly learned: Learned | undefined;
}

export interface FunnelStage {
	/** As the user named it; `lead` and `deal` where the history makes the chain. */
	readonly name: string;
	/** The share that goes on to the next stage; undefined of the deal. */
	readonly conversion: Rate | undefined;
	/** Undefined where the conversion was given. */
	readonly evidence: Evidence | undefined;
	/** How many one deal needs, exactly. */
	readonly perDeal: Rate;
	/** How many days before the money its activity falls. */
	readonly daysBefore: number;
	/** How many of it one person manages in a working day. */
	readonly capacity: Rate | undefined;
}

/** Whether the settings ask anything of past deals. */
export function asksHistory({ averageDeal: average, steps, cycle }: FunnelSettings): boolean {
	return typeof average !== "bigint" || steps === undefined || learnsStages({ steps }) || cycle?.from === "history";
}

/**
 * The basis; undefined with errors where the past does not give what the settings ask of it. `pipelines`: the stages in
 * order that accounts of the deals' CRM begin with.
 */
export function basisOf(
	settings: FunnelSettings,
	past: Past | undefined,
	pipelines: readonly (readonly string[])[],
): { readonly basis?: FunnelBasis; readonly problems: readonly Problem[] } {
	const usualCycle = past && cycleOf(past);
	const averageDeal = averageFrom(settings, past);
	const { chain, problems } = chainOf(settings, past, pipelines);
	const missing = [
		...(averageDeal === undefined ? ["plan.funnel.averageDeal"] : []),
		...(chain === undefined && problems.length === 0 ? ["plan.funnel.stages"] : []),
		...(settings.cycle?.from === "history" && usualCycle === undefined ? ["plan.funnel.cycle"] : []),
	];
	const absent = past ? "plan-funnel-no-history" : "plan-funnel-no-deals";
	const unmet = missing.length > 0 ? [error(absent, { keys: missing }, settings.place)] : [];
	const errors = problems.filter(({ severity }) => severity === "error");
	if (averageDeal === undefined || chain === undefined || missing.length > 0)
		return { problems: [...unmet, ...errors] };
	const unknown = settings.steps === "pipeline" ? stagesUnknown(settings, chain.names) : [];
	if (unknown.length > 0) return { problems: unknown };
	return {
		basis: {
			averageDeal,
			stages: stagesFrom(settings, chain, usualCycle?.days ?? 0),
			repeat: settings.repeat,
			flow: flowFrom(settings, past, chain),
			usualCycle,
			window: past?.window,
			pipeline: settings.pipeline,
			learned: chain.learned,
		},
		problems: [
			...fewDeals("average", averageDeal.evidence?.deals),
			...problems,
			...fewDeals("cycle", settings.cycle?.from === "history" ? usualCycle?.deals : undefined),
		],
	};
}

function stagesFrom(settings: FunnelSettings, { names, steps }: Chain, usualCycle: number): FunnelStage[] {
	return perDeal(steps.map(({ conversion }) => conversion)).map((need, index) => {
		const [name, step] = [names[index] ?? "", steps[index]];
		return {
			name,
			conversion: step?.conversion,
			evidence: step?.evidence,
			perDeal: need,
			daysBefore: step === undefined ? 0 : daysBefore(settings, name, usualCycle),
			capacity: settings.dailyCapacity.get(name),
		};
	});
}

function averageFrom({ averageDeal: asked }: FunnelSettings, past: Past | undefined) {
	if (typeof asked === "bigint") return { value: asked, from: "given", evidence: undefined } as const;
	const found = past && averageDeal(past, asked);
	return found && { value: found.value, from: asked, evidence: { deals: found.deals, other: found.other } };
}

/** Past deals tell how many come only where the chain begins with them, and with all of them. */
function flowFrom({ leads, steps }: FunnelSettings, past: Past | undefined, { learned }: Chain): FunnelBasis["flow"] {
	if (leads !== undefined) return { count: rateOf(BigInt(leads), 1n), from: "given" };
	const first = typeof steps === "object" ? steps[0] : undefined;
	const others = (learned?.apart ?? []).some(({ name }) => name !== "");
	if (past === undefined || first?.conversion !== undefined || others) return undefined;
	return { count: past.created, from: "history" };
}

function daysBefore({ cycle, shift }: FunnelSettings, stage: string, usual: number): number {
	if (cycle === undefined || !shift) return 0;
	if (cycle.from === "given") return cycle.days;
	return cycle.from === "history" ? usual : (cycle.days.get(stage) ?? 0);
}
