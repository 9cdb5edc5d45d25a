/** Money: its text holds every minor unit, and its number refuses what a double cannot hold. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Currency, currencyOf, minorPerMajor, moneyNumber, moneyText } from "../../src/core/money.ts";

const RUB: Currency = { code: "RUB", decimals: 2 };
const anyCurrency = fc.constantFrom(RUB, { code: "JPY", decimals: 0 }, { code: "KWD", decimals: 3 });

describe("moneyText", () => {
	test("reads back as the same amount", () => {
		fc.assert(
			fc.property(fc.bigInt(), anyCurrency, (amount, currency) => {
				const text = moneyText(amount, currency);
				expect(text).toMatch(currency.decimals === 0 ? /^-?\d+$/ : /^-?\d+\.\d+$/);
				expect(BigInt(text.replace(".", ""))).toBe(amount);
				expect(text.split(".")[1]?.length ?? 0).toBe(currency.decimals);
			}),
		);
	});

	test("keeps the minus and the zeros of small amounts", () => {
		expect([0n, 5n, -5n, -105n, 12_000_000_000n].map((amount) => moneyText(amount, RUB))).toEqual([
			"0.00",
			"0.05",
			"-0.05",
			"-1.05",
			"120000000.00",
		]);
	});
});

test("moneyNumber is the double nearest to the text, and refuses amounts past the safe integers", () => {
	fc.assert(
		fc.property(fc.maxSafeInteger(), anyCurrency, (amount, currency) => {
			expect(moneyNumber(BigInt(amount), currency)).toBe(Number(moneyText(BigInt(amount), currency)));
		}),
	);
	expect(() => moneyNumber(BigInt(Number.MAX_SAFE_INTEGER) + 1n, RUB)).toThrow(RangeError);
	expect(() => moneyNumber(BigInt(Number.MIN_SAFE_INTEGER) - 1n, RUB)).toThrow(RangeError);
});

test("knows how many decimals a currency has", () => {
	expect(["RUB", "JPY", "KWD"].map((code) => currencyOf(code)?.decimals)).toEqual([2, 0, 3]);
	expect(["rub", "RU", "₽", ""].map(currencyOf)).toEqual([undefined, undefined, undefined, undefined]);
	expect(minorPerMajor(RUB)).toBe(100n);
});
