/** Can the people there carry what is left of the plan? */
import { addRates, divideRates, floor, multiplyRates, type Rate, rateOf } from "../../../../core/rate.ts";
import type { Basis } from "../basis.ts";
import { type Check, checkOf, figure, judgeHigh, type Limits, type Unmeasured, unmeasured } from "../finding.ts";
import { type Hiring, hiringsFor } from "../hires.ts";

/**
 * Needed ÷ available (domain/sales-practice §1.2, row 14): what is left of the target, over what the people there can
 * bring in the rest of the year.
 */
export function checkCapacity(basis: Basis, limits: Limits): Check | Unmeasured {
	const { outlook, team, capacity } = basis;
	if (outlook.pace === undefined) return unmeasured("capacity", "history");
	if (team.typical === undefined || capacity.amount.numerator <= 0n) return unmeasured("capacity", "sellers");
	const load = divideRates(rateOf(outlook.remaining, 1n), capacity.amount);
	return checkOf({
		id: "capacity",
		status: judgeHigh(load, limits),
		measured: figure("share", load),
		limit: figure("share", limits.warn),
		failAt: figure("share", limits.fail),
		facts: {
			needed: outlook.remaining,
			available: floor(capacity.amount),
			people: capacity.people,
			typical: floor(team.typical),
			carried: outlook.fact + floor(capacity.amount),
			withReserve: outlook.fact + floor(multiplyRates(capacity.amount, limits.warn)),
			hiring: hiringsIn(basis)[0],
		},
	});
}

/** How many people would have to start, by the month of their start, to bring in what those there can't. */
export function hiringsIn({ outlook, team, capacity, asOf, history, plan }: Basis): Hiring[] {
	const gap = addRates(rateOf(outlook.remaining, 1n), negative(capacity.amount));
	// of an export much older than today the answer is of its time
	const today = asOf < plan.settings.year.until ? asOf : history.until;
	return hiringsFor(gap, team, outlook.rest, today);
}

function negative({ numerator, denominator }: Rate): Rate {
	return { numerator: -numerator, denominator };
}
