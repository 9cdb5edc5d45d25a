/** What in each month is split over whom: a fixed team's people share the team's quota, everybody else the rest. */
import type { Money } from "../../core/money.ts";
import { error, type Problem } from "../../core/problem.ts";
import type { Share } from "./carry.ts";
import type { FixedContext, FixedMonths } from "./fixed/months.ts";
import type { FixedCell } from "./fixed.ts";
import { raised } from "./hedge.ts";

/** An amount of one month and the seats that share it by their weights. */
export interface Pool {
	readonly whole: Money;
	/** Positions of the seats that are not fixed themselves. */
	readonly members: readonly number[];
}

export interface MonthPools {
	/** What the teams carry together: the target and the teams' hedge. */
	readonly quota: Money;
	/** What is left of it for the teams that are not fixed. */
	readonly restQuota: Money;
	/** Everybody in no fixed team. */
	readonly rest: Pool;
	/** By the name of the fixed team. */
	readonly teams: ReadonlyMap<string, Pool>;
}

/** The pools of every month. Problems: fixed cells that ask for more than there is, or leave something to nobody. */
export function poolsOf(
	fixed: FixedMonths,
	cells: readonly FixedCell[],
	context: FixedContext,
): { readonly pools: readonly MonthPools[]; readonly problems: readonly Problem[] } {
	const pools = context.months.map((month, index) => monthPools(month, index, fixed, context));
	const problems = pools.flatMap((month, index) => impossible(month, index, cells, context));
	return { pools, problems };
}

function monthPools(
	{ target }: Share,
	month: number,
	fixed: FixedMonths,
	{ settings, seats }: FixedContext,
): MonthPools {
	const { hedge, unit } = settings;
	const ofTeams = fixed.teams[month] ?? new Map<string, Money>();
	const ofSeats = fixed.seats[month] ?? [];
	const quota = raised(target, hedge.teams, unit);
	const restQuota = quota - sum([...ofTeams.values()]);
	const pool = (amount: Money, isOf: (team: string) => boolean): Pool => {
		const positions = seats.flatMap(({ team }, position) => (isOf(team) ? [position] : []));
		const held = sum(positions.map((position) => ofSeats[position] ?? 0n));
		return {
			whole: raised(amount, hedge.people, unit) - held,
			members: positions.filter((position) => ofSeats[position] === undefined),
		};
	};
	return {
		quota,
		restQuota,
		rest: pool(restQuota, (team) => !ofTeams.has(team)),
		teams: new Map([...ofTeams].map(([name, amount]) => [name, pool(amount, (team) => team === name)])),
	};
}

/** What can't be kept in the month, told at the last fixed cell that has a part in it. */
function impossible(
	{ quota, restQuota, rest, teams }: MonthPools,
	month: number,
	cells: readonly FixedCell[],
	{ months, presences, settings: { currency } }: FixedContext,
): Problem[] {
	const own = months[month];
	if (own === undefined) return [];
	const period = own.period.label;
	const at = (team?: string) => lastCell(cells, own, team)?.place;
	const carries = (pool: Pool) => pool.members.some((position) => (presences[month]?.[position]?.weight ?? 0n) > 0n);
	const ofTeams = [...teams].flatMap(([name, pool]): Problem[] => {
		if (pool.whole < 0n) {
			return [error("plan-fixed-team-over", { name, period, over: -pool.whole, currency }, at(name))];
		}
		if (pool.whole === 0n || carries(pool)) return [];
		return [error("plan-fixed-left", { name, period, left: pool.whole, currency }, at(name))];
	});
	const over = restQuota < 0n ? -restQuota : -rest.whole;
	if (over > 0n) return [...ofTeams, error("plan-fixed-over", { period, target: quota, over, currency }, at())];
	if (rest.whole === 0n || carries(rest)) return ofTeams;
	return [...ofTeams, error("plan-fixed-left", { name: "", period, left: rest.whole, currency }, at())];
}

/** The last of the fixed cells that touches the month; of a team's, where one is named. */
function lastCell(cells: readonly FixedCell[], { period }: Share, team: string | undefined): FixedCell | undefined {
	return cells.findLast(
		({ who, period: given }) =>
			given.from <= period.from && period.until <= given.until && (team === undefined || who.name === team),
	);
}

function sum(amounts: readonly Money[]): Money {
	return amounts.reduce((total, amount) => total + amount, 0n);
}
