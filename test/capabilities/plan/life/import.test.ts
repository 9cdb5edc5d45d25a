/** Taking an edited workbook back: what comes into rop.yaml, what is refused, and that the plan is then the workbook's. */
import { describe, expect, it } from "vitest";
import { editedWorkbook } from "../../../edited-workbook.ts";
import { recalculate, soffice } from "../../../libreoffice.ts";
import { readBack, storedValues } from "../../../output/xlsx/read-back.ts";
import { run } from "./run.ts";

const SETTINGS = `version: 1
# the year of the new office
sources: { staff: staff.csv }
plan:
  year: 2026
  target: 120 000 000     # agreed with the owner
  round: 1 000
  seasonality: workdays
  # who carries more
  weights: { Ann B.: 1.2 }
  fixed:
    - { manager: Bob, month: 2026-03, target: 900 000 }
  hedge: 10 %
  ramp: [20 %, 60 %, 90 %]
  funnel: { averageDeal: 80 000, stages: { call→meeting: 5 %, meeting→deal: 35 % }, cycle: 30 days }
  scenarios:
    crisis: { target: 80 %, conversion: 0.9 }   # if the market falls
`;
const STAFF = "Name,Team,Hired\nAnn B.,North,2020-01-01\nBob,North,2021-01-01\nCid,South,2026-02-01\n";
const FILES = { "rop.yaml": SETTINGS, "staff.csv": STAFF };
type Files = Readonly<Record<string, string | Uint8Array>>;

async function workbookOf(files: Files, options = ""): Promise<Uint8Array> {
	const { world, err } = await run(`plan decompose -o plan.xlsx${options}`, { files });
	const made = world.files.get("plan.xlsx");
	if (made === undefined) throw new Error(err);
	return made;
}

async function importing(edits: readonly string[], { files = FILES as Files, words = "" } = {}) {
	const xlsx = await editedWorkbook(await workbookOf(FILES), edits);
	return importOf(xlsx, { files, words });
}

async function importOf(xlsx: Uint8Array, { files = FILES as Files, words = "" } = {}) {
	const done = await run(`plan import plan.xlsx -f json${words}`, { files: { ...files, "plan.xlsx": xlsx } });
	const json = done.out === "" ? undefined : JSON.parse(done.out);
	return { ...done, json, codes: [...done.err.matchAll(/\[(plan-[a-z-]+)\]/g)].map(([, code]) => code) };
}

/** The lines of rop.yaml that differ, as they are now. */
function changedLines(text: string): string[] {
	const before = SETTINGS.split("\n");
	return text.split("\n").filter((line) => !before.includes(line));
}

/** One edit of each kind, and the lines of rop.yaml that it makes. */
const EDITS = [
	"Assumptions!B6 = 130000000",
	"Assumptions!B9 = 0.125",
	"Assumptions!B11 = 0.55",
	"Assumptions!C31 = 1.35",
	"Assumptions!E40 =",
	"Assumptions!F41 = 1500000",
	"Assumptions!G46 = 3000000",
	"Assumptions!C21 = 1.3",
	"Funnel!B7 = 20",
	"Funnel!B11 = 0.06",
	"Scenarios!C13 = 0.8",
];
const LINES = [
	"  target: 130 000 000     # agreed with the owner",
	"  seasonality: { indices: [ 1, 1, 1, 1, 1, 1.3, 1, 1, 1, 1, 1, 1 ], per: workday }",
	"  weights: { Ann B.: 1.35 }",
	"    - { manager: Cid, month: 2026-04, target: 1 500 000 }",
	"    - { team: South, month: 2026-05, target: 3 000 000 }",
	"  hedge: 12.5 %",
	"  ramp: [20 %, 55 %, 90 %]",
	"  funnel: { averageDeal: 80 000, stages: { call→meeting: 6 %, meeting→deal: 35 % }, cycle: 20 days }",
	"    crisis: { target: 80 %, conversion: 0.8 }   # if the market falls",
];

