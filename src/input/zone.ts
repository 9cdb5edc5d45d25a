/** Moments to days of a time zone, so that a deal closed at night keeps the day its people lived in. */
import { type Day, dayFromNumber } from "../core/day.ts";

const MS_PER_DAY = 86_400_000;
/** Clocks are moved on quarters of an hour, so within one the difference from UTC is constant. */
const MS_PER_QUARTER = 900_000;

/** The day a moment (milliseconds since 1970-01-01 UTC) falls on in a time zone. */
export type DayAt = (moment: number) => Day;

/** Counts days in this IANA time zone, `Europe/Moscow`. A name that isn't one is refused (RangeError) when the first day is asked for. */
export function daysIn(timezone: string): DayAt {
	const localAt = localIn(timezone);
	return (moment) => dayFromNumber(Math.floor(localAt(moment) / MS_PER_DAY));
}

/** What the clocks of the time zone show at a moment, as milliseconds since they showed the beginning of 1970. */
export function localIn(timezone: string): (moment: number) => number {
	let format: Intl.DateTimeFormat | undefined;
	const differences = new Map<number, number>();
	return (moment) => {
		const quarter = Math.floor(moment / MS_PER_QUARTER);
		let difference = differences.get(quarter);
		if (difference === undefined) {
			// made only when a moment is met: loading a zone takes longer than reading a thousand deals
			format ??= clockIn(timezone);
			difference = differenceAt(format, quarter * MS_PER_QUARTER);
			differences.set(quarter, difference);
		}
		return moment + difference;
	};
}

function clockIn(timezone: string): Intl.DateTimeFormat {
	return new Intl.DateTimeFormat("en-US", {
		timeZone: timezone,
		hourCycle: "h23",
		year: "numeric",
		month: "numeric",
		day: "numeric",
		hour: "numeric",
		minute: "numeric",
	});
}

function differenceAt(format: Intl.DateTimeFormat, moment: number): number {
	const parts = new Map(format.formatToParts(moment).map((part) => [part.type, Number(part.value)]));
	const read = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
	return Date.UTC(read("year"), read("month") - 1, read("day"), read("hour"), read("minute")) - moment;
}
