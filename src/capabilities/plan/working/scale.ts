/** The whole numbers that the workbook counts in. */
import type { Money } from "../../../core/money.ts";
import type { Rate } from "../../../core/rate.ts";
import { greatestCommonDivisor } from "../../../core/whole.ts";
import type { Plan } from "../decompose.ts";
import type { Given } from "../fixed.ts";
import { STRENGTH_SCALE } from "../strength.ts";

/** Weights, shares of full time, ramps and hedges enter the workbook with four decimals. */
export const WEIGHT_SCALE = STRENGTH_SCALE;
/** Indices enter it with six. */
export const INDEX_SCALE = 1_000_000n;
export const MILLION = 1_000_000n;
/** More seats than this would need longer keys. */
export const KEY_SCALE = 10_000n;
/** Taken off the keys of a fixed team's people, so that they stand behind everybody else's in every line but their own. */
export const FIXED_TEAM_SHIFT = 10_000_000_000_000n;

/** All amounts in `divisor`s: the greatest common divisor of target, rounding unit and fixed amounts, in minor units. */
export interface Scale {
	readonly divisor: bigint;
	readonly target: bigint;
	readonly unit: bigint;
}

/** The scale of the plan. */
export function scaleOf({ settings: { target, unit }, given }: Plan): Scale {
	const divisor = givenAmounts(given).reduce(greatestCommonDivisor, greatestCommonDivisor(target, unit));
	return { divisor, target: target / divisor, unit: unit / divisor };
}

/** All fixed amounts, in minor units. */
export function givenAmounts({ seats, teams }: Given): Money[] {
	return [...seats.values(), ...teams.values()].flatMap(({ months, quarters }) =>
		[...months.values(), ...quarters.values()].map(({ target }) => target),
	);
}

/** A rate of at most four decimals as a whole number. */
export function inTenThousandths({ numerator, denominator }: Rate): bigint {
	return (numerator * WEIGHT_SCALE) / denominator;
}
