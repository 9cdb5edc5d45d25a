/** Twelve given indices, growth kept apart from season, and the spread over the years. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decompose } from "../../../src/capabilities/plan/decompose.ts";
import { seasonJson } from "../../../src/capabilities/plan/json-season.ts";
import type { Seasonality } from "../../../src/capabilities/plan/seasonality.ts";
import { day, isoDay } from "../../../src/core/day.ts";
import { rate, rateNumber } from "../../../src/core/rate.ts";
import { plainCalendar, planOf, settings, won } from "./sample.ts";

const problemsOf = (seasonality: Seasonality, sold?: ReturnType<typeof won>) =>
	decompose(settings({ seasonality }), { people: [], won: sold, calendar: plainCalendar() }, day("2026-01-01"))
		.problems;
const indicesOf = (seasonality: Seasonality, sold?: ReturnType<typeof won>) =>
	planOf({ seasonality }, { won: sold }).season.months.map(({ index }) => Number(index) / 1_000_000);
/** What each month of each year sold, in roubles, the earliest year first. */
const sold = (first: number, years: readonly (readonly number[])[]) =>
	won(
		years.flatMap((months, index) =>
			months.map((amount, month) => {
				const label = `${first + index}-${String(month + 1).padStart(2, "0")}-12`;
				return [label, BigInt(Math.round(amount * 100))] as const;
			}),
		),
	);

/** As printed in case dec-09: the sum is 1200.4 %, since averages were rounded first. */
const PRINTED = ["57.6", "82.5", "86.3", "105.9", "136.8", "143.9", "140.6", "123.8", "110.2", "83.6", "57.0", "72.2"];

describe("twelve given indices", () => {
	it("are shares of their sum, whatever it is, and that is said (case dec-09)", () => {
		const given: Seasonality = { from: "indices", per: "month", indices: PRINTED.map((index) => rate(`${index}`)) };
		const plan = planOf({ seasonality: given, target: 1_200_400_00n });
		expect(plan.months.map(({ target }) => target)).toEqual(
			PRINTED.map((index) => BigInt(index.replace(".", "")) * 100_00n),
		);
		const season = seasonJson(plan)["months"] as { index: number }[];
		expect(season.reduce((sum, { index }) => sum + index, 0)).toBeCloseTo(12, 4);
		expect(season[0]?.index).toBeCloseTo(57.6 * (12 / 1200.4), 5);
		expect(problemsOf(given).map(({ code, facts }) => [code, facts])).toEqual([
			["plan-indices-normalised", { sum: 1200.4 }],
		]);
	});

	it("that sum to twelve are taken as they are, in silence", () => {
		const even: Seasonality = {
			from: "indices",
			per: "month",
			indices: [...Array(6).fill(rate("0.8")), ...Array(6).fill(rate("1.2"))],
		};
		expect(problemsOf(even)).toEqual([]);
		expect(planOf({ seasonality: even }).months.map(({ target }) => target)).toEqual([
			...Array(6).fill(800_000_00n),
			...Array(6).fill(1_200_000_00n),
		]);
	});

	it("of a working day are multiplied by the days, of a month are not", () => {
		const flat = { from: "indices", indices: Array(12).fill(rate("1")) } as const;
		expect(planOf({ seasonality: { ...flat, per: "workday" } }).months).toEqual(
			planOf({ seasonality: { from: "workdays" } }).months,
		);
		expect(planOf({ seasonality: { ...flat, per: "month" } }).months).toEqual(planOf({}).months);
	});

	it("that are all zero are refused", () => {
		const zero: Seasonality = { from: "indices", per: "month", indices: Array(12).fill(rate("0")) };
		expect(problemsOf(zero).map(({ code }) => code)).toEqual(["plan-season-zero"]);
	});

	it("give a year that adds up, whatever they are", () => {
		const index = fc.tuple(fc.bigInt({ min: 0n, max: 10_000n }), fc.constantFrom("", "0", "5"));
		fc.assert(
			fc.property(fc.array(index, { minLength: 12, maxLength: 12 }), (written) => {
				fc.pre(written.some(([whole, part]) => whole > 0n || part === "5"));
				const indices = written.map(([whole, part]) => rate(part === "" ? `${whole}` : `${whole}.${part}`));
				const { months } = planOf({ seasonality: { from: "indices", per: "month", indices } });
				expect(months.reduce((sum, { target }) => sum + target, 0n)).toBe(12_000_000_00n);
			}),
			{ numRuns: 50 },
		);
	});
});

describe("the history of several years", () => {
	const y2014 = [10.2, 15.2, 17.3, 19.4, 21.2, 26.1, 28.3, 21.4, 22.1, 14.6, 9.5, 12.4];
	const y2015 = [9.7, 16.1, 14.8, 22.7, 25.4, 28.2, 25.8, 23.3, 20.7, 15.2, 8.6, 12.9];
	const y2016 = [11.8, 14.4, 15.6, 16.5, 29.1, 25.2, 23.5, 23.6, 18.2, 16.3, 13.3, 14.6];
	const history = { from: "history", per: "month", years: 3 } as const;

	it("gives indices that sum to twelve, within the spread of the years, near the published ones (case dec-09)", () => {
		const { season } = planOf({ seasonality: history }, { won: sold(2023, [y2014, y2015, y2016]) });
		const sum = season.months.reduce((total, { index }) => total + index, 0n);
		expect(Math.abs(Number(sum) - 12_000_000)).toBeLessThan(12);
		const published = [57.36, 82.69, 86.31, 106.03, 136.97, 143.85, 140.41, 123.58, 110.37, 83.41, 56.82, 72.2];
		for (const [month, { index, byYear = [] }] of season.months.entries()) {
			expect(byYear).toHaveLength(3);
			const seen = byYear.map(Number);
			// the median, a little scaled
			expect(Number(index)).toBeGreaterThan(Math.min(...seen) * 0.98);
			expect(Number(index)).toBeLessThan(Math.max(...seen) * 1.02);
			expect(Math.abs(Number(index) / 10_000 - (published[month] ?? 0))).toBeLessThan(6);
		}
	});
});

