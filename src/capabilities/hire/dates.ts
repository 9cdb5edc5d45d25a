/** Dates backwards: from the first day of work to the day on which each step before it has to begin. */
import type { Calendar } from "../../core/calendar.ts";
import { addDays, type Day } from "../../core/day.ts";
import { type Period, periodOf } from "../../core/period.ts";
import { compareRates, ONE, type Rate } from "../../core/rate.ts";
import type { LeadTime, Wait } from "./settings.ts";

export interface StartDates {
	/** The decision has to be made by this day. */
	readonly decideBy: Day;
	/** The vacancy has to be open by this day. */
	readonly openBy: Day;
	/** The offer has to be accepted by this day. */
	readonly offerBy: Day;
	/** The first day of work: the first working day of its month. */
	readonly start: Day;
	/** The first day of the first month in which the person works in full. */
	readonly fullBy: Day;
}

/** For how many months of work somebody is below full productivity: a ramp written to its end says 100 % last. */
export function rampMonths(ramp: readonly Rate[]): number {
	return ramp.findLastIndex((share) => compareRates(share, ONE) < 0) + 1;
}

/** The dates of a start in this month; undefined where the month has no working day. Steps begin on working days, rather earlier than later. */
export function datesOf(
	month: Period,
	ramp: readonly Rate[],
	lead: LeadTime,
	calendar: Calendar,
): StartDates | undefined {
	const start = calendar.nthWorkday(month, 1);
	if (start === undefined) return undefined;
	const offerBy = before(start, lead.notice, calendar);
	const openBy = before(offerBy, lead.recruiting, calendar);
	const below = rampMonths(ramp);
	let full = month;
	for (let ramped = 0; ramped < below; ramped += 1) full = periodOf("month", full.until);
	return {
		decideBy: before(openBy, lead.approval, calendar),
		openBy,
		offerBy,
		start,
		fullBy: below === 0 ? start : full.from,
	};
}

/** The day so long before, moved back to a working day; the day itself where there is nothing to wait for. */
function before(day: Day, { days, of }: Wait, calendar: Calendar): Day {
	if (days === 0) return day;
	if (of === "working") return calendar.addWorkdays(day, -days);
	let found = addDays(day, -days);
	// a calendar without any working day would never end this
	for (let tries = 0; tries < 366 && !calendar.isWorkday(found); tries += 1) found = addDays(found, -1);
	return found;
}
