/** Dated values: looked up by the day in question. */
import { describe, expect, test } from "vitest";
import { day } from "../../src/core/day.ts";
import { checkInForce, inForce } from "../../src/core/in-force.ts";

const since = (from: string | undefined, value: number) => ({
	from: from === undefined ? undefined : day(from),
	value,
});

describe("inForce", () => {
	const vat = [since(undefined, 18), since("2019-01-01", 20), since("2026-01-01", 22)];

	test.each([
		["2018-12-31", 18],
		["2019-01-01", 20],
		["2025-12-31", 20],
		["2026-01-01", 22],
		["2030-06-15", 22],
	])("on %s it is %d", (on, expected) => {
		expect(inForce(vat, day(on))).toBe(expected);
	});

	test("is undefined before the first start, and of no values at all", () => {
		expect(inForce(vat.slice(1), day("2018-12-31"))).toBeUndefined();
		expect(inForce([], day("2026-01-01"))).toBeUndefined();
	});
});

describe("checkInForce", () => {
	test("passes ascending starts, the first of which may be since ever", () => {
		expect(checkInForce([])).toBeUndefined();
		expect(checkInForce([since(undefined, 1), since("2026-01-01", 2), since("2026-01-02", 3)])).toBeUndefined();
	});

	test("finds the second of two starts on one day", () => {
		expect(checkInForce([since("2026-01-01", 1), since("2026-01-01", 2)])).toEqual({ index: 1, is: "duplicate" });
		expect(checkInForce([since(undefined, 1), since(undefined, 2)])).toEqual({ index: 1, is: "duplicate" });
	});

	test("finds a start before the one above it", () => {
		const values = [since("2025-01-01", 1), since("2026-01-01", 2), since("2025-06-01", 3)];
		expect(checkInForce(values)).toEqual({ index: 2, is: "unsorted" });
		expect(checkInForce([since("2025-01-01", 1), since(undefined, 2)])).toEqual({ index: 1, is: "unsorted" });
	});
});
