/** The estimate on the back of an envelope, as it is published: whole-year numbers, without months (domain/sales-practice §2.1). */
import type { Money } from "../../core/money.ts";
import { addRates, ceiling, divideRates, multiplyRates, type Rate, rateOf } from "../../core/rate.ts";

export interface RoughEstimate {
	/** The year over what one person brings in in a year. */
	readonly fullTime: Rate;
	/** That in whole people: always up. */
	readonly seats: number;
	/** People who leave within the year, up. */
	readonly replacements: number;
	readonly toFill: number;
	/** Starts, so that enough pass the probation: up. */
	readonly starts: number;
}

/**
 * Seats = ⌈required ÷ (12 × what one brings in a month)⌉; to fill = seats − there + ⌈seats × turnover⌉; starts =
 * ⌈to fill ÷ share that passes⌉. Both amounts in minor units; refuses a productivity of zero.
 */
export function roughEstimate(
	required: Money,
	monthly: Money,
	there: number,
	turnover: Rate,
	passing: Rate,
): RoughEstimate {
	const fullTime = rateOf(required, monthly * 12n);
	const seats = up(fullTime);
	const replacements = up(multiplyRates(rateOf(BigInt(seats), 1n), turnover));
	const missing = addRates(rateOf(BigInt(seats), 1n), rateOf(BigInt(replacements - there), 1n));
	const toFill = missing.numerator > 0n ? up(missing) : 0;
	return { fullTime, seats, replacements, toFill, starts: up(divideRates(rateOf(BigInt(toFill), 1n), passing)) };
}

function up(value: Rate): number {
	return Number(ceiling(value));
}
