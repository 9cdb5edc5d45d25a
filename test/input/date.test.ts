/** Dates are read as the day that people lived in, and what could be two days is refused. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Day, day, dayFromNumber, dayParts, isoDay } from "../../src/core/day.ts";
import type { DateOrder } from "../../src/input/date.ts";
import { DateColumn, type DateFault } from "../../src/input/date-column.ts";
import type { RawCell } from "../../src/input/rows.ts";
import { daysIn } from "../../src/input/zone.ts";

interface Given {
	readonly order?: DateOrder;
	readonly usual?: DateOrder;
	readonly zone?: string;
	readonly empty?: readonly string[];
}

function readAll(cells: readonly RawCell[], { order, usual, zone = "Europe/Moscow", empty = [] }: Given = {}) {
	const column = new DateColumn({ dayAt: daysIn(zone), order, usual, empty: new Set(empty) });
	for (const cell of cells) column.observe(cell);
	const settled = column.settle();
	return { settled, values: cells.map((cell) => written(column.read(cell))) };
}

function written(value: Day | undefined | DateFault) {
	return typeof value === "number" ? isoDay(value) : (value?.fault ?? "empty");
}

describe("one date", () => {
	it.each([
		["31.03.2026", "2026-03-31"],
		["31.03.2026 0:00", "2026-03-31"],
		["31.03.2026 18:05:00", "2026-03-31"],
		["31.03.26", "2026-03-31"],
		["1.3.2026 г.", "2026-03-01"],
		["2026-03-31", "2026-03-31"],
		["2026-03-31 20:09", "2026-03-31"],
		["2020-07-09 15:25:37.051", "2020-07-09"],
		["2026/03/31", "2026-03-31"],
		["2026-03-31T22:30:00Z", "2026-04-01"],
		["2026-03-31T22:30:00+03:00", "2026-03-31"],
		["2026-03-31T22:30:00+0300", "2026-03-31"],
		["2026-03-31T02:30:00+07:00", "2026-03-30"],
		["2026-03-31T23:30:00-02:30", "2026-04-01"],
		["3 апреля 2024 г.", "2024-04-03"],
		["3 апр. 2024", "2024-04-03"],
		["12 мая 2024 года", "2024-05-12"],
		["Apr 3, 2024", "2024-04-03"],
		["April 3rd, 2024", "2024-04-03"],
		["3-Apr-24", "2024-04-03"],
		["3 April 2024, 14:00", "2024-04-03"],
		["29.02.2024", "2024-02-29"],
		["31.02.2026", "impossible"],
		["29.02.2026", "impossible"],
		["2026-13-01", "impossible"],
		["00.01.2026", "impossible"],
		["01.01.0026", "impossible"],
		["31.03.2026 25:00", "unreadable"],
		["31.03", "unreadable"],
		["2026", "unreadable"],
		["45631", "2024-12-05"],
		["завтра", "unreadable"],
		["3 брюмера 2024", "unreadable"],
		["", "empty"],
	])("%j is %s", (text, expected) => {
		expect(readAll([text]).values).toEqual([expected]);
	});

	it("of a workbook is what it holds", () => {
		expect(
			readAll([
				{ kind: "date", text: "2026-03-31T10:00:00" },
				{ kind: "number", text: "45631.5" },
			]).values,
		).toEqual(["2026-03-31", "2024-12-05"]);
	});

	it("keeps its day in every zone where no offset is written", () => {
		for (const zone of ["Asia/Kamchatka", "America/Los_Angeles", "UTC"]) {
			expect(readAll(["31.03.2026 23:59", "2026-03-31"], { zone }).values).toEqual(["2026-03-31", "2026-03-31"]);
		}
	});

	it("with an offset is moved through the changes of the clock", () => {
		// Berlin is an hour from UTC until 2026-03-29 01:00 UTC and two from then on
		expect(
			readAll(["2026-03-28T22:30:00Z", "2026-03-28T23:30:00Z", "2026-03-30T21:30:00Z", "2026-03-30T22:30:00Z"], {
				zone: "Europe/Berlin",
			}).values,
		).toEqual(["2026-03-28", "2026-03-29", "2026-03-30", "2026-03-31"]);
	});
});

describe("a column of dates", () => {
	it("takes its order from the dates that have one reading", () => {
		expect(readAll(["3/4/2026", "3/31/2026"]).values).toEqual(["2026-03-04", "2026-03-31"]);
		expect(readAll(["3/4/2026", "31/3/2026"]).values).toEqual(["2026-04-03", "2026-03-31"]);
		expect(readAll(["03.04.2026", "03.31.2026"]).values).toEqual(["2026-03-04", "2026-03-31"]);
	});

	it("else from the profile, else from the points between", () => {
		expect(readAll(["3/4/2026"], { usual: "month-first" }).values).toEqual(["2026-03-04"]);
		expect(readAll(["03.04.2026"]).values).toEqual(["2026-04-03"]);
	});

	it("waits, and then refuses with both readings", () => {
		const column = new DateColumn({ dayAt: daysIn("UTC"), order: undefined, usual: undefined, empty: new Set() });
		column.observe("3/4/2026");
		expect(column.settle()).toBe(false);
		expect(column.read("3/4/2026")).toEqual({
			fault: "ambiguous",
			text: "3/4/2026",
			dayFirst: "2026-04-03",
			monthFirst: "2026-03-04",
		});
		expect(column.read("4/4/2026")).toBe(day("2026-04-04"));
	});

	it("refuses the odd one", () => {
		expect(readAll(["1/31/2026", "2/28/2026", "31/1/2026"]).values).toEqual([
			"2026-01-31",
			"2026-02-28",
			"contradicts",
		]);
	});

	it("is of serial numbers only where all of it is", () => {
		expect(readAll(["45631", "45632.75"]).values).toEqual(["2024-12-05", "2024-12-06"]);
		expect(readAll(["45631", "2024-12-05"]).values).toEqual(["unreadable", "2024-12-05"]);
	});

	it("takes the words it was told for empty", () => {
		expect(readAll(["Не закрыта", "31.03.2026"], { empty: ["не закрыта"] }).values).toEqual(["empty", "2026-03-31"]);
	});

	it("reads back every day in every style", () => {
		const two = (value: number) => String(value).padStart(2, "0");
		const style = fc.constantFrom(
			(each: Day) => isoDay(each),
			(each: Day) => isoDay(each).split("-").reverse().join("."),
			(each: Day) => `${isoDay(each)}T${two(each % 24)}:15:00+03:00`,
			(each: Day) => `${isoDay(each).split("-").reverse().join(".")} ${each % 24}:05`,
			(each: Day) => String(each + 25_569),
			(each: Day) => {
				const { year, month, dayOfMonth } = dayParts(each);
				return `${month}/${dayOfMonth}/${year}`;
			},
		);
		// Moscow is three hours from UTC since 2014-10-26
		const days = fc.array(fc.integer({ min: 16_400, max: 25_000 }).map(dayFromNumber), { minLength: 1, maxLength: 20 });
		fc.assert(
			fc.property(days, style, (given, write) => {
				const cells = [...given, day("2026-03-31")].map(write);
				expect(readAll(cells).values).toEqual([...given.map(isoDay), "2026-03-31"]);
			}),
			{ numRuns: 200 },
		);
	});
});
