/** The cheapest schedule that carries what is asked for, within the limits, by a whole-number program; and how sure that is. */
import { type Money, notBelowZero } from "../../core/money.ts";
import { type Rate, rateOf } from "../../core/rate.ts";
import type { Need } from "./need.ts";
import { oneByOne } from "./one-by-one.ts";
import { programOf } from "./posed.ts";
import type { Solve } from "./program.ts";
import { type Schedule, scheduleOf } from "./schedule.ts";
import { aimsOf, carriedBy, type Task, weighed } from "./task.ts";

/** How far from the cheapest a schedule may be, at most. */
export type Proof =
	/** There is no better one. */
	| { readonly exact: true }
	/** Any other is better by less than this share of it; undefined: nothing was proven. */
	| { readonly exact: false; readonly within: Rate | undefined };

export interface Proven {
	readonly schedule: Schedule;
	readonly proof: Proof;
}

/**
 * The cheapest schedule: what can't be carried at all is left as small as possible, then the lasting cost is the lowest,
 * then the cost within the months. The solver counts in floats; its answer is checked in minor units, and where it is
 * short of a need by less than the solver can see, that need is raised by as much and solved again. Where the task's
 * number of branches ends a search, it is the best schedule found, and the proof says how far from the best it can be.
 */
export function provenCheapest(task: Task, solve: Solve): Proven {
	return proven(task, solve, aimsOf(task));
}

/** The same without the proof. */
export function cheapest(task: Task, solve: Solve): Schedule {
	return provenCheapest(task, solve).schedule;
}

/** A schedule by the first aim alone: as few starts as the cheapest has, whenever they are. */
export function fewest(task: Task, solve: Solve): Proven {
	return proven(task, solve, aimsOf(task).slice(0, 1));
}

function proven(task: Task, solve: Solve, aims: readonly (readonly bigint[])[]): Proven {
	const { counts, gap } = search(task, solve, aims);
	return { schedule: scheduleOf(counts, task.options, task.needs), proof: proofOf(gap) };
}

/** To the tenth of a percent, up. */
function proofOf(gap: number): Proof {
	if (gap === 0) return { exact: true };
	const within = Number.isFinite(gap) ? rateOf(BigInt(Math.ceil(gap * 1000)), 1000n) : undefined;
	return { exact: false, within };
}

/** The best counts that were found; none are better by more than `gap` of them: 0 is exact, infinity no proof at all. */
interface Found {
	readonly counts: readonly number[];
	readonly gap: number;
}

type Searched = Found | "none" | "unknown";

/** How often a need may be raised: each time by less than a thousandth of a percent of it. */
const TRIES = 20;

function search(task: Task, solve: Solve, aims: readonly (readonly bigint[])[]): Found {
	if (task.needs.length === 0 || task.options.length === 0) return { counts: task.options.map(() => 0), gap: 0 };
	const full = attempt(task, solve, aims);
	if (typeof full === "object") return full;
	if (full === "none") {
		const lowered = withShortfall(task, solve);
		const short = lowered && attempt(lowered.task, solve, aims);
		if (typeof short === "object") return { ...short, gap: Math.max(short.gap, lowered?.gap ?? 0) };
	}
	return { counts: oneByOne(task), gap: Number.POSITIVE_INFINITY };
}

/** Solves for one aim after the other, each keeping what the one before has reached. */
function attempt(task: Task, solve: Solve, aims: readonly (readonly bigint[])[]): Searched {
	let bounds = task.bounds;
	let found: Found | undefined;
	for (const aim of aims) {
		const next = exactly({ ...task, bounds }, solve, aim);
		if (typeof next === "string") return found === undefined ? next : { ...found, gap: Number.POSITIVE_INFINITY };
		found = { counts: next.counts, gap: Math.max(next.gap, found?.gap ?? 0) };
		bounds = [...bounds, { weights: aim, most: weighed(found.counts, aim) }];
	}
	return found ?? "unknown";
}

/** The best counts for one aim, checked in whole numbers. */
function exactly(task: Task, solve: Solve, aim: readonly bigint[]): Searched {
	let raised = task.needs.map(() => 0n);
	for (let tries = 0; tries < TRIES; tries += 1) {
		const answer = solve(programOf(task, aim, raised), task.search);
		if (answer.proof === "none" || answer.proof === "unknown") return answer.proof;
		const counts = answer.numbers;
		const missing = task.needs.map((need) => need.gap - weighed(counts, carriedBy(task.options, need)));
		if (missing.every((amount) => amount <= 0n)) return { counts, gap: answer.proof === "best" ? 0 : answer.gap };
		raised = raised.map((more, at) => more + notBelowZero(missing[at] ?? 0n) + ((missing[at] ?? 0n) > 0n ? more : 0n));
	}
	return "unknown";
}

/**
 * The task whose needs are lowered by the least shortfall there can be: of the periods in order, each is carried as far
 * as possible before the next is looked at, since a shortfall that is near can't be made good later. Undefined where
 * a search came to no end.
 */
function withShortfall(task: Task, solve: Solve): { readonly task: Task; readonly gap: number } | undefined {
	const lowered: Need[] = [];
	let gap = 0;
	for (const need of task.needs) {
		const most = mostCarried({ ...task, needs: lowered }, need, solve);
		if (most === undefined) return undefined;
		gap = Math.max(gap, most.gap);
		if (most.carried > 0n) lowered.push({ ...need, gap: most.carried });
	}
	return { task: { ...task, needs: lowered }, gap };
}

/** The most of the need that can be carried beside the needs before it, and how much more of it there may be. */
function mostCarried(
	task: Task,
	need: Need,
	solve: Solve,
): { readonly carried: Money; readonly gap: number } | undefined {
	const weights = carriedBy(task.options, need);
	if (weights.every((weight) => weight === 0n)) return { carried: 0n, gap: 0 };
	const whole = attempt({ ...task, needs: [...task.needs, need] }, solve, [task.options.map(() => 1n)]);
	if (typeof whole === "object") return { carried: need.gap, gap: 0 };
	const most = exactly(
		task,
		solve,
		weights.map((weight) => -weight),
	);
	if (most === "none") return { carried: 0n, gap: 0 };
	if (most === "unknown") return undefined;
	const carried = weighed(most.counts, weights);
	return carried < need.gap ? { carried, gap: most.gap } : { carried: need.gap, gap: 0 };
}
