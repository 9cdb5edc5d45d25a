import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { displayWidth, padded, truncated, wrapped } from "../../../src/output/text/display-width.ts";

describe("the width of a text on a terminal", () => {
	it.each([
		["", 0],
		["Иванов — 1 234,50 ₽…", 20],
		["Ёлкина", 6],
		["й", 2 - 1],
		["e\u0301", 1],
		["李伟", 4],
		["👍", 2],
		["█▌│", 3],
	])("of %j is %i", (text, width) => {
		expect(displayWidth(text)).toBe(width);
	});

	it("is kept by cutting", () => {
		expect(truncated("Константинопольская", 8)).toBe("Констан…");
		expect(truncated("Ли Вэй 李伟", 10)).toBe("Ли Вэй 李…");
		expect(truncated("Иванов", 6)).toBe("Иванов");
		expect(truncated("Анна Ли", 6)).toBe("Анна…");
	});

	it("is reached by padding", () => {
		expect(padded("李伟", 6, "left")).toBe("李伟  ");
		expect(padded("1 234", 7, "right")).toBe("  1 234");
	});

	it("breaks lines between words, and words only where it must", () => {
		expect(wrapped("план на год по месяцам", 12)).toEqual(["план на год", "по месяцам"]);
		expect(wrapped("a достопримечательность", 10)).toEqual(["a", "достоприме", "чательност", "ь"]);
		expect(wrapped("", 10)).toEqual([""]);
	});

	it("is never exceeded, and no word is lost", () => {
		fc.assert(
			fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 2, max: 40 }), (text, width) => {
				expect(displayWidth(truncated(text, width))).toBeLessThanOrEqual(width);
				const lines = wrapped(text, width);
				for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
				expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
			}),
			{ numRuns: 200 },
		);
	});
});
