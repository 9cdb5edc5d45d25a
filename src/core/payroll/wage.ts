/** Pay of a part of a month, and what a whole month lacks to the minimum wage. */
import type { Money } from "../money.ts";
import type { Period } from "../period.ts";
import { divideRounded } from "../rounding.ts";
import { type PayrollRates, ratesOf } from "./rates.ts";

/**
 * The salary of the days worked, in its minor units: salary × worked ÷ norm, half up. Refuses a norm of zero, and more
 * days worked than the norm has.
 */
export function payForWorkdays(salary: Money, worked: number, norm: number): Money {
	const countable = Number.isSafeInteger(worked) && Number.isSafeInteger(norm) && worked >= 0 && worked <= norm;
	if (!countable || norm === 0) throw new RangeError(`not working days of a month: ${worked} of ${norm}`);
	return divideRounded(salary * BigInt(worked), BigInt(norm), "half-up");
}

/**
 * What has to be added, in kopecks, to everything accrued for a month worked in full, so that it is not below the minimum
 * wage (Labour Code, article 133); 0 where nothing is missing. Refuses a year without rates.
 */
export function topUpToMinimum(accrued: Money, month: Period, rates: PayrollRates): Money {
	const minimum = ratesOf(month, rates).minimumWage.value;
	return accrued < minimum ? minimum - accrued : 0n;
}
