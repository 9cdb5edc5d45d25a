/** Parts of a month by working days, and the top-up to the minimum wage. */
import { describe, expect, test } from "vitest";
import { payForWorkdays, topUpToMinimum } from "../../../src/core/payroll.ts";
import { month, roubles, russia } from "./russia.ts";

describe("pay for working days", () => {
	test("salary × worked ÷ norm, half a kopeck up", () => {
		expect(payForWorkdays(roubles(70_000), 7, 21)).toBe(roubles(23_333.33));
		expect(payForWorkdays(roubles(70_000), 14, 21)).toBe(roubles(46_666.67));
		expect(payForWorkdays(1n, 1, 2)).toBe(1n);
		expect(payForWorkdays(roubles(70_000), 21, 21)).toBe(roubles(70_000));
		expect(payForWorkdays(roubles(70_000), 0, 21)).toBe(0n);
	});

	test.each([
		[1, 0],
		[0, 0],
		[22, 21],
		[-1, 21],
		[1.5, 21],
	])("%d of %d days is refused", (worked, norm) => {
		expect(() => payForWorkdays(roubles(70_000), worked, norm)).toThrow(/not working days/);
	});
});

describe("the top-up to the minimum wage", () => {
	test("by the year of the month", () => {
		const accrued = roubles(19_000);
		expect(
			["2023-12", "2024-01", "2025-06", "2026-01"].map((each) => topUpToMinimum(accrued, month(each), russia)),
		).toEqual([0, 242, 3_440, 8_093].map(roubles));
	});

	test("nothing where the minimum is reached", () => {
		expect(topUpToMinimum(roubles(27_093), month("2026-01"), russia)).toBe(0n);
		expect(topUpToMinimum(roubles(27_092.99), month("2026-01"), russia)).toBe(1n);
	});

	test("a year without rates is refused", () => {
		expect(() => topUpToMinimum(0n, month("2031-01"), russia)).toThrow(/2031/);
	});
});
