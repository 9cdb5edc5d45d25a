/** The time of day of an activity, so that calls can be counted by the hour. */
import { dayOf } from "../core/day.ts";
import { cellText } from "./cell.ts";
import { readClock, readDate } from "./date.ts";
import type { RawCell } from "./rows.ts";
import { localIn } from "./zone.ts";

const MS = { second: 1000, day: 86_400_000 };

/** Seconds after midnight that a cell holds; undefined where it holds no time of day. */
export type TimeOf = (cell: RawCell) => number | undefined;

/** Reads `10:15`, or the time behind a date. A moment with an offset is moved to this IANA time zone. */
export function timesIn(timezone: string): TimeOf {
	const localAt = localIn(timezone);
	return (cell) => {
		const text = cellText(cell).trim();
		if (!text.includes(":")) return undefined;
		const date = readDate(text);
		if (date === undefined) return secondsOf(readClock(text)?.time);
		if (date.kind === "serial") return undefined;
		const { time, offset } = date.clock;
		if (offset === undefined) return secondsOf(time);
		const day = date.kind === "known" ? dayOf(date.year, date.month, date.day) : undefined;
		return day === undefined ? undefined : secondsOf(localAt(day * MS.day + time - offset));
	};
}

function secondsOf(milliseconds: number | undefined): number | undefined {
	if (milliseconds === undefined) return undefined;
	return Math.floor((((milliseconds % MS.day) + MS.day) % MS.day) / MS.second);
}