describe("an edited workbook", () => {
	it("goes back into rop.yaml, each edit to its setting, comments and all other lines kept", async () => {
		const { exit, json, world } = await importing(EDITS);
		expect(exit).toBe(0);
		const text = world.writtenText("rop.yaml");
		expect(changedLines(text)).toEqual(LINES);
		const lost = SETTINGS.split("\n").filter((line) => !text.split("\n").includes(line));
		expect(lost.filter((line) => line.trim().startsWith("#"))).toEqual([]);
		expect(lost).toHaveLength(8);
		expect(text).not.toContain("Bob");
		expect(json).toMatchObject({ schema: "rop.plan-import/1", refused: [], yaml: null, written: "rop.yaml" });
		expect(json.changes).toContainEqual({
			key: "plan.target",
			cell: "Assumptions!B6",
			from: "120000000.00",
			to: "130000000.00",
		});
		expect(json.changes).toContainEqual({
			key: "plan.fixed.manager.Bob.2026-03",
			cell: "Assumptions!E40",
			from: "900000.00",
			to: null,
		});
	});

	it("is the plan of the settings that it went into: imported again, there is nothing to take over", async () => {
		const xlsx = await editedWorkbook(await workbookOf(FILES), EDITS);
		const text = (await importOf(xlsx)).world.writtenText("rop.yaml");
		const after = await workbookOf({ ...FILES, "rop.yaml": text });
		// a scenario's share of the target is a formula, which nothing recalculated here
		const inputs = async (bytes: Uint8Array) =>
			[...inputValues(await readBack(bytes))].filter(([name]) => !name.endsWith("crisis.target"));
		expect(await inputs(after)).toEqual(await inputs(xlsx));
		const again = await importOf(after, { files: { ...FILES, "rop.yaml": text } });
		expect([again.exit, again.json.changes, again.world.written.size]).toEqual([0, [], 0]);
	});

	it.skipIf(soffice === undefined)(
		"recalculated by LibreOffice shows the plan that import and decompose make",
		{ timeout: 120_000 },
		async () => {
			const shown = await recalculate(await editedWorkbook(await workbookOf(FILES), EDITS));
			const { exit, json, world } = await importOf(shown);
			expect([exit, json.refused, json.changes.length]).toEqual([0, [], EDITS.length]);
			const files = { ...FILES, "rop.yaml": world.writtenText("rop.yaml") };
			const made = storedValues(await readBack(await workbookOf(files)));
			const recalculated = storedValues(await readBack(shown));
			const wrong: string[] = [];
			let compared = 0;
			for (const [address, value] of made) {
				if (typeof value !== "number" || !/^(People|Funnel|Scenarios|Plan|Weeks|Cid)/.test(address)) continue;
				compared += 1;
				if (Math.abs(Number(recalculated.get(address)) - value) > 1e-6) wrong.push(`${address} ${value}`);
			}
			expect(wrong).toEqual([]);
			expect(compared).toBeGreaterThan(500);
		},
	);

	it("that nobody edited has nothing to take over, and nothing is written", async () => {
		const { exit, json, world, err } = await importing([]);
		expect([exit, json.changes, json.refused, err]).toEqual([0, [], [], ""]);
		expect(world.written.size).toBe(0);
	});

	it.skipIf(soffice === undefined)("is not edited by being saved in LibreOffice", { timeout: 120_000 }, async () => {
		const { exit, json } = await importOf(await recalculate(await workbookOf(FILES)));
		expect([exit, json.changes, json.refused]).toEqual([0, [], []]);
	});
});

