/** The calendar's own rules: patterns, the company's days, missing years, and counting that adds up. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CalendarRules, type CalendarYear, makeCalendar } from "../../src/core/calendar.ts";
import { addDays, day, dayParts } from "../../src/core/day.ts";
import { parsePeriod, periodOf } from "../../src/core/period.ts";
import { anyDay } from "./any-day.ts";

/** March 2026 as it was, beside a made-up working Saturday. */
const MARCH: CalendarYear = {
	year: 2026,
	provisional: false,
	source: "test",
	daysOff: [day("2026-03-08"), day("2026-03-09"), day("2026-03-28")],
	workingWeekends: [day("2026-03-14")],
	shortDays: [day("2026-03-06"), day("2026-03-14")],
};

const calendar = (rules: Partial<CalendarRules> = {}) =>
	makeCalendar({
		country: "RU",
		years: [MARCH],
		extraDaysOff: [],
		extraWorkdays: [],
		pattern: { kind: "5/2" },
		...rules,
	});

const march = periodOf("month", day("2026-03-01"));
const bounds = [march.from, march.until] as const;

describe("patterns", () => {
	test("5/2 works Monday to Friday but for holidays, and on working weekends", () => {
		const fiveDays = calendar();
		expect(fiveDays.workdaysIn(march)).toBe(22);
		expect(
			["2026-03-09", "2026-03-14", "2026-03-15", "2026-03-28"].map((text) => fiveDays.isWorkday(day(text))),
		).toEqual([false, true, false, false]);
		expect(fiveDays.hours(...bounds)).toBe(22 * 8 - 2);
	});

	test("6/1 also works on Saturdays that are no holidays, the same 40 hours a week", () => {
		const sixDays = calendar({ pattern: { kind: "6/1" } });
		expect(sixDays.workdaysIn(march)).toBe(21 + 3);
		expect(sixDays.isWorkday(day("2026-03-28"))).toBe(false);
		expect(sixDays.hours(day("2026-03-16"), day("2026-03-23"))).toBe(40);
		expect(sixDays.hours(day("2026-03-06"), day("2026-03-07"))).toBe(6);
	});

	test("2/2 works two of four days through weekends and holidays, never short", () => {
		const shift = calendar({ pattern: { kind: "2/2", firstDay: day("2026-03-06") } });
		const working = ["2026-03-04", "2026-03-05", "2026-03-06", "2026-03-07", "2026-03-08", "2026-03-09", "2026-03-10"];
		expect(working.map((text) => shift.isWorkday(day(text)))).toEqual([false, false, true, true, false, false, true]);
		expect(shift.isShort(day("2026-03-06"))).toBe(false);
		expect(shift.hours(day("2026-03-06"), day("2026-03-10"))).toBe(16);
	});

	test("a country-less calendar works every Monday to Friday and warns of nothing", () => {
		const plain = calendar({ country: "none", years: [] });
		expect(plain.workdaysIn(march)).toBe(22);
		expect(plain.problems(...bounds)).toEqual([]);
	});
});

describe("the company's own days", () => {
	const extraDaysOff = [day("2026-03-06"), day("2026-03-11")];
	const extraWorkdays = [day("2026-03-09"), day("2026-03-21"), day("2026-03-11")];

	test("close it and open it, closing being the stronger; a closed short day is not short", () => {
		const own = calendar({ extraDaysOff, extraWorkdays });
		expect(["2026-03-06", "2026-03-09", "2026-03-11", "2026-03-21"].map((text) => own.isWorkday(day(text)))).toEqual([
			false,
			true,
			false,
			true,
		]);
		expect(own.isShort(day("2026-03-06"))).toBe(false);
		expect(own.workdaysIn(march)).toBe(22 - 2 + 2);
	});

	test("a 2/2 shift rests when the company is closed, and keeps to its turn otherwise", () => {
		const shift = calendar({ extraDaysOff, extraWorkdays, pattern: { kind: "2/2", firstDay: day("2026-03-06") } });
		expect(["2026-03-06", "2026-03-07", "2026-03-09"].map((text) => shift.isWorkday(day(text)))).toEqual([
			false,
			true,
			false,
		]);
	});
});

