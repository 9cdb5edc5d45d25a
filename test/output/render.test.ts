import { describe, expect, it } from "vitest";
import type { Answer } from "../../src/command.ts";
import { day } from "../../src/core/day.ts";
import { FORMATS, type Format, formatOf, render } from "../../src/output/render.ts";
import { samplePlan } from "./sample-plan.ts";

const answer: Answer = {
	schema: "rop.plan/1",
	asOf: day("2026-03-31"),
	currency: { code: "RUB", decimals: 2 },
	inputs: [],
	json: () => ({ year: 2026 }),
	document: () => samplePlan("ru"),
};

const options = { language: "ru", width: 80, colour: false, csvDialect: "excel-ru" } as const;

describe("the form of an answer", () => {
	it.each([
		["plan.xlsx", "xlsx"],
		["out/План.CSV", "csv"],
		["a.b.json", "json"],
		["plan.md", "md"],
		["plan.html", "html"],
		["plan.htm", "html"],
		["plan.txt", "text"],
		["plan.docx", undefined],
		["plan", undefined],
		["out.csv/plan", undefined],
	])("follows the ending of %s", (name, format) => {
		expect(formatOf(name)).toBe(format);
	});

	it.each<[Format, RegExp]>([
		["json", /^\{\n {2}"schema": "rop\.plan\/1",/],
		["csv", /^\uFEFFОтдел;Менеджер;Янв;/],
		["md", /^# План продаж 2026\n/],
		["html", /^<!doctype html>/],
		["text", /^План продаж 2026\n/],
	])("%s is its own, and the same on every run", async (format, beginning) => {
		const once = await render(answer, [], { ...options, format });
		expect(once).toMatch(beginning);
		expect(await render(answer, [], { ...options, format })).toBe(once);
	});

	it("is bytes for a workbook", async () => {
		const bytes = await render(answer, [], { ...options, format: "xlsx" });
		expect(Buffer.from(bytes).subarray(0, 2).toString()).toBe("PK");
	});

	it("is one of the documented formats", () => {
		expect(FORMATS).toEqual(["xlsx", "csv", "json", "md", "html", "text"]);
	});
});
