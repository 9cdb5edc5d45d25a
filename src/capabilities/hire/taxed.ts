/** What an employer pays on top of a newcomer's pay, by the role's settings. */
import { employerContributions, type PayrollRates, payrollProblems } from "../../core/payroll.ts";
import { monthsOf, type Period } from "../../core/period.ts";
import type { Problem } from "../../core/problem.ts";
import { applyRate } from "../../core/rate.ts";
import type { Taxed } from "./cost.ts";
import type { HireSettings } from "./settings.ts";

/**
 * By these dated rates, or by a plain share of pay, half up each month. A newcomer's pay is counted together from the
 * first day of work and anew each January, since the base limit is each employer's own. Refuses years without rates.
 */
export function taxedBy(rates: PayrollRates): Taxed {
	return ({ cost }, pays) => {
		if (cost === undefined) return pays.map(() => 0n);
		const { contributions } = cost;
		if (contributions.by === "share") return pays.map(({ pay }) => applyRate(pay, contributions.share, "half-up"));
		const { tariff, injury } = contributions;
		return employerContributions(pays, tariff, injury, rates).map((month) => month.contributions + month.injury);
	};
}

/** What stands in the way of counting contributions in these months, and in the plan's year, by which hires are compared. */
export function problemsOfPay(
	{ roles, months, currency, place }: HireSettings,
	year: Period,
	rates: PayrollRates,
): Problem[] {
	const tariffs = roles.flatMap(({ cost }) => (cost?.contributions.by === "RU" ? [cost.contributions.tariff] : []));
	return [...new Set(tariffs)].flatMap((tariff) =>
		payrollProblems([...months, ...monthsOf(year)], tariff, rates, currency, place),
	);
}
