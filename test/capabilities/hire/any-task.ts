/** Any small hiring task, and the best schedule found by trying every one: for the laws of the solver. */
import fc from "fast-check";
import { boundsOf } from "../../../src/capabilities/hire/bounds.ts";
import { datesOf } from "../../../src/capabilities/hire/dates.ts";
import type { DemandMonth } from "../../../src/capabilities/hire/demand.ts";
import type { DatedOption } from "../../../src/capabilities/hire/hires.ts";
import { type Need, needsOf } from "../../../src/capabilities/hire/need.ts";
import { optionOf } from "../../../src/capabilities/hire/option.ts";
import { type Schedule, scheduleOf } from "../../../src/capabilities/hire/schedule.ts";
import type { HireSettings, Role } from "../../../src/capabilities/hire/settings.ts";
import type { Bound, Task } from "../../../src/capabilities/hire/task.ts";
import type { Money } from "../../../src/core/money.ts";
import { monthsOf, year } from "../../../src/core/period.ts";
import { plainCalendar } from "../plan/sample.ts";
import { costs, given, NO_LIMITS, percent, role, settings, untaxed } from "./sample.ts";

const share = (least: number, most: number) => fc.integer({ min: least, max: most }).map(percent);
/** Amounts as they are in life, kopecks too; and small round ones, among which many schedules cost the same. */
const amount = (most: number) =>
	fc.oneof(
		fc.bigInt({ min: BigInt(most) * 10n, max: BigInt(most) * 100n }),
		fc.integer({ min: 1, max: 10 }).map((tenths) => (BigInt(tenths) * BigInt(most) * 100n) / 10n),
	);

export const anyRamp = fc.constantFrom<readonly number[]>([], [50], [20, 60], [0, 0], [20, 60, 90]);

function anyRole(name: string): fc.Arbitrary<Role> {
	return fc
		.record({ monthly: amount(1_000_000), salary: amount(200_000), fee: amount(100_000), ramp: anyRamp })
		.map(({ monthly, salary, fee, ramp }) =>
			role({
				name,
				productivity: given(monthly),
				ramp: ramp.map(percent),
				cost: costs(salary, { recruiting: { kind: "fixed", amount: fee } }),
			}),
		);
}

const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 2 });

const anyLimits: fc.Arbitrary<HireSettings["limits"]> = fc.oneof(
	fc.constant(NO_LIMITS),
	fc.record({
		budget: optional(amount(3_000_000)),
		startsPerMonth: optional(fc.integer({ min: 1, max: 2 })),
		interviewsPerMonth: optional(fc.integer({ min: 3, max: 30 })),
		places: optional(fc.integer({ min: 1, max: 6 })),
		noStarts: fc.subarray(monthsOf(year(2026)).slice(0, 4)),
	}),
);

/** What a task is made of. */
export interface Drawn {
	readonly settings: HireSettings;
	readonly demand: readonly DemandMonth[];
	/** By month: what is there already. */
	readonly available: readonly Money[];
}

/** Up to four months, each with a demand and what is there; one role, or two. */
export function anyDrawn(roles: 1 | 2): fc.Arbitrary<Drawn> {
	const month = fc.record({
		required: amount(3_000_000),
		available: fc.oneof(fc.constant(0n), amount(2_000_000)),
		season: fc.bigInt({ min: 500_000n, max: 1_500_000n }),
	});
	return fc
		.record({
			months: fc.array(month, { minLength: 1, maxLength: roles === 1 ? 4 : 3 }),
			roles: roles === 1 ? fc.tuple(anyRole("менеджер")) : fc.tuple(anyRole("менеджер"), anyRole("старший")),
			turnover: share(0, 90),
			probation: fc.integer({ min: 0, max: 3 }),
			pass: share(20, 100),
			carry: fc.constantFrom("month" as const, "quarter" as const, "year" as const),
			prefer: fc.constantFrom("lasting" as const, "horizon" as const),
			limits: anyLimits,
		})
		.map((drawn) => ({
			settings: settings({
				roles: drawn.roles,
				months: monthsOf(year(2026)).slice(0, drawn.months.length),
				turnover: { yearly: drawn.turnover, mode: "compounded" },
				probation: drawn.probation,
				probationPass: drawn.pass,
				carry: drawn.carry,
				prefer: drawn.prefer,
				limits: drawn.limits,
			}),
			available: drawn.months.map(({ available }) => available),
			demand: drawn.months.map(({ required, season }, at) => ({
				period: monthsOf(year(2026))[at] ?? year(2026),
				workdays: 20,
				target: required,
				required,
				season,
			})),
		}));
}

