/** One person's pay by calendar years, since contributions and income tax begin anew each January. */
import type { Money } from "../money.ts";
import type { Period } from "../period.ts";
import { type PayrollRates, type PayrollYear, ratesOf } from "./rates.ts";

/** Pay of a month before taxes, in kopecks. */
export interface MonthPay {
	readonly month: Period;
	readonly pay: Money;
}

export interface PayYear {
	readonly rates: PayrollYear;
	readonly pays: readonly MonthPay[];
}

/**
 * The pays of each calendar year with its rates, in order. Refuses months out of order or twice, whatever is no month,
 * pay below zero, and years without rates.
 */
export function payYears(pays: readonly MonthPay[], rates: PayrollRates): readonly PayYear[] {
	const byYear = new Map<PayrollYear, MonthPay[]>();
	pays.forEach((each, index) => {
		checkPay(each, pays[index - 1]);
		const year = ratesOf(each.month, rates);
		const known = byYear.get(year);
		if (known === undefined) byYear.set(year, [each]);
		else known.push(each);
	});
	return [...byYear].map(([year, ofYear]) => ({ rates: year, pays: ofYear }));
}

function checkPay({ month, pay }: MonthPay, before: MonthPay | undefined): void {
	if (month.kind !== "month") throw new RangeError(`not a month: ${month.label}`);
	if (before !== undefined && month.from < before.month.until) throw new RangeError(`out of order: ${month.label}`);
	if (pay < 0n) throw new RangeError(`pay below zero in ${month.label}`);
}

/** What each total is above the one before it, the first above zero. */
export function differences(totals: readonly Money[]): readonly Money[] {
	return totals.map((total, index) => total - (totals[index - 1] ?? 0n));
}
