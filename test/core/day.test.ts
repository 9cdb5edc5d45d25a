/** Days: written and read back, and only those that exist. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, day, dayFromNumber, dayOf, dayParts, isoDay, parseIsoDay } from "../../src/core/day.ts";
import { anyDay } from "./any-day.ts";

test("a day reads back from its text and from its parts", () => {
	fc.assert(
		fc.property(anyDay, (each) => {
			const { year, month, dayOfMonth } = dayParts(each);
			expect(parseIsoDay(isoDay(each))).toBe(each);
			expect(dayOf(year, month, dayOfMonth)).toBe(each);
		}),
	);
});

test("weekdays follow each other, from Monday 1 to Sunday 7", () => {
	expect(dayParts(day("2026-03-30")).weekday).toBe(1);
	fc.assert(
		fc.property(anyDay, (each) => {
			expect(dayParts(addDays(each, 1)).weekday).toBe((dayParts(each).weekday % 7) + 1);
		}),
	);
});

test("days that do not exist are no days", () => {
	const texts = [
		"2026-02-31",
		"2025-02-29",
		"2026-13-01",
		"2026-00-10",
		"2026-3-1",
		"26-03-01",
		"2026-03-31T00:00",
		"",
	];
	expect(texts.map(parseIsoDay)).toEqual(texts.map(() => undefined));
	expect(parseIsoDay("2024-02-29")).toBeDefined();
	expect(() => day("2026-02-31")).toThrow(RangeError);
	expect(() => dayFromNumber(0.5)).toThrow(RangeError);
});
