/** The scenarios of `rop.plan/1`, where the settings have any, and their settings under the keys of rop.yaml. */

import type { JsonObject } from "../../command.ts";
import type { Currency } from "../../core/money.ts";
import { type Rate, rateNumber } from "../../core/rate.ts";
import { divideRounded } from "../../core/rounding.ts";
import { wholeCount } from "./funnel/needs.ts";
import { amountJson } from "./json-amount.ts";
import type { ScenarioSettings } from "./scenarios/wanted.ts";
import type { Scenario, Scenarios } from "./scenarios.ts";

/** The plan itself, under this name. */
const BASE = "base";

/**
 * `scenarios: [{scenario, target, conversion, averageDeal, deals, leads, leadFlow, brings, heads}]`, the plan itself
 * first as `base`; counts rounded up, the flow to the nearest. What nothing is known of is null.
 */
export function scenariosJson(scenarios: Scenarios | undefined, currency: Currency): JsonObject {
	if (scenarios === undefined) return {};
	return { scenarios: scenarios.all.map((scenario) => scenarioJson(scenario, currency)) };
}

function scenarioJson(scenario: Scenario, currency: Currency): JsonObject {
	const money = (value: Rate) => amountJson(rounded(value), currency);
	const { settings, target, conversion, averageDeal, deals, leads, flow, brings, heads } = scenario;
	return {
		scenario: settings?.name ?? BASE,
		target: money(target),
		conversion: conversion === undefined ? null : rateNumber(conversion),
		averageDeal: averageDeal === undefined ? null : money(averageDeal),
		deals: deals === undefined ? null : wholeCount(deals),
		leads: leads === undefined ? null : wholeCount(leads),
		leadFlow: flow === undefined ? null : Number(rounded(flow)),
		brings: brings === undefined ? null : money(brings),
		heads: heads === undefined ? null : wholeCount(heads),
	};
}

function rounded({ numerator, denominator }: Rate): bigint {
	return divideRounded(numerator, denominator, "half-up");
}

/** The settings, complete, by the names of the scenarios. */
export function scenarioSettingsJson(all: readonly ScenarioSettings[], currency: Currency): JsonObject {
	return Object.fromEntries(
		all.map(({ name, target, conversion, averageDeal, leads }) => [
			name,
			{
				target: "amount" in target ? amountJson(target.amount, currency) : rateNumber(target.factor),
				conversion: rateNumber(conversion),
				averageDeal: rateNumber(averageDeal),
				leads: rateNumber(leads),
			},
		]),
	);
}
