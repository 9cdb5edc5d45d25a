/** Deals with stages of loss made in memory, for the tests of conversions from stage to stage. */
import { type History, historyOf } from "../../../../src/capabilities/plan/check/history.ts";
import { type ChainFound, chainOf } from "../../../../src/capabilities/plan/funnel/conversions.ts";
import { pastOf } from "../../../../src/capabilities/plan/funnel/past.ts";
import type { FunnelSettings } from "../../../../src/capabilities/plan/funnel/wanted.ts";
import { day } from "../../../../src/core/day.ts";
import { type Deal, DealsBuilder } from "../../../../src/core/deals.ts";
import { funnelSettings } from "./sample.ts";

/** A deal that matters only by its outcome: `won`, `open` at a stage, or the stage at which it was lost. */
export type Outcome = "won" | { readonly lostAt: string } | { readonly openAt: string };

/** Deals of 2025 in this order, all closed in June but the open ones; a pipeline may be named for each. */
export function dealsOf(outcomes: readonly (readonly [Outcome, pipeline?: string])[]) {
	const builder = new DealsBuilder(["deals.csv"]);
	outcomes.forEach(([outcome, pipeline = ""], index) => {
		builder.add({ ...deal(outcome), id: String(index + 1), pipeline, line: index + 2 });
	});
	return builder.finish();
}

function deal(outcome: Outcome): Deal {
	const status = outcome === "won" ? "won" : "lostAt" in outcome ? "lost" : "open";
	return {
		id: "",
		title: "",
		manager: "",
		stage: typeof outcome === "object" && "openAt" in outcome ? outcome.openAt : status,
		status,
		amount: 100_00n,
		created: day("2025-06-01"),
		closed: status === "open" ? undefined : day("2025-06-10"),
		pipeline: "",
		client: "",
		product: "",
		channel: "",
		lostStage: typeof outcome === "object" && "lostAt" in outcome ? outcome.lostAt : "",
		file: 0,
		line: 1,
	};
}

export function historyFrom(outcomes: Parameters<typeof dealsOf>[0]): History {
	return historyOf(dealsOf(outcomes), day("2025-07-01"));
}

/** The chain that the outcomes teach. */
export function chainFrom(
	outcomes: Parameters<typeof dealsOf>[0],
	wanted: Partial<FunnelSettings>,
	pipelines: readonly (readonly string[])[] = [],
): ChainFound {
	const settings = funnelSettings(wanted);
	return chainOf(settings, pastOf(historyFrom(outcomes), settings.pipeline), pipelines);
}

/** So many times the same. */
export function times(count: number, outcome: Outcome, pipeline?: string): (readonly [Outcome, string?])[] {
	const one: readonly [Outcome, string?] = pipeline === undefined ? [outcome] : [outcome, pipeline];
	return Array.from({ length: count }, () => one);
}
