/** The check in the plan's own workbook: what `rop plan check` says, alive where it can be, and never in the plan's way. */
import { describe, expect, it } from "vitest";
import { editedWorkbook } from "../../../edited-workbook.ts";
import { recalculate, soffice } from "../../../libreoffice.ts";
import { readBack, storedValues, worksheet } from "../../../output/xlsx/read-back.ts";
import { run } from "../life/run.ts";
import { expectSameRecalculated } from "../workbook.ts";

const HEAD = "id,manager,amount,created,closed,stage\n";
const months = Array.from({ length: 12 }, (_, index) => `2025-${String(index + 1).padStart(2, "0")}`);
const DEALS =
	HEAD +
	months
		.flatMap((month, index) =>
			["Ann", "Bob"].flatMap((manager) => [
				`w${index}${manager},${manager},${50_000 + index * 1_000},${month}-02,${month}-20,Won`,
				`l${index}${manager},${manager},50000,${month}-02,${month}-20,Lost`,
			]),
		)
		.join("\n");
const STAFF = "name,team,hired,left\nAnn,North,2020-01-01,\nBob,North,2020-01-01,\n";
const PAYMENTS = "date,amount,deal\n2025-03-01,50000,w0Ann\n2026-01-05,61000,w11Bob\n";
const QUOTAS = "manager,period,plan\nAnn,2025,700000\nBob,2025,400000\n";
const SETTINGS = `version: 1
sources: { deals: deals.csv, staff: staff.csv, payments: payments.csv, quotas: quotas.csv }
plan:
  year: 2026
  target: 2 400 000
  seasonality: workdays
  check: { growth: { warn: 5 %, fail: 7 % }, vacations: off }
`;
const FILES = {
	"rop.yaml": SETTINGS,
	"deals.csv": DEALS,
	"staff.csv": STAFF,
	"payments.csv": PAYMENTS,
	"quotas.csv": QUOTAS,
};
type Files = Readonly<Record<string, string | Uint8Array>>;

async function bookOf(command: string, files: Files = FILES, out = "plan.xlsx") {
	const done = await run(`plan ${command} -o ${out}`, { files, today: "2026-01-01" });
	const bytes = done.world.files.get(out);
	if (bytes === undefined) throw new Error(done.err);
	return { ...done, bytes };
}

/** The rows of the table that begins with this header, as text. */
async function rowsBelow(bytes: Uint8Array, sheet: string, header: string): Promise<string[]> {
	const rows: string[] = [];
	let inside = false;
	worksheet(await readBack(bytes), sheet).eachRow({ includeEmpty: true }, (row) => {
		const text = [1, 2, 3, 4, 5].map((column) => row.getCell(column).text).join("|");
		if (inside && text.replaceAll("|", "") === "") inside = false;
		if (inside) rows.push(text);
		if (text.startsWith(`${header}|Measured`)) inside = true;
	});
	return rows;
}

async function names(bytes: Uint8Array): Promise<string[]> {
	return (await readBack(bytes)).worksheets.map(({ name }) => name);
}

async function factOf(bytes: Uint8Array, sheet: string, label: string): Promise<string | undefined> {
	let found: string | undefined;
	worksheet(await readBack(bytes), sheet).eachRow((row) => {
		if (row.getCell(1).text === label) found ??= row.getCell(2).text;
	});
	return found;
}

