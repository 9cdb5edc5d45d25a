/** The clock, asked for nothing but the day. */
import { type Day, dayOf } from "../core/day.ts";

/** The day of an instant in a time zone (`Europe/Moscow`; undefined: the machine's). Refuses an unknown zone with a `RangeError`. */
export function dayIn(timezone: string | undefined, instant: Date): Day {
	const parts = new Intl.DateTimeFormat("en-US-u-ca-gregory-nu-latn", {
		...(timezone === undefined ? {} : { timeZone: timezone }),
		year: "numeric",
		month: "numeric",
		day: "numeric",
	}).formatToParts(instant);
	const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((each) => each.type === type)?.value);
	const day = dayOf(part("year"), part("month"), part("day"));
	if (day === undefined) throw new RangeError(`the clock shows no day: ${instant.getTime()}`);
	return day;
}
