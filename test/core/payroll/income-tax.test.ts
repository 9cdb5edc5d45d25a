/** Income tax and net pay by hand: both scales, whole roubles, thresholds inside a month, January anew. */
import { describe, expect, test } from "vitest";
import { incomeTax, type MonthPay, netPay } from "../../../src/core/payroll.ts";
import { paid, roubles, russia, steady } from "./russia.ts";

/** The tax of each month in roubles. */
function taxes(pays: readonly MonthPay[]): readonly number[] {
	return incomeTax(pays, russia).map(({ tax }) => Number(tax) / 100);
}

test("13 % of ordinary pay, and the rest in hand", () => {
	expect(taxes(steady("2026-01", 3, 90_000))).toEqual([11_700, 11_700, 11_700]);
	expect(netPay(steady("2026-01", 2, 90_000), russia).map(({ month, net }) => [month.label, net])).toEqual([
		["2026-01", roubles(78_300)],
		["2026-02", roubles(78_300)],
	]);
});

describe("the year's income passes a threshold", () => {
	test("2026: 2.4 million, in the fourth month of 700 000", () => {
		expect(taxes(steady("2026-01", 5, 700_000))).toEqual([91_000, 91_000, 91_000, 39_000 + 60_000, 105_000]);
	});

	test("2024: 5 million, and 15 % is the last step", () => {
		expect(taxes(paid("2024-01", [4_900_000, 200_000, 60_000_000].map(roubles)))).toEqual([
			637_000,
			13_000 + 15_000,
			9_000_000,
		]);
	});

	test("2025: all five steps in one month", () => {
		expect(taxes([...steady("2025-01", 1, 51_000_000)])).toEqual([312_000 + 390_000 + 2_700_000 + 6_000_000 + 220_000]);
	});

	test("January begins anew", () => {
		expect(taxes(paid("2025-12", [3_000_000, 1_000_000].map(roubles)))).toEqual([312_000 + 90_000, 130_000]);
	});
});

describe("whole roubles", () => {
	test("of the year's tax, so that months differ by a rouble and the year does not drift", () => {
		// 13 % of 10 003 is 1 300.39: cumulatively 1 300.39, 2 600.78, 3 901.17
		expect(taxes(steady("2026-01", 3, 10_003))).toEqual([1_300, 1_301, 1_300]);
	});

	test("half a rouble up, rounded once: 49.99 kopecks are no half", () => {
		expect(taxes(paid("2026-01", [roubles(50)]))).toEqual([7]); // 6.50
		expect(taxes(paid("2026-01", [roubles(49.99)]))).toEqual([6]); // 6.4987 would be 6.50 in kopecks
	});
});
