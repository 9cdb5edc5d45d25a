/** The plan as `rop.plan/1` of interface.md. */

import type { JsonObject } from "../../command.ts";
import { rateNumber } from "../../core/rate.ts";
import type { Plan } from "./decompose.ts";
import { amountJson } from "./json-amount.ts";
import { calendarJson } from "./json-calendar.ts";
import { funnelBasisJson, funnelJson } from "./json-funnel.ts";
import { linesJson } from "./json-lines.ts";
import { measuresJson } from "./json-measures.ts";
import { scenariosJson } from "./json-scenarios.ts";
import { seasonJson } from "./json-season.ts";
import { managersJson, monthsJson, quartersJson, teamsJson, vacanciesJson } from "./json-split.ts";
import { NO_PARTS, type PlanParts } from "./parts.ts";
import { streetQuota } from "./teams.ts";

/** The body of the answer, keys in the documented order; money as decimal text, shares to six places. */
export function planJson(plan: Plan, parts: PlanParts = NO_PARTS): JsonObject {
	const { settings, seats } = plan;
	const { currency, year } = settings;
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
		quarters: quartersJson(plan),
		months: monthsJson(plan),
		teams: teamsJson(plan),
		...linesJson(parts.lines, currency),
		managers: managersJson(plan),
		funnel: funnelJson(parts),
		...(parts.funnel && { funnelBasis: funnelBasisJson(parts.funnel, currency) }),
		vacancies: vacanciesJson(plan),
		...calendarJson(plan, parts),
		...scenariosJson(parts.scenarios, currency),
		...measuresJson(parts),
	};
}
