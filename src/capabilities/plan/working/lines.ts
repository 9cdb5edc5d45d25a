/** One month of `allocateMonths`, step by step, for those who share one amount. */
import { KEY_SCALE, MILLION } from "./scale.ts";

/** What each who shares goes through in a month. */
export interface LineWorking {
	readonly weight: bigint;
	readonly base: bigint;
	/** Millionths of a unit; undefined: the exact share has no fractional part, so it stands in no line. */
	readonly fraction: bigint | undefined;
	/** The fraction with what was carried, made unique by the place in the list. */
	readonly key: bigint | undefined;
	readonly extra: bigint;
	readonly carried: bigint;
}

/** An amount to share, and what sharing it leaves over. */
export interface PoolWorking {
	readonly whole: bigint;
	/** Of the weights. */
	readonly sum: bigint;
	/** Units that rounding down leaves over. */
	readonly missing: bigint;
	readonly odd: bigint;
}

/** Somebody who shares: the place in the list of all, the weight, what came of it, and what was carried here. */
export interface Sharer {
	readonly position: number;
	readonly weight: bigint;
	readonly target: bigint;
	readonly carried: bigint;
}

/** The steps of those who share the whole, in their order. `shift` is taken off the keys. */
export function shareSteps(
	whole: bigint,
	sharers: readonly Sharer[],
	unit: bigint,
	shift = 0n,
): { readonly pool: PoolWorking; readonly lines: readonly LineWorking[] } {
	const sum = sharers.reduce((total, { weight }) => total + weight, 0n);
	const shared = sum * unit;
	const lines = sharers.map(({ position, weight, target, carried }): LineWorking => {
		const base = shared === 0n ? 0n : (whole * weight) / shared;
		const remainder = shared === 0n ? 0n : whole * weight - base * shared;
		const fraction = remainder === 0n ? undefined : (remainder * MILLION) / shared;
		const extra = target - base * unit;
		return {
			weight,
			base,
			fraction,
			key: fraction === undefined ? undefined : (fraction + carried) * KEY_SCALE - BigInt(position + 1) - shift,
			extra,
			carried: carried + (fraction ?? 0n) - (extra * MILLION) / unit,
		};
	});
	const given = lines.reduce((total, { base }) => total + base, 0n);
	return { pool: { whole, sum, missing: whole / unit - given, odd: whole % unit }, lines };
}
