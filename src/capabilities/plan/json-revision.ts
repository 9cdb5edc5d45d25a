/** The revised year as `rop.plan-revision/1`. */
import type { JsonObject } from "../../command.ts";
import { isoDay } from "../../core/day.ts";
import type { Currency } from "../../core/money.ts";
import { divideRounded } from "../../core/rounding.ts";
import { amountJson } from "./json-amount.ts";
import { type RevisedLine, type RevisedMonth, type Revision, totalsOf } from "./life/revision.ts";
import { isCounted } from "./measure.ts";

/** The body of the answer; `fact` is `null` for months that have not begun, so far for the one under way. */
export function revisionJson(revision: Revision): JsonObject {
	const { year, target, currency, version, debt, months, people, vacancies, unowned, remaining } = revision;
	const { amount, workdays } = remaining;
	return {
		year: Number(year.label),
		target: amountJson(target, currency),
		version: version?.number ?? null,
		frozen: version === undefined ? null : isoDay(version.frozen),
		debt,
		...sumsJson(months, currency),
		months: monthsJson(months, currency),
		managers: people.map((person) => ({
			manager: person.name,
			team: person.team,
			...sumsJson(person.months, currency),
			months: monthsJson(person.months, currency),
		})),
		vacancies: lineJson(vacancies, currency),
		unowned: lineJson(unowned, currency),
		remaining: {
			amount: amountJson(amount, currency),
			workdays,
			perWorkday: workdays === 0 ? null : perWorkday(revision),
		},
	};
}

/** Of counted things a day has parts, to two decimals. */
function perWorkday({ remaining: { amount, workdays }, currency, measure }: Revision): string | number {
	if (isCounted(measure)) return Math.round((Number(amount) / workdays) * 100) / 100;
	return amountJson(divideRounded(amount, BigInt(workdays), "half-up"), currency);
}

function lineJson(line: RevisedLine | undefined, currency: Currency): JsonObject | null {
	if (line === undefined) return null;
	return { ...sumsJson(line.months, currency), months: monthsJson(line.months, currency) };
}

function sumsJson(months: readonly RevisedMonth[], currency: Currency): JsonObject {
	const { fact, plan, revised } = totalsOf(months);
	return { fact: amountJson(fact, currency), plan: amountJson(plan, currency), revised: amountJson(revised, currency) };
}

function monthsJson(months: readonly RevisedMonth[], currency: Currency): JsonObject[] {
	return months.map(({ period, status, fact, plan, revised }) => ({
		period: period.label,
		status,
		fact: fact === undefined ? null : amountJson(fact, currency),
		plan: amountJson(plan, currency),
		revised: amountJson(revised, currency),
	}));
}
