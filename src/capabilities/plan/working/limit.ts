/** How large a target may be typed into the workbook before its formulas would lose a digit. */
import { type Money, minorPerMajor } from "../../../core/money.ts";
import type { Rate } from "../../../core/rate.ts";
import { greatestCommonDivisor } from "../../../core/whole.ts";
import type { Plan } from "../decompose.ts";
import { LARGEST, LONGEST_MONTH, most } from "./fits.ts";
import { givenAmounts, inTenThousandths, MILLION, WEIGHT_SCALE } from "./scale.ts";

/**
 * The largest target in minor units, of those that are whole in the currency's own unit, else of whole rounding units;
 * zero where not even these stay exact. `monthWeights` are what the year is split by.
 */
export function largestTarget(plan: Plan, monthWeights: readonly bigint[]): Money {
	const { unit, currency } = plan.settings;
	return limitBy(plan, monthWeights, minorPerMajor(currency)) ?? limitBy(plan, monthWeights, unit) ?? 0n;
}

/** The limit of targets that are multiples of the step; undefined where the rounding unit is too fine or coarse beside it. */
function limitBy(plan: Plan, monthWeights: readonly bigint[], step: Money): Money | undefined {
	const { unit, hedge } = plan.settings;
	const divisor = [step, ...givenAmounts(plan.given)].reduce(greatestCommonDivisor, unit);
	const strengths = plan.seats.map(({ months }) => most(months.map(({ strength }) => inTenThousandths(strength))));
	const sum = strengths.reduce((total, strength) => total + strength, 0n) * LONGEST_MONTH;
	if (sum * (unit / divisor) * MILLION > LARGEST) return undefined;
	const bySeats = lowered(lowered(LARGEST / atLeastOne(most(strengths) * LONGEST_MONTH), hedge.people), hedge.teams);
	const byMonths = LARGEST / atLeastOne(most(monthWeights));
	const byQuotas = hedge.people.numerator === 0n ? [] : [rootOf(LARGEST) / 2n];
	const limits = [bySeats, byMonths, ...byQuotas];
	const least = limits.reduce((smallest, each) => (each < smallest ? each : smallest), LARGEST);
	return least * divisor;
}

/** What, raised by the hedge, is the amount. */
function lowered(amount: bigint, by: Rate): bigint {
	return (amount * WEIGHT_SCALE) / (WEIGHT_SCALE + inTenThousandths(by));
}

function atLeastOne(value: bigint): bigint {
	return value === 0n ? 1n : value;
}

/** The whole square root, a little below. */
function rootOf(value: bigint): bigint {
	return BigInt(Math.floor(Math.sqrt(Number(value)))) - 1n;
}
