/** Weeks or days of `rop.plan/1`, where they were asked for. */

import type { JsonObject } from "../../command.ts";
import { isoDay } from "../../core/day.ts";
import type { Money } from "../../core/money.ts";
import type { Period } from "../../core/period.ts";
import { type MonthDays, weekTargets } from "./calendar-split.ts";
import type { Plan } from "./decompose.ts";
import { carriersOf } from "./funnel/carriers.ts";
import { amountJson } from "./json-amount.ts";
import type { PlanParts } from "./parts.ts";

/**
 * `weeks` or `days`, each `[{period, manager, target}]`: by period, the company (manager null) before the people in the
 * order of the plan. With one person asked for, theirs alone. Who is not there on any day of a period has no row.
 */
export function calendarJson(plan: Plan, { split, detail, manager }: PlanParts): JsonObject {
	if (split === undefined || detail === undefined) return {};
	const labelled = detail === "days" ? byDay : (months: readonly MonthDays[]) => byWeek(split.weeks, months);
	const people = carriersOf(plan)
		.filter(({ vacancy, name }) => !vacancy && (manager === undefined || name === manager))
		.map(({ name, positions }) => ({
			name,
			targets: summed(positions.flatMap((seat) => labelled(split.seats[seat] ?? []))),
		}));
	const company = { name: null, targets: summed(split.seats.flatMap(labelled)) };
	const all = manager === undefined ? [company, ...people] : people;
	const labels = [...new Set(all.flatMap(({ targets }) => [...targets.keys()]))].sort();
	const rows = labels.flatMap((period) =>
		all.flatMap(({ name, targets }) => {
			const target = targets.get(period);
			return target === undefined
				? []
				: [{ period, manager: name, target: amountJson(target, plan.settings.currency) }];
		}),
	);
	return { [detail]: rows };
}

function byDay(months: readonly MonthDays[]): Target[] {
	return months.flatMap(({ days }) => days.map(({ day, target }) => ({ label: isoDay(day), target })));
}

function byWeek(weeks: readonly Period[], months: readonly MonthDays[]): Target[] {
	return weekTargets(weeks, months)
		.filter(({ days }) => days > 0)
		.map(({ period, target }) => ({ label: period.label, target }));
}

interface Target {
	readonly label: string;
	readonly target: Money;
}

function summed(targets: readonly Target[]): ReadonlyMap<string, Money> {
	const sums = new Map<string, Money>();
	for (const { label, target } of targets) sums.set(label, (sums.get(label) ?? 0n) + target);
	return sums;
}
