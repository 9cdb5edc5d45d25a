/** Plans made in memory for the tests of `rop plan`. */

import type { Plan } from "../../../src/capabilities/plan/decompose.ts";
import { decompose } from "../../../src/capabilities/plan/decompose.ts";
import { NO_HEDGE } from "../../../src/capabilities/plan/hedge.ts";
import type { PlanSettings } from "../../../src/capabilities/plan/settings.ts";
import { type CalendarYear, makeCalendar } from "../../../src/core/calendar.ts";
import { type Day, day } from "../../../src/core/day.ts";
import { DealsBuilder } from "../../../src/core/deals.ts";
import { currencyOf, type Money } from "../../../src/core/money.ts";
import { year } from "../../../src/core/period.ts";
import { type Person, personNamed } from "../../../src/core/staff.ts";

export const RUB = currencyOf("RUB") ?? { code: "RUB", decimals: 2 };

/** Monday to Friday, no holidays: the tests of the split need no other. */
export function plainCalendar(years: readonly CalendarYear[] = []) {
	return makeCalendar({ country: "none", years, extraDaysOff: [], extraWorkdays: [], pattern: { kind: "5/2" } });
}

export function person(name: string, more: Partial<Person> = {}): Person {
	return { ...personNamed(name), ...more };
}

export function settings(more: Partial<PlanSettings> = {}): PlanSettings {
	return {
		company: undefined,
		currency: RUB,
		measure: "revenue",
		year: year(2026),
		target: 12_000_000_00n,
		goal: { from: "given", place: undefined },
		unit: 100n,
		seasonality: { from: "equal" },
		unfilled: "redistribute",
		vacancies: [],
		ramp: [],
		vacations: "deduct",
		debt: "spread",
		weighting: { by: "staff" },
		weights: new Map(),
		by: "manager",
		shares: {},
		fixed: [],
		hedge: NO_HEDGE,
		funnel: undefined,
		scenarios: [],
		...more,
	};
}

/** Won deals, each a closing day and an amount in minor units. */
export function won(deals: readonly (readonly [string, Money])[]) {
	return wonBy(deals.map(([closed, amount]) => [closed, amount, ""] as const));
}

/** Won deals, each a closing day, an amount in minor units and a manager, perhaps a product and a channel. */
export function wonBy(deals: readonly (readonly [string, Money, string, string?, string?])[]) {
	const builder = new DealsBuilder(["deals.csv"]);
	deals.forEach(([closed, amount, manager, product = "", channel = ""], index) => {
		builder.add({
			id: String(index + 1),
			title: "",
			manager,
			stage: "won",
			status: "won",
			amount,
			created: undefined,
			closed: day(closed),
			pipeline: "",
			client: "",
			product,
			channel,
			file: 0,
			line: index + 2,
		});
	});
	return builder.finish().all().where({ status: "won" });
}

/** The plan, where there is nothing wrong with it. Throws the problems otherwise. */
export function planOf(
	written: Partial<PlanSettings>,
	sources: Partial<Parameters<typeof decompose>[1]> = {},
	asOf: Day = day("2026-01-01"),
): Plan {
	const { plan, problems } = decompose(
		settings(written),
		{ people: [], won: undefined, calendar: plainCalendar(), ...sources },
		asOf,
	);
	if (plan === undefined) throw new Error(JSON.stringify(problems));
	return plan;
}
