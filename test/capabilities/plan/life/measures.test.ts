/** The life of plans that are not of revenue: frozen, compared and revised in the things or the money that they are of. */
import { describe, expect, it } from "vitest";
import { run } from "./run.ts";

const STAFF = "Name,Team,Hired\nAnn,North,2020-01-01\nBob,South,2020-01-01\n";
const DEALS =
	"id,manager,client,amount,created,closed,stage\n" +
	[
		"1,Ann,Vega,900,2026-01-02,2026-01-20,Won",
		"2,Ann,Vega,700,2026-01-02,2026-02-03,Won",
		"3,Bob,Orion,500,2026-01-02,2026-02-10,Won",
		"4,Bob,Lyra,100,2026-02-02,2026-02-11,Lost",
		"5,Bob,Lyra,100,2026-03-02,2026-03-03,Won",
	].join("\n");
const PAYMENTS = "date,amount,deal\n2026-01-25,400,1\n2026-02-25,500,1\n2026-02-26,700,2\n";
const settings = (measure: string, target: number) =>
	`version: 1\nsources: { deals: deals.csv, staff: staff.csv, payments: payments.csv }\nplan: { year: 2026, target: ${target}, measure: ${measure}, seasonality: equal }\n`;
type Files = Readonly<Record<string, string | Uint8Array>>;
const filesOf = (measure: string, target: number, more: Files = {}): Files => ({
	"rop.yaml": settings(measure, target),
	"deals.csv": DEALS,
	"staff.csv": STAFF,
	"payments.csv": PAYMENTS,
	...more,
});

async function frozen(measure: string, target: number) {
	const { world, err, exit } = await run("plan freeze -f json", {
		files: filesOf(measure, target),
		today: "2026-01-01",
	});
	const version = world.files.get("plans/2026-v1.json");
	if (exit !== 0 || version === undefined) throw new Error(err);
	return version;
}

async function answer(command: string, files: Files, today = "2026-03-05") {
	const done = await run(`${command} -f json`, { files, today });
	return { ...done, json: done.out === "" ? undefined : JSON.parse(done.out) };
}

describe("a frozen plan", () => {
	it.each([
		["deals", 48],
		["clients", 24],
		["margin", 4800],
		["payments", 4800],
	])("of %s is read back as it was written, and nothing differs", async (measure, target) => {
		const version = await frozen(measure, target);
		const { json, exit } = await answer("plan diff", filesOf(measure, target, { "plans/2026-v1.json": version }));
		expect(exit).toBe(0);
		expect(json).toMatchObject({ settings: [], months: [], managers: [] });
	});

	it("of deals holds plain numbers, and diff tells them as numbers", async () => {
		const version = await frozen("deals", 48);
		const { json } = await answer("plan diff", filesOf("deals", 60, { "plans/2026-v1.json": version }));
		expect(json).toMatchObject({ currency: null, target: { before: 48, after: 60, change: 12, growth: 0.25 } });
		const { out } = await run("plan diff -f text", {
			files: filesOf("deals", 60, { "plans/2026-v1.json": version }),
			today: "2026-03-05",
		});
		expect(out).not.toMatch(/₽|\.00/);
	});

	it("of deals is not compared with one of clients, nor revised by clients", async () => {
		const files = filesOf("clients", 24, { "plans/2026-v1.json": await frozen("deals", 48) });
		for (const command of ["plan diff", "plan revise"]) {
			const { err, exit } = await answer(command, files);
			expect(err).toContain("[plan-versions-of-measures]");
			expect(exit).toBe(1);
		}
	});
});

describe("a revised plan", () => {
	it.each([
		["deals", 48, [1, 2, 1]],
		["clients", 24, [1, 1, 1]],
		["payments", 4800, ["400.00", "1200.00", "0.00"]],
		["revenue", 4800, ["900.00", "1200.00", "100.00"]],
	] as const)("of %s is closed by what there is of it", async (measure, target, facts) => {
		const { json, exit } = await answer("plan revise", filesOf(measure, target));
		expect(exit).toBe(0);
		const months = json.months as { status: string; fact: unknown; revised: string | number }[];
		expect(months.slice(0, 3).map(({ fact }) => fact)).toEqual(facts);
		expect(months.map(({ status }) => status).slice(0, 4)).toEqual(["closed", "closed", "current", "open"]);
		expect(months.reduce((sum, { revised }) => sum + Number(revised), 0)).toBeCloseTo(target, 6);
		const won = facts.reduce<number>((sum, fact) => sum + Number(fact), 0);
		expect(Number(json.remaining.amount)).toBe(target - won);
		if (typeof facts[0] === "number") {
			expect(json.managers.reduce((sum: number, { fact }: { fact: number }) => sum + fact, 0)).toBe(won);
			expect(months.every(({ revised }) => Number.isInteger(revised))).toBe(true);
		}
	});

	it("says what it counts in words of its own", async () => {
		const text = async (measure: string) =>
			(await run("plan revise -f text", { files: filesOf(measure, 4800), today: "2026-03-05" })).out;
		expect(await text("payments")).toContain("Still to be received");
		expect(await text("deals")).toContain("Deals still to be won");
		expect(await text("clients")).toContain("New clients still to come");
	});

	it("of margin is refused: no file tells what was earned", async () => {
		const { err } = await answer("plan revise", filesOf("margin", 4800));
		expect(err).toContain("plan-measure-elsewhere");
		expect(err).toContain("revenue, payments, deals, clients");
	});
});

describe("a plan of several measures", () => {
	const settingsOf = (deals: number) =>
		`version: 1\nsources: { staff: staff.csv }\nplan: { year: 2026, target: 4800, round: 1, seasonality: equal, measures: { deals: { target: ${deals} } } }\n`;
	const files = (deals: number, more: Files = {}): Files => ({
		"rop.yaml": settingsOf(deals),
		"staff.csv": STAFF,
		...more,
	});

	async function frozenWith(deals: number) {
		const { world } = await run("plan freeze -f json", { files: files(deals), today: "2026-01-01" });
		return world.files.get("plans/2026-v1.json") ?? "";
	}

	it("is frozen with all of them, and nothing differs until one does", async () => {
		const version = await frozenWith(48);
		const { json, exit } = await answer("plan diff", files(48, { "plans/2026-v1.json": version }));
		expect(exit).toBe(0);
		expect(json).toMatchObject({ settings: [], months: [], managers: [] });
		expect(json.measures.map((each: { months: unknown }) => each.months)).toEqual([[]]);
	});

	it("is compared measure by measure: the further one's months and people, and nothing of the plan's own", async () => {
		const version = await frozenWith(48);
		const { json } = await answer("plan diff", files(72, { "plans/2026-v1.json": version }));
		expect(json).toMatchObject({
			settings: [{ key: "measures.deals.target" }],
			months: [],
			measures: [{ measure: "deals", target: { before: 48, after: 72, change: 24, growth: 0.5 } }],
		});
		const [deals] = json.measures;
		expect(deals.months).toHaveLength(12);
		expect(deals.managers.map((each: { change: number }) => each.change)).toEqual([12, 12]);
	});

	it("refuses a version whose further measure does not add up", async () => {
		const broken = JSON.parse(new TextDecoder().decode(Buffer.from(await frozenWith(48))));
		broken.plan.measures[0].months[3].target += 1;
		const { exit, err } = await answer("plan diff", files(48, { "plans/2026-v1.json": JSON.stringify({ ...broken }) }));
		expect([exit, err]).toEqual([1, expect.stringContaining("plan.measures.0.months")]);
	});
});
