/** Periods: they tile the calendar, their labels read back, and fiscal years and ISO weeks fall where they should. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, day, dayParts, isoDay } from "../../src/core/day.ts";
import {
	contains,
	daysIn,
	monthsBetween,
	monthsOf,
	type Period,
	type PeriodKind,
	parsePeriod,
	periodOf,
	previous,
	quartersOf,
	weeksOf,
	year,
	yearAgo,
} from "../../src/core/period.ts";
import { anyDay } from "./any-day.ts";

const anyKind = fc.constantFrom<PeriodKind>("year", "quarter", "month", "week", "day");
const anyStart = fc.integer({ min: 1, max: 12 });

const labels = (periods: readonly Period[]) => periods.map(({ label }) => label);
const parsed = (label: string, fiscalStartMonth = 1): Period => {
	const period = parsePeriod(label, fiscalStartMonth);
	if (period === undefined) throw new Error(`not a period: ${label}`);
	return period;
};
const bounds = ({ from, until }: Period) => [isoDay(from), isoDay(until)];

describe("laws", () => {
	test("every day is in its period, and the period is that of each of its days", () => {
		fc.assert(
			fc.property(anyKind, anyDay, anyStart, (kind, each, start) => {
				const period = periodOf(kind, each, start);
				expect(contains(period, each)).toBe(true);
				expect(contains(period, period.until)).toBe(false);
				for (const other of [period.from, addDays(period.until, -1)]) {
					expect(periodOf(kind, other, start)).toEqual(period);
				}
			}),
		);
	});

	test("the previous period ends where this one starts", () => {
		fc.assert(
			fc.property(anyKind, anyDay, anyStart, (kind, each, start) => {
				const period = periodOf(kind, each, start);
				expect(previous(period).until).toBe(period.from);
				expect(periodOf(kind, addDays(period.from, -1), start)).toEqual(previous(period));
			}),
		);
	});

	test("so many months lie between two days as months are stepped over, whatever the day of the month", () => {
		fc.assert(
			fc.property(anyDay, fc.nat({ max: 40 }), (each, steps) => {
				let month = periodOf("month", each);
				for (let step = 0; step < steps; step += 1) month = previous(month);
				expect(monthsBetween(month.from, each)).toBe(steps);
				expect(monthsBetween(each, addDays(month.until, -1))).toBe(steps === 0 ? 0 : -steps);
			}),
		);
	});

	test("a label reads back as its period", () => {
		fc.assert(
			fc.property(anyKind, anyDay, anyStart, (kind, each, start) => {
				const period = periodOf(kind, each, start);
				expect(parsePeriod(period.label, start)).toEqual(period);
			}),
		);
	});

	test("quarters and months tile their year, weeks cover it", () => {
		fc.assert(
			fc.property(fc.integer({ min: 1971, max: 2069 }), anyStart, (number, start) => {
				const whole = year(number, start);
				for (const parts of [quartersOf(whole), monthsOf(whole), quartersOf(whole).flatMap(monthsOf)]) {
					expect(parts[0]?.from).toBe(whole.from);
					expect(parts.at(-1)?.until).toBe(whole.until);
					expect(parts.slice(1).map(({ from }) => from)).toEqual(parts.slice(0, -1).map(({ until }) => until));
				}
				expect([quartersOf(whole).length, monthsOf(whole).length]).toEqual([4, 12]);
				const weeks = weeksOf(whole);
				expect(weeks.every((week) => daysIn(week) === 7 && dayParts(week.from).weekday === 1)).toBe(true);
				expect(weeks.every((week) => week.until > whole.from && week.from < whole.until)).toBe(true);
			}),
		);
	});

	test("a year ago is the same kind, and starts a year and a few days at most before", () => {
		fc.assert(
			fc.property(anyKind, anyDay, anyStart, (kind, each, start) => {
				const period = periodOf(kind, each, start);
				const ago = yearAgo(period);
				expect(ago.kind).toBe(kind);
				expect(Math.abs(period.from - ago.from - 365)).toBeLessThanOrEqual(7);
				if (kind !== "week") expect(ago.label.slice(4, 7)).toBe(period.label.slice(4, 7));
			}),
		);
	});
});

describe("labels", () => {
	test.each([
		["2026", "2026-01-01", "2027-01-01"],
		["2026-Q1", "2026-01-01", "2026-04-01"],
		["2026-Q4", "2026-10-01", "2027-01-01"],
		["2026-02", "2026-02-01", "2026-03-01"],
		["2024-02", "2024-02-01", "2024-03-01"],
		["2026-12", "2026-12-01", "2027-01-01"],
		["2026-W14", "2026-03-30", "2026-04-06"],
		["2026-03-31", "2026-03-31", "2026-04-01"],
	])("%s", (label, from, until) => {
		expect(bounds(parsed(label))).toEqual([from, until]);
		expect(parsed(label).label).toBe(label);
	});

	test.each([
		"2026-W00",
		"2026-W54",
		"2025-W53",
		"2026-Q5",
		"2026-Q0",
		"2026-13",
		"2026-00",
		"2026-02-30",
		"2026-1",
		"26",
		"2026-w14",
		" 2026",
		"2026-",
		"",
	])("%j is none", (text) => {
		expect(parsePeriod(text)).toBeUndefined();
	});
});

describe("ISO weeks belong to the year of their Thursday", () => {
	test.each([
		["2025-12-28", "2025-W52"],
		["2025-12-29", "2026-W01"],
		["2026-01-04", "2026-W01"],
		["2026-01-05", "2026-W02"],
		["2026-12-31", "2026-W53"],
		["2027-01-03", "2026-W53"],
		["2027-01-04", "2027-W01"],
		["2021-01-03", "2020-W53"],
		["2024-12-30", "2025-W01"],
		["2023-01-01", "2022-W52"],
	])("%s is in %s", (text, label) => {
		expect(periodOf("week", day(text)).label).toBe(label);
	});

	test("a year's weeks reach over both of its ends", () => {
		const weeks = labels(weeksOf(year(2026)));
		expect([weeks.length, weeks[0], weeks.at(-1)]).toEqual([53, "2026-W01", "2026-W53"]);
		expect(labels(weeksOf(parsed("2026-03")))).toEqual([
			"2026-W09",
			"2026-W10",
			"2026-W11",
			"2026-W12",
			"2026-W13",
			"2026-W14",
		]);
	});

	test("a year ago is the week of the same number; week 53 is compared with 52", () => {
		expect(yearAgo(parsed("2026-W14")).label).toBe("2025-W14");
		expect(yearAgo(parsed("2026-W53")).label).toBe("2025-W52");
		expect(yearAgo(parsed("2027-W01")).label).toBe("2026-W01");
	});
});

describe("fiscal years", () => {
	test("are named by the calendar year they start in; quarters count from their start, months do not move", () => {
		const fiscal = year(2026, 4);
		expect(bounds(fiscal)).toEqual(["2026-04-01", "2027-04-01"]);
		expect(labels(quartersOf(fiscal))).toEqual(["2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4"]);
		expect(quartersOf(fiscal).map(bounds).at(-1)).toEqual(["2027-01-01", "2027-04-01"]);
		expect([labels(monthsOf(fiscal)).at(0), labels(monthsOf(fiscal)).at(-1)]).toEqual(["2026-04", "2027-03"]);
		expect(periodOf("year", day("2026-03-31"), 4).label).toBe("2025");
		expect(periodOf("quarter", day("2027-02-01"), 4).label).toBe("2026-Q4");
	});

	test("keep their start in the period before and the year before", () => {
		const first = parsed("2026-Q1", 10);
		expect(bounds(previous(first))).toEqual(["2026-07-01", "2026-10-01"]);
		expect(previous(first).label).toBe("2025-Q4");
		expect(yearAgo(parsed("2026-Q2", 10))).toEqual(parsed("2025-Q2", 10));
		expect(yearAgo(year(2026, 7))).toEqual(year(2025, 7));
	});
});

test("29 February is compared with 28 February", () => {
	expect(yearAgo(parsed("2024-02-29")).label).toBe("2023-02-28");
	expect(yearAgo(parsed("2024-02"))).toEqual(parsed("2023-02"));
});

test("only a year has quarters, and a fiscal year starts in a month", () => {
	expect(() => quartersOf(parsed("2026-03"))).toThrow(RangeError);
	expect(() => year(2026, 0)).toThrow(RangeError);
	expect(() => year(2026, 13)).toThrow(RangeError);
});

test("counts days", () => {
	expect([year(2024), year(2026), parsed("2026-Q1"), parsed("2026-W01")].map(daysIn)).toEqual([366, 365, 90, 7]);
});
