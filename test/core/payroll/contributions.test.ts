/** Employer's contributions by hand: each tariff in each year, the base limit, newcomers, and years that meet. */
import { describe, expect, test } from "vitest";
import { employerContributions, type MonthPay, type PayrollRates, type Tariff } from "../../../src/core/payroll.ts";
import { rate, ZERO } from "../../../src/core/rate.ts";
import { month, paid, roubles, russia, steady, sum } from "./russia.ts";

/** Contributions of each month in roubles. */
function counted(pays: readonly MonthPay[], tariff: Tariff): readonly number[] {
	return employerContributions(pays, tariff, ZERO, russia).map(({ contributions }) => Number(contributions) / 100);
}

describe("one month of 80 000, by year and tariff", () => {
	test.each<[label: string, tariff: Tariff, expected: number]>([
		["2023-01", "general", 24_000],
		["2024-01", "general", 24_000],
		["2025-01", "general", 24_000],
		["2026-01", "general", 24_000],
		// above one minimum wage of 16 242 and of 19 242
		["2023-01", "sme", 4_872.6 + 9_563.7],
		["2024-01", "sme", 5_772.6 + 9_113.7],
		// above one and a half: 33 660 and 40 639.50
		["2025-01", "sme", 10_098 + 6_951],
		["2026-01", "sme", 12_191.85 + 5_904.08],
		["2024-01", "sme-processing", 5_772.6 + 9_113.7],
		["2025-01", "sme-processing", 10_098 + 3_521.84],
		["2026-01", "sme-processing", 12_191.85 + 2_991.4],
		["2023-01", "it", 6_080],
		["2024-01", "it", 6_080],
		["2025-01", "it", 6_080],
		["2026-01", "it", 12_000],
	])("%s %s: %d", (label, tariff, expected) => {
		expect(counted(steady(label, 1, 80_000), tariff)).toEqual([Math.round(expected * 100) / 100]);
	});
});

describe("the base limit", () => {
	test("general: 30 % up to it, 15.1 % beyond, the month that passes it has both", () => {
		// 2025: 2 759 000 is passed in the seventh month, which has 359 000 left of it
		expect(counted(steady("2025-01", 8, 400_000), "general")).toEqual([
			...Array(6).fill(120_000),
			107_700 + 6_191,
			60_400,
		]);
	});

	test("a month that ends on the limit to the kopeck has nothing beyond it", () => {
		const pays = paid("2025-01", [roubles(2_758_999.99), 1n, 1_000n]);
		expect(
			sum(
				employerContributions(pays, "general", ZERO, russia)
					.map((each) => each.contributions)
					.slice(0, 2),
			),
		).toBe(roubles(827_700));
		expect(counted(pays, "general")[2]).toBe(1.51);
	});

	test("sme: beyond it the part below one and a half minimum wages has 15.1 %, the rest 15 % as ever", () => {
		// 40 639.50 and 260 000 each month; ten months begin below the limit. Then 6 136.5645 + 39 000, kopecks carried
		expect(counted(steady("2026-01", 12, 300_639.5), "sme")).toEqual([
			...Array(10).fill(12_191.85 + 39_000),
			45_136.56,
			45_136.57,
		]);
	});

	test("sme: the part below the threshold fills what is left of the limit first", () => {
		// 20 000.50 are left in February: those at 30 %, 20 639 of the threshold at 15.1 %, 59 360.50 at 15 %
		const pays = paid("2026-01", [roubles(2_958_999.5), roubles(100_000)]);
		expect(counted(pays, "sme")[1]).toBe(18_020.71); // 6 000.15 + 3 116.489 + 8 904.075
	});

	test("it: nothing beyond it until 2024, 7.6 % in 2025", () => {
		expect(counted(paid("2024-01", [roubles(3_000_000), roubles(100_000)]), "it")).toEqual([169_100, 0]);
		expect(counted(paid("2025-01", [roubles(3_000_000), roubles(100_000)]), "it")).toEqual([228_000, 7_600]);
	});
});

describe("months", () => {
	test("who comes in mid-year begins with nothing earned, and everybody does in January", () => {
		const months = counted(steady("2024-10", 15, 1_000_000), "general");
		expect(months.slice(0, 3)).toEqual([300_000, 300_000, 67_500 + 117_025]);
		expect(months.slice(3)).toEqual(counted(steady("2025-01", 12, 1_000_000), "general"));
	});

	test("up to one and a half minimum wages sme pays as everybody does", () => {
		expect(counted(steady("2026-01", 12, 40_639.5), "sme")).toEqual(
			counted(steady("2026-01", 12, 40_639.5), "general"),
		);
	});

	test("a kopeck that rounding owes is paid by a later month", () => {
		// 7.6 % of 59 360.50 is 4 511.398: two thousandths are owed each month
		const months = employerContributions(steady("2026-01", 3, 100_000), "sme-processing", ZERO, russia);
		expect(months.map(({ contributions }) => contributions)).toEqual([1_670_325n, 1_670_325n, 1_670_324n]);
	});

	test("nothing for nothing, and nobody", () => {
		expect(counted(steady("2026-01", 2, 0), "general")).toEqual([0, 0]);
		expect(counted([], "general")).toEqual([]);
	});
});

test("injuries: the firm's own rate on all pay, beyond the limit, too", () => {
	const months = employerContributions(steady("2026-01", 3, 2_000_000.05), "it", rate("0.002"), russia);
	expect(months.map(({ injury }) => injury)).toEqual([400_000n, 400_000n, 400_000n]);
	const odd = employerContributions(paid("2026-01", [101n, 101n, 101n, 101n]), "it", rate("0.004"), russia);
	expect(odd.map(({ injury }) => injury)).toEqual([0n, 1n, 0n, 1n]);
});

describe("what can't be counted is refused", () => {
	const january = { month: month("2026-01"), pay: 1n };
	const february = { month: month("2026-02"), pay: 1n };

	test.each<[string, readonly MonthPay[], RegExp]>([
		["a year without rates", [{ month: month("2031-01"), pay: 1n }], /2031/],
		["months out of order", [february, january], /out of order: 2026-01/],
		["a month twice", [january, january], /out of order: 2026-01/],
		["pay below zero", [january, { ...february, pay: -1n }], /below zero in 2026-02/],
		[
			"a quarter",
			[{ month: { ...january.month, kind: "quarter", label: "2026-Q1" }, pay: 1n }],
			/not a month: 2026-Q1/,
		],
	])("%s", (_, pays, message) => {
		expect(() => employerContributions(pays, "general", ZERO, russia)).toThrow(message);
	});

	test("any year, where there are no rates at all", () => {
		const none: PayrollRates = { country: "RU", years: [] };
		expect(() => employerContributions([january], "general", ZERO, none)).toThrow(/2026/);
		expect(employerContributions([], "general", ZERO, none)).toEqual([]);
	});
});
