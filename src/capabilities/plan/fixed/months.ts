/** Fixed quarters spread over their months, so that every fixed amount is one of a month. */
import type { Money } from "../../../core/money.ts";
import { contains, quartersOf } from "../../../core/period.ts";
import { error, type Problem } from "../../../core/problem.ts";
import { divideRounded } from "../../../core/rounding.ts";
import type { Share } from "../carry.ts";
import { type FixedCell, type Given, type GivenCells, spread } from "../fixed.ts";
import { leastFor } from "../hedge.ts";
import type { Presence } from "../presence.ts";
import type { Seat } from "../seats.ts";
import type { PlanSettings } from "../settings.ts";

/** What is fixed in each month. */
export interface FixedMonths {
	/** `[month][seat]`: the seat's quota; undefined: free. */
	readonly seats: readonly (readonly (Money | undefined)[])[];
	/** `[month]`: the quotas of the teams that are fixed, by name. */
	readonly teams: readonly ReadonlyMap<string, Money>[];
}

export interface FixedContext {
	readonly settings: Pick<PlanSettings, "year" | "unit" | "hedge" | "currency">;
	readonly months: readonly Share[];
	/** The working days of each month. */
	readonly workdays: readonly number[];
	readonly seats: readonly Seat[];
	/** `[month][seat]`. */
	readonly presences: readonly (readonly Presence[])[];
}

/**
 * The fixed amounts month by month. A person's quarter goes to its months in proportion to the month's target × the
 * share of its days that the person is there × ramp, a team's in proportion to what the month's target gives its free people by their weights, both
 * in units rounded up; what is fixed inside the quarter is taken off first. Problems: a quarter that is less than what
 * is fixed inside it, or more than its months can take.
 */
export function fixedMonths(
	given: Given,
	context: FixedContext,
): { readonly fixed: FixedMonths; readonly problems: readonly Problem[] } {
	const problems: Problem[] = [];
	const seats = context.months.map(() => context.seats.map((): Money | undefined => undefined));
	for (const [position, cells] of given.seats) {
		const ofSeat = monthsOfSeat(position, cells, context);
		problems.push(...ofSeat.problems);
		for (const [month, amount] of ofSeat.amounts) seats[month]?.splice(position, 1, amount);
	}
	const teams = context.months.map(() => new Map<string, Money>());
	for (const [team, cells] of given.teams) {
		const ofTeam = monthsOfTeam(team, cells, seats, context);
		problems.push(...ofTeam.problems);
		for (const [month, amount] of ofTeam.amounts) teams[month]?.set(team, amount);
	}
	return { fixed: { seats, teams }, problems };
}

interface Amounts {
	readonly amounts: readonly (readonly [month: number, amount: Money])[];
	readonly problems: readonly Problem[];
}

function monthsOfSeat(position: number, cells: GivenCells, context: FixedContext): Amounts {
	const { months, workdays, presences, settings } = context;
	const claim = (month: number) => {
		const presence = presences[month]?.[position];
		const whole = BigInt(workdays[month] ?? 0);
		if (presence === undefined || whole === 0n) return 0n;
		const { days, ramp } = presence;
		const there = (months[month]?.target ?? 0n) * BigInt(days) * ramp.numerator;
		return divideRounded(there, whole * ramp.denominator * settings.unit, "ceiling");
	};
	return monthsOfCells(cells, claim, () => 0n, context);
}

function monthsOfTeam(
	team: string,
	cells: GivenCells,
	fixed: readonly (readonly (Money | undefined)[])[],
	context: FixedContext,
): Amounts {
	const { months, presences, settings } = context;
	const members = context.seats.flatMap((seat, position) => (seat.team === team ? [position] : []));
	const free = (month: number, positions: Iterable<number>) =>
		sum([...positions], (position) =>
			fixed[month]?.[position] === undefined ? (presences[month]?.[position]?.weight ?? 0n) : 0n,
		);
	const claim = (month: number) => {
		const all = free(month, context.seats.keys());
		if (all === 0n) return 0n;
		return divideRounded((months[month]?.target ?? 0n) * free(month, members), all * settings.unit, "ceiling");
	};
	const held = (month: number) => sum(members, (position) => fixed[month]?.[position] ?? 0n);
	const least = (month: number) => leastFor(held(month), settings.hedge.people, settings.unit);
	return monthsOfCells(cells, claim, least, context);
}

/** The given months, and those of the given quarters: each at least what must stand in it, and a part of the rest by its claim. */
function monthsOfCells(
	{ months: given, quarters }: GivenCells,
	claim: (month: number) => bigint,
	least: (month: number) => Money,
	context: FixedContext,
): Amounts {
	const periods = quartersOf(context.settings.year);
	const ofQuarters = [...quarters].map(([quarter, cell]): Amounts => {
		const period = periods[quarter];
		const within = [...context.months.keys()].filter((month) => isWithin(context, month, period));
		const open = within.filter((month) => !given.has(month));
		const taken = sum(within, (month) => given.get(month)?.target ?? 0n) + sum(open, least);
		return spreadOpen(cell, open, taken, claim, least, context);
	});
	return {
		amounts: [
			...[...given].map(([month, { target }]) => [month, target] as const),
			...ofQuarters.flatMap(({ amounts }) => amounts),
		],
		problems: ofQuarters.flatMap(({ problems }) => problems),
	};
}

function spreadOpen(
	{ who: { name }, period: { label: period }, target, place }: FixedCell,
	open: readonly number[],
	taken: Money,
	claim: (month: number) => bigint,
	least: (month: number) => Money,
	{ settings: { unit, currency } }: FixedContext,
): Amounts {
	const left = target - taken;
	if (left < 0n)
		return { amounts: [], problems: [error("plan-fixed-below", { name, period, target, taken, currency }, place)] };
	const parts = spread(left, open.map(claim), unit);
	if (parts === undefined) {
		return { amounts: [], problems: [error("plan-fixed-left", { name, period, left, currency }, place)] };
	}
	return { amounts: open.map((month, index) => [month, least(month) + (parts[index] ?? 0n)] as const), problems: [] };
}

function isWithin(
	{ months }: FixedContext,
	month: number,
	quarter: Parameters<typeof contains>[0] | undefined,
): boolean {
	const period = months[month]?.period;
	return period !== undefined && quarter !== undefined && contains(quarter, period.from);
}

function sum<Item>(items: readonly Item[], value: (item: Item) => bigint): bigint {
	return items.reduce((total, item) => total + value(item), 0n);
}
