/** The further measures of `rop.plan/1`, where the settings have any, and what they say of one another. */
import type { Json, JsonObject } from "../../command.ts";
import type { Currency } from "../../core/money.ts";
import { moneyText } from "../../core/money.ts";
import type { Rate } from "../../core/rate.ts";
import { amountJson } from "./json-amount.ts";
import { managersJson, monthsJson, quartersJson, teamsJson, vacanciesJson } from "./json-split.ts";
import { type AverageDeal, type AverageDeals, wholeUnits } from "./measures/average-deal.ts";
import type { MeasurePlan } from "./measures.ts";
import type { PlanParts } from "./parts.ts";

/**
 * `measures: [{measure, target, roundTo, quarters, months, teams, managers, vacancies}]`, each key in the form of the plan
 * itself, and `averageDeal: {measure, planned, past, quarters, months}` where money and deals are planned both: whole units
 * of the currency, null where nothing is known.
 */
export function measuresJson({ measures, averageDeals }: PlanParts): JsonObject {
	if (measures.length === 0) return {};
	return {
		measures: measures.map(measureJson),
		...(averageDeals === undefined ? {} : { averageDeal: averageJson(averageDeals) }),
	};
}

function measureJson({ measure, plan }: MeasurePlan): JsonObject {
	const { target, unit, currency } = plan.settings;
	return {
		measure,
		target: amountJson(target, currency),
		roundTo: amountJson(unit, currency),
		quarters: quartersJson(plan),
		months: monthsJson(plan),
		teams: teamsJson(plan),
		managers: managersJson(plan),
		vacancies: vacanciesJson(plan),
	};
}

function averageJson({ measure, currency, year, quarters, months }: AverageDeals): JsonObject {
	const pair = ({ planned, past }: AverageDeal) => ({ planned: whole(planned, currency), past: whole(past, currency) });
	const inPeriod = (each: AverageDeal) => ({ period: each.period.label, ...pair(each) });
	return { measure, ...pair(year), quarters: quarters.map(inPeriod), months: months.map(inPeriod) };
}

function whole(value: Rate | undefined, currency: Currency): Json {
	return value === undefined ? null : moneyText(wholeUnits(value, currency), currency);
}
