/** The hiring workbook is alive and true: recalculated it keeps its values, edited it is the estimate of the edited numbers. */

import { describe, expect, it } from "vitest";
import { passingOf } from "../../../src/capabilities/hire/option.ts";
import { recruitingOf } from "../../../src/capabilities/hire/recruiting.ts";
import { day } from "../../../src/core/day.ts";
import { rate, rateNumber, ZERO } from "../../../src/core/rate.ts";
import { recalculate, soffice } from "../../libreoffice.ts";
import { readBack, worksheet } from "../../output/xlsx/read-back.ts";
import { person } from "../plan/sample.ts";
import { expectSameRecalculated } from "../plan/workbook.ts";
import { estimateOf, TEAM, WHOLE, workbookOf } from "./estimates.ts";

type Page = ReturnType<typeof worksheet>;

/** Somebody of every tenure: long there, within the given months, on the way, and of an unknown first day. */
const LATELY = [
	...TEAM,
	person("Dee", { role: "manager", hired: day("2025-06-02") }),
	person("Eve", { role: "manager", hired: day("2025-12-08") }),
	person("Fay", { role: "manager", hired: day("2026-05-04") }),
	person("Gus", { role: "manager" }),
];

/** The whole section with these shares gone by months 3 and 12. */
function byTenure(third: string, twelfth: string, later: string, mode = "compounded"): string {
	const turnover = `turnover: { goneBy: { 3 months: ${third}, 1 year: ${twelfth} }, later: ${later} a year, mode: ${mode} }`;
	return WHOLE.replace("turnover: 35 % a year", turnover).replace("  probationPass: 70 %\n", "");
}

