/** Is there money for the leads that the plan needs? */
import { multiplyRates, type Rate, rateOf } from "../../../../core/rate.ts";
import { divideRounded } from "../../../../core/rounding.ts";
import type { Basis } from "../basis.ts";
import { type Check, checkOf, judgeHigh, type Limits, type Unmeasured, unmeasured } from "../finding.ts";
import { leadsOf } from "./leads.ts";

/** Leads needed a month × the price of one against the budget of a month (domain/sales-practice §8.8, lead budget). */
export function checkLeadBudget({ outlook, settings }: Basis, limits: Limits): Check | Unmeasured {
	const { leadBudget } = settings;
	if (leadBudget === undefined) return unmeasured("leadBudget", "lead-budget");
	const leads = leadsOf(outlook);
	if (typeof leads === "string") return unmeasured("leadBudget", leads);
	const { perLead, aMonth } = leadBudget;
	const spend = multiplyRates(leads.needed, rateOf(perLead, 1n));
	const money = (value: Rate) => ({ kind: "money", value: whole(value) }) as const;
	const budget = rateOf(aMonth, 1n);
	return checkOf({
		id: "leadBudget",
		status: judgeHigh(multiplyRates(spend, rateOf(1n, aMonth)), limits),
		measured: money(spend),
		limit: money(multiplyRates(budget, limits.warn)),
		failAt: limits.fail && money(multiplyRates(budget, limits.fail)),
		facts: {
			needed: leads.needed,
			perLead,
			spend: whole(spend),
			aMonth,
			affordable: leads.needed.numerator === 0n ? perLead : whole(divided(aMonth, leads.needed)),
		},
	});
}

function divided(amount: bigint, by: Rate): Rate {
	return rateOf(amount * by.denominator, by.numerator);
}

function whole({ numerator, denominator }: Rate): bigint {
	return divideRounded(numerator, denominator, "half-up");
}
