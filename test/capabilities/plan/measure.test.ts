/** What a plan is of: payments, revenue, margin, deals, new clients. */
import { describe, expect, it } from "vitest";
import { planJson } from "../../../src/capabilities/plan/json.ts";
import { currencyOfMeasure, historyIn } from "../../../src/capabilities/plan/measure.ts";
import { presentPlan } from "../../../src/capabilities/plan/present.ts";
import { day, isoDay } from "../../../src/core/day.ts";
import { DealsBuilder } from "../../../src/core/deals.ts";
import { COUNTED } from "../../../src/core/money.ts";
import type { Payment } from "../../../src/core/payments.ts";
import { main } from "../../../src/main.ts";
import { renderXlsx } from "../../../src/output/xlsx.ts";
import { fakeWorld } from "../../fake-world.ts";
import { soffice } from "../../libreoffice.ts";
import { person, planOf, RUB } from "./sample.ts";
import { afterEdits, expectSameRecalculated } from "./workbook.ts";

const deals = (() => {
	const builder = new DealsBuilder(["deals.csv"]);
	const rows = [
		["1", "2025-01-10", "Vega", "Ann", 500_00n],
		["2", "2025-02-10", "Vega", "Eve", 700_00n],
		["3", "2025-02-20", "Orion", "Ann", 900_00n],
		["4", "2025-03-20", "", "Ann", 100_00n],
	] as const;
	for (const [index, [id, closed, client, manager, amount]] of rows.entries()) {
		const plain = { title: "", stage: "won", status: "won", pipeline: "", product: "CRM", channel: "web" } as const;
		builder.add({
			...plain,
			id,
			client,
			manager,
			amount,
			created: undefined,
			closed: day(closed),
			file: 0,
			line: index,
		});
	}
	return builder.finish();
})();
const payment = (deal: string, on: string, amount: bigint, manager = ""): Payment => ({
	...{ day: day(on), amount, deal, invoice: "", manager, client: "", place: { file: "payments.csv" } },
});

describe("the past in a measure", () => {
	it("of payments is each payment on its day, with its deal's people and product", () => {
		const paid = [
			payment("1", "2025-02-01", 300_00n),
			payment("1", "2025-03-01", -50_00n),
			payment("", "2025-04-01", 7n, "Kim"),
		];
		const history = historyIn("payments", deals, paid);
		expect(history?.amount()).toBe(250_07n);
		const rows = [...(history?.deals() ?? [])].map(({ closed, manager, product }) => [
			closed && isoDay(closed),
			manager,
			product,
		]);
		expect(rows).toEqual([
			["2025-02-01", "Ann", "CRM"],
			["2025-03-01", "Ann", "CRM"],
			["2025-04-01", "Kim", ""],
		]);
		expect(historyIn("payments", deals, undefined)).toBeUndefined();
	});

	it("of deals is one for each, of clients one for the first of each, of margin nothing", () => {
		expect(historyIn("revenue", deals, undefined)?.amount()).toBe(2_200_00n);
		expect(historyIn("deals", deals, undefined)?.amount()).toBe(4n);
		const clients = historyIn("clients", deals, undefined);
		expect(clients?.amount()).toBe(2n);
		expect([...(clients?.deals() ?? [])].map(({ client }) => client)).toEqual(["Vega", "Orion"]);
		expect(historyIn("margin", deals, undefined)).toBeUndefined();
	});
});

const counted = (more = {}) =>
	planOf(
		{ measure: "deals", currency: COUNTED, target: 487n, unit: 1n, ...more },
		{ people: [person("Ann", { team: "North" }), person("Eve", { team: "South" })] },
	);

describe("a plan of counted things", () => {
	it("has plain numbers in the JSON", () => {
		const json = planJson(counted());
		expect(json["target"]).toBe(487);
		const managers = json["managers"] as { target: number; months: { target: number }[] }[];
		expect(managers.reduce((sum, { target }) => sum + target, 0)).toBe(487);
		expect(managers[0]?.months.every(({ target }) => Number.isInteger(target))).toBe(true);
	});

	it("has no money in the document", () => {
		const { sheets } = presentPlan(counted(), day("2026-01-01"), "en");
		expect(JSON.stringify(sheets, (_, value) => (typeof value === "bigint" ? `${value}n` : value))).not.toMatch(
			/"money"/,
		);
	});

	it("is of the workspace's money only where it is money", () => {
		expect(currencyOfMeasure("payments", RUB)).toBe(RUB);
		expect(currencyOfMeasure("margin", RUB)).toBe(RUB);
		expect(currencyOfMeasure("clients", RUB)).toBe(COUNTED);
	});
});

describe("rop.yaml", () => {
	const told = async (plan: string) => {
		const world = fakeWorld({ files: { "rop.yaml": `version: 1\nplan:\n  year: 2026\n${plan}` }, today: "2026-01-12" });
		const code = await main(world, ["plan", "decompose", "-f", "json", "--lang", "en"], "0.0.0");
		return { code, err: world.errText(), out: code === 0 ? JSON.parse(world.outText()) : undefined };
	};

	it("counts deals in whole numbers, and keeps the currency out", async () => {
		const { out } = await told("  measure: deals\n  target: 480\n");
		expect(out).toMatchObject({ currency: null, target: 480, roundTo: 1 });
		expect((await told("  measure: deals\n  target: 480,5\n")).err).toContain("setting-invalid");
	});

	it("takes money for payments and margin", async () => {
		const { out } = await told("  measure: margin\n  target: 480,5\n");
		expect(out).toMatchObject({ currency: "RUB", target: "480.50" });
	});
});

describe.skipIf(soffice === undefined)("recalculated by LibreOffice", { timeout: 60_000 }, () => {
	it("keeps every number, and follows a changed target", async () => {
		const xlsx = await renderXlsx(presentPlan(counted(), day("2026-01-01"), "en"), "en");
		expect(await expectSameRecalculated(xlsx)).toBeGreaterThan(300);
		const cell = await afterEdits(xlsx, [{ sheet: "Assumptions", row: "Target for the year", value: 501 }]);
		for (const { seat, target } of counted({ target: 501n }).seats) {
			expect(cell(seat.name, "2026")).toBe(Number(target) * 100);
		}
	});
});
