/** The plan by teams: each the sum of its seats. */
import { quarterSums, type SeatPlan, type Share } from "./carry.ts";
import type { Plan } from "./decompose.ts";

export interface TeamPlan {
	readonly name: string;
	readonly seats: readonly SeatPlan[];
	readonly months: readonly Share[];
	readonly quarters: readonly Share[];
}

/** The teams in the order in which their seats stand; people without a team make one with an empty name. */
export function teamsOf({ settings, seats, months }: Plan): TeamPlan[] {
	const names = [...new Set(seats.map(({ seat }) => seat.team))];
	return names.map((name) => {
		const members = seats.filter(({ seat }) => seat.team === name);
		const ofTeam = months.map(({ period }, month) => ({
			period,
			target: members.reduce((total, member) => total + (member.months[month]?.target ?? 0n), 0n),
		}));
		return { name, seats: members, months: ofTeam, quarters: quarterSums(settings.year, ofTeam) };
	});
}
