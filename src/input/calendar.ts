/** The country calendars of `templates/calendars`: years of days off, written as YAML. */
import type { CalendarYear } from "../core/calendar.ts";
import { type Day, dayParts, parseIsoDay } from "../core/day.ts";

/** The years of a parsed calendar file, in order. Refuses, naming year and value, what does not fit: the files are the program's own. */
export function readCalendarYears(file: unknown): CalendarYear[] {
	const { years } = record(file, "the calendar");
	return Object.entries(record(years, "years"))
		.map(([year, written]) => calendarYear(Number(year), record(written, year)))
		.sort((a, b) => a.year - b.year);
}

function calendarYear(year: number, written: Readonly<Record<string, unknown>>): CalendarYear {
	const { status, source } = written;
	if (status !== "official" && status !== "provisional") throw new RangeError(`${year}: unknown status ${status}`);
	if (typeof source !== "string") throw new RangeError(`${year}: the source is missing`);
	return {
		year,
		provisional: status === "provisional",
		source,
		daysOff: days(year, written["daysOff"]),
		workingWeekends: days(year, written["workingWeekends"]),
		shortDays: days(year, written["shortDays"]),
	};
}

/** Days of the year; the file groups them in lists by month. */
function days(year: number, written: unknown): Day[] {
	if (!Array.isArray(written)) throw new RangeError(`${year}: a list of days is missing`);
	return written.flat().map((text: unknown) => {
		const day = typeof text === "string" ? parseIsoDay(text) : undefined;
		if (day === undefined || dayParts(day).year !== year)
			throw new RangeError(`${year}: not a day of the year: ${text}`);
		return day;
	});
}

function record(value: unknown, name: string): Readonly<Record<string, unknown>> {
	if (typeof value !== "object" || value === null) throw new RangeError(`not a calendar: ${name} is missing`);
	return Object.fromEntries(Object.entries(value));
}
