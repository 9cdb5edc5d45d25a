import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeDemo } from "../../../../src/capabilities/workspace/demo/demo.ts";
import { day } from "../../../../src/core/day.ts";
import { main } from "../../../../src/main.ts";
import { fakeWorld } from "../../../fake-world.ts";

type Files = Readonly<Record<string, string | Uint8Array>>;

async function run(files: Files, ...words: readonly string[]) {
	const world = fakeWorld({ files, today: "2026-01-01" });
	const exit = await main(world, ["plan", "check", ...words], "0.0.0");
	return { exit, out: world.outText(), err: world.errText() };
}

interface Answer {
	readonly schema: string;
	readonly status: string;
	readonly expected: string | null;
	readonly checks: readonly { readonly id: string; readonly status: string; readonly message: string }[];
	readonly notMeasured: readonly { readonly id: string; readonly message: string }[];
	readonly needed: Readonly<Record<string, unknown>> | null;
}

async function answer(files: Files, ...words: readonly string[]) {
	const { out, exit, err } = await run(files, ...words, "-f", "json");
	return { exit, err, json: JSON.parse(out) as Answer };
}

const statuses = ({ checks }: Answer) => Object.fromEntries(checks.map(({ id, status }) => [id, status]));

const HEAD = "id,manager,amount,created,closed,stage\n";
const months = Array.from({ length: 12 }, (_, index) => `2025-${String(index + 1).padStart(2, "0")}`);
const deals = (amount: number) =>
	HEAD +
	months
		.flatMap((month, index) =>
			["Ann", "Bob"].flatMap((manager) => [
				`w${index}${manager},${manager},${amount},${month}-02,${month}-20,Won`,
				`l${index}${manager},${manager},${amount},${month}-02,${month}-20,Lost`,
			]),
		)
		.join("\n");
const STAFF = "name,team,hired,left\nAnn,North,2020-01-01,\nBob,North,2020-01-01,\n";
const FILES = { "deals.csv": deals(50_000), "staff.csv": STAFF };
const FLAGS = ["--deals", "deals.csv", "--staff", "staff.csv", "--year", "2026", "--lang", "en"];

describe("from flags alone", () => {
	it("passes a plan that the people there carry, with exit code 0", async () => {
		const { exit, json } = await answer(FILES, ...FLAGS, "--target", "900000");
		expect(json).toMatchObject({ schema: "rop.plan-check/1", expected: "1200000.00" });
		expect(statuses(json)).toMatchObject({
			capacity: "ok",
			growth: "ok",
			averageDeal: "ok",
			conversion: "ok",
			leads: "ok",
		});
		expect(exit).toBe(statuses(json)["coverage"] === "fail" ? 3 : 0);
	});

	it("fails one that nothing supports with exit code 3, the answer written", async () => {
		const { exit, json } = await answer(FILES, ...FLAGS, "--target", "2400000");
		expect(exit).toBe(3);
		expect(statuses(json)).toMatchObject({ capacity: "fail", growth: "fail", averageDeal: "fail", leads: "fail" });
		expect(json.needed).toMatchObject({
			stretch: 2,
			averageDeal: "100000.00",
			conversion: 1,
			mix: { ratio: 1.259922 },
		});
	});

	it("says of every check that it could not make what is missing", async () => {
		const { json } = await answer(FILES, ...FLAGS, "--target", "900000");
		const missing = Object.fromEntries(json.notMeasured.map(({ id, message }) => [id, message]));
		expect(missing["paymentLag"]).toContain("--payments");
		expect(missing["lastPlan"]).toContain("rop plan freeze");
		expect(Object.keys(missing)).toContain("vacations");
	});

	it("is told in every form", async () => {
		for (const format of ["text", "md", "csv", "html"]) {
			const { out } = await run(FILES, ...FLAGS, "--target", "2400000", "-f", format, "--lang", "ru");
			expect(out).toContain("Загрузка команды");
			expect(out).toContain("не пройдена");
		}
	});

	it("needs deals", async () => {
		expect((await run(FILES, "--year", "2026", "--target", "900000")).exit).toBe(2);
	});
});