describe("the plan's workbook", () => {
	it("says of every check what rop plan check says, by the same limits, payments and last targets", async () => {
		const [plan, check] = [await bookOf("decompose"), await bookOf("check")];
		const told = await rowsBelow(plan.bytes, "Check", "Check");
		expect(told).toEqual(await rowsBelow(check.bytes, "Check", "Check"));
		expect(told.length).toBeGreaterThan(6);
		expect(told.some((row) => row.startsWith("People who met the last plan"))).toBe(true);
		expect(told.some((row) => row.startsWith("Paid after the year's end"))).toBe(true);
		expect([plan.exit, check.exit]).toEqual([0, 3]);
	});

	it("has it between the people and the assumptions, with a line on the first sheet", async () => {
		const { bytes } = await bookOf("decompose");
		const sheets = await names(bytes);
		expect(sheets.indexOf("Check")).toBeGreaterThan(sheets.indexOf("People"));
		expect(sheets.indexOf("Check")).toBeLessThan(sheets.indexOf("Assumptions"));
		expect(await factOf(bytes, "Plan", "Plan check")).toMatch(/^\d+ of \d+ fail.*sheet Check$/);
	});

	it("takes deals that only rop.yaml knows, and says so where they can't be read; the plan is written all the same", async () => {
		const broken = { ...FILES, "deals.csv": "id,manager\n1,Ann\n" };
		const { bytes, exit } = await bookOf("decompose", broken);
		expect(exit).toBe(0);
		expect(await names(bytes)).not.toContain("Check");
		expect(await factOf(bytes, "Plan", "Plan check")).toContain("rop plan check");
		const gone = { ...FILES, "rop.yaml": SETTINGS.replace("deals.csv", "nothing.csv") };
		expect(await factOf((await bookOf("decompose", gone)).bytes, "Plan", "Plan check")).toContain("could not");
	});

	it("says nothing of a check where no deals are known, or the plan is of something that they don't tell", async () => {
		const without = { ...FILES, "rop.yaml": SETTINGS.replace("deals: deals.csv, ", "") };
		const counted = { ...FILES, "rop.yaml": `${SETTINGS.replace("2 400 000", "480")}  measure: deals\n` };
		for (const files of [without, counted]) {
			const { bytes } = await bookOf("decompose", files);
			expect(await names(bytes)).not.toContain("Check");
			expect(await factOf(bytes, "Plan", "Plan check")).toBeUndefined();
		}
	});

	it("leaves every other form as it is", async () => {
		const { "deals.csv": _, ...withoutDeals } = FILES;
		for (const form of ["text", "md", "csv", "json", "html"]) {
			const [one, other] = [FILES, withoutDeals].map((files) =>
				run(`plan decompose -f ${form}`, { files, today: "2026-01-01" }),
			);
			expect((await one)?.out).toBe((await other)?.out);
		}
	});

	it("is no matter for rop plan import: newer deals change the check and nothing of the plan", async () => {
		const { bytes } = await bookOf("decompose");
		const xlsx = await editedWorkbook(bytes, ["Assumptions!B6 = 2500000"]);
		const newer = { ...FILES, "deals.csv": DEALS.replace("50000", "90000"), "plan.xlsx": xlsx };
		const done = await run("plan import plan.xlsx -f json", { files: newer, today: "2026-02-01" });
		expect(done.err).not.toContain("plan-import");
		expect(JSON.parse(done.out)).toMatchObject({ refused: [], changes: [{ key: "plan.target" }] });
	});
});

describe.skipIf(soffice === undefined)("recalculated by LibreOffice", { timeout: 120_000 }, () => {
	it("keeps every value, and says that it is of another plan once a cell was edited", async () => {
		const { bytes } = await bookOf("decompose");
		expect(await expectSameRecalculated(bytes)).toBeGreaterThan(300);
		expect(await factOf(bytes, "Check", "This check is of")).toBe("the plan in this workbook");
		const edited = await recalculate(await editedWorkbook(bytes, ["Assumptions!B6 = 2500000"]));
		expect(await factOf(edited, "Check", "This check is of")).toContain("rop plan check");
		expect(await factOf(edited, "Plan", "Plan check")).toContain("rop plan check");
		expect([...storedValues(await readBack(edited))].filter(([, value]) => String(value).startsWith("#"))).toEqual([]);
		expect(Number(await factOf(edited, "Check", "Target for the year"))).toBe(2_500_000);
	});
});
