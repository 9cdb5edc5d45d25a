/** The `hire` section of rop.yaml. */
import { z } from "zod";
import type { Currency } from "../../../core/money.ts";
import {
	amountFromZero,
	choice,
	conversion,
	count,
	month,
	percent,
	percentAboveZero,
	percentFromZero,
	share,
	text,
} from "../../../input/settings/fields.ts";
import { amountPer, months, wait } from "../../../input/settings/paces.ts";
import { cost } from "./cost.ts";
import { turnover } from "./turnover.ts";

export type WrittenHire = z.output<ReturnType<typeof hireSchema>>;

/** The section; what is left out is filled by `written.ts`, and said. */
export function hireSchema(currency: Currency) {
	return z.strictObject({
		role: text().optional(),
		until: month().optional(),
		growth: percent().optional(),
		carry: choice(["month", "quarter", "year"]).optional(),
		...ofRole(currency),
		roles: z.array(z.strictObject({ role: text(), ...ofRole(currency) })).optional(),
		attainment: percentAboveZero().optional(),
		season: choice(["follows", "flat"]).optional(),
		vacations: choice(["deduct", "ignore"]).optional(),
		turnover: turnover().optional(),
		probation: months().optional(),
		probationPass: conversion().optional(),
		planned: z
			.array(z.strictObject({ month: month(), count: count(1, 1000).optional(), role: text().optional() }))
			.optional(),
		leadTime: z
			.strictObject({ approval: wait().optional(), recruiting: wait().optional(), notice: wait().optional() })
			.optional(),
		funnel: funnel().optional(),
		limits: limits(currency).optional(),
		prefer: choice(["lasting", "horizon"]).optional(),
		search: count(1, 1_000_000).optional(),
		span: z
			.array(
				z.strictObject({
					role: text(),
					per: count(1, 1000),
					have: count(0, 1000).optional(),
					salary: amountFromZero(currency).optional(),
				}),
			)
			.optional(),
		responsible: z.record(z.string(), text()).optional(),
		risk: risk().optional(),
	});
}

/** What each role may have of its own. */
function ofRole(currency: Currency) {
	return {
		productivity: z.union([choice(["history", "plan"]), amountPer(currency)]).optional(),
		quota: amountPer(currency).optional(),
		ramp: z.union([choice(["history"]), z.array(share())]).optional(),
		cost: cost(currency).optional(),
	};
}

/** The arrows of the recruiting funnel in both languages, by the stage that they start from. */
export const ARROWS = {
	responses: ["отклик→звонок", "response→call"],
	phone: ["звонок→собеседование", "call→interview"],
	interviews: ["собеседование→оффер", "interview→offer"],
	offers: ["оффер→выход", "offer→start"],
} as const;

function funnel() {
	const arrows = Object.values(ARROWS).flat();
	return z.strictObject(Object.fromEntries(arrows.map((arrow) => [arrow, conversion().optional()])));
}

function limits(currency: Currency) {
	return z.strictObject({
		budget: amountFromZero(currency).optional(),
		startsPerMonth: count(1, 1000).optional(),
		interviewsPerMonth: count(1, 10_000).optional(),
		places: count(1, 100_000).optional(),
		noStarts: z.array(month()).optional(),
	});
}

function risk() {
	return z.strictObject({
		simulations: count(0, 100_000).optional(),
		seed: count(0, 999_999_999).optional(),
		productivitySpread: percentFromZero().optional(),
		monthSpread: percentFromZero().optional(),
		fillSpread: percentFromZero().optional(),
		confidence: share().optional(),
	});
}
