/** A month's plan in new and in repeat business. */
import { addRates, compareRates, divideRates, multiplyRates, type Rate, rateOf, ZERO } from "../../../core/rate.ts";
import type { RepeatBusiness } from "./wanted.ts";

/** In minor units, exact. */
export interface MonthMoney {
	readonly fresh: Rate;
	readonly repeat: Rate;
	/** What share of the month's plan is new business; zero where there is no plan. */
	readonly freshShare: Rate;
}

/**
 * Repeat business is clients × deals of each a month × their average deal, never more than the plan; the rest has to be
 * new (domain/sales-practice §1.2, row 10).
 */
export function monthMoney(whole: Rate, repeat: RepeatBusiness | undefined): MonthMoney {
	const expected = repeat === undefined ? ZERO : expectedRepeat(repeat);
	const covered = compareRates(expected, whole) === 1 ? whole : expected;
	const fresh = addRates(whole, multiplyRates(covered, rateOf(-1n, 1n)));
	return { fresh, repeat: covered, freshShare: whole.numerator === 0n ? ZERO : divideRates(fresh, whole) };
}

/** What repeat business brings in a month, in minor units. */
export function expectedRepeat({ clients, rate, averageDeal }: RepeatBusiness): Rate {
	return multiplyRates(rateOf(BigInt(clients) * averageDeal, 1n), rate);
}
