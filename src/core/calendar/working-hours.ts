/** How long a day is worked under the calendar's rules. */
import { type Day, dayParts } from "../day.ts";
import type { CalendarRules, WorkPattern } from "./rules.ts";

const SATURDAY = 6;
const SUNDAY = 7;

export interface WorkingHours {
	/** Hours of the day; 0: a day off. */
	on(day: Day): number;
	/** Whether it is a working day an hour shorter. */
	isShort(day: Day): boolean;
}

/** The hours of any day, as the rules have it. */
export function workingHours(rules: CalendarRules): WorkingHours {
	const { pattern } = rules;
	const closed = new Set(rules.extraDaysOff);
	const off = new Set(rules.years.flatMap((each) => each.daysOff));
	const opened = new Set([...rules.extraWorkdays, ...rules.years.flatMap((each) => each.workingWeekends)]);
	const short = new Set(rules.years.flatMap((each) => each.shortDays));

	function isWorkday(day: Day): boolean {
		if (closed.has(day)) return false;
		if (pattern.kind === "2/2") return turnOfShift(day, pattern.firstDay) < 2;
		if (opened.has(day)) return true;
		return !off.has(day) && dayParts(day).weekday < (pattern.kind === "6/1" ? SUNDAY : SATURDAY);
	}
	function isShort(day: Day): boolean {
		return pattern.kind !== "2/2" && short.has(day) && isWorkday(day);
	}
	return {
		on: (day) => (isWorkday(day) ? fullHours(day, pattern) - Number(isShort(day)) : 0),
		isShort,
	};
}

/** Hours of a day that is not short: 40 a week (Labour Code, article 91); a Saturday of 6/1 has 5 at most (article 95). */
function fullHours(day: Day, pattern: WorkPattern): number {
	if (pattern.kind !== "6/1") return 8;
	return dayParts(day).weekday >= SATURDAY ? 5 : 7;
}

/** 0 and 1 are the days on, 2 and 3 the days off. */
function turnOfShift(day: Day, firstDay: Day): number {
	return (((day - firstDay) % 4) + 4) % 4;
}
