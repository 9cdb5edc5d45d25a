/** Days and weeks add up to their months, whatever the calendar, the people and the target. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarSplit, weekTargets } from "../../../../src/capabilities/plan/calendar-split.ts";
import { makeCalendar } from "../../../../src/core/calendar.ts";
import { addDays, type Day, day, isoDay } from "../../../../src/core/day.ts";
import { year } from "../../../../src/core/period.ts";
import type { Person } from "../../../../src/core/staff.ts";
import { person, plainCalendar, planOf } from "../sample.ts";

const sum = (values: readonly { readonly target: bigint }[]) =>
	values.reduce((total, { target }) => total + target, 0n);

describe("days", () => {
	it("carry equal whole roubles, the odd kopecks on one of them", () => {
		const split = calendarSplit(planOf({ target: 1_200_000_00n }, {}), plainCalendar());
		// January 2026 has 22 days from Monday to Friday: 100 000 ÷ 22 = 4 545.45
		const january = split.seats[0]?.[0]?.days ?? [];
		expect(january).toHaveLength(22);
		expect(january.map(({ target }) => target)).toEqual([...Array(10).fill(4_546_00n), ...Array(12).fill(4_545_00n)]);
	});

	it("are those on which the person is there", () => {
		const people = [
			person("А", { hired: day("2026-01-14"), vacations: [{ from: day("2026-01-20"), until: day("2026-01-27") }] }),
			person("Б"),
		];
		const calendar = plainCalendar();
		const [first] = calendarSplit(planOf({}, { people, calendar }), calendar).seats;
		expect(first?.[0]?.days.map((each) => isoDay(each.day))).toEqual([
			"2026-01-14",
			"2026-01-15",
			"2026-01-16",
			"2026-01-19",
			"2026-01-27",
			"2026-01-28",
			"2026-01-29",
			"2026-01-30",
		]);
	});
});

describe("weeks", () => {
	const split = calendarSplit(planOf({ target: 12_000_000_00n }, {}), plainCalendar());
	const weeks = weekTargets(split.weeks, split.seats[0] ?? []);

	it("cross months: the week of 30 March holds two days of March and three of April", () => {
		const crossing = weeks.find(({ period }) => period.label === "2026-W14");
		expect(crossing?.runs).toEqual([
			{ month: 2, before: 20, until: 22 },
			{ month: 3, before: 0, until: 3 },
		]);
		// 1 000 000 ÷ 22 days = 45 454.55 in either month: whole roubles, the later days of March the smaller ones
		expect(crossing?.target).toBe(2n * 45_454_00n + 3n * 45_455_00n);
	});

	it("hold only the year's own days at its ends", () => {
		expect(weeks[0]?.period.label).toBe("2026-W01");
		expect(weeks[0]?.days).toBe(2);
		expect(weeks.at(-1)?.period.label).toBe("2026-W53");
		expect(weeks.at(-1)?.days).toBe(4);
		expect(sum(weeks)).toBe(12_000_000_00n);
	});
});

describe("laws", () => {
	const offset = fc.integer({ min: 0, max: 364 });
	const anyDay = offset.map((days): Day => addDays(day("2026-01-01"), days));
	const calendars = fc.record({ off: fc.array(anyDay, { maxLength: 60 }), shift: fc.boolean() }).map(({ off, shift }) =>
		makeCalendar({
			country: "none",
			years: [],
			extraDaysOff: off,
			extraWorkdays: [],
			pattern: shift ? { kind: "2/2", firstDay: day("2026-01-01") } : { kind: "5/2" },
		}),
	);
	const people = fc
		.array(
			fc.record({ hired: fc.option(anyDay, { nil: undefined }), away: anyDay, days: fc.integer({ min: 1, max: 40 }) }),
			{
				maxLength: 5,
			},
		)
		.map((written) => [
			person("Всегда"),
			...written.map(
				({ hired, away, days }, index): Person =>
					person(`П${index}`, { hired, vacations: [{ from: away, until: addDays(away, days) }] }),
			),
		]);

	it("sums of days and of weeks are the months and the year, for any calendar", () => {
		fc.assert(
			fc.property(calendars, people, fc.bigInt({ min: 1n, max: 10n ** 12n }), (calendar, staff, target) => {
				const plan = planOf({ target, year: year(2026) }, { people: staff, calendar });
				const split = calendarSplit(plan, calendar);
				split.seats.forEach((months, seat) => {
					months.forEach(({ days }, month) => {
						expect(sum(days)).toBe(plan.seats[seat]?.months[month]?.target);
						const targets = days.map((each) => each.target).sort((a, b) => Number(a - b));
						expect((targets.at(-1) ?? 0n) - (targets[0] ?? 0n)).toBeLessThanOrEqual(100n);
					});
					const weeks = weekTargets(split.weeks, months);
					expect(sum(weeks)).toBe(plan.seats[seat]?.target);
					expect(weeks.reduce((all, week) => all + week.days, 0)).toBe(months.flatMap(({ days }) => days).length);
				});
			}),
			{ numRuns: 40 },
		);
	});

	it("a spreadsheet's formula gives the same days: the first k carry k·⌊M ÷ n⌋ + min(k, M − n·⌊M ÷ n⌋)", () => {
		fc.assert(
			fc.property(fc.bigInt({ min: 0n, max: 10n ** 10n }), (target) => {
				const months = calendarSplit(planOf({ target: target + 1n }, {}), plainCalendar()).seats[0] ?? [];
				for (const { days } of months) {
					const [whole, count] = [Number(sum(days)) / 100, days.length];
					const each = Math.floor(whole / count);
					for (let first = 0; first <= count; first += 7) {
						const formula = first * each + Math.min(first, whole - count * each);
						expect(formula * 100).toBeCloseTo(Number(sum(days.slice(0, first))), 3);
					}
				}
			}),
			{ numRuns: 60 },
		);
	});
});
