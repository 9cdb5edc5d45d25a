/** The difference of two plans as `rop.plan-diff/1`. */
import type { JsonObject } from "../../command.ts";
import { isoDay } from "../../core/day.ts";
import { COUNTED, type Currency } from "../../core/money.ts";
import { rateNumber, rateOf } from "../../core/rate.ts";
import { amountJson } from "./json-amount.ts";
import {
	type Change,
	type ComparedPlan,
	type FiguresDiff,
	growthOf,
	type MeasureDiff,
	type NamedChange,
	type PeriodChange,
	type PersonChange,
	type PlanDiff,
} from "./life/diff.ts";

/** Only what differs stands in the lists; `null` in a change: it is not in that plan. */
export function diffJson(diff: PlanDiff, before: ComparedPlan, after: ComparedPlan): JsonObject {
	const { currency } = after.figures;
	return {
		before: sideJson(before),
		after: sideJson(after),
		settings: diff.settings.map((each) => ({
			key: each.key,
			before: each.before ?? null,
			after: each.after ?? null,
		})),
		...figuresJson(diff, currency),
		...measuresJson(diff.measures),
	};
}

/** Where either plan has any. */
function measuresJson(measures: readonly MeasureDiff[]): JsonObject {
	if (measures.length === 0) return {};
	return {
		measures: measures.map(({ measure, figures: { before, after }, ...diff }) => ({
			measure,
			...figuresJson(diff, (after ?? before)?.currency ?? COUNTED),
		})),
	};
}

function figuresJson(diff: FiguresDiff, currency: Currency): JsonObject {
	return {
		target: changeJson(diff.target, currency),
		quarters: periodsJson(diff.quarters, currency),
		months: periodsJson(diff.months, currency),
		teams: diff.teams.map((team) => ({ team: team.name, ...namedJson(team, currency) })),
		managers: diff.people.map((person) => ({
			manager: person.name,
			status: statusOf(person),
			teamBefore: person.teamBefore ?? null,
			teamAfter: person.teamAfter ?? null,
			...namedJson(person, currency),
		})),
		vacancies: changeJson(diff.vacancies, currency),
	};
}

/** The plan as it is now has no version. */
function sideJson({ version, figures }: ComparedPlan): JsonObject {
	return {
		year: Number(figures.year.label),
		version: version?.number ?? null,
		frozen: version === undefined ? null : isoDay(version.frozen),
		author: version?.author ?? null,
		reason: version?.reason ?? null,
	};
}

function statusOf({ before, after }: PersonChange): string {
	if (before === undefined) return "appears";
	return after === undefined ? "disappears" : "changed";
}

function namedJson(change: NamedChange, currency: Currency): JsonObject {
	return {
		...changeJson(change, currency),
		quarters: periodsJson(change.quarters, currency),
		months: periodsJson(change.months, currency),
	};
}

function periodsJson(changes: readonly PeriodChange[], currency: Currency): JsonObject[] {
	return changes.map((change) => ({ period: change.period.label, ...changeJson(change, currency) }));
}

function changeJson(change: Change, currency: Currency): JsonObject {
	const { before, after } = change;
	const growth = growthOf(change);
	return {
		before: before === undefined ? null : amountJson(before, currency),
		after: after === undefined ? null : amountJson(after, currency),
		change: amountJson(growth, currency),
		growth: before === undefined || before === 0n ? null : rateNumber(rateOf(growth, before)),
	};
}