describe("what can't be taken over", () => {
	it.each([
		["text in a number", "Assumptions!B6 = 130 mln", "plan-import-value"],
		["an emptied input", "Assumptions!B8 =", "plan-import-value"],
		["a number where a percent belongs", "Assumptions!B10 = 20", "plan-import-value"],
		["kopecks of a fixed amount", "Assumptions!F41 = 1000.5", "plan-import-value"],
		["an amount below zero", "Assumptions!B6 = -1", "plan-import-value"],
		["a title", "Plan!A1 = Our plan", "plan-import-cell"],
		["words beside a table", "Assumptions!Z32 = call her", "plan-import-cell"],
		["a month typed over its formula", "People!C7 = 5000000", "plan-import-cell"],
		["a person's days", "Assumptions!G32 = 3", "plan-import-elsewhere"],
		["a row that is gone", "delete Assumptions!32", "plan-import-moved"],
		["a row that came", "insert Assumptions!14 a note", "plan-import-moved"],
		["a renamed sheet", "rename Assumptions > Inputs", "plan-import-moved"],
		["a sheet that is gone", "remove Method", "plan-import-moved"],
		["more fixed than the month has", "Assumptions!E41 = 90000000", "plan-fixed-over"],
	])("%s", async (_, edit, code) => {
		const { exit, codes, world } = await importing(["Assumptions!C31 = 1.35", edit]);
		expect(codes).toContain(code);
		expect([exit, world.written.size]).toEqual([1, 0]);
	});

	it("is told at its cell, once, not at all cells that follow from it", async () => {
		const { json, err } = await importing(["People!C7 = 5000000"]);
		expect(json.refused).toEqual([
			expect.objectContaining({ sheet: "People", cell: "C7", is: 5_000_000, reason: "cell" }),
		]);
		expect(err).toContain("plan.xlsx[People]!C7: error");
	});

	it("of the settings to come is told at the cell that it comes from", async () => {
		const { err } = await importing(["Assumptions!E41 = 90000000"]);
		expect(err).toContain("plan.xlsx[Assumptions]!E41: error[plan-fixed-over]");
	});

	it("is left aside with --force, and the marked cells are taken", async () => {
		const edits = ["People!C7 = 5000000", "Assumptions!C31 = 1.35", "insert Assumptions!14 a note", "add Notes"];
		const { exit, json, world } = await importing(edits, { words: " --force" });
		expect(exit).toBe(0);
		expect(changedLines(world.writtenText("rop.yaml"))).toEqual(["  weights: { Ann B.: 1.35 }"]);
		expect(json.refused).toHaveLength(3);
	});

	it("is a wrong value with --force, too", async () => {
		const { exit, world } = await importing(["Assumptions!B6 = 130 mln"], { words: " --force" });
		expect([exit, world.written.size]).toEqual([1, 0]);
	});

	it("are numbers of settings that changed since; with --force only edited cells go in, newer settings stay", async () => {
		const files = { ...FILES, "rop.yaml": SETTINGS.replace("120 000 000", "125 000 000") };
		const refused = await importing(["Assumptions!C31 = 1.35"], { files });
		expect([refused.exit, refused.codes, refused.world.written.size]).toEqual([1, ["plan-import-stale"], 0]);
		const forced = await importing(["Assumptions!C31 = 1.35"], { files, words: " --force" });
		expect(forced.exit).toBe(0);
		expect(changedLines(forced.world.writtenText("rop.yaml"))).toEqual([
			"  target: 125 000 000     # agreed with the owner",
			"  weights: { Ann B.: 1.35 }",
		]);
	});

	it("is the workbook of people who are others now", async () => {
		const files = { ...FILES, "staff.csv": `${STAFF}Dot,South,2026-03-01\n` };
		const { exit, codes } = await importing(["Assumptions!C31 = 1.35"], { files, words: " --force" });
		expect([exit, codes]).toEqual([1, ["plan-import-stale"]]);
	});
});

describe("without a rop.yaml", () => {
	it("the settings to add are printed: the options of the workbook, and the edits", async () => {
		const flags = "--year 2026 --target 120000000 --hedge 10 --staff staff.csv";
		const files = { "staff.csv": STAFF };
		const made = await workbookOf(files, ` ${flags}`);
		const xlsx = await editedWorkbook(made, ["Assumptions!B6 = 130000000", "Assumptions!C29 = 1.5"]);
		const { exit, json, world } = await importOf(xlsx, { files, words: " --staff staff.csv" });
		expect([exit, world.written.size]).toEqual([0, 0]);
		expect(json.yaml).toBe(`version: 1

sources:
  staff: staff.csv

plan:
  year: 2026
  target: 130 000 000
  hedge: 10 %
  weights:
    Bob: 1.5
`);
	});
});

/** Every value that stands in a marked cell, by the name of the cell. */
function inputValues(workbook: Awaited<ReturnType<typeof readBack>>): ReadonlyMap<string, unknown> {
	const model = (workbook as unknown as { definedNames: { model: { name: string; ranges: string[] }[] } }).definedNames;
	const values = storedValues(workbook);
	return new Map(
		model.model
			.filter(({ name }) => name.startsWith("rop."))
			.map(({ name, ranges }) => [name, values.get((ranges[0] ?? "").replace(/['$]/g, ""))] as const)
			.filter(([, value]) => value !== undefined && value !== null),
	);
}
