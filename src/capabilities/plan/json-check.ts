/** The check as `rop.plan-check/1` of interface.md. */
import type { Json, JsonObject } from "../../command.ts";
import { isoDay } from "../../core/day.ts";
import { type Currency, moneyText } from "../../core/money.ts";
import { addRates, divideRates, type Rate, rateNumber, rateOf } from "../../core/rate.ts";
import { divideRounded } from "../../core/rounding.ts";
import type { Language } from "../../i18n/language.ts";
import { say } from "../../i18n/words.ts";
import type { Basis } from "./check/basis.ts";
import type { PlanCheck } from "./check/check.ts";
import type { Check, Figure, Unmeasured } from "./check/finding.ts";
import { factsJson } from "./json-check/facts.ts";
import { messageOf, sourceOf } from "./present-check/message.ts";
import { type Writing, writingOf } from "./present-check/writing.ts";
import { missingWords } from "./words-check/missing.ts";

/**
 * The body of the answer. Beside `checks` of the interface: how the year stands (`fact`, `remaining`, `expected`), checks
 * that could not be made (`notMeasured`), and what would have to be true for the whole (`needed`): each factor alone, and
 * all stretched alike.
 */
export function checkJson(check: PlanCheck, language: Language): JsonObject {
	const { basis } = check;
	const { currency, year, target } = basis.plan.settings;
	const writing = writingOf(check, language);
	const { fact, remaining, pace } = basis.outlook;
	return {
		year: Number(year.label),
		target: moneyText(target, currency),
		knownUntil: isoDay(basis.history.until),
		status: check.status,
		fact: moneyText(fact, currency),
		remaining: moneyText(remaining, currency),
		expected: pace === undefined ? null : moneyText(fact + rounded(pace.expected), currency),
		checks: check.checks.map((each) => one(each, basis, writing)),
		notMeasured: check.unmeasured.map((each) => notMeasured(each, language)),
		needed: neededJson(check),
	};
}

function one(check: Check, basis: Basis, writing: Writing): JsonObject {
	const { currency } = basis.plan.settings;
	return {
		id: check.id,
		status: check.status,
		measured: figureJson(check.measured, currency),
		limit: figureJson(check.limit, currency),
		failAt: check.failAt === undefined ? null : figureJson(check.failAt, currency),
		source: sourceOf(check, basis.settings, writing),
		message: messageOf(check, writing),
		needed: factsJson(check, currency),
	};
}

function figureJson(figure: Figure, currency: Currency): Json {
	return figure.kind === "money" ? moneyText(figure.value, currency) : rateNumber(figure.value);
}

function notMeasured({ id, missing }: Unmeasured, language: Language): JsonObject {
	return { id, message: say(missingWords, language)[missing] };
}

/** Each factor alone, and all together; `null` where there is no pace to start from. */
function neededJson({ solution, basis, hirings }: PlanCheck): Json {
	if (solution === undefined) return null;
	const { currency } = basis.plan.settings;
	const months = basis.outlook.rest.reduce((sum, { part }) => addRates(sum, part), rateOf(0n, 1n));
	const factors = ({ averageDeal, conversion, decided }: Factors): JsonObject => ({
		averageDeal: moneyText(averageDeal, currency),
		conversion: conversion === undefined ? null : rateNumber(conversion),
		decided: Number(decided),
		decidedPerMonth: rateNumber(divideRates(rateOf(decided, 1n), months)),
	});
	return {
		stretch: rateNumber(solution.stretch),
		...factors(solution),
		people: hirings.map(({ start, people }) => ({ start: start.label, people: Number(people) })),
		mix: { ratio: rateNumber(solution.mix.ratio), ...factors(solution.mix) },
	};
}

type Factors = NonNullable<PlanCheck["solution"]>["mix"] | NonNullable<PlanCheck["solution"]>;

function rounded({ numerator, denominator }: Rate): bigint {
	return divideRounded(numerator, denominator, "half-up");
}
