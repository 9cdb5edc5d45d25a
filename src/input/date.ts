/** Takes a written date apart. Which of two small numbers is the month comes from the column, never by guess. */
import { type Day, dayFromNumber, dayOf } from "../core/day.ts";
import { monthNumber } from "./month-names.ts";
import type { DayAt } from "./zone.ts";

export type DateOrder = "day-first" | "month-first";

/** A date as written: all parts known, or two small numbers whose order is not, or a spreadsheet's serial number. */
export type WrittenDate =
	| {
			readonly kind: "known";
			readonly year: number;
			readonly month: number;
			readonly day: number;
			readonly clock: Clock;
	  }
	| {
			readonly kind: "order";
			readonly first: number;
			readonly second: number;
			readonly year: number;
			readonly mark: string;
			readonly clock: Clock;
	  }
	| { readonly kind: "serial"; readonly days: number };

/** Time of day in milliseconds, and the offset from UTC in milliseconds where one is written. */
export interface Clock {
	readonly time: number;
	readonly offset: number | undefined;
}

const MIDNIGHT: Clock = { time: 0, offset: undefined };
const NUMERIC = /^(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})(?:\s*г\.?)?(?:(?:T|,?\s+)(.*))?$/i;
const NAMED = /^(\d{1,2})[\s.-]+([а-яa-z]+)[\s.,-]+(\d{4}|\d{2})(?:\s*г(?:ода|\.)?)?(?:,?\s+(?:в\s+)?(\d.*))?$/i;
const NAMED_FIRST = /^([a-z]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?:,?\s+(?:at\s+)?(\d.*))?$/i;
const CLOCK =
	/^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(am|pm)?\s*(?:(z|utc|gmt)?([+-]\d{2}):?(\d{2})?|(z|utc|gmt))?$/i;
const SERIAL = /^\d{5}(?:[.,]\d+)?$/;
const MS = { second: 1000, minute: 60_000, hour: 3_600_000 };
/** Day 0 of a spreadsheet is 1899-12-30, as days since 1970-01-01. */
const SERIAL_ZERO = -25_569;

/** The parts of a written date; undefined where the text is not one. Doesn't check that the day exists. */
export function readDate(text: string): WrittenDate | undefined {
	const numeric = NUMERIC.exec(text);
	if (numeric) return fromNumbers(numeric);
	if (SERIAL.test(text)) return { kind: "serial", days: Number.parseInt(text, 10) };
	const named = NAMED.exec(text);
	if (named) return fromNames(named[3], named[2], named[1], named[4]);
	const american = NAMED_FIRST.exec(text);
	return american ? fromNames(american[3], american[1], american[2], american[4]) : undefined;
}

function fromNumbers([, first = "", mark = "", second = "", third = "", time]: RegExpExecArray):
	| WrittenDate
	| undefined {
	const clock = readClock(time);
	if (!clock) return undefined;
	if (first.length === 4 && third.length <= 2) {
		return { kind: "known", year: Number(first), month: Number(second), day: Number(third), clock };
	}
	if (first.length > 2 || third.length === 1 || third.length === 3) return undefined;
	return { kind: "order", first: Number(first), second: Number(second), year: fullYear(third), mark, clock };
}

function fromNames(year = "", name = "", day = "", time: string | undefined): WrittenDate | undefined {
	const [month, clock] = [monthNumber(name), readClock(time)];
	return month && clock ? { kind: "known", year: fullYear(year), month, day: Number(day), clock } : undefined;
}

/** Two digits are a year of 1970–2069, as spreadsheets nearly agree. */
function fullYear(digits: string): number {
	const year = Number(digits);
	if (digits.length > 2) return year;
	return year < 70 ? 2000 + year : 1900 + year;
}

/** A time of day, `9:30` or `9:30:00 pm +03:00`; midnight where there is none, undefined where the text is not one. */
export function readClock(text: string | undefined): Clock | undefined {
	if (text === undefined || text === "") return MIDNIGHT;
	const match = CLOCK.exec(text.trim());
	if (!match) return undefined;
	const [, hour, minute, second = "0", half, , offsetHours, offsetMinutes = "0", zero] = match;
	const hours = halfDay(Number(hour), half?.toLowerCase());
	if (hours > 23 || Number(minute) > 59 || Number(second) > 60) return undefined;
	const time = hours * MS.hour + Number(minute) * MS.minute + Number(second) * MS.second;
	if (offsetHours === undefined) return { time, offset: zero === undefined ? undefined : 0 };
	const sign = offsetHours.startsWith("-") ? -1 : 1;
	return { time, offset: Number(offsetHours) * MS.hour + sign * Number(offsetMinutes) * MS.minute };
}

function halfDay(hour: number, half: string | undefined): number {
	if (half === undefined) return hour;
	return (hour % 12) + (half === "pm" ? 12 : 0);
}

/** The day of a written date; undefined where the calendar has none. A moment with an offset is moved to `dayAt`'s zone. */
export function dayOfDate(date: WrittenDate, order: DateOrder, dayAt: DayAt): Day | undefined {
	if (date.kind === "serial") return dayFromNumber(SERIAL_ZERO + date.days);
	const [month, day] = date.kind === "known" ? [date.month, date.day] : inOrder(date.first, date.second, order);
	const written = dayOf(date.year, month, day);
	if (written === undefined || date.clock.offset === undefined) return written;
	return dayAt(written * 24 * MS.hour + date.clock.time - date.clock.offset);
}

function inOrder(first: number, second: number, order: DateOrder): [month: number, day: number] {
	return order === "day-first" ? [second, first] : [first, second];
}
