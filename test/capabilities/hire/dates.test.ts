/** Dates backwards, by Russia's calendar of 2026 and by plain weeks. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { datesOf, rampMonths } from "../../../src/capabilities/hire/dates.ts";
import type { LeadTime, Wait } from "../../../src/capabilities/hire/settings.ts";
import { makeCalendar } from "../../../src/core/calendar.ts";
import { day, isoDay } from "../../../src/core/day.ts";
import { monthsOf, year } from "../../../src/core/period.ts";
import { plainCalendar } from "../plan/sample.ts";
import { anyLead } from "./any-estimate.ts";
import { monthOf, NO_LEAD, percent, russia } from "./sample.ts";

const RU = russia();
const calendarDays = (days: number): Wait => ({ days, of: "calendar" });
const workingDays = (days: number): Wait => ({ days, of: "working" });
const RAMP = [20, 60, 90].map(percent);

function steps(month: string, lead: Partial<LeadTime>, ramp = RAMP, calendar = RU) {
	const found = datesOf(monthOf(month), ramp, { ...NO_LEAD, ...lead }, calendar);
	if (found === undefined) return undefined;
	const { decideBy, openBy, offerBy, start, fullBy } = found;
	return [decideBy, openBy, offerBy, start, fullBy].map(isoDay);
}

describe("dates backwards from the first day of work", () => {
	it("count calendar days back to a working day, over May's holidays", () => {
		// 1 June less 14 days is Monday 18 May; less 30 more is Saturday 18 April, so Friday the 17th
		expect(steps("2026-06", { recruiting: calendarDays(30), notice: calendarDays(14) })).toEqual([
			"2026-04-17",
			"2026-04-17",
			"2026-05-18",
			"2026-06-01",
			"2026-09-01",
		]);
		// 25 May less 14 is Monday 11 May, the day off of the 9th: back over the holidays to Friday the 8th
		expect(steps("2026-06", { notice: calendarDays(21) })?.[2]).toBe("2026-05-08");
	});

	it("count working days over January's holidays: the year begins to work on the 12th", () => {
		expect(steps("2026-01", { notice: workingDays(1) })).toEqual([
			"2025-12-30",
			"2025-12-30",
			"2025-12-30",
			"2026-01-12",
			"2026-04-01",
		]);
		expect(steps("2026-02", { recruiting: workingDays(15), notice: workingDays(10) })?.slice(1, 4)).toEqual([
			"2025-12-17",
			"2026-01-19",
			"2026-02-02",
		]);
	});

	it("begin a start of May on the first day that is worked in it", () => {
		expect(steps("2026-05", {}, [])).toEqual(Array(5).fill("2026-05-04"));
	});

	it("take the time from decision to vacancy on top", () => {
		const lead = { approval: workingDays(3), recruiting: calendarDays(28), notice: calendarDays(14) };
		expect(steps("2026-04", lead)?.slice(0, 3)).toEqual(["2026-02-13", "2026-02-18", "2026-03-18"]);
	});

	it("are none for a month in which nobody works", () => {
		const daysOff = Array.from({ length: 31 }, (_, at) => day(`2026-07-${String(at + 1).padStart(2, "0")}`));
		const closed = makeCalendar({
			country: "none",
			years: [],
			extraDaysOff: daysOff,
			extraWorkdays: [],
			pattern: { kind: "5/2" },
		});
		expect(datesOf(monthOf("2026-07"), [], NO_LEAD, closed)).toBeUndefined();
	});

	it("say from which month somebody works in full: also where the ramp is written to its end", () => {
		expect(
			[[], [20, 60, 90], [40, 70, 100], [100], [50, 100, 100]].map((ramp) => rampMonths(ramp.map(percent))),
		).toEqual([0, 3, 2, 0, 1]);
		expect(steps("2026-10", {}, [40, 70, 100].map(percent))?.[4]).toBe("2026-12-01");
	});
});

describe("a longer lead time", () => {
	it("never moves a step of the same start to a later day", () => {
		const months = fc.constantFrom(...monthsOf(year(2026)));
		const more = fc.tuple(fc.nat(20), fc.nat(20), fc.nat(20));
		fc.assert(
			fc.property(months, anyLead, more, fc.constantFrom(RU, plainCalendar()), (month, lead, added, calendar) => {
				const longer: LeadTime = {
					approval: { ...lead.approval, days: lead.approval.days + added[0] },
					recruiting: { ...lead.recruiting, days: lead.recruiting.days + added[1] },
					notice: { ...lead.notice, days: lead.notice.days + added[2] },
				};
				const [soon, late] = [datesOf(month, RAMP, lead, calendar), datesOf(month, RAMP, longer, calendar)];
				for (const step of ["decideBy", "openBy", "offerBy", "start", "fullBy"] as const) {
					expect(late?.[step] ?? 0).toBeLessThanOrEqual(soon?.[step] ?? 0);
				}
			}),
		);
	});
});
