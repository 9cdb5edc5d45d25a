/** What the funnel counts by: every conversion, the average deal and the cycle, with the evidence for each. */
import type { Money } from "../../../core/money.ts";
import { error, type Problem, warning } from "../../../core/problem.ts";
import { type Rate, rateOf } from "../../../core/rate.ts";
import type { Window } from "../weighting.ts";
import { stagesOf } from "./chain.ts";
import { perDeal } from "./needs.ts";
import { averageDeal, cycleOf, type Evidence, LEAST_DEALS, type Past, wonOfDecided } from "./past.ts";
import { type AverageKind, DEAL, type FunnelSettings, LEAD, type RepeatBusiness } from "./wanted.ts";

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
	return typeof average !== "bigint" || steps === undefined || cycle?.from === "history";
}

/** The basis; undefined with errors where the past does not give what the settings ask of it. */
export function basisOf(
	settings: FunnelSettings,
	past: Past | undefined,
): { readonly basis?: FunnelBasis; readonly problems: readonly Problem[] } {
	const usualCycle = past && cycleOf(past);
	const average = averageFrom(settings, past);
	const chain = chainFrom(settings, past);
	const missing = [
		...(average === undefined ? ["plan.funnel.averageDeal"] : []),
		...(chain === undefined ? ["plan.funnel.stages"] : []),
		...(settings.cycle?.from === "history" && usualCycle === undefined ? ["plan.funnel.cycle"] : []),
	];
	if (average === undefined || chain === undefined || missing.length > 0) {
		return {
			problems: [error(past ? "plan-funnel-no-history" : "plan-funnel-no-deals", { keys: missing }, settings.place)],
		};
	}
	const needs = perDeal(chain.conversions);
	const stages = needs.map((need, index): FunnelStage => {
		const [name, conversion] = [chain.names[index] ?? "", chain.conversions[index]];
		return {
			name,
			conversion,
			evidence: conversion && chain.evidence,
			perDeal: need,
			daysBefore: conversion === undefined ? 0 : daysBefore(settings, name, usualCycle?.days ?? 0),
			capacity: settings.dailyCapacity.get(name),
		};
	});
	return {
		basis: {
			averageDeal: average,
			stages,
			repeat: settings.repeat,
			flow: flowFrom(settings, past),
			usualCycle,
			window: past?.window,
		},
		problems: [
			...fewDeals("average", average.evidence?.deals),
			...fewDeals("conversion", chain.evidence?.decided),
			...fewDeals("cycle", settings.cycle?.from === "history" ? usualCycle?.deals : undefined),
		],
	};
}

function averageFrom({ averageDeal: asked }: FunnelSettings, past: Past | undefined) {
	if (typeof asked === "bigint") return { value: asked, from: "given", evidence: undefined } as const;
	const found = past && averageDeal(past, asked);
	return found && { value: found.value, from: asked, evidence: { deals: found.deals, other: found.other } };
}

function chainFrom({ steps }: FunnelSettings, past: Past | undefined) {
	if (steps !== undefined) {
		const conversions = steps.map((step) => step.conversion);
		return { names: stagesOf(steps), conversions, evidence: undefined };
	}
	const found = past && wonOfDecided(past);
	return found && { names: [LEAD, DEAL], conversions: [found.conversion], evidence: found };
}

/** Past deals tell of leads only where the chain begins with them. */
function flowFrom({ leads, steps }: FunnelSettings, past: Past | undefined): FunnelBasis["flow"] {
	if (leads !== undefined) return { count: rateOf(BigInt(leads), 1n), from: "given" };
	return past !== undefined && steps === undefined ? { count: past.created, from: "history" } : undefined;
}

function daysBefore({ cycle, shift }: FunnelSettings, stage: string, usual: number): number {
	if (cycle === undefined || !shift) return 0;
	if (cycle.from === "given") return cycle.days;
	return cycle.from === "history" ? usual : (cycle.days.get(stage) ?? 0);
}

function fewDeals(of: "average" | "conversion" | "cycle", deals: number | undefined): Problem[] {
	return deals === undefined || deals >= LEAST_DEALS
		? []
		: [warning("plan-funnel-few-deals", { of, deals, least: LEAST_DEALS })];
}
