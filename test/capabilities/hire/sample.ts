/** Hiring estimates made in memory for the tests of `rop hire`. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parse } from "yaml";
import type { Taxed } from "../../../src/capabilities/hire/cost.ts";
import {
	type HireEstimate,
	type HireSources,
	estimate as hireEstimate,
} from "../../../src/capabilities/hire/estimate.ts";
import { loadSolver } from "../../../src/capabilities/hire/run-solver.ts";
import type { CostSettings } from "../../../src/capabilities/hire/settings/cost.ts";
import type { HireSettings, LeadTime, Role } from "../../../src/capabilities/hire/settings.ts";
import type { PlanSettings } from "../../../src/capabilities/plan/settings.ts";
import { type Calendar, makeCalendar } from "../../../src/core/calendar.ts";
import { day } from "../../../src/core/day.ts";
import type { Money } from "../../../src/core/money.ts";
import { monthsOf, type Period, parsePeriod, year } from "../../../src/core/period.ts";
import type { Problem } from "../../../src/core/problem.ts";
import { ONE, type Rate, rate, rateOf, ZERO } from "../../../src/core/rate.ts";
import { readCalendarYears } from "../../../src/input/calendar.ts";
import { ROOT } from "../../built-cli.ts";
import { plainCalendar, planOf, RUB } from "../plan/sample.ts";

/** Loaded once for all tests of a file. */
export const solve = await loadSolver();

/** Nobody else is paid: pay is all there is. */
export const untaxed: Taxed = (_, pays) => pays.map(() => 0n);

export function percent(value: number): Rate {
	return rateOf(BigInt(Math.round(value * 100)), 10_000n);
}

export function monthOf(label: string): Period {
	const found = parsePeriod(label);
	if (found === undefined) throw new Error(label);
	return found;
}

/** Russia's calendar as the program has it. */
export function russia(): Calendar {
	const years = readCalendarYears(parse(readFileSync(resolve(ROOT, "templates/calendars/RU.yaml"), "utf8")));
	return makeCalendar({ country: "RU", years, extraDaysOff: [], extraWorkdays: [], pattern: { kind: "5/2" } });
}

/** A salary and nothing else, but for what is said. */
export function costs(salary: Money, more: Partial<CostSettings> = {}): CostSettings {
	return {
		salary,
		commission: ZERO,
		floor: undefined,
		contributions: { by: "share", share: ZERO },
		recruiting: { kind: "fixed", amount: 0n },
		equipment: 0n,
		tools: 0n,
		training: 0n,
		headTime: undefined,
		margin: undefined,
		...more,
	};
}

/** A role that brings in 100 000 a month at once and costs 50 000, but for what is said. */
export function role(more: Partial<Role> = {}): Role {
	return {
		name: "менеджер",
		productivity: { from: "given", monthly: rateOf(100_000_00n, 1n), per: "month", is: "productivity" },
		ramp: [],
		cost: costs(50_000_00n),
		...more,
	};
}

export function given(monthly: Money): Role["productivity"] {
	return { from: "given", monthly: rateOf(monthly, 1n), per: "month", is: "productivity" };
}

export const NO_LEAD: LeadTime = {
	approval: { days: 0, of: "calendar" },
	recruiting: { days: 0, of: "calendar" },
	notice: { days: 0, of: "calendar" },
};

export const ALWAYS_PASS = {
	responses: { rate: rate("0.15"), defaulted: false },
	phone: { rate: rate("0.5"), defaulted: false },
	interviews: { rate: rate("0.25"), defaulted: false },
	offers: { rate: rate("0.75"), defaulted: false },
} as const;

/** Everybody stays, nothing takes time, nothing is limited; each month of 2026 is to be carried. */
export function settings(more: Partial<HireSettings> = {}): HireSettings {
	return {
		company: undefined,
		currency: RUB,
		months: monthsOf(year(2026)),
		growth: ZERO,
		carry: "month",
		yearStart: 1,
		roles: [role()],
		season: "follows",
		vacations: "deduct",
		attainment: ONE,
		turnover: { yearly: ZERO, mode: "compounded" },
		probation: 0,
		probationPass: ONE,
		planned: [],
		lead: NO_LEAD,
		recruiting: { rates: ALWAYS_PASS },
		limits: NO_LIMITS,
		prefer: "lasting",
		search: 1000,
		span: [],
		responsible: [],
		risk: {
			simulations: 0,
			seed: 1,
			productivitySpread: ZERO,
			monthSpread: ZERO,
			fillSpread: ZERO,
			confidence: percent(80),
		},
		rampsOfHistory: [],
		defaulted: new Set(),
		place: undefined,
		...more,
	};
}

export const NO_LIMITS: HireSettings["limits"] = {
	budget: undefined,
	startsPerMonth: undefined,
	interviewsPerMonth: undefined,
	places: undefined,
	noStarts: [],
};

/** What an estimate is made from, in a test: settings of plan and hiring, people, and the rest where it matters. */
export interface Made extends Partial<Omit<HireSources, "plan">> {
	readonly plan?: Partial<PlanSettings>;
	readonly hire?: Partial<HireSettings>;
}

/** The estimate with its problems; the plan is of 1.2 million a year, the same each month, and nobody is there. */
export function estimateWith({ plan: ofPlan = {}, hire = {}, people = [], ...sources }: Made): {
	readonly estimate?: HireEstimate;
	readonly problems: readonly Problem[];
} {
	const calendar = sources.calendar ?? plainCalendar();
	const asOf = sources.asOf ?? day("2026-01-01");
	const won = sources.deals?.all().where({ status: "won" });
	const plan = planOf({ target: 1_200_000_00n, unit: 1n, ...ofPlan }, { people, calendar, won }, asOf);
	return hireEstimate(settings(hire), {
		deals: undefined,
		taxed: untaxed,
		solve,
		...sources,
		people,
		plan,
		calendar,
		asOf,
	});
}

/** The estimate, where nothing keeps it from being made. Throws the problems otherwise. */
export function estimateOf(made: Made): HireEstimate {
	const { estimate, problems } = estimateWith(made);
	if (estimate === undefined) throw new Error(problems.map(({ code }) => code).join());
	return estimate;
}