describe("counting", () => {
	const patterns: CalendarRules["pattern"][] = [
		{ kind: "5/2" },
		{ kind: "6/1" },
		{ kind: "2/2", firstDay: day("2026-01-01") },
	];
	const anyCalendar = fc.constantFrom(...patterns.map((pattern) => calendar({ pattern })));
	const anyLength = fc.integer({ min: 0, max: 1_200 });

	test("adds up over adjacent stretches, days and hours", () => {
		fc.assert(
			fc.property(anyCalendar, anyDay, anyLength, anyLength, (each, from, first, second) => {
				const [middle, until] = [addDays(from, first), addDays(from, first + second)];
				expect(each.workdays(from, middle) + each.workdays(middle, until)).toBe(each.workdays(from, until));
				expect(each.hours(from, middle) + each.hours(middle, until)).toBe(each.hours(from, until));
			}),
		);
	});

	test("is the count of working days, one by one", () => {
		const near = fc
			.integer({ min: day("2025-11-01"), max: day("2027-02-01") })
			.map((n) => addDays(day("1970-01-01"), n));
		fc.assert(
			fc.property(anyCalendar, near, fc.integer({ min: 0, max: 120 }), (each, from, length) => {
				const days = Array.from({ length }, (_, n) => addDays(from, n)).filter((one) => each.isWorkday(one));
				expect(each.workdays(from, addDays(from, length))).toBe(days.length);
				expect(days.map((one) => each.workdays(from, addDays(one, 1)))).toEqual(days.map((_, index) => index + 1));
			}),
		);
	});

	test("is 0 of no days", () => {
		expect(calendar().workdays(march.from, march.from)).toBe(0);
		expect(calendar().workdays(march.until, march.from)).toBe(0);
		expect(calendar().problems(march.until, march.from)).toEqual([]);
	});

	test("finds the n-th working day, and no more than there are", () => {
		const fiveDays = calendar();
		const found = [1, 6, 22, 23].map((n) => fiveDays.nthWorkday(march, n));
		expect(found).toEqual([day("2026-03-02"), day("2026-03-10"), day("2026-03-31"), undefined]);
		expect(() => fiveDays.nthWorkday(march, 0)).toThrow(RangeError);
	});

	test("goes so many working days on or back", () => {
		const fiveDays = calendar();
		expect(fiveDays.addWorkdays(day("2026-03-06"), 1)).toBe(day("2026-03-10"));
		expect(fiveDays.addWorkdays(day("2026-03-10"), -1)).toBe(day("2026-03-06"));
		expect(fiveDays.addWorkdays(day("2026-03-08"), 0)).toBe(day("2026-03-08"));
		fc.assert(
			fc.property(anyCalendar, anyDay, fc.integer({ min: 1, max: 60 }), (each, from, n) => {
				const found = each.addWorkdays(from, n);
				expect(each.isWorkday(found)).toBe(true);
				expect(each.workdays(addDays(from, 1), addDays(found, 1))).toBe(n);
				expect(each.addWorkdays(addDays(found, 1), -n) > from).toBe(true);
			}),
		);
	});
});

describe("what is uncertain", () => {
	const years = [MARCH, { ...MARCH, year: 2027, provisional: true, daysOff: [], workingWeekends: [], shortDays: [] }];
	const codes = (rules: Partial<CalendarRules>, from: string, until: string) =>
		calendar({ years, ...rules })
			.problems(day(from), day(until))
			.map(({ code, severity, facts }) => [code, severity, "year" in facts ? facts.year : undefined]);

	test("a year that the calendar lacks, and one that is provisional, once each", () => {
		expect(codes({}, "2025-12-31", "2028-01-02")).toEqual([
			["calendar-year-missing", "warning", 2025],
			["calendar-year-provisional", "warning", 2027],
			["calendar-year-missing", "warning", 2028],
		]);
	});

	test("nothing of a known year, whose until is the next year's first day", () => {
		expect(codes({}, "2026-01-01", "2027-01-01")).toEqual([]);
	});

	test("a notice where the company lists the missing year's days off itself", () => {
		const own = { extraDaysOff: [day("2028-01-01"), day("2028-01-07")] };
		expect(codes(own, "2028-01-01", "2029-01-01")).toEqual([["calendar-year-missing", "notice", 2028]]);
		expect(calendar({ years, ...own }).problems(day("2028-01-01"), day("2028-02-01"))[0]?.facts).toEqual({
			country: "RU",
			year: 2028,
			known: [2026, 2027],
			ownDaysOff: 2,
		});
	});

	test("nothing for shifts that work through holidays", () => {
		expect(codes({ pattern: { kind: "2/2", firstDay: day("2026-01-01") } }, "2020-01-01", "2030-01-01")).toEqual([]);
	});

	test("a missing year counts its weekdays", () => {
		const may = parsePeriod("2030-05");
		const weekdays = Array.from({ length: 31 }, (_, n) => dayParts(addDays(day("2030-05-01"), n)).weekday);
		expect(may && calendar().workdaysIn(may)).toBe(weekdays.filter((weekday) => weekday < 6).length);
	});
});
