/** Last year's amount grown by stated factors. */

import type { Money } from "../../../core/money.ts";
import { addRates, applyRate, multiplyRates, ONE, type Rate } from "../../../core/rate.ts";
import type { Combine } from "../goal.ts";

/** The amount times the joined factors, half up to the minor unit (domain/sales-practice §1.2, row 1). */
export function grown(base: Money, growth: readonly Rate[], combine: Combine): Money {
	return applyRate(base, factorOf(growth, combine), "half-up");
}

/** One and all the growth: `add` sums the factors, `multiply` lets each grow what the one before has grown. */
export function factorOf(growth: readonly Rate[], combine: Combine): Rate {
	return combine === "add"
		? growth.reduce(addRates, ONE)
		: growth.reduce((factor, each) => multiplyRates(factor, addRates(ONE, each)), ONE);
}
