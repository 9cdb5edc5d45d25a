/** Working days and hours, by the country's production calendar, the company's own days and a working pattern. */
import { calendarProblems } from "./calendar/calendar-problems.ts";
import type { CalendarRules } from "./calendar/rules.ts";
import { type WorkingHours, workingHours } from "./calendar/working-hours.ts";
import { YearSums } from "./calendar/year-sums.ts";
import { addDays, type Day, dayParts } from "./day.ts";
import type { Period } from "./period.ts";
import type { Problem } from "./problem.ts";

export type { CalendarRules, CalendarYear, WorkPattern } from "./calendar/rules.ts";

/** A calendar of these rules. Years are counted when first asked for. */
export function makeCalendar(rules: CalendarRules): Calendar {
	return new Calendar(rules);
}

/** Any half-open stretch of days. */
type Stretch = Pick<Period, "from" | "until">;

export type { Calendar };

class Calendar {
	/** `RU`, or `none`. */
	readonly country: string;
	readonly #rules: CalendarRules;
	readonly #hours: WorkingHours;
	readonly #years = new Map<number, YearSums>();

	constructor(rules: CalendarRules) {
		this.country = rules.country;
		this.#rules = rules;
		this.#hours = workingHours(rules);
	}

	isWorkday(day: Day): boolean {
		return this.#hours.on(day) > 0;
	}

	/** Whether it is a working day an hour shorter; never of a 2/2 shift. */
	isShort(day: Day): boolean {
		return this.#hours.isShort(day);
	}

	/** How many working days there are; 0 where `until` is not after `from`. */
	workdays(from: Day, until: Day): number {
		return this.#sum(from, until, (year) => year.days(from, until));
	}

	/** How many working days the period has. */
	workdaysIn(period: Stretch): number {
		return this.workdays(period.from, period.until);
	}

	/**
	 * Working hours: 8 a day, one less on a short day; 6/1 works 7 a day and 5 on Saturday. A day of a 2/2 shift counts
	 * as 8: how long a shift lasts is not the calendar's to know.
	 */
	hours(from: Day, until: Day): number {
		return this.#sum(from, until, (year) => year.hours(from, until));
	}

	/** The n-th working day of the period, the first being 1; undefined where it has fewer. Refuses n below 1. */
	nthWorkday(period: Stretch, n: number): Day | undefined {
		if (!Number.isSafeInteger(n) || n < 1) throw new RangeError(`not the number of a working day: ${n}`);
		const found = this.addWorkdays(addDays(period.from, -1), n);
		return found < period.until ? found : undefined;
	}

	/** The n-th working day after the day; before it, if n is negative; the day itself, working or not, if n is 0. */
	addWorkdays(day: Day, n: number): Day {
		if (!Number.isSafeInteger(n)) throw new RangeError(`not a number of working days: ${n}`);
		let found = day;
		for (let left = Math.abs(n); left > 0; ) {
			found = addDays(found, Math.sign(n));
			if (this.isWorkday(found)) left -= 1;
		}
		return found;
	}

	/** What is uncertain about the working days between the two days: years that are missing or provisional. No errors. */
	problems(from: Day, until: Day): Problem[] {
		return calendarProblems(this.#rules, yearsOf(from, until));
	}

	#sum(from: Day, until: Day, ofYear: (year: YearSums) => number): number {
		return yearsOf(from, until).reduce((sum, year) => sum + ofYear(this.#year(year)), 0);
	}

	#year(year: number): YearSums {
		const known = this.#years.get(year);
		if (known !== undefined) return known;
		const counted = new YearSums(year, this.#hours);
		this.#years.set(year, counted);
		return counted;
	}
}

/** The years that the days from, up to but without until, are in; none where `until` is not after `from`. */
function yearsOf(from: Day, until: Day): number[] {
	if (until <= from) return [];
	const [first, last] = [dayParts(from).year, dayParts(addDays(until, -1)).year];
	return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
