/** Ramped rep equivalents: how many full people of a role in a full month the same capacity would be. */
import type { Money } from "../../core/money.ts";
import { divideRounded } from "../../core/rounding.ts";
import { MILLION } from "./retention.ts";

/**
 * Capacity of a month over what one ramped full-time person brings in in it, in millionths, half up: the sum of ramps,
 * weights and shares of full time (domain/pay-and-capacity §1, RRE). `season` in millionths; 0 where nobody brings anything in.
 */
export function rampedEquivalents(capacity: Money, monthly: Money, season: bigint): bigint {
	const full = monthly * season;
	return full === 0n ? 0n : divideRounded(capacity * MILLION * MILLION, full, "half-up");
}
