/** What differs between two plans, and that nothing else is said to. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Plan } from "../../../../src/capabilities/plan/decompose.ts";
import {
	type Compared,
	diffPlans,
	growthOf,
	isEmpty,
	type PeriodChange,
} from "../../../../src/capabilities/plan/life/diff.ts";
import { comparable } from "../../../../src/capabilities/plan/written-version.ts";
import { day } from "../../../../src/core/day.ts";
import { rateOf } from "../../../../src/core/rate.ts";
import { person, planOf } from "../sample.ts";
import { anyPlan } from "./any-plan.ts";
import { run } from "./run.ts";

function compared(plan: Plan): Compared {
	return comparable(plan, []);
}

const total = (changes: readonly PeriodChange[]) => changes.reduce((sum, change) => sum + growthOf(change), 0n);

describe("the difference of two plans", () => {
	it("of a plan and itself is empty", () => {
		fc.assert(
			fc.property(anyPlan(), (plan) => {
				expect(isEmpty(diffPlans(compared(plan), compared(plan)))).toBe(true);
			}),
			{ numRuns: 60 },
		);
	});

	it("adds up: what quarters, months, teams and people gained is what the target gained", () => {
		fc.assert(
			fc.property(anyPlan(), anyPlan(), (one, other) => {
				const diff = diffPlans(compared(one), compared(other));
				const gained = other.settings.target - one.settings.target;
				expect(total(diff.quarters)).toBe(gained);
				expect(total(diff.months)).toBe(gained);
				for (const change of [...diff.teams, ...diff.people]) {
					expect(total(change.quarters)).toBe(growthOf(change));
					expect(total(change.months)).toBe(growthOf(change));
				}
				if (one.seats.length === 0 || other.seats.length === 0) return;
				expect(diff.teams.reduce((sum, team) => sum + growthOf(team), 0n)).toBe(gained);
				const people = diff.people.reduce((sum, each) => sum + growthOf(each), 0n);
				expect(people + growthOf(diff.vacancies)).toBe(gained);
			}),
			{ numRuns: 60 },
		);
	});

	it("turned around has the opposite sign everywhere", () => {
		fc.assert(
			fc.property(anyPlan(), anyPlan(), (one, other) => {
				const there = diffPlans(compared(one), compared(other));
				const back = diffPlans(compared(other), compared(one));
				const mirrored = back.months.map(({ period, before, after }) => ({ period, before: after, after: before }));
				expect(there.months).toEqual(mirrored);
				expect(there.people.map(({ name }) => name).sort()).toEqual(back.people.map(({ name }) => name).sort());
				expect(there.settings.length).toBe(back.settings.length);
			}),
			{ numRuns: 60 },
		);
	});

	it("names who comes, who is gone, who moved, and leaves out who stays as he was", () => {
		const one = planOf(
			{ target: 36_000_000_00n },
			{ people: [person("Анна", { team: "Юг" }), person("Борис"), person("Вера")] },
		);
		const people = [person("Анна", { team: "Север" }), person("Вера"), person("Глеб")];
		const diff = diffPlans(compared(one), compared(planOf({ target: 36_000_000_00n }, { people })));
		expect(
			diff.people.map(({ name, before, after, teamBefore, teamAfter }) => [name, before, after, teamBefore, teamAfter]),
		).toEqual([
			["Анна", 12_000_000_00n, 12_000_000_00n, "Юг", "Север"],
			["Глеб", undefined, 12_000_000_00n, undefined, ""],
			["Борис", 12_000_000_00n, undefined, "", undefined],
		]);
		expect(diff.unchangedPeople).toBe(1);
	});

	it("counts somebody who moves within the year as one person", () => {
		const moved = [
			person("Анна", { team: "Юг", left: day("2026-06-30") }),
			person("Анна", { team: "Север", hired: day("2026-07-01") }),
			person("Борис", { team: "Юг" }),
		];
		const stayed = [person("Анна", { team: "Юг" }), person("Борис", { team: "Юг" })];
		const diff = diffPlans(compared(planOf({}, { people: stayed })), compared(planOf({}, { people: moved })));
		expect(diff.people).toMatchObject([
			{ name: "Анна", before: 6_000_000_00n, after: 6_000_000_00n, teamAfter: "Север" },
		]);
		expect(diff.teams.map(({ name, before, after }) => [name, before, after])).toEqual([
			["Юг", 12_000_000_00n, 9_000_000_00n],
			["Север", undefined, 3_000_000_00n],
		]);
	});

	it("shows settings under their keys, and what is not set as not set", () => {
		const weights = new Map([["Анна", { weight: rateOf(3n, 2n), place: undefined }]]);
		const people = [person("Анна"), person("Борис")];
		const diff = diffPlans(
			compared(planOf({}, { people })),
			compared(planOf({ weights, unit: 1_000_00n }, { people })),
		);
		expect(diff.settings).toEqual([
			{ key: "round", before: "1.00", after: "1000.00" },
			{ key: "weights.Анна", before: undefined, after: "1.5" },
		]);
	});
});

const SETTINGS = "version: 1\nplan:\n  year: 2026\n  target: 1 200 000\n";

describe("rop plan diff", () => {
	it("finds nothing between a version just frozen and now, and the change after it", async () => {
		const frozen = await run("plan freeze", { files: { "rop.yaml": SETTINGS } });
		const version = frozen.world.writtenText("plans/2026-v1.json");
		const files = { "rop.yaml": SETTINGS, "plans/2026-v1.json": version };
		const none = await run("plan diff", { files });
		expect(JSON.parse(none.out)).toMatchObject({
			schema: "rop.plan-diff/1",
			before: { version: 1, frozen: "2026-03-31" },
			after: { version: null, frozen: null },
			settings: [],
			target: { before: "1200000.00", after: "1200000.00", change: "0.00", growth: 0 },
			quarters: [],
			months: [],
			teams: [],
			managers: [],
		});
		const some = await run("plan diff v1 --target 1320000", { files });
		expect(JSON.parse(some.out)).toMatchObject({
			settings: [{ key: "target", before: "1200000.00", after: "1320000.00" }],
			quarters: [
				{ period: "2026-Q1", before: "300000.00", after: "330000.00", change: "30000.00", growth: 0.1 },
				{},
				{},
				{},
			],
		});
		expect((await run("plan diff 2026-v1 plans/2026-v1.json -f text", { files })).out).toContain(
			"The plans are the same",
		);
	});

	it("refuses plans that have nothing to compare", async () => {
		const frozen = await run("plan freeze", { files: { "rop.yaml": SETTINGS } });
		const text = frozen.world.writtenText("plans/2026-v1.json");
		const nextYear = text.replaceAll('"2026-', '"2027-').replaceAll('"year": 2026', '"year": 2027');
		const files = { "a.json": text, "b.json": nextYear, "c.json": text.replace('"RUB"', '"USD"') };
		expect(await codes("plan diff a.json b.json", files)).toEqual([2, "plan-versions-of-years"]);
		expect(await codes("plan diff a.json c.json", files)).toEqual([2, "plan-versions-of-currencies"]);
		expect(await codes("plan diff a.json v9", files)).toEqual([2, "plan-version-missing"]);
		expect(await codes("plan diff a.json b.json --current", files)).toEqual([2, "argument-unexpected"]);
		expect(await codes("plan diff", files)).toEqual([2, "plan-version-none"]);
	});

	it("works without a workspace on files alone", async () => {
		const { world: wrote } = await run("plan freeze --year 2026 --target 1200000 -o a.json", { files: {} });
		const files = { "a.json": wrote.writtenText("a.json") };
		const { exit, out } = await run("plan diff a.json --year 2026 --target 1200001", { files });
		expect([exit, JSON.parse(out).target.change]).toEqual([0, "1.00"]);
	});
});

async function codes(command: string, files: Readonly<Record<string, string>>) {
	const { exit, err } = await run(command, { files });
	return [exit, /\[([a-z-]+)\]/.exec(err)?.[1]];
}
