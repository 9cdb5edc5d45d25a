/** What `rop data check` says of real data, compared with sums that were computed independently. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DEMO_SEED, DEMO_TODAY, makeDemo } from "../../../src/capabilities/workspace/demo/demo.ts";
import { isoDay } from "../../../src/core/day.ts";
import { LANGUAGES } from "../../../src/i18n/language.ts";
import { check, rop } from "./run.ts";

const DATA = join(import.meta.dirname, "../../../../shared/data");
const bytes = (path: string) => readFileSync(join(DATA, path));

describe.skipIf(!existsSync(DATA))("the pipeline of shared/data/maven-crm", async () => {
	if (!existsSync(DATA)) return;
	const truth = JSON.parse(bytes("maven-crm/truth.json").toString());
	const files = { "p.csv": bytes("maven-crm/sales_pipeline.csv"), "t.csv": bytes("maven-crm/sales_teams.csv") };
	const { answer, exit } = await check(files, "p.csv", "t.csv");

	it("is understood to the last row", () => {
		expect(exit).toBe(0);
		expect(answer.files.map(({ table, rows, used }) => [table, rows, used])).toEqual([
			["deals", truth.rows.sales_pipeline, truth.rows.sales_pipeline],
			["staff", truth.rows.sales_teams, truth.rows.sales_teams],
		]);
	});

	it("has the true counts of stages, and the true outcome", () => {
		const counts = (answer.deals?.byStage ?? []).map(({ stage, count }) => [stage, count]);
		expect(Object.fromEntries(counts)).toEqual(truth.deals_per_stage);
		expect(answer.deals?.won).toMatchObject({
			count: truth.won_count,
			amount: `${truth.won_total_value}.00`,
			undated: 0,
		});
		expect(answer.deals?.lost).toEqual({ count: truth.lost_count });
	});

	it("has the true win rate", async () => {
		const { out } = await rop(["data", "check", "p.csv", "-f", "text", "--lang", "en"], { files });
		const rate = (100 * truth.won_count) / (truth.won_count + truth.lost_count);
		expect(out).toMatch(new RegExp(`Win rate +${rate.toFixed(1)}%`));
	});

	it("has the true value of each agent, and of each month", () => {
		const byAgent = Object.entries<Record<string, number>>(truth.won_value_by_agent_by_month);
		const sum = (values: readonly number[]) => `${values.reduce((total, value) => total + value, 0)}.00`;
		const amounts = (answer.deals?.byManager ?? []).map(({ manager, amount }) => [manager, amount]);
		expect(Object.fromEntries(amounts)).toEqual(
			Object.fromEntries(byAgent.map(([agent, months]) => [agent, sum(Object.values(months))])),
		);
		for (const { period, amount } of answer.deals?.byMonth ?? []) {
			expect([period, amount]).toEqual([period, sum(byAgent.map(([, months]) => months[period] ?? 0))]);
		}
	});

	it("has the true value of each agent in each month, where only the agent's deals are given", async () => {
		const [header = "", ...lines] = files["p.csv"].toString().trim().split(/\r?\n/);
		for (const [agent, months] of Object.entries<Record<string, number>>(truth.won_value_by_agent_by_month).slice(
			0,
			5,
		)) {
			const own = [header, ...lines.filter((line) => line.split(",")[1] === agent)].join("\n");
			const { answer: alone } = await check({ "own.csv": own }, "own.csv");
			const byMonth = (alone.deals?.byMonth ?? []).map(({ period, amount }) => [period, Number(amount)]);
			expect(Object.fromEntries(byMonth)).toEqual(months);
		}
	});
});

describe.skipIf(!existsSync(DATA))("other real tables of shared/data", () => {
	it("AdventureWorks: orders are sales of their people, the staff is a staff", async () => {
		const truth = JSON.parse(bytes("adventureworks/truth.json").toString());
		const files = { "o.csv": bytes("adventureworks/reseller_orders.csv"), "s.csv": bytes("adventureworks/staff.csv") };
		const { answer, exit } = await check(files, "o.csv", "s.csv");
		expect(exit).toBe(0);
		expect(answer.files.map(({ table, profile, used }) => [table, profile, used])).toEqual([
			["deals", "sales-en", 3806],
			["staff", "staff-en", 17],
		]);
		for (const { manager, won } of answer.deals?.byManager ?? []) expect(won).toBe(truth.salespeople[manager].orders);
	});

	it("AdventureWorks: quotas are those of their people", async () => {
		const truth = JSON.parse(bytes("adventureworks/truth.json").toString());
		const { answer, exit } = await check({ "q.csv": bytes("adventureworks/quotas.csv") }, "q.csv");
		expect([exit, answer.problems]).toEqual([0, []]);
		const { table, profile, used, sums } = answer.files[0] ?? {};
		expect([table, profile, used]).toEqual(["quotas", "quotas-en", truth.quota_rows]);
		expect(answer.quotas).toMatchObject({ count: 163, amount: sums?.read });
		const people = Object.entries<{ total_quota: string }>(truth.salespeople);
		const total = Object.fromEntries(people.map(([id, { total_quota }]) => [id, total_quota.slice(0, -2)]));
		expect(Object.fromEntries((answer.quotas?.byManager ?? []).map((each) => [each.manager, each.amount]))).toEqual(
			total,
		);
		const counts = people.map(([id]) => [id, truth.salespeople[id].periods.length]);
		expect((answer.quotas?.byManager ?? []).map(({ manager, count }) => [manager, count])).toEqual(counts);
	});

	it.each([
		["bitrix24", "crm-seeds/bitrix24/deals_rest_api.csv"],
		["hubspot", "crm-seeds/hubspot/deal_data.csv"],
		["salesforce", "crm-seeds/salesforce/sf_opportunity_data.csv"],
	])("%s is recognised by its content alone", async (profile, path) => {
		const { answer } = await check({ "seed.csv": bytes(path) }, "seed.csv");
		expect(answer.files[0]).toMatchObject({ table: "deals", profile });
	});

	it("every odd workbook is answered, never with a fault", async () => {
		for (const name of readdirSync(join(DATA, "xlsx-odd")).filter((each) => each.includes(".xls"))) {
			const { exit, world } = await check({ [name]: bytes(`xlsx-odd/${name}`) }, name);
			expect([name, exit]).toEqual([name, 1]);
			expect(world.errText()).not.toContain("fault of rop");
		}
	});
});

describe("the company of rop demo", () => {
	it.each(LANGUAGES)("is understood without a question, in %s", async (language) => {
		const made = makeDemo({ language, seed: DEMO_SEED, today: DEMO_TODAY });
		const files = Object.fromEntries(made.map(({ path, content }) => [`firm/${path}`, content]));
		const { answer, exit } = await check(files, "-w", "firm", "--today", isoDay(DEMO_TODAY));
		expect(exit).toBe(0);
		expect(answer.files.filter(({ table }) => table === "deals").length).toBeGreaterThan(1);
		expect(answer.files.every(({ rows, used, setAside }) => used + setAside === rows && used > 0)).toBe(true);
		const unasked = ["stage-unknown", "person-unknown", "person-looks-like", "header-repeated"];
		expect(answer.problems.filter(({ code }) => unasked.includes(code))).toEqual([]);
		const months = answer.deals?.byMonth.reduce((sum, { won }) => sum + won, 0) ?? 0;
		expect(months + (answer.deals?.won.undated ?? 0)).toBe(answer.deals?.won.count);
	});
});
