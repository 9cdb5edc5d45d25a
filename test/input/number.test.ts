/** Numbers are read from their digits, exactly, and what could mean two things is refused. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { moneyText } from "../../src/core/money.ts";
import { rate } from "../../src/core/rate.ts";
import { AmountColumn, type AmountColumnOptions } from "../../src/input/amount-column.ts";
import { readAmount, readPercent, readRate, readWeight } from "../../src/input/number.ts";
import { ROUBLES } from "./table-file.ts";

describe("one amount", () => {
	it.each([
		["120 000 000", 12_000_000_000n],
		["120000000.50", 12_000_000_050n],
		["1,5 млн", 150_000_000n],
		["12млн", 1_200_000_000n],
		["12 mln", 1_200_000_000n],
		["1.2m", 120_000_000n],
		["100k", 10_000_000n],
		["100 к", 10_000_000n],
		["12 тыс. руб.", 1_200_000n],
		["5 т.р.", 500_000n],
		["1 054,00 ₽", 105_400n],
		["1\u00a0054,00\u00a0₽", 105_400n],
		["1\u202f234\u202f567", 123_456_700n],
		["руб. 500", 50_000n],
		["RUB 500", 50_000n],
		["500 RUR", 50_000n],
		["(1 234,5)", -123_450n],
		["\u22125 000 р.", -500_000n],
		["- 5", -500n],
		["+5", 500n],
		["1'234.50", 123_450n],
		["1,234.56", 123_456n],
		["1.234,56", 123_456n],
		["1.234.567", 123_456_700n],
		["0,500", 50n],
		[".5", 50n],
		["5.", 500n],
		["9 007 199 254 740 993", 900_719_925_474_099_300n],
	])("%j", (text, expected) => {
		expect(readAmount(text, ROUBLES)).toBe(expected);
	});

	it.each([
		"",
		" ",
		"стоп",
		"н/д",
		"1,234",
		"1.234",
		"12 34",
		"1 2345",
		"1.2.3",
		"1,23,456",
		"5-",
		"--5",
		"(-5)",
		"1e5",
		"$5",
		"5 EUR",
		"руб. 5 руб.",
		"20565.6206",
		"12 шт",
		"1/2",
		"0x10",
		"Infinity",
		"млн",
		"31.03.2026",
		"5 %",
	])("%j is refused", (text) => {
		expect(readAmount(text, ROUBLES)).toBeUndefined();
	});

	it("reads in the currency's own decimals", () => {
		expect(readAmount("1 500 ¥", { code: "CNY", decimals: 2 })).toBe(150_000n);
		expect(readAmount("1500", { code: "JPY", decimals: 0 })).toBe(1500n);
		expect(readAmount("1500.5", { code: "JPY", decimals: 0 })).toBeUndefined();
		expect(readAmount("-$5.25", { code: "USD", decimals: 2 })).toBe(-525n);
	});
});

describe("one percent or rate", () => {
	it("is exact", () => {
		expect(readPercent("7,5 %")).toEqual(rate("0.075"));
		expect(readPercent("40%")).toEqual(rate("0.4"));
		expect(readPercent("0.1 %")).toEqual(rate("0.001"));
		expect(readRate("1,2")).toEqual(rate("1.2"));
	});

	it("is refused without its sign, with a currency, or with two readings", () => {
		expect(readPercent("40")).toBeUndefined();
		expect(readPercent("5 % %")).toBeUndefined();
		expect(readRate("1,234")).toBeUndefined();
		expect(readRate("5 руб.")).toBeUndefined();
		expect(readWeight("5 руб.")).toBeUndefined();
	});

	it("is a fraction behind its only mark where thousands make no sense", () => {
		expect(readPercent("1,234 %")).toEqual(rate("0.01234"));
		expect(readPercent("12.500%")).toEqual(rate("0.125"));
		expect(readPercent("1 234,5 %")).toEqual(rate("12.345"));
		expect(readWeight("1,234")).toEqual(rate("1.234"));
		expect(readWeight("1.200")).toEqual(rate("1.2"));
	});
});

const NOTHING = { currency: ROUBLES, power: 0, mark: undefined, empty: new Set<string>() };

function readAll(texts: readonly string[], options: Partial<AmountColumnOptions> = {}) {
	const column = new AmountColumn({ ...NOTHING, ...options });
	for (const text of texts) column.observe(text);
	return { settled: column.settle(), values: texts.map((text) => column.read(text)), column };
}

describe("a column of amounts", () => {
	it("settles two readings by a value that has one", () => {
		expect(readAll(["1,234", "5,67"]).values).toEqual([123n, 567n]);
		expect(readAll(["1,234", "5.67"]).values).toEqual([123_400n, 567n]);
		expect(readAll(["1.234", "1.234.567"]).values).toEqual([123_400n, 123_456_700n]);
	});

	it("waits, and then refuses, where nothing settles it", () => {
		const { settled, values } = readAll(["1,234", "12", "5,678"]);
		expect(settled).toBe(false);
		expect(values[0]).toMatchObject({ fault: "ambiguous", text: "1,234" });
		expect(values[1]).toBe(1200n);
	});

	it("follows the user where he says", () => {
		expect(readAll(["1,234"], { mark: "." }).values).toEqual([123_400n]);
	});

	it("goes by most of its values and refuses the odd one", () => {
		expect(readAll(["1,5", "2,5", "3.5"]).values).toEqual([
			150n,
			250n,
			{ fault: "contradicts", text: "3.5", found: "," },
		]);
	});

	it("rounds what its currency can't hold, half away from zero, and counts it", () => {
		const { values, column } = readAll(["0.005", "0.0049", "-0.005", "1.10"]);
		expect(values).toEqual([1n, 0n, -1n, 110n]);
		expect(column.rounded).toBe(3);
	});

	it("multiplies what its header says is in thousands", () => {
		expect(readAll(["1,5", "0,0004"], { power: 3 }).values).toEqual([150_000n, 40n]);
	});

	it("takes only the words it was told for empty", () => {
		expect(readAll(["н/д", "стоп"], { empty: new Set(["н/д"]) }).values).toEqual([
			undefined,
			{ fault: "unreadable", text: "стоп", found: "" },
		]);
	});

	it("reads numbers of a workbook from their digits", () => {
		const column = new AmountColumn(NOTHING);
		expect(column.read({ kind: "number", text: "-1054.15" })).toBe(-105_415n);
		expect(column.read({ kind: "error", text: "#N/A" })).toMatchObject({ fault: "unreadable", text: "#N/A" });
	});

	it("reads back every amount in every style", () => {
		const style = fc.constantFrom(
			(text: string) => text,
			(text: string) => text.replace(".", ","),
			(text: string) => grouped(text, " ", ","),
			(text: string) => grouped(text, "\u00a0", ","),
			(text: string) => grouped(text, ",", "."),
			(text: string) => grouped(text, ".", ","),
			(text: string) => grouped(text, "'", "."),
		);
		fc.assert(
			fc.property(
				fc.array(fc.bigInt(-(10n ** 14n), 10n ** 14n), { minLength: 1, maxLength: 20 }),
				style,
				(amounts, write) => {
					const texts = amounts.map((amount) => write(moneyText(amount, ROUBLES)));
					expect(readAll(texts).values).toEqual(amounts);
				},
			),
			{ numRuns: 200 },
		);
	});
});

function grouped(plain: string, group: string, mark: string): string {
	const [whole = "", fraction = ""] = plain.replace("-", "").split(".");
	return `${plain.startsWith("-") ? "-" : ""}${whole.replace(/\B(?=(\d{3})+$)/g, group)}${mark}${fraction}`;
}
