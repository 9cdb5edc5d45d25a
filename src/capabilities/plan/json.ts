/** The plan as `rop.plan/1` of interface.md. */

import type { JsonObject } from "../../command.ts";
import { isoDay } from "../../core/day.ts";
import type { Currency } from "../../core/money.ts";
import { rateNumber, rateOf } from "../../core/rate.ts";
import { type SeatMonth, type SeatPlan, type Share, sum } from "./carry.ts";
import type { Plan } from "./decompose.ts";
import { amountJson } from "./json-amount.ts";
import { calendarJson } from "./json-calendar.ts";
import { funnelJson } from "./json-funnel.ts";
import { linesJson } from "./json-lines.ts";
import { scenariosJson } from "./json-scenarios.ts";
import { seasonJson } from "./json-season.ts";
import { NO_PARTS, type PlanParts } from "./parts.ts";
import { streetQuota, teamsOf } from "./teams.ts";

/** The body of the answer, keys in the documented order; money as decimal text, shares to six places. */
export function planJson(plan: Plan, parts: PlanParts = NO_PARTS): JsonObject {
	const { settings, season, seats } = plan;
	const { currency, year } = settings;
	const people = seats.filter(({ seat }) => !seat.vacancy);
	const weights = season.months.reduce((total, month) => total + month.weight, 0n);
	return {
		year: Number(year.label),
		target: amountJson(settings.target, currency),
		roundTo: amountJson(settings.unit, currency),
		season: seasonJson(plan),
		candidates: plan.candidates.map(({ amount, chosen, view }) => ({
			source: view.kind,
			amount: amountJson(amount, currency),
			chosen,
		})),
		hedge: { teams: rateNumber(settings.hedge.teams), managers: rateNumber(settings.hedge.people) },
		quotas: seats.length === 0 ? null : amountJson(streetQuota(plan), currency),
		quarters: shares(plan.quarters, currency),
		months: season.months.map(({ period, workdays, weight }, month) => ({
			period: period.label,
			workdays,
			share: rateNumber(rateOf(weight, weights)),
			target: amountJson(plan.months[month]?.target ?? 0n, currency),
		})),
		teams: teamsOf(plan).map((team) => ({
			team: team.name,
			target: amountJson(sum(team.months), currency),
			quarters: shares(team.quarters, currency),
			months: shares(team.months, currency),
		})),
		...linesJson(parts.lines, currency),
		managers: people.map((person) => manager(person, plan)),
		funnel: funnelJson(parts),
		vacancies: seats.filter(({ seat }) => seat.vacancy).map((vacancy) => vacancyJson(vacancy, plan)),
		...calendarJson(plan, parts),
		...scenariosJson(parts.scenarios, currency),
	};
}

function manager({ seat, target, quarters, months }: SeatPlan, { settings, season }: Plan): JsonObject {
	return {
		manager: seat.name,
		team: seat.team,
		target: amountJson(target, settings.currency),
		quarters: shares(quarters, settings.currency),
		months: months.map((month, position) => ({
			period: month.period.label,
			capacity: capacity(month, season.months[position]?.workdays ?? 0),
			target: amountJson(month.target, settings.currency),
		})),
	};
}

/** How much of a full seat of weight one the person is in the month: the strength times the share of working days. */
function capacity({ strength, days }: SeatMonth, workdays: number): number {
	if (workdays === 0) return 0;
	return rateNumber(rateOf(strength.numerator * BigInt(days), strength.denominator * BigInt(workdays)));
}

function vacancyJson({ seat, target }: SeatPlan, { settings: { year, currency } }: Plan): JsonObject {
	return {
		team: seat.team,
		after: seat.name === "" ? null : seat.name,
		from: isoDay(seat.from ?? year.from),
		until: isoDay(seat.until ?? year.until),
		target: amountJson(target, currency),
	};
}

function shares(all: readonly Share[], currency: Currency): JsonObject[] {
	return all.map(({ period, target }) => ({ period: period.label, target: amountJson(target, currency) }));
}
