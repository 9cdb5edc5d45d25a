/** The days on which the demo company works. */
import { addDays, type Day, day, dayOf, dayParts, isoDay } from "../../../core/day.ts";

/** Days off beside Saturdays and Sundays, and weekends that are worked. */
export interface WorkWeek {
	/** Days off every year, `MM-DD`. */
	readonly yearly: readonly string[];
	/** Days off of one year (moved holidays), `YYYY-MM-DD`. */
	readonly moved: readonly string[];
	/** Saturdays and Sundays worked, `YYYY-MM-DD`. */
	readonly workedWeekends: readonly string[];
}

export interface WorkingDays {
	works(date: Day): boolean;
	/** The working days from `from` to `until`, the last one not included. */
	between(from: Day, until: Day): readonly Day[];
	/** The day itself if worked, else the last working day before it. */
	onOrBefore(date: Day): Day;
}

/** The company's calendar by its work week. */
export function workingDays(week: WorkWeek): WorkingDays {
	const yearly = new Set(week.yearly);
	const moved = new Set(week.moved.map(day));
	const workedWeekends = new Set(week.workedWeekends.map(day));
	const known = new Map<Day, boolean>();
	const works = (date: Day) => {
		const seen = known.get(date);
		if (seen !== undefined) return seen;
		const weekend = dayParts(date).weekday > 5;
		const worked = weekend ? workedWeekends.has(date) : !moved.has(date) && !yearly.has(isoDay(date).slice(5));
		known.set(date, worked);
		return worked;
	};
	return {
		works,
		between: (from, until) => daysBetween(from, until).filter(works),
		onOrBefore: (date) => {
			let worked = date;
			while (!works(worked)) worked = addDays(worked, -1);
			return worked;
		},
	};
}

/** All days from `from` to `until`, the last one not included. */
function daysBetween(from: Day, until: Day): Day[] {
	return Array.from({ length: Math.max(0, until - from) }, (_, index) => addDays(from, index));
}

/** The first day of the month that many months after January 2024, where the story begins. */
export function firstOfMonth(monthsSinceStart: number): Day {
	const year = 2024 + Math.floor(monthsSinceStart / 12);
	const first = dayOf(year, monthsSinceStart - (year - 2024) * 12 + 1, 1);
	if (first === undefined) throw new RangeError(`not a month of the story: ${monthsSinceStart}`);
	return first;
}

/** How many whole months lie between January 2024 and the month of this day. */
export function monthsSinceStart(date: Day): number {
	const { year, month } = dayParts(date);
	return (year - 2024) * 12 + month - 1;
}