describe("the trend", () => {
	const history = { from: "history", per: "month", years: 3 } as const;
	const line = (start: number, perMonth: number, season: readonly number[]) =>
		[0, 1, 2].map((year) => season.map((index, month) => (start + perMonth * (year * 12 + month)) * index));
	const FLAT = Array(12).fill(1);

	it("that is a straight line leaves no season, where it is removed", () => {
		const growing = sold(2023, line(100_000, 2_000, FLAT));
		expect(indicesOf({ ...history, trend: "remove" }, growing)).toEqual(FLAT);
		expect(indicesOf(history, growing)).toEqual(FLAT);
		const kept = indicesOf({ ...history, trend: "keep" }, growing);
		expect(kept[0]).toBeLessThan(0.94);
		expect(kept[11]).toBeGreaterThan(1.06);
	});

	it("is told apart from a season that is there", () => {
		const season = [0.8, 0.9, 1.1, 1, 0.9, 1.1, 0.9, 0.8, 1.1, 1.1, 1, 1.3];
		const indices = indicesOf({ ...history, trend: "remove" }, sold(2023, line(100_000, 1_000, season)));
		for (const [month, index] of indices.entries()) expect(index).toBeCloseTo(season[month] ?? 0, 1);
		const { trend } = planOf(
			{ seasonality: { ...history, trend: "remove" } },
			{ won: sold(2023, line(100_000, 1_000, FLAT)) },
		).season;
		expect(trend).toMatchObject({ perYear: rate("1200000"), months: 12 });
		expect(trend && rateNumber(trend.share)).toBeCloseTo(12_000 / 117_500, 6);
	});

	it("of an unfinished year is that of its line through what it has", () => {
		const [first = [], second = [], third = []] = line(100_000, 2_000, FLAT);
		const indices = indicesOf({ ...history, trend: "remove" }, sold(2023, [first, second, third.slice(0, 5)]));
		expect(indices).toEqual(FLAT);
	});

	it("does not follow a campaign, and neither does the season", () => {
		const campaign = sold(
			2023,
			[FLAT, FLAT, [...FLAT.slice(0, 11), 3]].map((months) => months.map((m) => m * 100_000)),
		);
		expect(indicesOf(history, campaign)).toEqual(FLAT);
	});

	it("is told apart from a season with one giant month", () => {
		const season = [...Array(11).fill(0.75), 3.75];
		const indices = indicesOf(history, sold(2023, line(100_000, 1_000, season)));
		for (const [month, index] of indices.entries()) expect(index).toBeCloseTo(season[month] ?? 0, 1);
	});

	it("needs months seen in two years, and says so where there are none", () => {
		const one = sold(2025, [line(100_000, 2_000, FLAT)[0] ?? []]);
		expect(problemsOf({ ...history, years: 1, trend: "remove" }, one).map(({ code, facts }) => [code, facts])).toEqual([
			["plan-trend-unknown", { months: 0 }],
		]);
		expect(indicesOf({ ...history, trend: "remove" }, one)).toEqual(indicesOf(history, one));
	});

	it("too steep for a straight line is left in, and that is said", () => {
		const steep = sold(2024, [Array(12).fill(1_000), Array(12).fill(100_000)]);
		expect(problemsOf({ ...history, years: 2, trend: "remove" }, steep).map(({ facts }) => facts)).toEqual([
			{ months: 12 },
		]);
		expect(indicesOf({ ...history, years: 2, trend: "remove" }, steep)).toEqual(FLAT);
	});
});

describe("years that are not complete", () => {
	const season = [0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5];
	const amounts = season.map((index) => index * 100_000);
	const history = { from: "history", per: "month", years: 3 } as const;
	const codes = (sales: ReturnType<typeof won>) => problemsOf(history, sales).map(({ code, facts }) => [code, facts]);

	it("are counted back from the last month where none is complete, so that July to June is a year", () => {
		const across = sold(2024, [[0, 0, 0, 0, 0, 0, ...amounts.slice(6)], amounts.slice(0, 6)]);
		const cut = won(
			[...across.where({ closedIn: { from: day("2024-07-01"), until: day("2026-01-01") } }).deals()].map(
				({ closed, amount }) => [isoDay(closed ?? day("2024-07-01")), amount ?? 0n] as const,
			),
		);
		expect(indicesOf(history, cut)).toEqual(season);
		expect(codes(cut)).toEqual(
			[
				["plan-history-shorter", { asked: 3, found: 2 }],
				["plan-history-years-counted-back", { first: day("2024-07-01"), last: day("2025-06-30"), rest: 0 }],
			].sort(([a], [b]) => (String(a) < String(b) ? 1 : -1)),
		);
	});

	it("are measured against the same months of complete ones: half a weak year is no average year", () => {
		const partly = sold(2024, [amounts.map((amount) => amount * 2), amounts.slice(0, 6)]);
		const indices = indicesOf({ ...history, trend: "keep" }, partly);
		for (const [month, index] of indices.entries()) expect(index).toBeCloseTo(season[month] ?? 0, 6);
		expect(codes(partly)).toContainEqual(["plan-history-years-incomplete", { years: ["2025"] }]);
	});

	it("are not mentioned where all are years of the calendar", () => {
		expect(codes(sold(2023, [amounts, amounts, amounts]))).toEqual([]);
	});
});
