/** The catching-up plan: months that are over keep their fact, the rest of the year carries what is left of the target. */
import { allocate } from "../../../core/allocation.ts";
import type { Calendar } from "../../../core/calendar.ts";
import type { Day } from "../../../core/day.ts";
import type { Selection } from "../../../core/deals.ts";
import type { Money } from "../../../core/money.ts";
import { error, notice, type Problem, warning } from "../../../core/problem.ts";
import type { Share } from "../carry.ts";
import type { Plan } from "../decompose.ts";
import { closedFact, type Facts, factsOf, type MonthStatus, statusOf } from "./facts.ts";
import { figuresOf, type PlanFigures } from "./figures.ts";
import { linesOf } from "./lines.ts";
import { byPerson } from "./own-debt.ts";
import { type Carried, restOver } from "./rest.ts";
import type { Debt, Revision } from "./revision.ts";
import type { PlanVersion } from "./version.ts";

export interface RevisionSources {
	/** The plan by the settings of today: who carries what is left, and by which rules. */
	readonly now: Plan;
	/** The plan that was agreed; undefined: the one of today. */
	readonly version: PlanVersion | undefined;
	readonly won: Selection;
	readonly calendar: Calendar;
}

/**
 * Spreads what the target lacks over the month under way and those to come, in proportion to their plans, and over the
 * people of today by the plan's own rules (domain/sales-practice §1.2, row 12, with the season kept). The month under way
 * is planned anew as a whole, what it has won so far included. Facts of closed months and the rest sum to the target;
 * where more than the target is won already, the rest is zero, never less.
 */
export function revise(
	{ now, version, won, calendar }: RevisionSources,
	debt: Debt,
	asOf: Day,
): { readonly revision?: Revision; readonly problems: readonly Problem[] } {
	const agreed = version?.figures ?? figuresOf(now);
	const { year, target } = agreed;
	if (asOf >= year.until) return { problems: [error("plan-revise-year-over", { year: year.label })] };
	const statuses = agreed.months.map(({ period }) => statusOf(period, asOf));
	const facts = factsOf(
		won,
		agreed.months.map(({ period }) => period),
		asOf,
	);
	const left = target - closedFact(facts.months, statuses);
	const months = restOfMonths(agreed, statuses, left < 0n ? 0n : left);
	if (months === undefined) return { problems: [error("plan-revise-no-months", { year: year.label })] };
	const spread = restOver(now, months, calendar);
	const planned = debt === "spread" ? spread : restOver(now, plannedMonths(agreed, statuses), calendar);
	if (spread.carried === undefined) return { problems: spread.problems };
	if (planned.carried === undefined) return { problems: planned.problems };
	const carried =
		debt === "spread" ? spread.carried : byPerson(spread.carried, planned.carried, agreed, facts, statuses);
	const amount = target - facts.months.reduce<Money>((sum, fact) => sum + (fact ?? 0n), 0n);
	return {
		problems: [...spread.problems, ...doubts(agreed, facts, statuses, left)],
		revision: {
			year,
			currency: agreed.currency,
			measure: now.settings.measure,
			company: now.settings.company,
			target,
			asOf,
			debt,
			version,
			...linesOf(agreed, facts, statuses, monthsCarried(carried, months, now), carried),
			remaining: {
				amount: amount < 0n ? 0n : amount,
				workdays: calendar.workdays(asOf < year.from ? year.from : asOf, year.until),
			},
		},
	};
}

/** What is left over the months that are not over, by their plans; undefined where these are all zero, and it is not. */
function restOfMonths(agreed: PlanFigures, statuses: readonly MonthStatus[], left: Money): Share[] | undefined {
	const weights = agreed.months.map(({ target }, month) => (statuses[month] === "closed" ? 0n : target));
	if (left !== 0n && weights.every((weight) => weight === 0n)) return undefined;
	const targets = allocate(left, weights, agreed.unit);
	return agreed.months.map(({ period }, month) => ({ period, target: targets[month] ?? 0n }));
}

/** The months that are not over as they were planned. */
function plannedMonths({ months }: PlanFigures, statuses: readonly MonthStatus[]): Share[] {
	return months.map(({ period, target }, month) => ({ period, target: statuses[month] === "closed" ? 0n : target }));
}

/** Where everybody keeps their own debt, a month is what its people carry; over-assigned people say nothing of it. */
function monthsCarried(carried: readonly Carried[], months: readonly Share[], now: Plan): readonly Money[] {
	const { people, teams } = now.settings.hedge;
	const hedged = people.numerator !== 0n || teams.numerator !== 0n;
	if (carried.length === 0 || hedged) return months.map(({ target }) => target);
	return months.map((_, month) => carried.reduce((sum, { rest }) => sum + (rest[month] ?? 0n), 0n));
}

function doubts(agreed: PlanFigures, { months }: Facts, statuses: readonly MonthStatus[], left: Money): Problem[] {
	const { target, currency } = agreed;
	const problems: Problem[] = [];
	const empty = agreed.months.filter((_, month) => statuses[month] === "closed" && months[month] === 0n);
	if (empty.length > 0) {
		problems.push(warning("plan-revise-months-empty", { months: empty.map(({ period }) => period.label) }));
	}
	if (left <= 0n) problems.push(notice("plan-revise-target-reached", { target, fact: target - left, currency }));
	return problems;
}
