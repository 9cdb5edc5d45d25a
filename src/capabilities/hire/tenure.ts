/** Who is still there by how long they have worked: exact to far below a millionth, since shares of shares are taken. */
import { compareRates, divideRates, ONE, type Rate, rateOf, ZERO } from "../../core/rate.ts";
import { divideRounded } from "../../core/rounding.ts";
import { rootOf } from "../../core/whole.ts";
import { settledAfter, type TenureTurnover } from "./settings/turnover.ts";

/** Shares of those who started are kept in parts of this. */
export const FINE = 10n ** 24n;

const YEAR = 12;

/** What was worked out already: each of the team asks for the same months. */
const known = new WeakMap<TenureTurnover, Map<number, bigint>>();

/**
 * Of all who started, the share still there after so many whole months of work, in parts of `FINE`. Between two given
 * shares it falls by the same share each month (compounded) or by as many people (linear); after the last one by
 * (1 − a)^(m/12), whatever the mode, since equal parts of those who started would leave nobody in the end.
 */
export function stillThere(months: number, turnover: TenureTurnover): bigint {
	const shares = known.get(turnover) ?? new Map<number, bigint>();
	known.set(turnover, shares);
	const found = shares.get(months) ?? worked(months, turnover);
	shares.set(months, found);
	return found;
}

function worked(months: number, turnover: TenureTurnover): bigint {
	const { goneBy, later, mode } = turnover;
	const next = goneBy.findIndex((each) => each.months >= months);
	if (next === -1) return afterAll(months - settledAfter(turnover), left(goneBy.at(-1)?.share), later);
	const [before, until] = [goneBy[next - 1], goneBy[next]];
	const [high, low] = [left(before?.share), left(until?.share)];
	const [passed, length] = [months - (before?.months ?? 0), (until?.months ?? 0) - (before?.months ?? 0)];
	if (mode === "linear") return high - divideRounded((high - low) * BigInt(passed), BigInt(length), "half-up");
	return rootOf(high ** BigInt(length - passed) * low ** BigInt(passed), length);
}

function left(gone: Rate | undefined): bigint {
	const { numerator, denominator } = gone ?? ZERO;
	return divideRounded((denominator - numerator) * FINE, denominator, "half-up");
}

/** `share` × (1 − a)^(months ÷ 12). */
function afterAll(months: number, share: bigint, { numerator, denominator }: Rate): bigint {
	const stay = (denominator - numerator) ** BigInt(months);
	return rootOf((share ** BigInt(YEAR) * stay) / denominator ** BigInt(months), YEAR);
}

/**
 * Of a year's starts, the share to count on where `later` is taken off all seats besides: what a year of work leaves of
 * them ÷ what `later` would, so that the first months' losses are not counted twice; at most one.
 */
export function leftBesideLater(turnover: TenureTurnover): Rate {
	const { numerator, denominator } = turnover.later;
	const settled = rateOf(denominator - numerator, denominator);
	const started = rateOf(stillThere(YEAR, turnover), FINE);
	return compareRates(started, settled) >= 0 ? ONE : divideRates(started, settled);
}
