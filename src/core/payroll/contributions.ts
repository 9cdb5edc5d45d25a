/** What the employer pays on top of one person's pay: contributions by tariff, and insurance against injuries. */
import type { Money } from "../money.ts";
import type { Period } from "../period.ts";
import { addRates, applyRate, type Rate, rateOf, ZERO } from "../rate.ts";
import { divideRounded } from "../rounding.ts";
import { differences, type MonthPay, type PayYear, payYears } from "./pay-years.ts";
import type { PayrollRates, PayrollYear, Tariff } from "./rates.ts";

/** Kopecks. */
export interface MonthContributions {
	readonly month: Period;
	/** Pension, medical and social insurance, by the single tariff. */
	readonly contributions: Money;
	/** Against injuries: the firm's own rate on all pay, without a limit. */
	readonly injury: Money;
}

/**
 * The contributions of each month, in kopecks. One person's pay with one employer is counted together from January, or
 * from the first month given, and anew each year (Tax Code, articles 421 and 431; law 125-ФЗ, article 22.1).
 *
 * The year's contributions up to a month are exact and rounded once, half up; a month has what they grew by, so that the
 * months add up to the year's and never drift. Where a tariff has a part of its own above some minimum wages, the part
 * below fills what is left of the base limit first. Refuses what `payYears` refuses.
 */
export function employerContributions(
	pays: readonly MonthPay[],
	tariff: Tariff,
	injury: Rate,
	rates: PayrollRates,
): readonly MonthContributions[] {
	return payYears(pays, rates).flatMap((year) => contributionsOfYear(year, tariff, injury));
}

function contributionsOfYear({ rates, pays }: PayYear, tariff: Tariff, injury: Rate): MonthContributions[] {
	const contributions = byMonths(pays, (pay, before) => exactContributions(pay, before, rates, tariff));
	const injuries = byMonths(pays, (pay) => share(pay, injury));
	return pays.map(({ month }, index) => ({
		month,
		contributions: contributions[index] ?? 0n,
		injury: injuries[index] ?? 0n,
	}));
}

/** What each month adds to the year's exact sum, that sum being rounded each month. `before` is the pay of earlier months. */
function byMonths(pays: readonly MonthPay[], exactOf: (pay: Money, before: Money) => Rate): readonly Money[] {
	let [before, exact] = [0n, ZERO];
	const totals = pays.map(({ pay }) => {
		exact = addRates(exact, exactOf(pay, before));
		before += pay;
		return divideRounded(exact.numerator, exact.denominator, "half-up");
	});
	return differences(totals);
}

/** Exact contributions of one month's pay, by the parts that have each their rate. */
function exactContributions(pay: Money, before: Money, year: PayrollYear, tariff: Tariff): Rate {
	const { within, above, over } = year.tariffs[tariff];
	const threshold = over && applyRate(year.minimumWage.value, over.minimumWages, "half-up");
	const low = threshold !== undefined && threshold < pay ? threshold : pay;
	const room = year.baseLimit.value > before ? year.baseLimit.value - before : 0n;
	const lowWithin = low < room ? low : room;
	return [share(lowWithin, within), share(low - lowWithin, above), share(pay - low, over?.rate ?? ZERO)].reduce(
		addRates,
	);
}

function share(amount: Money, of: Rate): Rate {
	return rateOf(amount * of.numerator, of.denominator);
}