export interface Posed extends Task {
	readonly options: readonly DatedOption[];
}

/** The task of the solver, as `estimate` poses it. */
export function taskOf({ settings: wanted, demand, available }: Drawn): Posed {
	const calendar = plainCalendar();
	const options = wanted.roles.flatMap((each) =>
		demand.flatMap(({ period }, month) => {
			const dates = datesOf(period, each.ramp, wanted.lead, calendar);
			const monthly = each.productivity.from === "given" ? each.productivity.monthly.numerator : 0n;
			const option = optionOf(each, month, demand, wanted, { productivity: monthly, taxed: untaxed });
			const free = !wanted.limits.noStarts.some(({ label }) => label === period.label);
			return dates === undefined || !free ? [] : [{ ...option, dates }];
		}),
	);
	const none = { starts: demand.map(() => 0), heads: demand.map(() => 0n) };
	return {
		options,
		needs: needsOf(demand, available, wanted),
		bounds: boundsOf(wanted, options, demand, none),
		lasting: wanted.prefer === "lasting" ? options.map(({ role: { cost } }) => 12n * (cost?.salary ?? 0n)) : undefined,
		search: wanted.search,
	};
}

/** What schedules are compared by, the first difference deciding: each need's shortfall in order, then the aims. */
export function worth(schedule: Schedule, task: Task): readonly bigint[] {
	const missing = (need: Need) => schedule.short.find((each) => each.need === need)?.missing ?? 0n;
	return [
		...task.needs.map(missing),
		...(task.lasting === undefined ? [] : [sum(task.lasting, schedule)]),
		schedule.total,
	];
}

function sum(weights: readonly bigint[], { counts }: Schedule): bigint {
	return weights.reduce((total, weight, at) => total + weight * BigInt(counts[at] ?? 0), 0n);
}

/** −1, 0 or 1 as the first of these is better, as good or worse. */
export function compareWorth(a: readonly bigint[], b: readonly bigint[]): -1 | 0 | 1 {
	const at = a.findIndex((value, index) => value !== b[index]);
	if (at === -1) return 0;
	return (a[at] ?? 0n) < (b[at] ?? 0n) ? -1 : 1;
}

export function keepsTo(bounds: readonly Bound[], schedule: Schedule): boolean {
	return bounds.every(({ weights, most }) => sum(weights, schedule) <= most);
}

/** The best of all schedules with at most so many starts on each option. */
export function bestOfAll(task: Task, most: number): Schedule {
	let best = scheduleOf(
		task.options.map(() => 0),
		task.options,
		task.needs,
	);
	let worthOfBest = worth(best, task);
	for (const counts of allCounts(task.options.length, most)) {
		const tried = scheduleOf(counts, task.options, task.needs);
		const worthOfTried = worth(tried, task);
		if (compareWorth(worthOfTried, worthOfBest) < 0 && keepsTo(task.bounds, tried)) {
			[best, worthOfBest] = [tried, worthOfTried];
		}
	}
	return best;
}

function* allCounts(options: number, most: number): Generator<readonly number[]> {
	if (options === 0) {
		yield [];
		return;
	}
	for (const rest of allCounts(options - 1, most)) {
		for (let count = 0; count <= most; count += 1) yield [...rest, count];
	}
}
