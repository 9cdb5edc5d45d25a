/** A day of the calendar, without a time of day or a time zone. */

/** Days since 1970-01-01: whole, so that days compare, subtract and fit into a typed array. */
export type Day = number & { readonly [dayBrand]: true };
declare const dayBrand: unique symbol;

const MS_PER_DAY = 86_400_000;

/** The day with this number of days since 1970-01-01. Refuses a number that is not whole. */
export function dayFromNumber(daysSinceEpoch: number): Day {
	if (!Number.isSafeInteger(daysSinceEpoch)) throw new RangeError(`not a whole day: ${daysSinceEpoch}`);
	return daysSinceEpoch as Day;
}

/** The day of this year, month (1–12) and day of the month; undefined where the calendar has no such day (31 February). */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | undefined {
	const date = new Date(0);
	date.setUTCFullYear(year, month - 1, dayOfMonth);
	const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
	return exists ? dayFromNumber(date.getTime() / MS_PER_DAY) : undefined;
}

/** The day written as `2026-03-31`; undefined for any other writing and for days that do not exist. */
export function parseIsoDay(text: string): Day | undefined {
	const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
	return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** As `parseIsoDay`, for days written in the program itself. Throws where the day does not exist. */
export function day(text: string): Day {
	const parsed = parseIsoDay(text);
	if (parsed === undefined) throw new RangeError(`not a day: ${text}`);
	return parsed;
}

/** The day as `2026-03-31`. */
export function isoDay(value: Day): string {
	return new Date(value * MS_PER_DAY).toISOString().slice(0, 10);
}

export interface DayParts {
	readonly year: number;
	/** 1–12 */
	readonly month: number;
	/** 1–31 */
	readonly dayOfMonth: number;
	/** 1 is Monday, 7 is Sunday, as in ISO 8601. */
	readonly weekday: number;
}

/** Year, month, day of the month and weekday. */
export function dayParts(value: Day): DayParts {
	const date = new Date(value * MS_PER_DAY);
	return {
		year: date.getUTCFullYear(),
		month: date.getUTCMonth() + 1,
		dayOfMonth: date.getUTCDate(),
		weekday: date.getUTCDay() || 7,
	};
}

/** The day that many days later (earlier, if negative). */
export function addDays(value: Day, days: number): Day {
	return dayFromNumber(value + days);
}
