/** With which month an estimate begins: one in which something can still be done. */
import { expect, test } from "vitest";
import { hireSettings } from "../../../src/capabilities/hire/written.ts";
import { day } from "../../../src/core/day.ts";
import { planOf } from "../plan/sample.ts";
import { russia } from "./sample.ts";

const calendar = russia();
const plan = planOf({ target: 1_200_000_00n }, { people: [], calendar }, day("2026-01-12"));

function monthsFrom(asOf: string) {
	const { settings, problems } = hireSettings({
		tree: undefined,
		language: "en",
		plan: plan.settings,
		asOf: day(asOf),
		calendar,
		history: true,
	});
	return settings?.months.map(({ label }) => label) ?? problems.map(({ code }) => code);
}

test.each([
	["a day before the last working day", "2026-03-30", "2026-03"],
	["the last working day", "2026-03-31", "2026-04"],
	["a day off after it", "2026-01-31", "2026-02"],
	["the Friday before a month that ends on a weekend", "2026-05-29", "2026-06"],
])("%s", (_, asOf, first) => {
	expect(monthsFrom(asOf)[0]).toBe(first);
});

test("a year without a working day left is over", () => {
	expect(monthsFrom("2026-12-29")).toEqual(["2026-12"]);
	expect(monthsFrom("2026-12-31")).toEqual(["hire-year-over"]);
});
