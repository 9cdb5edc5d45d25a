/** Over-assignment: the quotas below a target are together more than the target, so that it is met when some fail. */
import type { Money } from "../../core/money.ts";
import { type Rate, ZERO } from "../../core/rate.ts";
import { divideRounded } from "../../core/rounding.ts";

/** How much more each level carries than the one above it. The levels multiply: (1 + teams) × (1 + people) − 1 in all. */
export interface Hedge {
	/** The quotas of a team's people against the quota of the team. */
	readonly people: Rate;
	/** The quotas of the teams against the company's target. */
	readonly teams: Rate;
}

export const NO_HEDGE: Hedge = { people: ZERO, teams: ZERO };

/** What the level below carries together: the amount and the hedge, up to a whole unit; the amount itself without a hedge. */
export function raised(amount: Money, by: Rate, unit: Money): Money {
	if (by.numerator === 0n) return amount;
	return divideRounded(amount * (by.denominator + by.numerator), by.denominator * unit, "ceiling") * unit;
}

/** The least amount in whole units that, raised, is not below what is carried already; that itself without a hedge. */
export function leastFor(carried: Money, by: Rate, unit: Money): Money {
	if (by.numerator === 0n) return carried;
	return divideRounded(carried * by.denominator, (by.denominator + by.numerator) * unit, "ceiling") * unit;
}
