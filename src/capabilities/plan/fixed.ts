/** Cells of the plan that are given and kept exactly: a person's or a team's month or quarter. */
import type { Money } from "../../core/money.ts";
import type { Period } from "../../core/period.ts";
import type { Place } from "../../core/place.ts";

/** As the settings have it. */
export interface FixedCell {
	readonly who:
		| {
				readonly kind: "manager";
				readonly name: string /** Which of the seats of somebody who moved. */;
				readonly team: string | undefined;
		  }
		| { readonly kind: "team"; readonly name: string };
	/** A month or a quarter. */
	readonly period: Period;
	/** Minor units, zero or more: the quota of the person, or of the team. */
	readonly target: Money;
	readonly place: Place | undefined;
}

/** What is given for one seat or one team: some of its months, some of its quarters. */
export interface GivenCells {
	/** By the month's position in the year. */
	readonly months: ReadonlyMap<number, FixedCell>;
	/** By the quarter's position in the year. */
	readonly quarters: ReadonlyMap<number, FixedCell>;
}

/** All fixed cells, each at its seat or team. */
export interface Given {
	/** By the seat's position. */
	readonly seats: ReadonlyMap<number, GivenCells>;
	/** By the team's name. */
	readonly teams: ReadonlyMap<string, GivenCells>;
}

export const NOTHING_GIVEN: Given = { seats: new Map(), teams: new Map() };

/**
 * A quarter's fixed amount spread over those of its months that are not fixed themselves, in proportion to their claims:
 * running totals of the exact shares, each rounded down to a whole unit, the last claimant taking what is left, so that
 * the months add up to the amount. Undefined where nobody claims anything.
 */
export function spread(amount: Money, claims: readonly bigint[], unit: Money): Money[] | undefined {
	const sum = claims.reduce((total, claim) => total + claim, 0n);
	if (sum === 0n) return amount === 0n ? claims.map(() => 0n) : undefined;
	let [claimed, given] = [0n, 0n];
	return claims.map((claim) => {
		claimed += claim;
		const reached = claimed === sum ? amount : ((amount * claimed) / (sum * unit)) * unit;
		const part = reached - given;
		given = reached;
		return part;
	});
}