describe.skipIf(soffice === undefined)("recalculated by LibreOffice", { timeout: 120_000 }, () => {
	it("keeps every value: capacity, people, budget and payback", async () => {
		const found = estimateOf(WHOLE);
		expect(found.schedule.starts).toBeGreaterThan(0);
		expect(await expectSameRecalculated(await workbookOf(found))).toBeGreaterThan(500);
	});

	it("keeps every value of several roles, linear turnover, no probation and quotas under attainment", async () => {
		const found = estimateOf(
			`
hire:
  role: manager
  until: 2027-03
  growth: 12 %
  carry: month
  quota: 1 000 000 a quarter
  attainment: 85 %
  ramp: [10 %, 40 %]
  turnover: { rate: 50 %, mode: linear }
  probation: 0
  probationPass: 75 %
  cost: { salary: 45 000, recruiting: { ofAnnualPay: 20 % }, contributions: 30.2 %, tools: 1 999.99 a month }
  roles:
    - { role: junior, quota: 123 456.78 a month, ramp: [], cost: { salary: 30 000, contributions: 10 % } }
  risk: { simulations: 0 }
`,
			{ asOf: day("2026-07-01") },
		);
		expect(await expectSameRecalculated(await workbookOf(found))).toBeGreaterThan(500);
	});

	it("keeps every value where nobody is there, and where no cost is known", async () => {
		const found = estimateOf("hire: { quota: 500 000, carry: year, risk: { simulations: 0 } }\n", { people: [] });
		expect(await expectSameRecalculated(await workbookOf(found))).toBeGreaterThan(100);
	});

	it("is what the program counts, once productivity, ramp, turnover, pay and starts are typed in", async () => {
		const before = estimateOf(WHOLE);
		const after = estimateOf(
			WHOLE.replace("312 345.67", "350 000")
				.replace("[20 %, 55 %, 90 %]", "[30 %, 55 %, 90 %]")
				.replace("35 % a year", "20 % a year")
				.replace("salary: 60 000\n", "salary: 75 000\n"),
		);
		const edited = await edit(await workbookOf(before), (page) => {
			set(page, "Productivity in an average month", 2, 350_000);
			set(page, "Ramp, month 1", 2, 0.3);
			set(page, "Turnover a year", 2, 0.2);
			set(page, "Fixed pay a month, before taxes", 2, 75_000);
			const starts = headerAt(page, "Starts");
			for (const [month, { period }] of after.demand.entries()) {
				if (after.options.some((option) => option.month === month)) {
					const count = after.options.reduce(
						(sum, { month: at }, i) => sum + (at === month ? (after.schedule.counts[i] ?? 0) : 0),
						0,
					);
					set(page, monthName(period.label), starts, count);
				}
			}
		});
		const [months, budget] = [worksheet(edited, "Months"), worksheet(edited, "Budget")];
		for (const [month, { period, required }] of after.demand.entries()) {
			const of = (page: Page, column: string) => valueAt(page, monthName(period.label), headerAt(page, column));
			const capacity = (after.available[month] ?? 0n) + (after.schedule.capacity[month] ?? 0n);
			expect([period.label, of(months, "Capacity")]).toEqual([period.label, Number(capacity)]);
			expect(of(months, "Surplus or shortage")).toBe(Number(capacity - required));
			const cost = after.schedule.cost[month];
			expect(of(budget, "Pay")).toBe(Number(cost?.pay));
			expect(of(budget, "Recruiting")).toBe(Number(cost?.recruiting));
			// contributions follow in proportion, so that each start may differ by a kopeck or two from the rules
			expect(Math.abs(of(budget, "Contributions") - Number(cost?.contributions))).toBeLessThanOrEqual(
				after.schedule.starts * 2,
			);
		}
	});

	it("keeps every value where turnover goes by tenure, in either way", async () => {
		for (const mode of ["compounded", "linear"] as const) {
			const found = estimateOf(byTenure("30 %", "50 %", "20 %", mode), { people: LATELY });
			expect(found.schedule.starts).toBeGreaterThan(0);
			expect(await expectSameRecalculated(await workbookOf(found))).toBeGreaterThan(500);
		}
	});

	it("is what the program counts, once other shares of who is gone by when are typed in", async () => {
		const before = estimateOf(byTenure("30 %", "50 %", "20 %"), { people: LATELY });
		const after = estimateOf(byTenure("45 %", "70 %", "35 %"), { people: LATELY });
		const edited = await edit(await workbookOf(before), (page) => {
			set(page, "Gone by the end of month 3 of work", 2, 0.45);
			set(page, "Gone by the end of month 12 of work", 2, 0.7);
			set(page, "Turnover a year, past month 12 of work", 2, 0.35);
		});
		const months = worksheet(edited, "Months");
		expect(after.available).not.toEqual(before.available);
		for (const [month, { period }] of after.demand.entries()) {
			const started = before.options.reduce((sum, { role, month: at }, i) => {
				const count = BigInt(before.schedule.counts[i] ?? 0);
				const option = after.options.find((each) => each.month === at && each.role.name === role.name);
				return sum + count * (option?.capacity[month] ?? 0n);
			}, 0n);
			const row = monthName(period.label);
			expect(valueAt(months, row, headerAt(months, "Capacity"))).toBe(Number((after.available[month] ?? 0n) + started));
			expect(valueAt(months, row, headerAt(months, "Team"))).toBe(Number(after.team.capacity[month]));
		}
	});

	it("lets nobody come back where a later share is typed in below an earlier one, and bears that all are gone", async () => {
		const found = estimateOf(byTenure("30 %", "50 %", "20 %"), { people: LATELY });
		const typed = async (early: number, late: number) => {
			const edited = await edit(await workbookOf(found), (page) => {
				set(page, "Gone by the end of month 3 of work", 2, early);
				set(page, "Gone by the end of month 12 of work", 2, late);
			});
			const months = worksheet(edited, "Months");
			return found.demand.map(({ period }) => valueAt(months, monthName(period.label), headerAt(months, "Capacity")));
		};
		expect(await typed(0.6, 0.5)).toEqual(await typed(0.6, 0.6));
		expect((await typed(1, 1)).every(Number.isFinite)).toBe(true);
	});

	it("recruits for the starts that are typed in, by the rates that are typed in", async () => {
		const found = estimateOf(WHOLE);
		const counts = found.options.map((_, at) => (found.schedule.counts[at] ?? 0) + (at % 3));
		const edited = await edit(await workbookOf(found), (page, workbook) => {
			const starts = headerAt(page, "Starts");
			for (const [at, { month }] of found.options.entries()) {
				set(page, monthName(found.demand[month]?.period.label ?? ""), starts, counts[at] ?? 0);
			}
			set(worksheet(workbook, "Recruiting"), "Interviews", 3, 0.5);
		});
		const rates = { ...found.settings.recruiting.rates, interviews: { rate: rate("0.5"), defaulted: false } };
		const dates = found.options.flatMap((option, at) => Array<typeof option.dates>(counts[at] ?? 0).fill(option.dates));
		const { stages, weeks } = recruitingOf(dates, { rates }, passingOf(found.settings));
		const page = worksheet(edited, "Recruiting");
		for (const [at, label] of [
			"Responses",
			"Phone screens",
			"Interviews",
			"Offers",
			"Starts",
			"Past probation",
		].entries()) {
			expect([label, valueAt(page, label, 2) / 100]).toEqual([label, stages[at]?.count]);
		}
		const total = weeks.reduce((sum, { counts: of }) => sum + rateNumber(of[2] ?? ZERO), 0);
		expect(valueAt(page, "Total", 6) / 100).toBeCloseTo(total, 1);
		const [busiest] = [...weeks].sort((a, b) => rateNumber(b.counts[0] ?? ZERO) - rateNumber(a.counts[0] ?? ZERO));
		const row = `W${Number(busiest?.week.label.slice(-2))}`;
		expect(valueAt(page, row, 4) / 100).toBeCloseTo(rateNumber(busiest?.counts[0] ?? ZERO), 2);
	});

	it("turns the shortage negative where a start is taken out", async () => {
		const found = estimateOf(WHOLE.replace("carry: quarter", "carry: month"), { people: TEAM.slice(0, 1) });
		const [hire] = found.hires;
		const month = found.demand[found.options[hire?.option ?? 0]?.month ?? 0]?.period.label ?? "";
		const count = found.schedule.counts[hire?.option ?? 0] ?? 0;
		const edited = await edit(await workbookOf(found), (page) =>
			set(page, monthName(month), headerAt(page, "Starts"), count - 1),
		);
		const months = worksheet(edited, "Months");
		const short = found.demand.findIndex(({ period }) => period.label === hire?.reason?.need.label);
		const label = monthName(found.demand[short]?.period.label ?? "");
		expect(valueAt(months, label, headerAt(months, "Surplus or shortage"))).toBe(-Number(hire?.reason?.missing));
		expect(months.getRow(rowOf(months, label)).getCell(headerAt(months, "Carried?")).text).toBe("short");
	});
});

