import { describe, expect, it } from "vitest";
import { day } from "../../src/core/day.ts";
import {
	currencySign,
	writtenAmount,
	writtenDay,
	writtenDecimal,
	writtenList,
	writtenMoney,
	writtenPercent,
	writtenShort,
} from "../../src/i18n/written.ts";

const rub = { code: "RUB", decimals: 2 };
const usd = { code: "USD", decimals: 2 };
const kwd = { code: "KWD", decimals: 3 };

/** As typed here, with ordinary spaces. */
const typed = (text: string) => text.replaceAll("\u00a0", " ");

describe("amounts for people", () => {
	it.each([
		[123_456_789n, "1 234 567,89", "1,234,567.89"],
		[120_000_000_00n, "120 000 000", "120,000,000"],
		[-50n, "−0,50", "−0.50"],
		[0n, "0", "0"],
	])("%s kopecks", (amount, ru, en) => {
		expect([typed(writtenAmount(amount, rub, "ru")), writtenAmount(amount, rub, "en")]).toEqual([ru, en]);
	});

	it("have their currency where each language puts it", () => {
		expect(typed(writtenMoney(-123_400n, usd, "en"))).toBe("−$1,234");
		expect(typed(writtenMoney(-123_400n, usd, "ru"))).toBe("−1 234 $");
		expect(typed(writtenMoney(123_400n, rub, "en"))).toBe("1,234 ₽");
		expect(typed(writtenMoney(1_500n, kwd, "en"))).toBe("1.500 KWD");
		expect([currencySign(rub), currencySign(kwd)]).toEqual(["₽", "KWD"]);
	});

	it("are short on an axis", () => {
		const short = [0, 0.5, 950, 1500, 8_100_000, -2_000_000, 1_250_000_000].map((value) => [
			typed(writtenShort(value, "ru")),
			writtenShort(value, "en"),
		]);
		expect(short).toEqual([
			["0", "0"],
			["0,5", "0.5"],
			["950", "950"],
			["1,5 тыс.", "1.5K"],
			["8,1 млн", "8.1M"],
			["−2 млн", "−2M"],
			["1,3 млрд", "1.3B"],
		]);
	});
});

describe("other values for people", () => {
	it("never have the minus of a rounded zero", () => {
		expect([writtenDecimal("-0.00", "en"), writtenPercent(-0.0001, 1, "en")]).toEqual(["0.00", "0.0%"]);
	});

	it("follow each language", () => {
		expect([typed(writtenPercent(0.256, 1, "ru")), writtenPercent(0.256, 1, "en")]).toEqual(["25,6 %", "25.6%"]);
		expect([writtenDay(day("2026-03-01"), "ru"), writtenDay(day("2026-03-01"), "en")]).toEqual([
			"01.03.2026",
			"2026-03-01",
		]);
		expect(writtenList(["a", "b", "c"], "ru", 2)).toBe("«a», «b», и ещё 1");
	});
});
