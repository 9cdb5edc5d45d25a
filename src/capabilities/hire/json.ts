/** The estimate as `rop.hire/1` of interface.md. */
import type { Json, JsonObject } from "../../command.ts";
import { isoDay } from "../../core/day.ts";
import { type Currency, type Money, moneyText, notBelowZero } from "../../core/money.ts";
import { rateNumber, rateOf } from "../../core/rate.ts";
import { divideRounded } from "../../core/rounding.ts";
import type { Language } from "../../i18n/language.ts";
import type { Proof } from "./cheapest.ts";
import { addCosts, costsKnown, NO_COST, totalOf } from "./cost.ts";
import { rampedEquivalents } from "./equivalents.ts";
import type { HireEstimate } from "./estimate.ts";
import { sumOver } from "./need.ts";
import { reasonSentence } from "./present-reason.ts";
import { MILLION } from "./retention.ts";
import type { Percentiles } from "./risk/percentiles.ts";
import type { Schedule } from "./schedule.ts";
import type { HireSettings } from "./settings.ts";
import { type Compared, type Side, sidesOf } from "./variants.ts";

/** The body of the answer, keys in the documented order; what can't be known is null. */
export function hireJson(estimate: HireEstimate, language: Language, variants: readonly Compared[] = []): JsonObject {
	const { settings, hires, schedule, recruiting, productivity } = estimate;
	const money = moneyIn(settings.currency);
	return {
		months: monthsJson(estimate),
		hires: hires.map(({ role, dates, reason }) => ({
			role,
			start: isoDay(dates.start),
			openBy: isoDay(dates.openBy),
			fullBy: isoDay(dates.fullBy),
			decideBy: isoDay(dates.decideBy),
			offerBy: isoDay(dates.offerBy),
			reason: reason === undefined ? null : reasonSentence(reason, settings.currency, language),
			without: reason === undefined ? null : { period: reason.need.label, gap: money(reason.missing) },
		})),
		recruiting: recruiting.stages.map(({ stage, count }) => ({ stage, count })),
		cost: costJson(estimate),
		without: { gap: money(shortage(estimate, (month) => estimate.available[month] ?? 0n)) },
		risk: riskJson(estimate),
		productivity: [...productivity].map(([role, { monthly, evidence }]) => ({
			role,
			monthly: money(monthly),
			months: evidence?.months ?? null,
			people: evidence?.people ?? null,
		})),
		alternatives: estimate.alternatives.map(({ kind, schedule: other }) => ({
			kind,
			starts: other.starts,
			total: costsKnown(settings) ? money(other.total) : null,
		})),
		carries: estimate.carries.map(({ carry, starts, exact, short }) => ({ carry, starts, exact, short: money(short) })),
		tooLate: estimate.tooLate.map(({ need, missing, openBy }) => ({
			period: need.label,
			short: money(missing),
			openBy: openBy === undefined ? null : isoDay(openBy),
		})),
		support: estimate.support.map(({ role, per, have, needed, missing }) => ({ role, per, have, needed, missing })),
		emptyDay: estimate.emptyDay === undefined ? null : money(estimate.emptyDay),
		turnover: turnoverJson(settings),
		rough: roughJson(estimate),
		starts: schedule.starts,
		search: proofJson(estimate.proof),
		...(variants.length === 0
			? {}
			: {
					whatIf: sidesOf(estimate, variants)
						.slice(1)
						.map((side) => sideJson(side, money)),
				}),
	};
}

/** `within`: any other schedule is better by less than this share; null: nothing was proven. */
function proofJson(proof: Proof): JsonObject {
	if (proof.exact) return { exact: true, within: 0 };
	return { exact: false, within: proof.within === undefined ? null : rateNumber(proof.within) };
}

function sideJson(side: Side, money: (amount: Money) => string): JsonObject {
	return {
		settings: side.label,
		target: money(side.target),
		starts: side.starts,
		openBy: side.openBy === undefined ? null : isoDay(side.openBy),
		cost: side.cost === undefined ? null : money(side.cost),
		paybackPeriod: side.payback?.label ?? null,
		short: money(side.short),
		probability: side.probability === undefined ? null : rateNumber(side.probability),
	};
}

