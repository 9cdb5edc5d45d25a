import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answer } from "../../src/command.ts";
import { day } from "../../src/core/day.ts";
import { error, notice } from "../../src/core/problem.ts";
import { renderJson } from "../../src/output/json.ts";

const answer: Answer = {
	schema: "rop.plan/1",
	asOf: day("2026-03-31"),
	currency: { code: "RUB", decimals: 2 },
	// In another order than documented, as a computation may build it.
	inputs: [{ rejected: 1, used: 8, setAside: 1, rows: 10, sha256: "ab", file: "deals.csv" }],
	json: () => ({ year: 2026, target: "120000000.00", share: null }),
	document: () => ({ name: "plan", title: "", currency: { code: "RUB", decimals: 2 }, sheets: [] }),
};

describe("json", () => {
	it("is the envelope, then the body", () => {
		const problems = [
			error("file-missing", { file: "deals.csv" }, { file: "deals.xlsx", sheet: "Лист1", line: 17, column: 2 }),
			notice("folder-missing", { folder: "out" }),
		];
		expect(renderJson(answer, problems, "ru")).toBe(`{
  "schema": "rop.plan/1",
  "asOf": "2026-03-31",
  "currency": "RUB",
  "inputs": [
    {
      "file": "deals.csv",
      "sha256": "ab",
      "rows": 10,
      "used": 8,
      "setAside": 1,
      "rejected": 1
    }
  ],
  "problems": [
    {
      "code": "file-missing",
      "severity": "error",
      "place": "deals.xlsx[Лист1]!B17",
      "message": "нет файла deals.csv; проверьте имя и папку"
    },
    {
      "code": "folder-missing",
      "severity": "notice",
      "place": null,
      "message": "нет папки out; создайте её или проверьте путь"
    }
  ],
  "year": 2026,
  "target": "120000000.00",
  "share": null
}
`);
	});

	it("keeps the order of keys and every text, whatever the body holds", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (file, text) => {
				const inputs = answer.inputs.map((input) => ({ ...input, file }));
				const rendered = renderJson({ ...answer, inputs, json: () => ({ text }) }, [], "en");
				const read = JSON.parse(rendered);
				expect(Object.keys(read)).toEqual(["schema", "asOf", "currency", "inputs", "problems", "text"]);
				expect(Object.keys(read.inputs[0])).toEqual(["file", "sha256", "rows", "used", "setAside", "rejected"]);
				expect([read.inputs[0].file, read.text]).toEqual([file, text]);
			}),
			{ numRuns: 100 },
		);
	});
});
