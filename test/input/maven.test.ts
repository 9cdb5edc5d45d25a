/** The pipeline of 8 800 opportunities, read and compared with sums that were computed independently. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { moneyText } from "../../src/core/money.ts";
import { readDeals } from "../../src/input/deals.ts";
import { readStaff } from "../../src/input/staff.ts";
import { context, ROUBLES, worldOf } from "./table-file.ts";

const FOLDER = join(import.meta.dirname, "../../../shared/data/maven-crm");
const file = (name: string) => readFileSync(join(FOLDER, name));

interface Truth {
	readonly deals_per_stage: Readonly<Record<string, number>>;
	readonly won_total_value: number;
	readonly won_value_by_agent_by_month: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

describe.skipIf(!existsSync(FOLDER))("the pipeline of shared/data/maven-crm", async () => {
	const present = existsSync(FOLDER);
	const world = worldOf(present ? { "p.csv": file("sales_pipeline.csv"), "t.csv": file("sales_teams.csv") } : {});
	const truth: Truth = present ? JSON.parse(file("truth.json").toString()) : {};
	const staff = present ? await readStaff(world, [{ file: "t.csv" }], context()) : undefined;
	const names = staff?.staff.map(({ name }) => name);
	const reading = present ? await readDeals(world, [{ file: "p.csv" }], context({ staff: names })) : undefined;
	const deals = reading?.deals.all();

	it("is recognised as a plain English table, with nothing left over", () => {
		expect(reading?.recognised[0]?.profile?.key).toBe("plain-en");
		expect(reading?.problems).toEqual([]);
		expect(reading?.inputs[0]).toMatchObject({ rows: 8800, used: 8800, setAside: 0, rejected: 0 });
	});

	it("has the true number of deals in each stage", () => {
		const counts = [...(deals?.groupBy("stage") ?? [])].map(([stage, { count }]) => [stage, count]);
		expect(Object.fromEntries(counts)).toEqual(truth.deals_per_stage);
	});

	it("has the true won value of each agent in each month", () => {
		const won = deals?.where({ status: "won" });
		expect(moneyText(won?.amount() ?? 0n, ROUBLES)).toBe(`${truth.won_total_value}.00`);
		const byAgent = [...(won?.groupBy("manager") ?? [])].map(([agent, selection]) => [
			agent,
			Object.fromEntries(
				[...selection.byMonth("closed")].map(([month, each]) => [month, Number(each.amount() / 100n)]),
			),
		]);
		expect(Object.fromEntries(byAgent)).toEqual(truth.won_value_by_agent_by_month);
	});

	it("has its agents in the teams of their managers", () => {
		expect(staff?.staff).toHaveLength(35);
		expect(staff?.staff[0]).toMatchObject({ name: "Anna Snelling", team: "Dustin Brinkmann" });
		expect(new Set(staff?.staff.map(({ team }) => team)).size).toBe(6);
	});
});