async function edit(xlsx: Uint8Array, typed: (page: Page, workbook: Awaited<ReturnType<typeof readBack>>) => void) {
	const workbook = await readBack(xlsx);
	typed(worksheet(workbook, "Assumptions"), workbook);
	return readBack(await recalculate(new Uint8Array((await workbook.xlsx.writeBuffer()) as ArrayBuffer)));
}

function rowOf(page: Page, label: string): number {
	let found = 0;
	page.eachRow((row, number) => {
		if (found === 0 && row.getCell(1).text === label) found = number;
	});
	if (found === 0) throw new Error(`no row ${label} on ${page.name}`);
	return found;
}

/** The first column with this header. */
function headerAt(page: Page, header: string): number {
	let found = 0;
	page.eachRow((row) => {
		row.eachCell((cell, column) => {
			if (found === 0 && column > 1 && cell.text === header) found = column;
		});
	});
	if (found === 0) throw new Error(`no column ${header} on ${page.name}`);
	return found;
}

function set(page: Page, label: string, column: number, value: number) {
	page.getRow(rowOf(page, label)).getCell(column).value = value;
}

/** In kopecks. */
function valueAt(page: Page, label: string, column: number): number {
	const cell = page.getRow(rowOf(page, label)).getCell(column);
	return Math.round(Number(cell.formula === undefined ? cell.value : cell.result) * 100);
}

function monthName(label: string): string {
	const name = new Date(`${label}-15`).toLocaleString("en", { month: "long" });
	return `${name} ${label.slice(0, 4)}`;
}
