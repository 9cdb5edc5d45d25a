/** The workbook of several measures: each live over cells of its own, and taken back into rop.yaml. */
import { describe, expect, it } from "vitest";
import { editedWorkbook } from "../../edited-workbook.ts";
import { recalculate, soffice } from "../../libreoffice.ts";
import { formulasOf, readBack, storedValues } from "../../output/xlsx/read-back.ts";
import { run } from "./life/run.ts";
import { expectSameRecalculated } from "./workbook.ts";

const STAFF = "Name,Team,Hired\nAnn,North,2020-01-01\nBob,North,2021-01-01\nCid,South,2026-02-01\n";
const DEALS = [
	"ID,Title,Amount,Manager,Created,Closed,Stage,Company",
	...Array.from({ length: 24 }, (_, index) => {
		const [year, month] = [2024 + Math.floor(index / 12), (index % 12) + 1];
		const closed = `${year}-${String(month).padStart(2, "0")}-15`;
		const who = month % 3 === 0 ? ["Ann", "Bob"] : ["Ann"];
		return who.map(
			(name) => `${index}${name},Deal,${month}000,${name},${year}-01-01,${closed},Won,Client ${index % 7}`,
		);
	}).flat(),
	"",
].join("\n");
const SETTINGS = `version: 1
sources: { staff: staff.csv, deals: deals.csv }
plan:
  year: 2026
  target: 156 000
  seasonality: history     # of money
  weighting: history
  weights: { Cid: 0.8 }
  hedge: 10 %
  ramp: [50 %]
  measures:
    # agreed with the owner
    deals: { target: 20 }
    clients: { target: 12, seasonality: workdays, weights: history }
`;
const FILES = { "rop.yaml": SETTINGS, "staff.csv": STAFF, "deals.csv": DEALS };
const TODAY = "2026-01-12";

async function workbookOf(yaml = SETTINGS): Promise<Uint8Array> {
	const files = { ...FILES, "rop.yaml": yaml };
	const { world, err } = await run("plan decompose -o plan.xlsx", { files, today: TODAY });
	const made = world.files.get("plan.xlsx");
	if (made === undefined) throw new Error(err);
	return made;
}

async function importOf(xlsx: Uint8Array, yaml = SETTINGS) {
	const files = { ...FILES, "rop.yaml": yaml, "plan.xlsx": xlsx };
	const done = await run("plan import plan.xlsx -f json", { files, today: TODAY });
	return { ...done, json: JSON.parse(done.out), text: () => done.world.writtenText("rop.yaml") };
}

const EDITS = [
	"Assumptions!B6 = 180000",
	"Assumptions!B9 = 0.2",
	"Assumptions!C16 = 3",
	"Assumptions!C30 = 1.5",
	"Assumptions, won deals!B6 = 31",
	"Assumptions, won deals!D39 = 2",
	"Assumptions, new clients!C20 = 0.5",
	"Assumptions, new clients!C29 = 2",
];

describe("an edited workbook of several measures", () => {
	it("goes back into rop.yaml, each edit to its measure; what a measure had of its own history it keeps", async () => {
		const { exit, json, text } = await importOf(await editedWorkbook(await workbookOf(), EDITS));
		expect([exit, json.refused, json.changes.length]).toEqual([0, [], EDITS.length]);
		expect(json.changes).toContainEqual({
			key: "plan.measures.deals.target",
			cell: "Assumptions, won deals!B6",
			from: 20,
			to: 31,
		});
		expect(text()).toMatchInlineSnapshot(`
			"version: 1
			sources: { staff: staff.csv, deals: deals.csv }
			plan:
			  year: 2026
			  target: 180 000
			  seasonality: { indices: [ 0.111111, 0.222222, 3, 0.444444, 0.555556, 1.333333, 0.777778, 0.888889, 2, 1.111111, 1.222222, 2.666667 ] }
			  weighting: history
			  weights: { Cid: 0.8, Bob: 1.5 }
			  hedge: 20 %
			  ramp: [50 %]
			  measures:
			    # agreed with the owner
			    deals: { target: 31, seasonality: { from: history, per: month }, weights: { Bob: 0.9167 }, fixed: [ { manager: Cid, month: 2026-02, target: 2 } ] }
			    clients: { target: 12, seasonality: { indices: [ 1, 1, 1, 1, 1, 1, 0.5, 1, 1, 1, 1, 1 ], per: workday }, weights: { Ann: 2 }, weighting: history }
			"
		`);
	});

	it("has nothing to take over where nobody edited it, nor once it is taken over", async () => {
		const alone = await importOf(await workbookOf());
		expect([alone.exit, alone.json.changes, alone.json.refused]).toEqual([0, [], []]);
		const { text } = await importOf(await editedWorkbook(await workbookOf(), EDITS));
		const again = await importOf(await workbookOf(text()), text());
		expect([again.exit, again.json.changes, again.json.refused]).toEqual([0, [], []]);
	});

	it("takes no edit of a cell that follows the plan's", async () => {
		const { exit, json } = await importOf(
			await editedWorkbook(await workbookOf(), ["Assumptions, won deals!B9 = 0.3"]),
		);
		expect([exit, json.refused]).toEqual([
			1,
			[expect.objectContaining({ sheet: "Assumptions, won deals", cell: "B9" })],
		]);
	});

	it("is refused where settings of a measure changed since", async () => {
		const { exit, err } = await importOf(await workbookOf(), SETTINGS.replace("target: 20", "target: 21"));
		expect([exit, err]).toEqual([1, expect.stringContaining("plan.measures")]);
	});
});

describe.skipIf(soffice === undefined)("recalculated by LibreOffice", { timeout: 240_000 }, () => {
	it("keeps every value, and after edits shows the plans that import and decompose make", async () => {
		const xlsx = await workbookOf();
		expect(await expectSameRecalculated(xlsx)).toBeGreaterThan(1_500);
		const shown = await recalculate(await editedWorkbook(xlsx, EDITS));
		const { exit, json, text } = await importOf(shown);
		expect([exit, json.refused, json.changes.length]).toEqual([0, [], EDITS.length]);
		const made = await readBack(await workbookOf(text()));
		const [before, recalculated] = [storedValues(made), storedValues(await readBack(shown))];
		const wrong: string[] = [];
		let compared = 0;
		for (const address of formulasOf(made).keys()) {
			const value = before.get(address);
			if (typeof value !== "number" || /^(Working|Assumptions|Check)/.test(address)) continue;
			compared += 1;
			if (Math.abs(Number(recalculated.get(address)) - value) > 1e-6) wrong.push(`${address} ${value}`);
		}
		// what the team can carry and the plan that was checked are values, which nothing that is typed in moves
		const capacity = [...before].find(([, value]) => value === "The team can carry")?.[0].replace("A", "C");
		expect(wrong.filter((each) => !each.startsWith(`${capacity} `))).toEqual([]);
		expect(compared).toBeGreaterThan(500);
	});
});
