/** Turnover as rop.yaml may say it, in either form and language. */
import { expect, it } from "vitest";
import { hireJson } from "../../../src/capabilities/hire/json.ts";
import { hireSchema } from "../../../src/capabilities/hire/written/schema.ts";
import { turnoverFrom } from "../../../src/capabilities/hire/written/turnover.ts";
import { readSection } from "../../../src/input/settings/section.ts";
import { readTree } from "../../../src/input/settings/tree.ts";
import { main } from "../../../src/main.ts";
import { fakeWorld } from "../../fake-world.ts";
import { RUB } from "../plan/sample.ts";
import { estimateOf, WHOLE } from "./estimates.ts";
import { percent } from "./sample.ts";

function read(...lines: readonly string[]) {
	const { tree } = readTree(`hire:\n${lines.map((line) => `  ${line}\n`).join("")}`, "rop.yaml");
	if (tree === undefined) throw new Error("no YAML");
	const { value, problems } = readSection(tree, ["hire"], hireSchema(RUB));
	if (value === undefined) throw new Error(JSON.stringify(problems));
	const { turnover, problems: of } = turnoverFrom(value, tree);
	return turnover ?? of.map(({ code }) => code);
}

const SAID = {
	goneBy: [
		{ months: 3, share: percent(30) },
		{ months: 12, share: percent(50) },
	],
	later: percent(20),
	mode: "compounded",
};

it.each([
	"turnover: { goneBy: { 3 months: 30 %, 12 months: 50 % }, later: 20 % a year }",
	"turnover: { goneBy: { 12 months: 50 %, 3 months: 30 % }, later: 20 % }",
	"turnover: { goneBy: { 3 месяца: 30 %, 1 год: 50 % }, later: 20 % в год, mode: compounded }",
	"turnover: { goneBy: { 3: 30%, 1 year: 50% }, later: 20% }",
])("%s", (line) => {
	expect(read(line)).toEqual(SAID);
});

it("goes with a probation that everybody passes, or with none", () => {
	const line = "turnover: { goneBy: { 3 months: 30 %, 12 months: 50 % }, later: 20 %, mode: linear }";
	expect(read(line, "probationPass: 100 %")).toEqual({ ...SAID, mode: "linear" });
	expect(read(line, "probation: 0", "probationPass: 60 %")).toEqual({ ...SAID, mode: "linear" });
	expect(read(line, "probationPass: 60 %")).toEqual(["hire-probation-twice"]);
});

it("still is one share of a year, compounded unless it says linear", () => {
	expect(read("turnover: 40 % a year")).toEqual({ yearly: percent(40), mode: "compounded" });
	expect(read("turnover: { rate: 40 %, mode: linear }")).toEqual({ yearly: percent(40), mode: "linear" });
});

it.each([
	["turnover: { goneBy: { 3 months: 30 %, 6 months: 30 % } }", ["hire-turnover-later-missing"]],
	["turnover: { goneBy: {}, later: 20 % }", ["hire-turnover-months"]],
	["turnover: { goneBy: { 0 months: 30 % }, later: 20 % }", ["hire-turnover-months"]],
	["turnover: { goneBy: { 3 months: 30 %, 3 месяца: 30 % }, later: 20 % }", ["hire-turnover-month-twice"]],
	["turnover: { goneBy: { 12 months: 30 %, 3 months: 50 % }, later: 20 % }", ["hire-turnover-falls"]],
	["turnover: { rate: 40 %, later: 20 % }", ["hire-turnover-two-ways"]],
	["turnover: { later: 20 % }", ["setting-missing"]],
	["turnover: { mode: linear }", ["setting-missing"]],
])("%s is refused", (line, codes) => {
	expect(read(line)).toEqual(codes);
});

it("tells the answer's reader which it was", () => {
	const found = (turnover: string) => {
		const yaml = WHOLE.replace("35 % a year", turnover).replace("  probationPass: 70 %\n", "");
		return hireJson(estimateOf(yaml), "en")["turnover"];
	};
	expect(found("{ rate: 35 %, mode: linear }")).toEqual({ yearly: 0.35, mode: "linear" });
	expect(found("{ goneBy: { 1 year: 50 %, 3 months: 33.33 % }, later: 20 % }")).toEqual({
		goneBy: [
			{ months: 3, share: 0.3333 },
			{ months: 12, share: 0.5 },
		],
		later: 0.2,
		mode: "compounded",
	});
});

it("can be compared with others: --what-if changes the later share, or all of it", async () => {
	const settings = [
		"version: 1",
		"plan: { year: 2026, target: 60 000 000 }",
		"sources: { staff: staff.csv }",
		"hire:",
		"  productivity: 900 000 a month",
		"  turnover: { goneBy: { 3 months: 30 %, 12 months: 50 % }, later: 20 % a year }",
		"  risk: { simulations: 0 }",
		"  cost: { salary: 60 000, contributions: 30 % }",
		"",
	].join("\n");
	const staff = "ФИО;Роль;Дата приёма\nИванов Иван;менеджер;2023-02-01\nПетрова Анна;менеджер;2025-12-01\n";
	const world = fakeWorld({ files: { "rop.yaml": settings, "staff.csv": staff }, today: "2026-01-05" });
	const worse = ["turnover.later: 60 %", "turnover: { goneBy: { 3 months: 60 %, 12 months: 80 % }, later: 20 % }"];
	const args = ["hire", "estimate", "--what-if", ...worse, "turnover: 0 %"];
	expect(await main(world, args, "0.0.0")).toBe(0);
	const { starts, whatIf } = JSON.parse(world.outText());
	const [later, early, none] = whatIf.map((side: { starts: number }) => side.starts);
	expect(later).toBeGreaterThanOrEqual(starts);
	expect(early).toBeGreaterThan(starts);
	expect(none).toBeLessThan(starts);
});
