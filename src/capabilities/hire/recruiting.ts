/** The recruiting funnel: how many answers, calls, interviews and offers so many starts take, in all and a week. */
import { addDays, type Day } from "../../core/day.ts";
import { type Period, weeksOf } from "../../core/period.ts";
import { addRates, ceiling, divideRates, floor, multiplyRates, ONE, type Rate, rateOf, ZERO } from "../../core/rate.ts";
import type { StartDates } from "./dates.ts";
import { type Recruiting, type RecruitingStage, STAGES } from "./settings/recruiting.ts";

export interface RecruitingPlan {
	/** Of each stage, for all starts: rounded up once. */
	readonly stages: readonly { readonly stage: RecruitingStage | "passed"; readonly count: number }[];
	readonly weeks: readonly RecruitingWeek[];
}

/** What is to be done in a week for all vacancies that are open in it. */
export interface RecruitingWeek {
	readonly week: Period;
	/** By stage before the start, in the order of `STAGES`; exact, since a week's share need not be whole. */
	readonly counts: readonly Rate[];
}

/** How many of a stage one start takes: one over the product of the rates from there on. */
export function perStart(stage: RecruitingStage, { rates }: Recruiting): Rate {
	const after = STAGES.slice(STAGES.indexOf(stage)).filter((each) => each !== "starts");
	return after.reduce((needed, each) => divideRates(needed, rates[each].rate), ONE);
}

/** The plan for starts with these dates; `passing` is the share of starts that pass the probation. */
export function recruitingOf(starts: readonly StartDates[], recruiting: Recruiting, passing: Rate): RecruitingPlan {
	const all = rateOf(BigInt(starts.length), 1n);
	const counts = STAGES.map((stage) => ({
		stage,
		count: Number(ceiling(multiplyRates(all, perStart(stage, recruiting)))),
	}));
	const passed = { stage: "passed", count: Number(floor(multiplyRates(all, passing))) } as const;
	return { stages: [...counts, passed], weeks: weeksFor(starts, recruiting) };
}

/** Each start's people are looked for evenly on all days from the open vacancy to the accepted offer. */
function weeksFor(starts: readonly StartDates[], recruiting: Recruiting): RecruitingWeek[] {
	const stages = STAGES.filter((stage) => stage !== "starts");
	const byWeek = new Map<string, RecruitingWeek>();
	for (const { openBy, offerBy } of starts) {
		const until = offerBy > openBy ? offerBy : addDays(openBy, 1);
		for (const week of weeksOf({ kind: "day", label: "", from: openBy, until })) {
			const share = rateOf(BigInt(daysWithin(week, openBy, until)), BigInt(until - openBy));
			const known = byWeek.get(week.label)?.counts ?? stages.map(() => ZERO);
			const counts = stages.map((stage, at) =>
				addRates(known[at] ?? ZERO, multiplyRates(share, perStart(stage, recruiting))),
			);
			byWeek.set(week.label, { week, counts });
		}
	}
	return [...byWeek.values()].sort((a, b) => a.week.from - b.week.from);
}

function daysWithin({ from, until }: Period, first: Day, end: Day): number {
	return Math.min(until, end) - Math.max(from, first);
}
