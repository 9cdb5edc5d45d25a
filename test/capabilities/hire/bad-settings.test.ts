/** Settings of hiring that can't be: each is told at its line, with what to write instead. */
import { expect, it } from "vitest";
import { main } from "../../../src/main.ts";
import { fakeWorld } from "../../fake-world.ts";

/** What `rop` says of a hire section with this line in it. */
async function said(line: string, language: "en" | "ru"): Promise<string> {
	const settings = [
		"version: 1",
		"plan: { year: 2026, target: 24 000 000 }",
		"sources: { staff: staff.csv }",
		"hire:",
		`  ${line}`,
		"",
	].join("\n");
	const staff = "ФИО;Роль;Дата приёма\nИванов Иван;менеджер;2023-02-01\n";
	const world = fakeWorld({ files: { "rop.yaml": settings, "staff.csv": staff }, today: "2026-03-31" });
	expect(await main(world, ["hire", "estimate", "--lang", language], "0.0.0")).toBe(2);
	return world.errText();
}

it.each([
	["ramp: [20 %, 120 %]", "hire.ramp"],
	["ramp: [20 %, -5 %]", "hire.ramp"],
	["ramp: сразу", "hire.ramp"],
	["turnover: 140 %", "hire.turnover"],
	["turnover: { rate: 40 %, mode: monthly }", "hire.turnover"],
	["turnover: { goneBy: { 3 months: 130 % }, later: 20 % }", "hire.turnover"],
	["turnover: { goneBy: { 3 months: -5 % }, later: 20 % }", "hire.turnover"],
	["turnover: { goneBy: { 3 months: 30 % }, later: 120 % }", "hire.turnover"],
	["turnover: { goneBy: 30 %, later: 20 % }", "hire.turnover"],
	["turnover: { goneBy: [30 %, 50 %], later: 20 % }", "hire.turnover"],
	["turnover: { goneBy: { 3 months: 30 % }, later: 2 % a month }", "hire.turnover"],
	["turnover: { goneBy: { 3 months: 30 % }, later: 20 %, mode: evenly }", "hire.turnover"],
	["probationPass: 0 %", "hire.probationPass"],
	["funnel: { отклик→звонок: 0 % }", "hire.funnel"],
	["funnel: { оффер→выход: 120 % }", "hire.funnel"],
	["productivity: 0", "hire.productivity"],
	["quota: -900 000 a month", "hire.quota"],
	["quota: 900 000 a week", "hire.quota"],
	["attainment: 0 %", "hire.attainment"],
	["until: 2026-13", "hire.until"],
	["leadTime: { recruiting: -5 days }", "hire.leadTime"],
	["leadTime: { notice: soon }", "hire.leadTime"],
	["planned: [{ month: 2026-06, count: 0 }]", "hire.planned"],
	["limits: { noStarts: [June] }", "hire.limits"],
	["span: [{ role: SDR, per: 0 }]", "hire.span"],
	["cost: { salary: 60 000 a year }", "hire.cost"],
	["cost: { salary: 60 000, margin: 130 % }", "hire.cost"],
])("%s", async (line, key) => {
	for (const language of ["en", "ru"] as const) {
		const told = await said(line, language);
		expect(told).toMatch(/^rop\.yaml:5:\d+: (?:error|ошибка)\[setting-(?:invalid|choice)\]: /);
		expect(told).toContain(key);
	}
});
