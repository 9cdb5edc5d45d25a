/** The exact solver against trying everything: never dearer, never beyond a limit, short only of what can't be carried. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alternativesTo } from "../../../src/capabilities/hire/alternatives.ts";
import { cheapest } from "../../../src/capabilities/hire/cheapest.ts";
import { anyDrawn, bestOfAll, compareWorth, keepsTo, taskOf, worth } from "./any-task.ts";
import { solve } from "./sample.ts";

const SLOW = { timeout: 60_000 };

describe.each([
	[1, 3],
	[2, 2],
] as const)("the cheapest schedule of %i roles", (roles, most) => {
	it(`equals the best of all schedules with up to ${most} starts of each role in each month`, SLOW, () => {
		fc.assert(
			fc.property(anyDrawn(roles), (drawn) => {
				const task = taskOf(drawn);
				const found = cheapest(task, solve);
				expect(keepsTo(task.bounds, found)).toBe(true);
				const [ours, best] = [worth(found, task), worth(bestOfAll(task, most), task)];
				expect([compareWorth(ours, best) <= 0, ours, best]).toEqual([true, ours, best]);
			}),
			{ numRuns: 30 },
		);
	});
});

describe("the alternatives to a schedule", () => {
	it("keep to the limits, carry no less, and are never better by what schedules are compared by", SLOW, () => {
		fc.assert(
			fc.property(anyDrawn(2), (drawn) => {
				const task = taskOf(drawn);
				const found = cheapest(task, solve);
				const ours = worth(found, task);
				for (const { kind, schedule } of alternativesTo(found, task, solve)) {
					const theirs = worth(schedule, task);
					expect([kind, compareWorth(ours, theirs) <= 0, ours, theirs]).toEqual([kind, true, ours, theirs]);
					expect(theirs.slice(0, task.needs.length)).toEqual(ours.slice(0, task.needs.length));
					expect(keepsTo(task.bounds, schedule)).toBe(true);
				}
			}),
			{ numRuns: 30 },
		);
	});
});

describe("a budget of a kopeck less than the cheapest schedule costs", () => {
	it("is kept to the kopeck", SLOW, () => {
		fc.assert(
			fc.property(anyDrawn(2), (drawn) => {
				const free = cheapest(taskOf(drawn), solve);
				fc.pre(free.total > 1n);
				const limits = { ...drawn.settings.limits, budget: free.total - 1n };
				const task = taskOf({ ...drawn, settings: { ...drawn.settings, limits } });
				expect(cheapest(task, solve).total).toBeLessThan(free.total);
			}),
			{ numRuns: 30 },
		);
	});
});
