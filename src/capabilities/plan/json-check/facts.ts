/** What would have to be true for a check, as facts of the JSON interface. */
import type { JsonObject } from "../../../command.ts";
import { isoDay } from "../../../core/day.ts";
import { type Currency, type Money, moneyText } from "../../../core/money.ts";
import { type Rate, rateNumber } from "../../../core/rate.ts";
import type { CheckId, ShareFacts } from "../check/facts.ts";
import type { Check } from "../check/finding.ts";

type Facts<Id extends CheckId> = Extract<Check, { readonly id: Id }>["facts"];
type Write = (value: Money) => string;

/** The facts; `null` inside where there is no such thing. */
export function factsJson(check: Check, currency: Currency): JsonObject {
	const facts = NEEDED[check.id] as (facts: Check["facts"], money: Write) => JsonObject;
	return facts(check.facts, (value) => moneyText(value, currency));
}

const NEEDED: { readonly [Id in CheckId]: (facts: Facts<Id>, money: Write) => JsonObject } = {
	capacity: ({ available, carried, withReserve, people, typical, hiring }, money) => ({
		available: money(available),
		people,
		perPerson: money(typical),
		target: money(carried),
		targetWithReserve: money(withReserve),
		hire: hiring === undefined ? null : { people: Number(hiring.people), start: hiring.start.label },
	}),
	growth: ({ growth, last, knownMonths, peopleGrowth, marketGrowth, justified, unexplained }, money) => ({
		growth: rateNumber(growth),
		lastYear: money(last),
		knownMonths,
		peopleGrowth: optional(peopleGrowth),
		marketGrowth: rateNumber(marketGrowth),
		justified: money(justified),
		unexplained: money(unexplained),
	}),
	bestMonth: ({ best, bestAmount, bestDeals, hardest, required, deals, above }, money) => ({
		best: { period: best.label, won: money(bestAmount), deals: bestDeals },
		hardest: { period: hardest.label, required: money(required), deals },
		above: above.map(({ label }) => label),
	}),
	averageDeal: ({ now, needed, best, bestMonth, stretch }, money) => ({
		now: money(now),
		averageDeal: money(needed),
		growth: growthOf(stretch),
		best: best === undefined ? null : money(best),
		bestMonth: bestMonth?.label ?? null,
	}),
	conversion: ({ now, needed, best, bestMonth, stretch }) => ({
		now: rateNumber(now),
		conversion: rateNumber(needed),
		growth: growthOf(stretch),
		best: optional(best),
		bestMonth: bestMonth?.label ?? null,
	}),
	leads: ({ flow, needed, more }) => ({
		leadsPerMonth: rateNumber(needed),
		flowPerMonth: rateNumber(flow),
		morePerMonth: Number(more),
	}),
	leadBudget: ({ needed, perLead, spend, aMonth, affordable }, money) => ({
		leadsPerMonth: rateNumber(needed),
		perLead: money(perLead),
		spendPerMonth: money(spend),
		budgetPerMonth: money(aMonth),
		affordablePerLead: money(affordable),
	}),
	coverage: (
		{ plan, pipeline, deals, valued, overdue, conversion, openBefore, least, missing, missingDeals, months },
		money,
	) => ({
		months: months.map(({ label }) => label),
		plan: money(plan),
		pipeline: money(pipeline),
		openDeals: deals,
		withoutAmount: valued,
		overdue: money(overdue),
		conversion: optional(conversion),
		openBefore: optional(openBefore),
		least: optional(least),
		missing: money(missing),
		missingDeals: Number(missingDeals),
	}),
	newcomers: ({ amount, names, months, ramped }, money) => ({ amount: money(amount), people: names, months, ramped }),
	vacations: ({ month, days, workdays, excess, target }, money) => ({
		month: month.label,
		days,
		workdays,
		daysToMove: excess,
		target: money(target),
	}),
	januaryMay: ({ month, planned, past, target, usual }, money) => ({
		month: month.label,
		planned: rateNumber(planned),
		past: rateNumber(past),
		target: money(target),
		usual: money(usual),
	}),
	largestClient: shareJson,
	largestSeller: shareJson,
	lastPlan: ({ year, people, met, needed }) => ({ year: Number(year.label), people, met, needed }),
	paymentLag: ({ medianDays, year, late, winBy }, money) => ({
		year: Number(year.label),
		medianDays,
		late: money(late),
		winBy: isoDay(winBy),
	}),
};

function shareJson({ name, amount, growthOfOthers }: ShareFacts, money: Write): JsonObject {
	return { name, amount: money(amount), growthOfOthers: optional(growthOfOthers) };
}

function growthOf(stretch: Rate): number {
	return rateNumber({ numerator: stretch.numerator - stretch.denominator, denominator: stretch.denominator });
}

function optional(value: Rate | undefined): number | null {
	return value === undefined ? null : rateNumber(value);
}
