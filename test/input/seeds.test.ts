/** Tables of real systems are recognised and add up. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readDeals } from "../../src/input/deals.ts";
import { readStaff } from "../../src/input/staff.ts";
import { context, dealsOf, worldOf } from "./table-file.ts";

const DATA = join(import.meta.dirname, "../../../shared/data");
const SEEDS = [
	{ path: "crm-seeds/bitrix24/deals_rest_api.csv", profile: "bitrix24", rows: 3 },
	{ path: "crm-seeds/hubspot/deal_data.csv", profile: "hubspot", rows: 44 },
	{ path: "crm-seeds/salesforce/sf_opportunity_data.csv", profile: "salesforce", rows: 10 },
	{ path: "adventureworks/reseller_orders.csv", profile: "sales-en", rows: 3806 },
];

describe.skipIf(!existsSync(DATA))("the tables of shared/data", () => {
	it.each(SEEDS)("$path is of $profile", async ({ path, profile, rows }) => {
		const { recognised, inputs, problems } = await dealsOf(readFileSync(join(DATA, path)));
		expect(recognised[0]?.profile?.key).toBe(profile);
		expect(inputs[0]).toMatchObject({ rows, used: rows });
		expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
	});

	it("the orders of AdventureWorks are the sales of their people, rounded to cents", async () => {
		const truth = JSON.parse(readFileSync(join(DATA, "adventureworks/truth.json"), "utf8"));
		const { deals } = await dealsOf(readFileSync(join(DATA, "adventureworks/reseller_orders.csv")));
		const byPerson = deals.all().groupBy("manager");
		for (const [id, { orders, total_sales: total }] of Object.entries<Record<string, string>>(truth.salespeople)) {
			const selection = byPerson.get(id);
			expect(selection?.count ?? 0).toBe(Number(orders));
			// four decimals became two, at most half a cent an order away
			const difference = Math.abs(Number(selection?.amount() ?? 0n) / 100 - Number(total));
			expect(difference).toBeLessThanOrEqual(Number(orders) * 0.005);
		}
	});

	it("the stages of the API's flags are followed where names are coded", async () => {
		const { deals } = await dealsOf(readFileSync(join(DATA, "crm-seeds/salesforce/sf_opportunity_data.csv")));
		expect([...deals.all().groupBy("status")].map(([status, { count }]) => [status, count])).toEqual([
			["won", 5],
			["lost", 4],
			["open", 1],
		]);
	});

	it("the people of AdventureWorks are a staff", async () => {
		const world = worldOf({ "staff.csv": readFileSync(join(DATA, "adventureworks/staff.csv")) });
		const { staff, problems } = await readStaff(world, [{ file: "staff.csv" }], context());
		expect(staff).toHaveLength(17);
		expect(problems).toEqual([]);
	});

	it("a file of another table is refused by name", async () => {
		const world = worldOf({ "a.csv": readFileSync(join(DATA, "maven-crm/accounts.csv")) });
		const { problems, inputs } = await readDeals(world, [{ file: "a.csv" }], context());
		expect(problems.map(({ code }) => code)).toContain("column-missing");
		expect(inputs[0]).toMatchObject({ used: 0 });
	});
});
