/** The split of a plan in `rop.plan/1`: quarters, months, teams, managers and vacancies. */
import type { JsonObject } from "../../command.ts";
import { isoDay } from "../../core/day.ts";
import type { Currency } from "../../core/money.ts";
import { rateNumber, rateOf } from "../../core/rate.ts";
import { type SeatMonth, type SeatPlan, type Share, sum } from "./carry.ts";
import type { Plan } from "./decompose.ts";
import { amountJson } from "./json-amount.ts";
import { teamsOf } from "./teams.ts";

/** `[{period, target}]`. */
export function quartersJson({ quarters, settings }: Plan): JsonObject[] {
	return shares(quarters, settings.currency);
}

/** `[{period, workdays, share, target}]`. */
export function monthsJson({ season, months, settings: { currency } }: Plan): JsonObject[] {
	const weights = season.months.reduce((total, month) => total + month.weight, 0n);
	return season.months.map(({ period, workdays, weight }, month) => ({
		period: period.label,
		workdays,
		share: rateNumber(rateOf(weight, weights)),
		target: amountJson(months[month]?.target ?? 0n, currency),
	}));
}

/** `[{team, target, quarters, months}]`. */
export function teamsJson(plan: Plan): JsonObject[] {
	const { currency } = plan.settings;
	return teamsOf(plan).map((team) => ({
		team: team.name,
		target: amountJson(sum(team.months), currency),
		quarters: shares(team.quarters, currency),
		months: shares(team.months, currency),
	}));
}

/** `[{manager, team, target, quarters, months[{period, capacity, target}]}]`. */
export function managersJson(plan: Plan): JsonObject[] {
	return plan.seats.filter(({ seat }) => !seat.vacancy).map((person) => manager(person, plan));
}

/** `[{team, after, from, until, target}]`. */
export function vacanciesJson(plan: Plan): JsonObject[] {
	return plan.seats.filter(({ seat }) => seat.vacancy).map((vacancy) => vacancyJson(vacancy, plan));
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
