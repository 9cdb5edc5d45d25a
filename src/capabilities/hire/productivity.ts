/** What a ramped full-time person brings in, in an average month, and the evidence for it. */
import type { Calendar } from "../../core/calendar.ts";
import type { Day } from "../../core/day.ts";
import type { Deals } from "../../core/deals.ts";
import type { Money } from "../../core/money.ts";
import { error, type Problem, warning } from "../../core/problem.ts";
import { addRates, divideRates, medianRate, multiplyRates, type Rate, rateOf, ZERO } from "../../core/rate.ts";
import { divideRounded } from "../../core/rounding.ts";
import type { Person } from "../../core/staff.ts";
import { type History, historyOf } from "../plan/check/history.ts";
import { monthWeights } from "../plan/check/season.ts";
import type { Plan } from "../plan/decompose.ts";
import { firstDay } from "../plan/seats.ts";
import { tenureIn } from "../plan/strength.ts";
import { rampMonths } from "./dates.ts";
import { monthSeason } from "./demand.ts";
import { MILLION } from "./retention.ts";
import type { HireSettings, Role } from "./settings.ts";

export interface RoleProductivity {
	/** Minor units in an average month, half up. */
	readonly monthly: Money;
	/** How many months of how many people it is the median of; undefined where it is not from history. */
	readonly evidence: { readonly months: number; readonly people: number } | undefined;
}

/** What productivity is looked for in. */
export interface PastSources {
	readonly plan: Plan;
	readonly people: readonly Person[];
	readonly deals: Deals | undefined;
	readonly calendar: Calendar;
	readonly asOf: Day;
}

/** From fewer months nothing is concluded; from fewer than `FEW_MONTHS` it is said. */
const LEAST_MONTHS = 3;
const FEW_MONTHS = 12;

/** The productivity of a role. Problems: no history, too little of it, a plan that nobody carries. */
export function productivityOf(
	role: Role,
	settings: HireSettings,
	sources: PastSources,
): { readonly found?: RoleProductivity; readonly problems: readonly Problem[] } {
	const { productivity } = role;
	if (productivity.from === "given")
		return { found: { monthly: nearest(productivity.monthly), evidence: undefined }, problems: [] };
	if (productivity.from === "plan") return quotaOfPlan(sources, settings);
	if (sources.deals === undefined)
		return { problems: [error("hire-without-history", { role: role.name }, settings.place)] };
	const history = historyOf(sources.deals, sources.asOf);
	const months = rampedMonths(role, history, sources);
	const people = new Set(months.map(({ name }) => name)).size;
	const facts = { role: role.name, months: months.length, people, least: LEAST_MONTHS };
	if (months.length < LEAST_MONTHS) return { problems: [error("hire-nobody-ramped", facts, settings.place)] };
	const monthly = nearest(medianRate(months.map(({ sold }) => sold)) ?? ZERO);
	if (monthly <= 0n) return { problems: [error("hire-nobody-ramped", facts, settings.place)] };
	const few = months.length < FEW_MONTHS ? [warning("hire-history-thin", { ...facts, enough: FEW_MONTHS })] : [];
	return { found: { monthly, evidence: { months: months.length, people } }, problems: few };
}

/**
 * The plan's quotas over the full seats that they are for, each month counting by its season as capacity does: what one
 * seat of weight one has in an average month, so that the plan's own people can carry exactly the plan.
 */
function quotaOfPlan({ plan, calendar }: PastSources, { place, season }: HireSettings) {
	const seats = plan.seats.filter(({ seat }) => !seat.vacancy);
	let [quotas, strength] = [0n, ZERO];
	for (const { months } of seats) {
		for (const { period, target, strength: of, days } of months) {
			const workdays = BigInt(calendar.workdaysIn(period));
			if (workdays === 0n) continue;
			quotas += target;
			const weight = rateOf(BigInt(days) * monthSeason(plan, period, season), workdays * MILLION);
			strength = addRates(strength, multiplyRates(of, weight));
		}
	}
	if (strength.numerator === 0n || quotas <= 0n) return { problems: [error("hire-plan-without-people", {}, place)] };
	const monthly = nearest(divideRates(rateOf(quotas, 1n), strength));
	return { found: { monthly, evidence: undefined }, problems: [] };
}

interface RampedMonth {
	readonly name: string;
	/** Won in the month over its season, as if full time. */
	readonly sold: Rate;
}

/**
 * The whole months, of the last twelve, in which somebody of the role was there all of it and past the ramp, which
 * begins with the first day in any team; of whom no first day is known, from the first deal on. Who never sold anything
 * is left out. Where the staff file knows nobody of the role, everybody counts.
 */
function rampedMonths(role: Role, history: History, { plan, people, calendar, asOf }: PastSources): RampedMonth[] {
	const ofRole = people.filter((person) => person.role === role.name);
	const considered = ofRole.length > 0 ? ofRole : people;
	const sold = history.won.groupBy("manager");
	const weightOf = monthWeights(plan, history, calendar, asOf);
	const rampedAfter = rampMonths(role.ramp);
	return considered.flatMap((person) => {
		const byMonth = sold.get(person.name)?.byMonth("closed");
		if (byMonth === undefined || person.fullTime.numerator === 0n) return [];
		const hired = firstDay(people.filter(({ name }) => name === person.name));
		const first = person.hired ?? sold.get(person.name)?.days()?.first;
		return history.months.flatMap(({ period }) => {
			const weight = multiplyRates(weightOf(period), person.fullTime);
			const tenure = tenureIn({ since: hired }, period) ?? Number.POSITIVE_INFINITY;
			const whole = (first ?? period.from) <= period.from && (person.left ?? period.until) >= period.until - 1;
			if (!whole || weight.numerator === 0n || tenure <= rampedAfter) return [];
			return [{ name: person.name, sold: divideRates(rateOf(byMonth.get(period.label)?.amount() ?? 0n, 1n), weight) }];
		});
	});
}

function nearest({ numerator, denominator }: Rate): Money {
	return divideRounded(numerator, denominator, "half-up");
}
