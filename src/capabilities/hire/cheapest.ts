/** The cheapest schedule that carries what is asked for, within the limits: exact, by a whole-number program. */
import { type Money, notBelowZero } from "../../core/money.ts";
import { magnitude } from "../../core/rounding.ts";
import type { Need } from "./need.ts";
import { sumOver } from "./need.ts";
import type { StartOption } from "./option.ts";
import type { Program, ProgramRow, Solve } from "./program.ts";
import { type Schedule, scheduleOf } from "./schedule.ts";

/** What a schedule has to keep to, as sums over the options: `weights[option]` of each, at most so much. */
export interface Bound {
	readonly weights: readonly bigint[];
	readonly most: bigint;
}

/** Whether these counts keep to the bound. */
export function keepsTo({ weights, most }: Bound, counts: readonly number[]): boolean {
	return weighed(counts, weights) <= most;
}

export interface Task {
	readonly options: readonly StartOption[];
	readonly needs: readonly Need[];
	readonly bounds: readonly Bound[];
	/** By option: what one start is compared by first, in minor units; undefined: only by what it costs in these months. */
	readonly lasting: readonly Money[] | undefined;
}

/**
 * The cheapest schedule: what can't be carried at all is left as small as possible, then the lasting cost is the lowest,
 * then the cost within the months. The solver counts in floats; its answer is checked in minor units, and where it is
 * short of a need by less than the solver can see, that need is raised by as much and solved again.
 */
export function cheapest(task: Task, solve: Solve): Schedule {
	return scheduleOf(search(task, solve, objectives(task)), task.options, task.needs);
}

/** A schedule by the first aim alone: as few starts as the cheapest has, whenever they are. */
export function fewest(task: Task, solve: Solve): Schedule {
	return scheduleOf(search(task, solve, objectives(task).slice(0, 1)), task.options, task.needs);
}

/** How often a need may be raised: each time by less than a thousandth of a percent of it. */
const TRIES = 20;

function search(task: Task, solve: Solve, aims: readonly (readonly bigint[])[]): readonly number[] {
	if (task.needs.length === 0 || task.options.length === 0) return task.options.map(() => 0);
	const feasible = attempt(task, solve, aims);
	return feasible ?? attempt(withShortfall(task, solve), solve, aims) ?? task.options.map(() => 0);
}

/**
 * The aims in their order, each as the cost of one start of every option. Where the cost of some is not known, late
 * starts are the cheap ones: who costs an unknown amount must not look free.
 */
function objectives({ options, lasting }: Task): (readonly bigint[])[] {
	const own = options.map(({ total }) => total);
	const months = options.map(({ capacity, month }) => BigInt(capacity.length - month));
	const least = own.every((total) => total > 0n) ? own : months;
	return lasting === undefined ? [least] : [lasting, least];
}

/** Solves for one aim after the other, each keeping what the one before has reached; undefined where nothing fits. */
function attempt(task: Task, solve: Solve, aims: readonly (readonly bigint[])[]): readonly number[] | undefined {
	let bounds = task.bounds;
	let found: readonly number[] | undefined;
	for (const aim of aims) {
		found = exactly({ ...task, bounds }, solve, aim);
		if (found === undefined) return undefined;
		bounds = [...bounds, { weights: aim, most: weighed(found, aim) }];
	}
	return found;
}

/** The best counts for one aim, checked in whole numbers. */
function exactly(task: Task, solve: Solve, aim: readonly bigint[]): readonly number[] | undefined {
	let raised = task.needs.map(() => 0n);
	for (let tries = 0; tries < TRIES; tries += 1) {
		const counts = solve(programOf(task, aim, raised));
		if (counts === undefined) return undefined;
		const missing = task.needs.map((need) => need.gap - weighed(counts, carriedBy(task.options, need)));
		if (missing.every((amount) => amount <= 0n)) return counts;
		raised = raised.map((more, at) => more + notBelowZero(missing[at] ?? 0n) + ((missing[at] ?? 0n) > 0n ? more : 0n));
	}
	throw new RangeError("the solver's answer does not carry what was asked");
}

/** By option, what one start carries of the need. */
function carriedBy(options: readonly StartOption[], { months }: Need): Money[] {
	return options.map(({ capacity }) => sumOver(months, (month) => capacity[month] ?? 0n));
}

function weighed(counts: readonly number[], weights: readonly bigint[]): bigint {
	return weights.reduce((sum, weight, at) => sum + weight * BigInt(counts[at] ?? 0), 0n);
}

/** Rows are scaled so that their largest coefficient is one: the solver is at its best there. */
function programOf({ options, needs, bounds }: Task, aim: readonly bigint[], raised: readonly bigint[]): Program {
	const scale = largest(aim);
	return {
		choices: options.map((_, at) => ({ cost: ratio(aim[at] ?? 0n, scale), most: undefined, whole: true })),
		rows: [
			...needs.map((need, at) => needRow(need, options, raised[at] ?? 0n)),
			...bounds.map(({ weights, most }) => scaled(weights, { atMost: most })),
		],
	};
}

function needRow(need: Need, options: readonly StartOption[], raised: bigint): ProgramRow {
	return scaled(carriedBy(options, need), { atLeast: need.gap + raised });
}

function scaled(
	weights: readonly bigint[],
	bound: { readonly atLeast?: bigint; readonly atMost?: bigint },
): ProgramRow {
	const scale = largest(weights);
	const terms = weights.flatMap((weight, at) => (weight === 0n ? [] : [[at, ratio(weight, scale)] as const]));
	// a row needs a term: nothing of the first choice
	const shown = terms.length === 0 ? [[0, 0] as const] : terms;
	const { atLeast, atMost } = bound;
	return atLeast === undefined
		? { terms: shown, atMost: ratio(atMost ?? 0n, scale) }
		: { terms: shown, atLeast: ratio(atLeast, scale) };
}

/**
 * The task whose needs are lowered by the least shortfall there can be: of the periods in order, each is carried as far
 * as possible before the next is looked at, since a shortfall that is near can't be made good later.
 */
function withShortfall(task: Task, solve: Solve): Task {
	const lowered: Need[] = [];
	for (const need of task.needs) {
		const most = mostCarried({ ...task, needs: lowered }, need, solve);
		const gap = most < need.gap ? most : need.gap;
		if (gap > 0n) lowered.push({ ...need, gap });
	}
	return { ...task, needs: lowered };
}

/** The most of the need that can be carried beside the needs before it. */
function mostCarried(task: Task, need: Need, solve: Solve): Money {
	const weights = carriedBy(task.options, need);
	if (weights.every((weight) => weight === 0n)) return 0n;
	if (attempt({ ...task, needs: [...task.needs, need] }, solve, [task.options.map(() => 1n)]) !== undefined) {
		return need.gap;
	}
	const counts = exactly(
		task,
		solve,
		weights.map((weight) => -weight),
	);
	return counts === undefined ? 0n : weighed(counts, weights);
}

function largest(values: readonly bigint[]): bigint {
	return values.reduce((most, value) => (magnitude(value) > most ? magnitude(value) : most), 1n);
}

/** The quotient as a float of 15 digits, of numbers that may be longer than a float holds. */
function ratio(value: bigint, scale: bigint): number {
	const digits = 10n ** 15n;
	return Number((value * digits) / scale) / Number(digits);
}