function monthsJson(estimate: HireEstimate): Json[] {
	const { settings, demand, available, schedule, team, planned, productivity } = estimate;
	const money = moneyIn(settings.currency);
	const monthly = productivity.get(settings.roles[0]?.name ?? "")?.monthly ?? 0n;
	return demand.map(({ period, target, required, season }, month) => {
		const [staff, hires] = [available[month] ?? 0n, schedule.capacity[month] ?? 0n];
		const heads = (team.heads[month] ?? 0n) + (planned.heads[month] ?? 0n) + (schedule.heads[month] ?? 0n);
		return {
			period: period.label,
			target: money(target),
			required: money(required),
			capacityStaff: money(staff),
			capacityHires: money(hires),
			capacity: money(staff + hires),
			gap: money(notBelowZero(required - staff - hires)),
			headcount: Number(divideRounded(heads, MILLION, "ceiling")),
			heads: rateNumber(rateOf(heads, MILLION)),
			rampedEquivalents: rateNumber(rateOf(rampedEquivalents(staff + hires, monthly, season), MILLION)),
			cost: costsKnown(settings) ? money(totalOf(schedule.cost[month] ?? NO_COST)) : null,
		};
	});
}

function costJson(estimate: HireEstimate): JsonObject | null {
	if (!costsKnown(estimate.settings)) return null;
	const { settings, schedule, payback } = estimate;
	const money = moneyIn(settings.currency);
	const cost = sumOf(schedule);
	return {
		recruiting: money(cost.recruiting),
		pay: money(cost.pay),
		contributions: money(cost.contributions),
		equipment: money(cost.equipment),
		tools: money(cost.tools),
		training: money(cost.training),
		total: money(totalOf(cost)),
		paybackPeriod: payback?.period?.label ?? null,
	};
}

/** The cost of all months, line by line. */
function sumOf({ cost }: Schedule) {
	return cost.reduce(addCosts, NO_COST);
}

/** P10 is the pessimistic one: one outcome in ten is lower. */
function riskJson({ risk, settings }: HireEstimate): JsonObject | null {
	if (risk === undefined) return null;
	const money = moneyIn(settings.currency);
	const spread = ({ p10, p50, p90 }: Percentiles) => ({ p10: money(p10), p50: money(p50), p90: money(p90) });
	const { more } = risk;
	return {
		probability: rateNumber(risk.probability),
		...spread(risk.total),
		simulations: risk.simulations,
		seed: risk.seed,
		confidence: rateNumber(settings.risk.confidence),
		more: more === undefined ? null : { starts: more.starts, probability: rateNumber(more.probability) },
		months: risk.monthly.map((month) => ({
			period: month.period.label,
			...spread(month),
			probability: rateNumber(month.probability),
		})),
	};
}

/** As it was given: a share of a year, or who is gone by which month of work and how many leave a year after it. */
function turnoverJson({ turnover }: HireSettings): JsonObject {
	if (!("goneBy" in turnover)) return { yearly: rateNumber(turnover.yearly), mode: turnover.mode };
	const goneBy = turnover.goneBy.map(({ months, share }) => ({ months, share: rateNumber(share) }));
	return { goneBy, later: rateNumber(turnover.later), mode: turnover.mode };
}

function roughJson({ rough }: HireEstimate): JsonObject | null {
	if (rough === undefined) return null;
	const { fullTime, seats, replacements, toFill, starts } = rough;
	return { fullTime: rateNumber(fullTime), seats, replacements, toFill, starts };
}

/** What is missing in all months that are short, by what there is in each. */
function shortage({ demand }: HireEstimate, available: (month: number) => Money): Money {
	return sumOver([...demand.keys()], (month) => notBelowZero((demand[month]?.required ?? 0n) - available(month)));
}

function moneyIn(currency: Currency): (amount: Money) => string {
	return (amount) => moneyText(amount, currency);
}
