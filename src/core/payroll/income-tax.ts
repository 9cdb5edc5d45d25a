/** Income tax (НДФЛ) that the employer withholds from a resident's pay, and what is left in hand. */
import type { Money } from "../money.ts";
import type { Period } from "../period.ts";
import { multiplyRates, rateOf } from "../rate.ts";
import { payBySlices, type Step } from "../scale.ts";
import { differences, type MonthPay, payYears } from "./pay-years.ts";
import type { PayrollRates } from "./rates.ts";

const KOPECKS = 100n;

/**
 * The tax of each month, in kopecks of whole roubles: that of the year's income up to the month, rounded once to a whole
 * rouble, half up, less what was withheld before (Tax Code, articles 52, 224 and 226). A resident's pay from one employer
 * without deductions; income from elsewhere is not known. Refuses what `payYears` refuses.
 */
export function incomeTax(
	pays: readonly MonthPay[],
	rates: PayrollRates,
): readonly { readonly month: Period; readonly tax: Money }[] {
	return payYears(pays, rates).flatMap((year) => {
		let income = 0n;
		const totals = year.pays.map(({ pay }) => {
			income += pay;
			return taxOf(income, year.rates.incomeTax.value);
		});
		const taxes = differences(totals);
		return year.pays.map(({ month }, index) => ({ month, tax: taxes[index] ?? 0n }));
	});
}

/** What each month leaves in hand, in kopecks: pay less income tax. Refuses what `payYears` refuses. */
export function netPay(
	pays: readonly MonthPay[],
	rates: PayrollRates,
): readonly { readonly month: Period; readonly net: Money }[] {
	const taxes = incomeTax(pays, rates);
	return pays.map(({ month, pay }, index) => ({ month, net: pay - (taxes[index]?.tax ?? 0n) }));
}

/** Kopecks in, kopecks of whole roubles out: the scale counts in roubles, so that it rounds once. */
function taxOf(income: Money, steps: readonly Step[]): Money {
	const inRoubles = steps.map(({ from, rate }) => ({ from, rate: multiplyRates(rate, rateOf(1n, KOPECKS)) }));
	return payBySlices(income, inRoubles, "half-up") * KOPECKS;
}
