/** How much of what is won in a year is paid only after it? */
import { addDays, type Day } from "../../../../core/day.ts";
import type { Money } from "../../../../core/money.ts";
import type { Payment } from "../../../../core/payments.ts";
import { contains, type Period, periodOf, yearAgo } from "../../../../core/period.ts";
import { applyRate, rateOf } from "../../../../core/rate.ts";
import type { Basis } from "../basis.ts";
import { type Check, checkOf, figure, judgeHigh, type Limits, type Unmeasured, unmeasured } from "../finding.ts";

/** A payment of a won deal; refunds are no payments. */
interface Paid {
	readonly amount: Money;
	readonly days: number;
	readonly won: Day;
	readonly day: Day;
}

/** Payments after the year's end for deals won in it, over all payments for them; of the last year that is over. */
export function checkPaymentLag(basis: Basis, limits: Limits): Check | Unmeasured {
	const { payments, plan, history } = basis;
	if (payments === undefined) return unmeasured("paymentLag", "payments");
	const year = lastWholeYear(plan.settings.year, history.until);
	const paid = paidFor(payments, basis).filter(({ won }) => contains(year, won));
	const all = sum(paid);
	if (all === 0n) return unmeasured("paymentLag", "payments-of-deals");
	const measured = rateOf(sum(paid.filter(({ day }) => day >= year.until)), all);
	const medianDays = medianOf(paid, all);
	return checkOf({
		id: "paymentLag",
		status: judgeHigh(measured, limits),
		measured: figure("share", measured),
		limit: figure("share", limits.warn),
		failAt: figure("share", limits.fail),
		facts: {
			medianDays,
			year,
			late: applyRate(plan.settings.target, measured, "half-up"),
			next: periodOf("year", plan.settings.year.until),
			winBy: addDays(plan.settings.year.until, -1 - Math.max(0, medianDays)),
		},
	});
}

function lastWholeYear(year: Period, until: Day): Period {
	let past = yearAgo(year);
	while (past.until > until) past = yearAgo(past);
	return past;
}

function paidFor(payments: readonly Payment[], { history }: Basis): Paid[] {
	const closed = new Map<string, Day>();
	for (const deal of history.won.deals()) if (deal.closed !== undefined) closed.set(deal.id, deal.closed);
	return payments.flatMap(({ deal, amount, day }) => {
		const won = closed.get(deal);
		return won === undefined || amount <= 0n ? [] : [{ amount, day, won, days: day - won }];
	});
}

/** The day on which half of the money is there. */
function medianOf(paid: readonly Paid[], all: Money): number {
	let there = 0n;
	for (const { amount, days } of [...paid].sort((a, b) => a.days - b.days)) {
		there += amount;
		if (there * 2n >= all) return days;
	}
	return 0;
}

function sum(paid: readonly Paid[]): Money {
	return paid.reduce((total, { amount }) => total + amount, 0n);
}
