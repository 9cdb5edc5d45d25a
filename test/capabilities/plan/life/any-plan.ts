/** Any plan there can be, for the laws of its life. */
import fc from "fast-check";
import type { Plan } from "../../../../src/capabilities/plan/decompose.ts";
import { addDays, day } from "../../../../src/core/day.ts";
import { rateOf } from "../../../../src/core/rate.ts";
import { person, planOf } from "../sample.ts";

/** A few people in a few teams, some of whom come or leave within the year. */
export const anyPeople = () =>
	fc
		.array(
			fc.record({
				team: fc.constantFrom("", "Север", "Юг"),
				weight: fc.integer({ min: 1, max: 30 }),
				hired: fc.option(fc.integer({ min: -100, max: 300 }), { nil: undefined }),
				stays: fc.option(fc.integer({ min: 1, max: 300 }), { nil: undefined }),
			}),
			{ maxLength: 6 },
		)
		.map((people) =>
			people.map(({ team, weight, hired, stays }, index) => {
				const from = hired === undefined ? undefined : addDays(day("2026-01-01"), hired);
				const left = stays === undefined ? undefined : addDays(from ?? day("2026-01-01"), stays);
				return person(`П${index}`, { team, weight: rateOf(BigInt(weight), 10n), hired: from, left });
			}),
		)
		// somebody is there all year, so that no plan is refused for want of people
		.map((people) => (people.length === 0 ? people : [person("Всегда"), ...people]));

export const anySettings = () =>
	fc.record({
		target: fc.bigInt({ min: 1n, max: 10n ** 12n }),
		unit: fc.constantFrom(1n, 100n, 1_000_00n, 333n),
		seasonality: fc.constantFrom({ from: "equal" } as const, { from: "workdays" } as const),
		unfilled: fc.constantFrom("redistribute" as const, "show" as const),
	});

export const anyPlan = (): fc.Arbitrary<Plan> =>
	fc.tuple(anySettings(), anyPeople()).map(([settings, people]) => planOf(settings, { people }));
