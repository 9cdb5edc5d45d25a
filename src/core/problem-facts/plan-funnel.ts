/** Reported by the funnel, the weeks and the scenarios of `rop plan decompose`. */
import type { Rate } from "../rate.ts";

/** A stage or a pipeline, and how many deals. */
export interface DealsNamed {
	readonly name: string;
	readonly deals: number;
}

export interface PlanFunnelFacts {
	"plan-funnel-arrow": { found: string };
	"plan-funnel-chain": { found: string; expected: string };
	"plan-funnel-stage-repeated": { stage: string; found: string };
	"plan-funnel-stage-unknown": { stage: string; key: string; known: readonly string[] };
	"plan-funnel-repeat-incomplete": { missing: readonly string[] };
	/** Nothing was won in the last twelve months, or no deals were given; `keys`: the settings that ask for it. */
	"plan-funnel-no-deals": { keys: readonly string[] };
	/** There are won deals, but not what these settings ask of them. */
	"plan-funnel-no-history": { keys: readonly string[] };
	/** `of`: what so few deals were to prove. */
	"plan-funnel-few-deals": { of: "conversion" | "average" | "cycle"; deals: number; least: number };
	/** Stages that fewer than `least` decided deals reached, which makes the conversions out of them doubtful. */
	"plan-funnel-few-cases": { stages: readonly DealsNamed[]; least: number };
	/** Decided deals of several pipelines, and none was chosen. */
	"plan-funnel-pipelines": { pipelines: readonly DealsNamed[] };
	/** `pipelines`: where deals were won in the last twelve months. */
	"plan-funnel-pipeline-empty": { pipeline: string; pipelines: readonly DealsNamed[] };
	/** None of so many lost deals says at which stage it was lost. */
	"plan-funnel-loss-unknown": { lost: number };
	/** `stages`: those that the deals name. */
	"plan-funnel-order-unknown": { stages: readonly DealsNamed[] };
	"plan-funnel-stage-not-met": { stage: string; known: readonly string[] };
	/** `lost`: at a stage of the chain; `apart`: elsewhere, those that say nothing under an empty name. */
	"plan-funnel-lost-elsewhere": { won: number; lost: number; apart: readonly DealsNamed[] };
	/** `before`: months before the year that activity falls into; `after` and `partly`: months all or part of whose activity serves next year. */
	"plan-funnel-shifted": {
		days: number;
		year: string;
		before: readonly string[];
		after: readonly string[];
		partly: readonly string[];
	};
	/** `months`: how many pass the limit; `month` is the hardest. */
	"plan-funnel-over-capacity": {
		name: string;
		stage: string;
		month: string;
		perDay: Rate;
		limit: Rate;
		months: number;
	};
	"plan-funnel-absent": { names: readonly string[]; months: readonly string[] };
	"plan-scenario-factor": { scenario: string; key: string };
	/** `conversion`: what it would be. */
	"plan-scenario-conversion": { scenario: string; conversion: Rate };
	"plan-scenario-leads-unknown": { scenario: string };
	/** Sheets to hand out were asked for. */
	"plan-handouts-too-many": { people: number; most: number };
	"plan-funnel-repeat-covers": { months: readonly string[] };
}
