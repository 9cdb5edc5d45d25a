/** Russia's production calendar, as written down in templates/calendars, against published tables. */
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { makeCalendar } from "../../src/core/calendar.ts";
import { dayParts, isoDay } from "../../src/core/day.ts";
import { monthsOf, quartersOf, year } from "../../src/core/period.ts";
import { readCalendarYears } from "../../src/input/calendar.ts";

const PROJECT = resolve(import.meta.dirname, "../..");
const PUBLISHED = resolve(PROJECT, "../shared/data/calendar-ru.json");

const years = readCalendarYears(parse(readFileSync(resolve(PROJECT, "templates/calendars/RU.yaml"), "utf8")));
const russia = makeCalendar({ country: "RU", years, extraDaysOff: [], extraWorkdays: [], pattern: { kind: "5/2" } });

/** Working days: months, quarters, year; then the year's hours. 2027 as it is before the government moves two days off. */
const WORKDAYS: Readonly<Record<number, readonly number[]>> = {
	2023: [17, 18, 22, 20, 20, 21, 21, 23, 21, 22, 21, 21, 57, 61, 65, 64, 247, 1973],
	2024: [17, 20, 20, 21, 20, 19, 23, 22, 21, 23, 21, 21, 57, 60, 66, 65, 248, 1979],
	2025: [17, 20, 21, 22, 18, 19, 23, 21, 22, 23, 19, 22, 58, 59, 66, 64, 247, 1972],
	2026: [15, 19, 21, 22, 19, 21, 23, 21, 22, 22, 20, 22, 55, 62, 66, 64, 247, 1972],
	2027: [15, 19, 22, 22, 19, 21, 22, 22, 22, 21, 21, 23, 56, 62, 66, 65, 249, 1987],
};

describe("working days and hours of the five-day week", () => {
	test.each(Object.entries(WORKDAYS))("%s", (number, expected) => {
		const whole = year(Number(number));
		const counted = [...monthsOf(whole), ...quartersOf(whole), whole].map((period) => russia.workdaysIn(period));
		expect([...counted, russia.hours(whole.from, whole.until)]).toEqual(expected);
	});
});

test("2027 alone is provisional", () => {
	expect(years.map((each) => [each.year, each.provisional])).toEqual([
		[2023, false],
		[2024, false],
		[2025, false],
		[2026, false],
		[2027, true],
	]);
	expect(russia.problems(year(2023).from, year(2027).until).map(({ code }) => code)).toEqual([
		"calendar-year-provisional",
	]);
});

test("a six-day week rests on Saturdays that are holidays", () => {
	const sixDays = makeCalendar({ country: "RU", years, extraDaysOff: [], extraWorkdays: [], pattern: { kind: "6/1" } });
	const saturdays = years.flatMap((each) => each.daysOff).filter((each) => dayParts(each).weekday === 6);
	expect(saturdays.map(isoDay)).toContain("2026-05-09");
	expect(saturdays.filter((each) => sixDays.isWorkday(each))).toEqual([]);
	expect(sixDays.workdaysIn(year(2026))).toBe(297);
});

interface PublishedPart {
	readonly workingDays: number;
	readonly shortDays: number;
	readonly hours40: number;
}

interface PublishedYear {
	readonly status: string;
	readonly holidays: readonly { readonly date: string }[];
	readonly nonWorkingWeekdays: readonly string[];
	readonly workingWeekends: readonly string[];
	readonly shortDays: readonly string[];
	readonly months: readonly PublishedPart[];
	readonly quarters: readonly PublishedPart[];
	readonly year: PublishedPart;
}

describe.skipIf(!existsSync(PUBLISHED))("against shared/data/calendar-ru.json", () => {
	const published: { readonly years: Readonly<Record<string, PublishedYear>> } = existsSync(PUBLISHED)
		? JSON.parse(readFileSync(PUBLISHED, "utf8"))
		: { years: {} };

	test("the same years", () => {
		expect(years.map((each) => String(each.year))).toEqual(Object.keys(published.years));
	});

	test.each(Object.entries(published.years))(
		"%s: working days, short days and hours of every part",
		(number, expected) => {
			const whole = year(Number(number));
			const counted = [...monthsOf(whole), ...quartersOf(whole), whole].map(({ from, until }) => ({
				workingDays: russia.workdays(from, until),
				shortDays: Array.from({ length: until - from }, (_, n) => n).filter((n) =>
					russia.isShort((from + n) as typeof from),
				).length,
				hours40: russia.hours(from, until),
			}));
			const parts = [...expected.months, ...expected.quarters, expected.year];
			expect(counted).toEqual(
				parts.map(({ workingDays, shortDays, hours40 }) => ({ workingDays, shortDays, hours40 })),
			);
		},
	);

	test.each(Object.entries(published.years))("%s: the very days", (number, expected) => {
		const found = years.find((each) => each.year === Number(number));
		const daysOff = new Set([...expected.holidays.map(({ date }) => date), ...expected.nonWorkingWeekdays]);
		expect(found?.daysOff.map(isoDay)).toEqual([...daysOff].toSorted());
		expect(found?.workingWeekends.map(isoDay)).toEqual(expected.workingWeekends);
		expect(found?.shortDays.map(isoDay)).toEqual(expected.shortDays);
		expect(found?.provisional).toBe(expected.status !== "official");
	});
});

describe("a calendar file that does not fit is refused with its year", () => {
	const file = (line: string) =>
		`years:\n  2026:\n    status: official\n    source: test\n    daysOff: []\n    workingWeekends: []\n    shortDays: []\n${line}`;

	test.each([
		["  2027: { status: official }", /2027: the source/],
		[
			"  2027: { status: official, source: test, daysOff: [2026-01-01], workingWeekends: [], shortDays: [] }",
			/2027: not a day/,
		],
		[
			"  2027: { status: official, source: test, daysOff: [2027-02-30], workingWeekends: [], shortDays: [] }",
			/2027-02-30/,
		],
		["  2027: { status: soon, source: test }", /2027: unknown status soon/],
		["  2027: { status: official, source: test, daysOff: [], workingWeekends: [] }", /2027: a list of days/],
		["  2027:", /2027 is missing/],
	])("%s", (line, message) => {
		expect(() => readCalendarYears(parse(file(line)))).toThrow(message);
	});

	test("an empty file", () => {
		expect(() => readCalendarYears(parse(""))).toThrow(/not a calendar/);
	});
});
