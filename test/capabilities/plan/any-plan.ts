/** Any staff, any target, any fixed cells that can be kept: for the laws of the split. */
import fc from "fast-check";
import type { FixedCell } from "../../../src/capabilities/plan/fixed.ts";
import type { PlanSettings } from "../../../src/capabilities/plan/settings.ts";
import { addDays, type Day, day } from "../../../src/core/day.ts";
import type { Money } from "../../../src/core/money.ts";
import { monthsOf, parsePeriod, quartersOf, year } from "../../../src/core/period.ts";
import { rateOf } from "../../../src/core/rate.ts";
import type { Person } from "../../../src/core/staff.ts";
import { person } from "./sample.ts";

export const YEAR = year(2026);
const dayOfYear = fc.integer({ min: 0, max: 364 }).map((offset): Day => addDays(day("2026-01-01"), offset));

const anyone = fc.record({
	team: fc.constantFrom("Север", "Юг", "Запад", ""),
	hired: fc.option(dayOfYear, { nil: undefined }),
	stays: fc.integer({ min: 0, max: 400 }),
	leaves: fc.boolean(),
	weight: fc.integer({ min: 1, max: 30 }).map((tenths) => rateOf(BigInt(tenths), 10n)),
	fullTime: fc.constantFrom(rateOf(1n, 1n), rateOf(1n, 2n), rateOf(4n, 5n)),
	off: fc.option(dayOfYear, { nil: undefined }),
});

/** People who come, go, work part of the time and are away, in up to four teams. */
export const anyPeople = fc.array(anyone, { minLength: 1, maxLength: 10 }).map((written) =>
	written.map(
		({ team, hired, stays, leaves, weight, fullTime, off }, index): Person =>
			person(`П${index}`, {
				team,
				hired,
				weight,
				fullTime,
				vacations: off === undefined ? [] : [{ from: off, until: addDays(off, 14) }],
				left: leaves ? addDays(hired ?? day("2026-01-01"), stays) : undefined,
			}),
	),
);

/** What else a plan may ask for. */
export const anySettings = fc.record({
	target: fc.bigInt({ min: 1n, max: 10n ** 13n }),
	unit: fc.constantFrom(1n, 100n, 1_000_00n, 333n),
	seasonality: fc.constantFrom({ from: "equal" } as const, { from: "workdays" } as const),
	unfilled: fc.constantFrom("redistribute" as const, "show" as const),
	vacations: fc.constantFrom("deduct" as const, "ignore" as const),
	ramp: fc.constantFrom([], [rateOf(1n, 5n), rateOf(3n, 5n)], [rateOf(0n, 1n)]),
	hedge: fc.constantFrom(
		...[0n, 7n, 25n].flatMap((people) =>
			[0n, 5n].map((teams) => ({ people: rateOf(people, 100n), teams: rateOf(teams, 100n) })),
		),
	),
}) satisfies fc.Arbitrary<Partial<PlanSettings>>;

const PERIODS = [...monthsOf(YEAR), ...quartersOf(YEAR)].map(({ label }) => label);

/** Some cells of some of the names, each a part of the year's target; not all sets of them can be kept. */
export function anyFixed(
	managers: readonly string[],
	teams: readonly string[],
	target: Money,
): fc.Arbitrary<FixedCell[]> {
	const who = fc.oneof(
		fc.constantFrom(...managers).map((name) => ({ kind: "manager", name, team: undefined }) as const),
		...(teams.length === 0 ? [] : [fc.constantFrom(...teams).map((name) => ({ kind: "team", name }) as const)]),
	);
	const cell = fc.record({ who, label: fc.constantFrom(...PERIODS), permille: fc.bigInt({ min: 0n, max: 60n }) });
	return fc.array(cell, { maxLength: 6 }).map((cells) => {
		const byCell = new Map(cells.map((each) => [`${each.who.kind} ${each.who.name} ${each.label}`, each]));
		return [...byCell.values()].map(({ who, label, permille }) => ({
			who,
			period: parsePeriod(label) ?? YEAR,
			target: (target * permille) / 1000n,
			place: undefined,
		}));
	});
}
