/** The plan by teams: what each carries, and the quota it is measured by. */
import { allocateMonths } from "../../core/allocation.ts";
import type { Money } from "../../core/money.ts";
import { quarterSums, type SeatPlan, type Share } from "./carry.ts";
import type { Plan } from "./decompose.ts";

export interface TeamPlan {
	readonly name: string;
	readonly seats: readonly SeatPlan[];
	/** The team's quotas; without a hedge of people, what its seats carry. */
	readonly months: readonly Share[];
	readonly quarters: readonly Share[];
	/** What its seats carry together: its quota and the hedge of people. */
	readonly carried: readonly Share[];
}

/**
 * The teams in the order in which their seats stand; people without a team make one with an empty name. Under a hedge of
 * people a fixed team has its fixed quota, and the others share the rest in proportion to what their seats carry, by the
 * rule of `allocateMonths`.
 */
export function teamsOf(plan: Plan): TeamPlan[] {
	const { settings, seats, months } = plan;
	const names = [...new Set(seats.map(({ seat }) => seat.team))];
	const members = names.map((name) => seats.filter(({ seat }) => seat.team === name));
	const carried = members.map((ofTeam) =>
		months.map(({ period }, month) => ({
			period,
			target: ofTeam.reduce((total, member) => total + (member.months[month]?.target ?? 0n), 0n),
		})),
	);
	const simple = settings.hedge.people.numerator === 0n || names.length === 0;
	const quotas = simple ? carried : quotasOf(plan, names, carried);
	return names.map((name, index) => {
		const ofTeam = quotas[index] ?? [];
		return {
			name,
			seats: members[index] ?? [],
			months: ofTeam,
			quarters: quarterSums(settings.year, ofTeam),
			carried: carried[index] ?? [],
		};
	});
}

/** The sum of everybody's quotas in a year: the street quota. */
export function streetQuota({ seats }: Plan): Money {
	return seats.reduce((total, seat) => total + seat.target, 0n);
}

function quotasOf(
	{ months, pools, fixed, settings }: Plan,
	names: readonly string[],
	carried: readonly (readonly Share[])[],
): Share[][] {
	const isFixed = (name: string, month: number) => fixed.teams[month]?.get(name) !== undefined;
	const weights = months.map((_, month) =>
		names.map((name, team) => (isFixed(name, month) ? 0n : (carried[team]?.[month]?.target ?? 0n))),
	);
	const wholes = pools.map(({ restQuota }) => restQuota);
	const parts = allocateMonths(wholes, weights, settings.unit);
	return names.map((name, team) =>
		months.map(({ period }, month) => ({
			period,
			target: fixed.teams[month]?.get(name) ?? parts[month]?.[team] ?? 0n,
		})),
	);
}
