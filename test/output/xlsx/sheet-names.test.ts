/** Names of worksheets follow Excel's rules for any titles. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sheetNames } from "../../../src/output/document/sheet-names.ts";

describe("sheetNames", () => {
	it("keeps a good title as it is", () => {
		expect(sheetNames(["План", "By month"], "Sheet")).toEqual(["План", "By month"]);
	});

	it("replaces what Excel forbids", () => {
		expect(sheetNames(["План/факт: [2026]?", "a\\b*", "it's", "\t \u0001", "_x0041_"], "Лист")).toEqual([
			"План-факт- (2026)",
			"a-b",
			"it\u2019s",
			"Лист",
			"-x0041_",
		]);
	});

	it("numbers titles that are equal but for case, and the reserved one", () => {
		expect(sheetNames(["План", "план", "ПЛАН", "History"], "Sheet")).toEqual([
			"План",
			"план (2)",
			"ПЛАН (3)",
			"History (2)",
		]);
	});

	it("gives legal, unique names for any titles, the same each time", () => {
		const titles = fc.array(
			fc.oneof(fc.string({ unit: "binary", maxLength: 50 }), fc.constantFrom("A", "a", "x".repeat(40))),
		);
		fc.assert(
			fc.property(titles, (given) => {
				const names = sheetNames(given, "Sheet");
				for (const name of names) {
					expect(name.length).toBeGreaterThan(0);
					expect(name.length).toBeLessThanOrEqual(31);
					expect(name).not.toMatch(/[:\\/?*[\]'\p{Cc}\p{Cs}]|^\s|\s$/u);
					expect(name.toLowerCase()).not.toBe("history");
				}
				expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(given.length);
				expect(sheetNames(given, "Sheet")).toEqual(names);
			}),
			{ numRuns: 200 },
		);
	});
});
