/** Text is legal XML and reads back as it was; its width and its lines are estimated on the safe side. */
import { describe, expect, it } from "vitest";
import { inputName, keyOfInputName } from "../../../src/output/xlsx/input-names.ts";
import { longestWord, textWidth, wrappedLines } from "../../../src/output/xlsx/text-width.ts";
import { cellText, legalText, xmlText } from "../../../src/output/xlsx/xml-text.ts";

describe("text of cells", () => {
	it("loses what XML forbids and keeps the rest", () => {
		expect(legalText("a\u0000b\u0007c\u000bd\u001fe\u007ff\uffffg")).toBe("abcdefg");
		expect(legalText("x\r\ny\rz\tw")).toBe("x\ny\nz\tw");
		expect(legalText("\ud800 and \udc00, but 😀")).toBe("\ufffd and \ufffd, but 😀");
	});

	it("keeps what looks like an escape as it was written", () => {
		expect(cellText("_x0041_ and x_x000D_")).toBe("_x005F_x0041_ and x_x005F_x000D_");
		expect(cellText("_x41_")).toBe("_x41_");
	});

	it("longer than a cell can hold is refused", () => {
		expect(cellText("я".repeat(32_767)).length).toBe(32_767);
		expect(() => cellText("я".repeat(32_768))).toThrow(RangeError);
	});

	it("is escaped in parts", () => {
		expect(xmlText(`<a> & "b"\n`)).toBe("&lt;a&gt; &amp; &quot;b&quot;&#10;");
	});
});

describe("the width of text", () => {
	it("is counted in digits: wide letters take more, narrow ones less", () => {
		expect(textWidth("0123456789")).toBeCloseTo(10.2);
		expect(textWidth("ШЩЖ")).toBeGreaterThan(5);
		expect(textWidth("ill.")).toBeLessThan(2.5);
		expect(textWidth("План", true)).toBeGreaterThan(textWidth("План"));
	});

	it("of the longest word does not count the others", () => {
		expect(longestWord("План на рабочий день")).toBe(textWidth("рабочий"));
	});

	it("decides on how many lines a text goes", () => {
		expect(wrappedLines("одно", 20)).toBe(1);
		expect(wrappedLines("", 20)).toBe(1);
		expect(wrappedLines("раз\nдва\nтри", 20)).toBe(3);
		expect(wrappedLines("слово ".repeat(10).trim(), 12)).toBe(5);
		expect(wrappedLines("0".repeat(50), 10.2)).toBe(5);
	});
});

describe("the names of inputs", () => {
	it("are legal, and give the key back", () => {
		for (const key of ["plan.target", "plan.weights.Иванов Иван", "a_x0020_b", "a_u0020_b", "доля, %", "👍"]) {
			expect(inputName(key)).toMatch(/^rop\.[\p{L}\p{N}._]+$/u);
			// A reader takes `_x0020_` for a space.
			expect(inputName(key)).not.toMatch(/_x[0-9A-Fa-f]{4}_/);
			expect(keyOfInputName(inputName(key))).toBe(key);
		}
		expect(keyOfInputName("_xlnm.Print_Titles")).toBeUndefined();
	});
});
