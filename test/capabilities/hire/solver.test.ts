/** The exact solver against trying everything: never dearer, never beyond a limit, short only of what can't be carried. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alternativesTo } from "../../../src/capabilities/hire/alternatives.ts";
import { cheapest, provenCheapest } from "../../../src/capabilities/hire/cheapest.ts";
import { monthsOf, year } from "../../../src/core/period.ts";
import { compareRates, rateOf } from "../../../src/core/rate.ts";
import { anyDrawn, bestOfAll, compareWorth, keepsTo, taskOf, worth } from "./any-task.ts";
import { settings, solve } from "./sample.ts";

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

describe("a search that may look at one branch only", () => {
	it("keeps to the limits, carries no less, and is no further from the best than it says", SLOW, () => {
		fc.assert(
			fc.property(anyDrawn(2), (drawn) => {
				const task = { ...taskOf(drawn), search: 1 };
				const { schedule, proof } = provenCheapest(task, solve);
				expect(keepsTo(task.bounds, schedule)).toBe(true);
				const [ours, best] = [worth(schedule, task), worth(bestOfAll(task, 2), task)];
				if (proof.exact) expect(compareWorth(ours, best) <= 0).toBe(true);
				const aim = task.needs.length;
				const [found = 0n, least = 0n] = [ours[aim], best[aim]];
				const alike = ours.slice(0, aim).every((missing, at) => missing === best[at]);
				if (proof.exact || proof.within === undefined || !alike || found <= least) return;
				expect(compareRates(rateOf(found - least, found), proof.within)).toBeLessThanOrEqual(0);
			}),
			{ numRuns: 30 },
		);
	});
});

describe("where the solver finds nothing", () => {
	it("starts are picked one by one within the limits, and it is said that nothing is proven", () => {
		fc.assert(
			fc.property(anyDrawn(2), (drawn) => {
				const task = taskOf(drawn);
				fc.pre(task.needs.length > 0 && task.options.length > 0);
				const { schedule, proof } = provenCheapest(task, () => ({ proof: "unknown" }));
				expect(proof).toEqual({ exact: false, within: undefined });
				expect(keepsTo(task.bounds, schedule)).toBe(true);
				const useful = ({ months }: (typeof task.needs)[number]) =>
					task.options.some(({ capacity }) => months.some((month) => (capacity[month] ?? 0n) > 0n));
				if (task.bounds.length === 0) expect(schedule.short.map(({ need }) => need).filter(useful)).toEqual([]);
			}),
			{ numRuns: 60 },
		);
	});

	it("an answer that never carries what was asked does for no answer", () => {
		const options = sample().options;
		const nothing = { proof: "best", numbers: options.map(() => 0) } as const;
		const { schedule, proof } = provenCheapest(sample(), () => nothing);
		expect([schedule.short, proof]).toEqual([[], { exact: false, within: undefined }]);
	});
});

/** One month to be carried by one role. */
function sample() {
	const demand = monthsOf(year(2026)).slice(0, 1);
	const wanted = settings({ months: demand });
	return taskOf({
		settings: wanted,
		available: [0n],
		demand: demand.map((period) => ({ period, workdays: 20, target: 1n, required: 250_000_00n, season: 1_000_000n })),
	});
}
