/** Freezing as a user does it: a workspace in memory, the whole program, the files it leaves. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { versionJson } from "../../../../src/capabilities/plan/json-version.ts";
import { figuresOf } from "../../../../src/capabilities/plan/life/figures.ts";
import { NO_PARTS } from "../../../../src/capabilities/plan/parts.ts";
import { readVersion } from "../../../../src/capabilities/plan/written-version.ts";
import { anyPlan } from "./any-plan.ts";
import { run } from "./run.ts";

const SETTINGS = `version: 1
plan:
  year: 2026
  target: 1 200 000
  round: 1 000
`;

const WHOLE = `${SETTINGS}  by: product
  shares: { product: { CRM: 60 %, Training: 40 % } }
  funnel: { averageDeal: 20 000, stages: { call→meeting: 20 %, meeting→deal: 25 % } }
  scenarios: { crisis: { target: 80 %, conversion: 90 % } }
sources: { staff: staff.csv }
`;
const WHOLE_ALONE = `${SETTINGS}  funnel: { averageDeal: 20 000, stages: { call→meeting: 20 %, meeting→deal: 25 % } }
`;
const BY_TEAM = `${SETTINGS}  by: team
  shares: { team: { North: 60 %, South: 40 % } }
`;

/** The file that the command wrote. */
async function frozen(command: string, files: Readonly<Record<string, string>>) {
	return JSON.parse((await run(command, { files })).world.writtenText("plans/2026-v1.json"));
}

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

	it("holds the funnel, the scenarios and the lines asked for, as decompose has them", async () => {
		const files = { "rop.yaml": WHOLE, "staff.csv": "Name,Team\nAnna,South\nBoris,South\n" };
		const { plan } = await frozen("plan freeze", files);
		const { world } = await run("plan decompose -f json", { files });
		const shown = JSON.parse(world.outText());
		expect(plan.funnel.length).toBeGreaterThan(12 * 3);
		for (const key of Object.keys(plan)) expect([key, plan[key]]).toEqual([key, shown[key]]);
		expect(plan).toMatchObject({ scenarios: [{}, { scenario: "crisis" }], products: [{}, {}] });
		// whatever one person is shown, a version is everybody's
		expect((await frozen("plan freeze --manager Anna", files)).plan).toEqual(plan);
	});

	it("differs from the next version of the same plan in number and author alone, and in being told that it is the same", async () => {
		const files = { "rop.yaml": WHOLE, "staff.csv": "Name,Team\nAnna,South\nBoris,South\n" };
		const one = (await run("plan freeze --author Anna", { files })).world.writtenText("plans/2026-v1.json");
		const again = await run("plan freeze --author Boris", { files: { ...files, "plans/2026-v1.json": one } });
		expect(again.err).toContain("[plan-version-same]");
		const two = again.world.writtenText("plans/2026-v2.json");
		const like = { ...JSON.parse(two), version: 1, author: "Anna", problems: [] };
		expect(JSON.stringify(like)).toBe(JSON.stringify(JSON.parse(one)));
		expect(JSON.parse(two)).toMatchObject({ version: 2, author: "Boris", problems: [{ code: "plan-version-same" }] });
	});

	it("is not the same as a version of an older program, without a funnel, which diff reads as before", async () => {
		const one = await frozen("plan freeze", { "rop.yaml": WHOLE_ALONE });
		const { funnel: _, ...plan } = one.plan;
		const files = { "rop.yaml": WHOLE_ALONE, "plans/2026-v1.json": JSON.stringify({ ...one, plan }) };
		const later = await run("plan freeze", { files });
		expect([later.exit, later.err]).toEqual([0, "Written: plans/2026-v2.json\n"]);
		const { out } = await run("plan diff -f json", { files });
		expect(JSON.parse(out)).toMatchObject({ months: [], settings: [] });
	});

	it("holds teams that only share out the target, and diff compares none of them", async () => {
		const version = await frozen("plan freeze", { "rop.yaml": BY_TEAM });
		expect(version.plan.teams).toMatchObject([{ team: "North" }, { team: "South" }]);
		const files = { "rop.yaml": BY_TEAM, "plans/2026-v1.json": JSON.stringify(version) };
		const { out } = await run("plan diff -f json", { files });
		expect(JSON.parse(out)).toMatchObject({ teams: [], settings: [] });
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
				const body = versionJson(plan, NO_PARTS, { number: 3, author: undefined, reason: "«так надо»" });
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
