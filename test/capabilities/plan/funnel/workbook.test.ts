/** The funnel's sheets are alive and true: recalculated they keep their values, edited they count as the program does. */
import { describe, expect, it } from "vitest";
import { stepsThrough } from "../../../../src/capabilities/plan/funnel/chain.ts";
import type { FunnelSettings } from "../../../../src/capabilities/plan/funnel/wanted.ts";
import { type PartsWanted, partsOf } from "../../../../src/capabilities/plan/parts.ts";
import { presentPlan } from "../../../../src/capabilities/plan/present.ts";
import type { ScenarioSettings } from "../../../../src/capabilities/plan/scenarios/wanted.ts";
import { day } from "../../../../src/core/day.ts";
import type { Deals } from "../../../../src/core/deals.ts";
import { rate, rateOf } from "../../../../src/core/rate.ts";
import { renderXlsx } from "../../../../src/output/xlsx.ts";
import { recalculate, soffice } from "../../../libreoffice.ts";
import { readBack, worksheet } from "../../../output/xlsx/read-back.ts";
import { person, plainCalendar, planOf } from "../sample.ts";
import { expectSameRecalculated } from "../workbook.ts";
import { chain, funnelSettings } from "./sample.ts";
import { dealsOf, times } from "./stages-sample.ts";

const people = [
	person("Ann", { team: "North", weight: rate("1.25") }),
	person("Bob", { team: "North", left: day("2026-09-15") }),
	person("Cid", { team: "South", hired: day("2026-02-16") }),
	person("Dot", { team: "South", left: day("2026-06-30") }),
	person("Dot", { team: "North", hired: day("2026-07-01") }),
];
const wanted: Partial<FunnelSettings> = {
	averageDeal: 80_000_00n,
	steps: chain("call 0.05 meeting 0.6 proposal 0.35 deal"),
	cycle: { from: "given", days: 40 },
	dailyCapacity: new Map([["call", rate("60")]]),
	repeat: { clients: 137, rate: rate("0.37"), averageDeal: 33_333_33n },
	leads: 24_000,
};
const asked = { target: 60_000_123_45n, unit: 1_000_00n, seasonality: { from: "workdays" }, unfilled: "show" } as const;

const SCENARIOS: readonly ScenarioSettings[] = [
	{
		name: "crisis",
		target: { factor: rate("0.4") },
		conversion: rate("0.85"),
		averageDeal: rate("0.95"),
		leads: rate("0.7"),
		place: undefined,
	},
];

async function workbookOf(
	more: Partial<FunnelSettings> = {},
	shown: Partial<PartsWanted> = {},
	staff = people,
	deals: Deals | undefined = undefined,
) {
	const [calendar, asOf] = [plainCalendar(), day("2026-05-20")];
	const funnel = funnelSettings({ ...wanted, ...more });
	const plan = planOf({ ...asked, funnel, scenarios: SCENARIOS }, { people: staff, calendar });
	const sources = { deals, calendar, asOf };
	const { parts } = partsOf(
		{ plan, sources },
		{ detail: undefined, manager: undefined, measure: undefined, handouts: "off", ...shown },
	);
	return renderXlsx(presentPlan(plan, asOf, "en", parts), "en");
}

/** All cells of a sheet as shown values. */
async function cells(xlsx: Uint8Array, sheet: string): Promise<unknown[][]> {
	const rows: unknown[][] = [];
	worksheet(await readBack(xlsx), sheet).eachRow((row) => {
		const values: unknown[] = [];
		row.eachCell((cell) => values.push(cell.formula === undefined ? cell.value : cell.result));
		rows.push(values.map((value) => (typeof value === "number" ? Number(value.toFixed(4)) : value)));
	});
	return rows;
}

describe.skipIf(soffice === undefined)("recalculated by LibreOffice", { timeout: 120_000 }, () => {
	it("keeps every value: cycle, repeat business, limits, somebody who moved, scenarios, weeks, days, handouts", async () => {
		const all = await workbookOf({}, { detail: "days", handouts: "on" });
		expect(await expectSameRecalculated(all)).toBeGreaterThan(2500);
	});

	it("keeps every value of a plain funnel and of weeks without people", async () => {
		const plain = { cycle: undefined, repeat: undefined, dailyCapacity: new Map() };
		await expectSameRecalculated(await workbookOf(plain, { detail: "weeks" }, []));
	});

	it("keeps every value of conversions by the stage of loss, and follows one that is typed over", async () => {
		const steps = stepsThrough(["Lead", "Meeting", "Proposal"]);
		const deals = dealsOf([
			...times(20, "won"),
			...times(40, { lostAt: "Lead" }),
			...times(24, { lostAt: "Meeting" }),
			...times(16, { lostAt: "Proposal" }),
			...times(3, { lostAt: "" }),
		]);
		const learned = await workbookOf({ steps, dailyCapacity: new Map() }, {}, people, deals);
		await expectSameRecalculated(learned);
		const workbook = await readBack(learned);
		worksheet(workbook, "Funnel").eachRow((row) => {
			if (row.getCell(1).text === "Meeting") row.getCell(2).value = 0.8;
		});
		const edited = new Uint8Array((await workbook.xlsx.writeBuffer()) as ArrayBuffer);
		const shares = [rate("0.6"), rate("0.8"), rateOf(20n, 36n)];
		const given = steps.map((step, index) => ({ ...step, conversion: shares[index] }));
		const expected = await workbookOf({ steps: given, dailyCapacity: new Map() }, {}, people, deals);
		const counts = (rows: unknown[][]) => rows.filter(([label]) => /2026$|^(Ann|Bob|Cid|Dot)/.test(String(label)));
		const [after, fresh] = [await cells(await recalculate(edited), "Funnel"), await cells(expected, "Funnel")];
		expect(counts(fresh).length).toBeGreaterThan(15);
		expect(counts(after)).toEqual(counts(fresh));
	});

	it("is the funnel of other settings once a conversion, the average deal and the cycle are typed in", async () => {
		const workbook = await readBack(await workbookOf());
		const page = worksheet(workbook, "Funnel");
		page.eachRow((row) => {
			const label = row.getCell(1).text;
			if (label === "Call") row.getCell(2).value = 0.08;
			if (label === "Average deal") row.getCell(2).value = 95_000;
			if (label === "Sales cycle, days") row.getCell(2).value = 17;
		});
		const edited = new Uint8Array((await workbook.xlsx.writeBuffer()) as ArrayBuffer);
		const expected = await workbookOf({
			averageDeal: 95_000_00n,
			steps: chain("call 0.08 meeting 0.6 proposal 0.35 deal"),
			cycle: { from: "given", days: 17 },
		});
		const recalculated = await recalculate(edited);
		// the edited cycle is shorter than a month, so the sheet keeps a month before the year that now needs nothing
		const counts = (rows: unknown[][]) => rows.filter(([label]) => /2026|^(Ann|Bob|Cid|Dot)/.test(String(label)));
		const [after, fresh] = [counts(await cells(recalculated, "Funnel")), counts(await cells(expected, "Funnel"))];
		expect(fresh.length).toBeGreaterThan(15);
		expect(after).toEqual(fresh);
	});
});
