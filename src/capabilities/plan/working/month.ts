/** One month of the plan, step by step: from the company's target through teams and fixed cells to the seats. */
import { divideRounded } from "../../../core/rounding.ts";
import type { SeatMonth } from "../carry.ts";
import type { Plan } from "../decompose.ts";
import { leastFor } from "../hedge.ts";
import type { TeamPlan } from "../teams.ts";
import { type LineWorking, type PoolWorking, type Sharer, shareSteps } from "./lines.ts";
import { FIXED_TEAM_SHIFT, inTenThousandths, type Scale } from "./scale.ts";

export interface SeatWorking extends LineWorking {
	/** What a fixed quarter is spread by, in units rounded up; zero where the month is fixed itself. */
	readonly claim: bigint;
	/** In divisors; undefined: free. */
	readonly fixed: bigint | undefined;
}

export interface TeamWorking {
	readonly claim: bigint;
	readonly fixed: bigint | undefined;
	/** What the team's people have fixed together. */
	readonly held: bigint;
	/** The least that the team's quota may be for it; zero where the month is fixed itself. */
	readonly least: bigint;
	/** The weights of its free people, and the whole units they got. */
	readonly free: bigint;
	readonly base: bigint;
	/** What its free people share: their own amount where the team is fixed, else the rest with everybody. */
	readonly pool: PoolWorking;
}

export interface MonthSteps {
	/** What the teams carry together. */
	readonly quota: bigint;
	/** What of it is left for the teams that are not fixed, and what its people have fixed of that. */
	readonly restQuota: bigint;
	readonly restHeld: bigint;
	readonly rest: PoolWorking;
	/** The weights of everybody who is not fixed. */
	readonly free: bigint;
	readonly seats: readonly SeatWorking[];
	readonly teams: readonly TeamWorking[];
	/** The rest split over the teams that are not fixed; undefined where quotas are simply what the people carry. */
	readonly quotas: { readonly pool: PoolWorking; readonly lines: readonly LineWorking[] } | undefined;
}

/** What goes on from month to month. */
export interface Carried {
	readonly seats: readonly bigint[];
	readonly teams: readonly bigint[];
}

/** What the steps of a month are retraced from. */
interface Context {
	readonly plan: Plan;
	readonly month: number;
	readonly scale: Scale;
	/** The fixed amount of every seat, in divisors. */
	readonly fixed: readonly (bigint | undefined)[];
	readonly sharers: readonly Sharer[];
	/** The positions of each team's seats. */
	readonly members: ReadonlyMap<string, readonly number[]>;
}

/** The steps of the month with this position in the year. */
export function monthSteps(
	plan: Plan,
	teams: readonly TeamPlan[],
	month: number,
	scale: Scale,
	carried: Carried,
	withQuotas: boolean,
): MonthSteps {
	const context = contextOf(plan, teams, month, scale, carried);
	const { rest, ofTeams, lines, inRest } = sharedPools(context);
	const { quota = 0n, restQuota = 0n } = plan.pools[month] ?? {};
	const free = total(context.sharers, ({ weight }) => weight);
	return {
		quota: quota / scale.divisor,
		restQuota: restQuota / scale.divisor,
		restHeld: total(inRest, (position) => context.fixed[position] ?? 0n),
		rest,
		free,
		seats: plan.seats.map((_, position) => ({
			...(lines[position] ?? NO_LINE),
			claim: seatClaim(context, position),
			fixed: context.fixed[position],
		})),
		teams: teams.map(({ name }) => teamSteps(name, context, free, lines, ofTeams.get(name) ?? rest)),
		quotas: withQuotas ? quotaSteps(plan, teams, month, scale, carried) : undefined,
	};
}

function contextOf(plan: Plan, teams: readonly TeamPlan[], month: number, scale: Scale, carried: Carried): Context {
	const fixed = plan.seats.map((_, position) => over(plan.fixed.seats[month]?.[position], scale.divisor));
	const sharers = plan.seats.map(({ months }, position): Sharer => {
		const free = fixed[position] === undefined;
		return {
			position,
			weight: free ? weightIn(months[month]) : 0n,
			target: free ? (months[month]?.target ?? 0n) / scale.divisor : 0n,
			carried: carried.seats[position] ?? 0n,
		};
	});
	const positionsOf = (team: string) =>
		plan.seats.flatMap(({ seat }, position) => (seat.team === team ? [position] : []));
	const members = new Map(teams.map(({ name }) => [name, positionsOf(name)]));
	return { plan, month, scale, fixed, sharers, members };
}