describe("from rop.yaml", () => {
	const workspace = (check: string) => ({
		...FILES,
		"rop.yaml": `version: 1\nlanguage: en\nsources: { deals: deals.csv, staff: staff.csv }\nplan:\n  year: 2026\n  target: 1 150 000\n${check}`,
	});

	it("takes limits of one's own, last year's targets, and what is switched off", async () => {
		const own =
			"  check:\n    capacity: { warn: 99 %, fail: 120 % }\n    coverage: off\n    lastTargets: { Ann: 600 000, Bob: 700 000 }\n";
		const { json, exit } = await answer(workspace(own));
		expect(statuses(json)).toMatchObject({ capacity: "ok", lastPlan: "warn" });
		expect(json.notMeasured).toContainEqual({ id: "coverage", message: "switched off in rop.yaml (plan.check)" });
		expect(exit).toBe(0);
	});

	it("refuses a check that there is not, at its place", async () => {
		const { exit, err } = await run(workspace("  check:\n    capacty: { warn: 90 % }\n"));
		expect(exit).toBe(2);
		expect(err).toContain("rop.yaml:8:5: error[key-unknown]");
		expect(err).toContain("capacity");
	});

	it("measures people by last year's frozen plan", async () => {
		const files = workspace("  check:\n    coverage: off\n");
		const world = fakeWorld({ files, today: "2025-01-01" });
		expect(await main(world, ["plan", "freeze", "--year", "2025", "--target", "1200000", "--author", "Ann"], "0")).toBe(
			0,
		);
		const frozen = { "plans/2025-v1.json": world.writtenText("plans/2025-v1.json") };
		const { json } = await answer({ ...files, ...frozen });
		expect(json.checks.find(({ id }) => id === "lastPlan")?.message).toBe("2 of 2 people met their plan for 2025.");
	});
});

describe("last year's quotas", () => {
	const quotas = "Manager,Period,Quota\nAnn,2025,1\nBob,2025-Q1,1\nBob,2025-Q2,100000000\nBob,2024-12,5\n";
	const message = ({ checks, notMeasured }: Awaited<ReturnType<typeof answer>>["json"]) =>
		[...checks, ...notMeasured].find(({ id }) => id === "lastPlan")?.message;
	const workspace = (plan: string) =>
		`version: 1\nlanguage: en\nsources: { deals: deals.csv, staff: staff.csv, quotas: quotas.csv }\nplan:\n  year: 2026\n  target: 1 150 000\n${plan}`;

	it("are what people are measured by where nothing is frozen; those that begin in other years are not", async () => {
		const files = { ...FILES, "quotas.csv": quotas, "rop.yaml": workspace("") };
		expect(message((await answer(files)).json)).toBe(
			"1 of 2 people met their plan for 2025. Needed: at least 2 of 2 meet their plan.",
		);
		const own = { ...files, "rop.yaml": workspace("  check: { lastTargets: { Ann: 1, Bob: 1 } }\n") };
		expect(message((await answer(own)).json)).toBe("2 of 2 people met their plan for 2025.");
		const older = { ...files, "quotas.csv": quotas.replaceAll("2025", "2023") };
		expect(message((await answer(older)).json)).toContain("sources.quotas");
	});

	it("that can't be read stop the check", async () => {
		const files = { ...FILES, "quotas.csv": quotas.replace("2025-Q1", "spring"), "rop.yaml": workspace("") };
		const { exit, err } = await run(files);
		expect(exit).toBe(1);
		expect(err).toContain("quotas.csv:3:2: error[period-unreadable]");
	});
});

describe("the demo company", () => {
	const demo = (language: "en" | "ru") =>
		Object.fromEntries(
			makeDemo({ language, seed: 4, today: day("2026-07-01") }).map(({ path, content }) => [path, content]),
		);

	for (const language of ["en", "ru"] as const) {
		it(`asks more than it has people and reasons for (${language})`, async () => {
			const { exit, json } = await answer(demo(language), "--today", "2026-07-01", "--lang", language);
			expect(exit).toBe(3);
			expect(statuses(json)).toMatchObject({ capacity: "fail", growth: "fail", bestMonth: "fail" });
			expect(json.checks.length).toBeGreaterThan(10);
			const said = [...json.checks, ...json.notMeasured].map(({ message }) => message);
			for (const message of said) expect(message).not.toMatch(/undefined|null|NaN|Infinity| {2}|\.\.|: [.,]/);
		});
	}
});

const MAVEN = join(import.meta.dirname, "../../../../../shared/data/maven-crm");

describe.skipIf(!existsSync(MAVEN))("the published pipeline", () => {
	it("supports for 2018 what 2017 brought, and not half as much again", async () => {
		const files = {
			"deals.csv": readFileSync(join(MAVEN, "sales_pipeline.csv")),
			"staff.csv": readFileSync(join(MAVEN, "sales_teams.csv")),
		};
		const words = ["--deals", "deals.csv", "--staff", "staff.csv", "--year", "2018", "--seasonality", "history"];
		const year = await answer(files, ...words, "--target", "12 000 000");
		expect(year.exit).toBe(0);
		expect(statuses(year.json)).toMatchObject({ growth: "ok", bestMonth: "ok", averageDeal: "ok", leads: "ok" });
		expect(Number(year.json.expected)).toBeGreaterThan(12_000_000);
		const more = await answer(files, ...words, "--target", "18 000 000");
		expect(more.exit).toBe(3);
		expect(statuses(more.json)).toMatchObject({ capacity: "fail", growth: "fail", bestMonth: "fail", leads: "fail" });
	}, 120_000);
});
