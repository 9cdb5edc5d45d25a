/** Which steps the workbook needs: a plan without teams, fixed quarters or quotas does without theirs. */
import type { Plan } from "../decompose.ts";
import type { GivenCells } from "../fixed.ts";

export interface Shape {
	/** Teams can be fixed, so each may share an amount of its own. */
	readonly teams: boolean;
	/** Somebody's quarter is fixed, and so spread over months. */
	readonly seatQuarters: boolean;
	readonly teamQuarters: boolean;
	/** Teams have quotas that are less than what their people carry. */
	readonly quotas: boolean;
	readonly hedge: { readonly people: boolean; readonly teams: boolean };
}

/** What the plan has. */
export function shapeOf({ settings: { hedge }, seats, given }: Plan): Shape {
	const names = new Set(seats.map(({ seat }) => seat.team));
	const teams = names.size > 1 || given.teams.size > 0;
	const people = hedge.people.numerator > 0n;
	const hasQuarters = (cells: Iterable<GivenCells>) => [...cells].some(({ quarters }) => quarters.size > 0);
	return {
		teams,
		seatQuarters: hasQuarters(given.seats.values()),
		teamQuarters: hasQuarters(given.teams.values()),
		quotas: teams && people,
		hedge: { people, teams: hedge.teams.numerator > 0n },
	};
}