/** Everybody in no fixed team shares the rest; each fixed team's people share their own amount. */
function sharedPools({ plan, month, scale: { divisor, unit }, sharers, members }: Context) {
	const { rest, teams = new Map() } = plan.pools[month] ?? {};
	const lines = new Array<LineWorking | undefined>(sharers.length);
	const share = (whole: bigint, positions: readonly number[], shift: bigint) => {
		const among = positions.flatMap((position) => sharers[position] ?? []);
		const steps = shareSteps(whole / divisor, among, unit, shift);
		for (const [index, position] of positions.entries()) lines[position] = steps.lines[index];
		return steps.pool;
	};
	const inRest = plan.seats.flatMap(({ seat }, position) => (teams.has(seat.team) ? [] : [position]));
	const ofRest = share(rest?.whole ?? 0n, inRest, 0n);
	const ofTeams = new Map<string, PoolWorking>();
	for (const [name, { whole }] of teams) ofTeams.set(name, share(whole, members.get(name) ?? [], FIXED_TEAM_SHIFT));
	return { rest: ofRest, ofTeams, lines, inRest };
}

function teamSteps(
	name: string,
	{ plan, month, scale: { divisor, unit }, fixed, sharers, members }: Context,
	allFree: bigint,
	lines: readonly (LineWorking | undefined)[],
	pool: PoolWorking,
): TeamWorking {
	const positions = members.get(name) ?? [];
	const free = total(positions, (position) => sharers[position]?.weight ?? 0n);
	const held = total(positions, (position) => fixed[position] ?? 0n);
	const whole = (plan.months[month]?.target ?? 0n) / divisor;
	const isGiven = plan.given.teams.get(name)?.months.has(month) ?? false;
	return {
		claim: isGiven || allFree === 0n ? 0n : divideRounded(whole * free, allFree * unit, "ceiling"),
		fixed: over(plan.fixed.teams[month]?.get(name), divisor),
		held,
		least: isGiven ? 0n : leastFor(held, plan.settings.hedge.people, unit),
		free,
		base: total(positions, (position) => lines[position]?.base ?? 0n),
		pool,
	};
}

/** The teams that are not fixed share what is left by what their people carry. */
function quotaSteps(plan: Plan, teams: readonly TeamPlan[], month: number, { divisor, unit }: Scale, carried: Carried) {
	const sharers = teams.map(({ name, carried: people, months }, position): Sharer => {
		const isFixed = plan.fixed.teams[month]?.get(name) !== undefined;
		return {
			position,
			weight: isFixed ? 0n : (people[month]?.target ?? 0n) / divisor,
			target: isFixed ? 0n : (months[month]?.target ?? 0n) / divisor,
			carried: carried.teams[position] ?? 0n,
		};
	});
	return shareSteps((plan.pools[month]?.restQuota ?? 0n) / divisor, sharers, unit);
}

function seatClaim({ plan, month, scale: { divisor, unit } }: Context, position: number): bigint {
	const presence = plan.seats[position]?.months[month];
	const workdays = BigInt(plan.season.months[month]?.workdays ?? 0);
	const isGiven = plan.given.seats.get(position)?.months.has(month) ?? false;
	if (presence === undefined || isGiven || workdays === 0n) return 0n;
	const { numerator, denominator } = presence.ramp;
	const whole = (plan.months[month]?.target ?? 0n) / divisor;
	return divideRounded(whole * BigInt(presence.days) * numerator, workdays * denominator * unit, "ceiling");
}

/** Strength in ten-thousandths times days. */
function weightIn(month: SeatMonth | undefined): bigint {
	return month === undefined ? 0n : inTenThousandths(month.strength) * BigInt(month.days);
}

function over(amount: bigint | undefined, divisor: bigint): bigint | undefined {
	return amount === undefined ? undefined : amount / divisor;
}

function total<Item>(items: readonly Item[], value: (item: Item) => bigint): bigint {
	return items.reduce((sum, item) => sum + value(item), 0n);
}

const NO_LINE: LineWorking = {
	weight: 0n,
	base: 0n,
	fraction: undefined,
	key: undefined,
	extra: 0n,
	carried: 0n,
};
