/** Other ways to time the same people: everyone at once, evenly, as late as possible. None is cheaper than the schedule. */
import { cheapest } from "./cheapest.ts";
import type { Solve } from "./program.ts";
import { type Schedule, scheduleOf } from "./schedule.ts";
import { aimsOf, keepsTo, type Task, weighed } from "./task.ts";

export type AlternativeKind = "at-once" | "evenly" | "late";

export interface Alternative {
	readonly kind: AlternativeKind;
	readonly schedule: Schedule;
}

/** More people than this do not make an alternative any better. */
const MOST_MORE = 50;

/**
 * The alternatives that carry what the schedule carries. At once and evenly keep everybody's start no later than the
 * schedule has it, and take more people where an earlier start leaves too few to the end; so neither can be cheaper. As
 * late as possible keeps the number of people and moves starts back for as long as all needs are met. One that is better
 * than a schedule whose search was cut short is left out: beside it the schedule would look like a mistake.
 */
export function alternativesTo(schedule: Schedule, task: Task, solve: Solve): Alternative[] {
	if (schedule.starts === 0) return [];
	const found: (Alternative | undefined)[] = [
		growing("at-once", schedule, task, atOnce),
		growing("evenly", schedule, task, evenly),
		asLate(schedule, task, solve),
	];
	return found.flatMap((each) => (each === undefined || isBetter(each.schedule, schedule, task) ? [] : [each]));
}

function isBetter({ counts }: Schedule, schedule: Schedule, task: Task): boolean {
	const aim = aimsOf(task).find((weights) => weighed(counts, weights) !== weighed(schedule.counts, weights));
	return aim !== undefined && weighed(counts, aim) < weighed(schedule.counts, aim);
}

/** Where the starts of the schedule stand, each by its option, in order of their months. */
function optionsUsed({ counts }: Schedule): number[] {
	return counts.flatMap((count, option) => Array<number>(count).fill(option));
}

type Arrange = (used: readonly number[], task: Task) => readonly number[] | undefined;

/** The arrangement of the schedule's starts, with as many more at its first option as it takes to meet all needs. */
function growing(kind: AlternativeKind, schedule: Schedule, task: Task, arrange: Arrange): Alternative | undefined {
	const used = optionsUsed(schedule).sort((a, b) => monthOf(a, task) - monthOf(b, task));
	for (let more = 0; more <= MOST_MORE; more += 1) {
		const [first] = used;
		if (first === undefined) return undefined;
		const counts = arrange([...Array<number>(more).fill(first), ...used], task);
		if (counts === undefined) return undefined;
		const arranged = scheduleOf(counts, task.options, task.needs);
		if (
			arranged.short.length <= schedule.short.length &&
			task.bounds.every((bound) => keepsTo(bound, counts)) &&
			carriesAll(arranged, schedule)
		) {
			return { kind, schedule: arranged };
		}
	}
	return undefined;
}

function monthOf(option: number, { options }: Task): number {
	return options[option]?.month ?? 0;
}

/** Everybody in the month of the first start, each in their role. */
function atOnce(used: readonly number[], task: Task): readonly number[] | undefined {
	const [first] = used;
	if (first === undefined) return undefined;
	return countsOf(
		used.map((option) => movedTo(option, monthOf(first, task), task)),
		task,
	);
}

/** In equal steps from the first start to the last, nobody later than the schedule has the person. */
function evenly(used: readonly number[], task: Task): readonly number[] | undefined {
	const [first, last] = [used[0], used.at(-1)];
	if (first === undefined || last === undefined) return undefined;
	const [from, until] = [monthOf(first, task), monthOf(last, task)];
	const moved = used.map((option, at) => {
		const even = from + Math.floor(((until - from + 1) * at) / used.length);
		return movedTo(option, Math.min(even, monthOf(option, task)), task);
	});
	return countsOf(moved, task);
}

/** The option of the same role in this month, or in the nearest one before it in which anybody may start. */
function movedTo(option: number, month: number, { options }: Task): number | undefined {
	const role = options[option]?.role;
	const found = options.flatMap((each, at) => (each.role === role && each.month <= month ? [at] : []));
	return found.at(-1);
}

function countsOf(used: readonly (number | undefined)[], { options }: Task): readonly number[] | undefined {
	if (used.includes(undefined)) return undefined;
	return options.map((_, at) => used.filter((option) => option === at).length);
}

/** Whether nothing is short that is not as short in the schedule. */
function carriesAll(arranged: Schedule, schedule: Schedule): boolean {
	return arranged.short.every(({ need, missing }) =>
		schedule.short.some((each) => each.need === need && each.missing >= missing),
	);
}

/** No more people than in the schedule, their months as late as the needs allow. */
function asLate(schedule: Schedule, task: Task, solve: Solve): Alternative | undefined {
	const last = Math.max(...task.options.map(({ month }) => month));
	const early = task.options.map(({ month }) => BigInt(last - month));
	const people = { weights: task.options.map(() => 1n), most: BigInt(schedule.starts) };
	const needs = loweredTo(schedule, task);
	const late = cheapest({ ...task, needs, bounds: [...task.bounds, people], lasting: early }, solve);
	return { kind: "late", schedule: scheduleOf(late.counts, task.options, task.needs) };
}

/** The needs, but for what the schedule can't carry either. */
function loweredTo({ short }: Schedule, { needs }: Task): Task["needs"] {
	return needs.flatMap((need) => {
		const missing = short.find((each) => each.need === need)?.missing ?? 0n;
		return need.gap > missing ? [{ ...need, gap: need.gap - missing }] : [];
	});
}
