/** Freezing as a user does it: a workspace in memory, the whole program, the files it leaves. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { versionJson } from "../../../../src/capabilities/plan/json-version.ts";
import { figuresOf } from "../../../../src/capabilities/plan/life/figures.ts";
import { readVersion } from "../../../../src/capabilities/plan/written-version.ts";
import { anyPlan } from "./any-plan.ts";
import { run } from "./run.ts";

const SETTINGS = `version: 1
plan:
  year: 2026
  target: 1 200 000
  round: 1 000
`;

describe("rop plan freeze", () => {
	it("numbers versions of a year from one, and leaves those that are there as they are", async () => {
		const first = await run("plan freeze --author Anna --reason agreed", { files: { "rop.yaml": SETTINGS } });
		expect(first.exit).toBe(0);
		const one = first.world.writtenText("plans/2026-v1.json");
		expect(JSON.parse(one)).toMatchObject({
			schema: "rop.plan-version/1",
			asOf: "2026-03-31",
			currency: "RUB",
			version: 1,
			author: "Anna",
			reason: "agreed",
			settings: { target: "1200000.00", round: "1000.00", seasonality: { from: "equal" } },
			plan: { year: 2026, target: "1200000.00" },
		});
		const files = {
			"rop.yaml": SETTINGS,
			"plans/2026-v1.json": one,
			"plans/2027-v8.json": "{}",
			"plans/notes.json": "",
		};
		const second = await run("plan freeze --target 1500000 --force", { files });
		expect([...second.world.written.keys()]).toEqual(["plans/2026-v2.json"]);
		expect(second.err).toContain("[plan-version-past-changed]");
	});

	it("writes the same bytes from whatever folder it is called", async () => {
		const files = {
			"rop.yaml": `${SETTINGS}sources: { staff: staff.csv }\n`,
			"staff.csv": "Name,Team\nAnna,South\nBoris,South\n",
		};
		const here = await run("plan freeze", { files });
		const moved = Object.fromEntries(Object.entries(files).map(([path, content]) => [`../${path}`, content]));
		const below = await run("plan freeze", { files: moved });
		expect(below.err).toBe("Written: ../plans/2026-v1.json\n");
		expect(below.world.writtenText("../plans/2026-v1.json")).toBe(here.world.writtenText("plans/2026-v1.json"));
	});

	it("writes elsewhere with -o, counting the versions there, and never over a version", async () => {
		const options = { files: { "agreed/2026-v4.json": "{}" } };
		const { exit, world } = await run("plan freeze --year 2026 --target 100 -o agreed/five.json", options);
		expect(exit).toBe(0);
		expect(JSON.parse(world.writtenText("agreed/five.json"))).toMatchObject({ version: 5 });
		const over = await run("plan freeze --year 2026 --target 100 -o agreed/2026-v4.json --force", options);
		expect([over.exit, over.world.written.size]).toEqual([2, 0]);
		expect(over.err).toContain("[plan-version-exists]");
	});

	it("prints the version alone on standard output with -o -", async () => {
		const { world } = await run("plan freeze -o -", { files: { "rop.yaml": SETTINGS } });
		expect(JSON.parse(world.outText())).toMatchObject({ version: 1 });
		expect(world.written.size).toBe(0);
	});
});

describe("a frozen version", () => {
	it("is read back with the same figures, whatever the plan", () => {
		fc.assert(
			fc.property(anyPlan(), (plan) => {
				const body = versionJson(plan, { number: 3, author: undefined, reason: "«так надо»" });
				const file = { schema: "rop.plan-version/1", asOf: "2026-01-12", currency: "RUB", ...body };
				const { version, problems } = readVersion(new TextEncoder().encode(JSON.stringify(file)), "v3.json");
				expect(problems).toEqual([]);
				expect(version).toMatchObject({ number: 3, author: undefined, reason: "«так надо»" });
				expect(version?.figures).toEqual(figuresOf(plan));
			}),
			{ numRuns: 60 },
		);
	});

	it("is refused where it is something else, or was changed", () => {
		const read = (text: string) =>
			readVersion(new TextEncoder().encode(text), "v.json").problems.map(({ code }) => code);
		expect(read("plan,target\n")).toEqual(["plan-version-other"]);
		expect(read('{"schema": "rop.plan/1"}')).toEqual(["plan-version-other"]);
		expect(read('{"schema": "rop.plan-version/1", "version": 1}')).toEqual(["plan-version-broken"]);
	});
});
