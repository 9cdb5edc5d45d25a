/** The funnel's part of `rop.plan/1`, and its settings under the keys of rop.yaml. */
import type { JsonObject } from "../../command.ts";
import { addDays, isoDay } from "../../core/day.ts";
import { type Currency, moneyText } from "../../core/money.ts";
import { rateNumber } from "../../core/rate.ts";
import type { ActivityMonth } from "./funnel/activity.ts";
import type { Learned } from "./funnel/conversions.ts";
import { perWorkday } from "./funnel/doubts.ts";
import { wholeCount } from "./funnel/needs.ts";
import type { FunnelSettings, Step } from "./funnel/wanted.ts";
import type { Funnel } from "./funnel.ts";
import type { PlanParts } from "./parts.ts";

/** The stage of deals with clients that are there already; the chain's own stages are for new business. */
const REPEAT = "repeat";

/**
 * Rows by period, then the company (manager null) before the people in the order of the plan, then stages in the order
 * of the chain; `count` rounded up, `perWorkday` exact to six places. What only next year's money would tell is null.
 * With one person asked for, theirs alone.
 */
export function funnelJson({ funnel, manager }: PlanParts): JsonObject[] {
	if (funnel === undefined) return [];
	const isMeant = (name: string) => manager === undefined || name === manager;
	const people = funnel.carriers.filter(({ carrier }) => !carrier.vacancy && isMeant(carrier.name));
	return funnel.months.flatMap((_, month) => [
		...(manager === undefined ? stageRows(funnel, null, funnel.company[month]) : []),
		...people.flatMap(({ carrier, months }) =>
			isThere(months[month]) ? stageRows(funnel, carrier.name, months[month]) : [],
		),
	]);
}

/** Whether there is anything to say of somebody in the month: a day of work, or activity in spite of none. */
function isThere(month: ActivityMonth | undefined): boolean {
	return month !== undefined && (month.days > 0 || month.needs.some((need) => need && need.numerator > 0n));
}

function stageRows({ basis }: Funnel, manager: string | null, month: ActivityMonth | undefined): JsonObject[] {
	if (month === undefined) return [];
	const needs = basis.stages.map(({ name }, stage) => ({ stage: name, need: month.needs[stage] }));
	const repeat = basis.repeat === undefined ? [] : [{ stage: REPEAT, need: month.repeatDeals }];
	return [...needs, ...repeat].map(({ stage, need }) => {
		const daily = need && perWorkday(need, month.days);
		return {
			period: month.period.label,
			manager,
			stage,
			count: need === undefined ? null : wholeCount(need),
			perWorkday: daily === undefined ? null : rateNumber(daily),
		};
	});
}

/**
 * What the funnel counts by: `stages[]` in order, `entered` and `passed` null where the conversion was given; `learned`
 * null where no conversion from stage to stage was; `apart[]` are lost deals outside the chain, stage null: not stated.
 */
export function funnelBasisJson(funnel: Funnel, currency: Currency): JsonObject {
	const { averageDeal, stages, window, pipeline, learned } = funnel.basis;
	return {
		averageDeal: moneyText(averageDeal.value, currency),
		averageOf: averageDeal.evidence?.deals ?? null,
		from: window === undefined ? null : isoDay(window.from),
		until: window === undefined ? null : isoDay(addDays(window.until, -1)),
		pipeline: pipeline ?? null,
		stages: stages.slice(0, -1).map(({ name, conversion, evidence }, index) => ({
			stage: name,
			next: stages[index + 1]?.name ?? null,
			conversion: conversion === undefined ? null : rateNumber(conversion),
			entered: evidence?.entered ?? null,
			passed: evidence?.passed ?? null,
		})),
		learned: learned === undefined ? null : learnedJson(learned),
	};
}

function learnedJson({ order, won, lost, open, apart }: Learned): JsonObject {
	const named = apart.map(({ name, deals }) => ({ stage: name === "" ? null : name, deals }));
	return { order, won, lost, open, apart: named };
}

/** The settings, complete, as the keys of `plan.funnel` have them; null where there is no funnel. */
export function funnelSettingsJson(settings: FunnelSettings | undefined, currency: Currency): JsonObject | null {
	if (settings === undefined) return null;
	const { averageDeal, steps, pipeline, renamed, cycle, shift, dailyCapacity, repeat, leads } = settings;
	return {
		averageDeal: typeof averageDeal === "bigint" ? moneyText(averageDeal, currency) : averageDeal,
		stages: typeof steps === "object" ? Object.fromEntries(steps.map(stepJson)) : (steps ?? "history"),
		pipeline: pipeline ?? null,
		renamed: Object.fromEntries(renamed),
		cycle: cycle === undefined ? null : cycle.from === "history" ? cycle.from : cycleDays(cycle.days),
		shift,
		dailyCapacity: Object.fromEntries([...dailyCapacity].map(([stage, limit]) => [stage, rateNumber(limit)])),
		leads: leads ?? null,
		activeClients: repeat?.clients ?? null,
		repeatRate: repeat === undefined ? null : rateNumber(repeat.rate),
		repeatDeal: repeat === undefined ? null : moneyText(repeat.averageDeal, currency),
	};
}

function stepJson({ from, to, conversion }: Step): [string, number | "history"] {
	return [`${from}→${to}`, conversion === undefined ? "history" : rateNumber(conversion)];
}

function cycleDays(days: number | ReadonlyMap<string, number>): number | JsonObject {
	return typeof days === "number" ? days : Object.fromEntries(days);
}
