/** What the calendar does not know for certain, said aloud. */
import { dayParts } from "../day.ts";
import { notice, type Problem, warning } from "../problem.ts";
import type { CalendarRules } from "./rules.ts";

/**
 * A warning for each year that the country's calendar lacks (its weekdays then all count as working) or has only
 * provisionally. Where the company lists days off of a missing year itself, that is a notice: it was told what to do.
 * None for a calendar without a country, or for 2/2 shifts, which work through holidays.
 */
export function calendarProblems(rules: CalendarRules, years: readonly number[]): Problem[] {
	if (rules.country === "none" || rules.pattern.kind === "2/2") return [];
	const { country } = rules;
	const known = rules.years.map((each) => each.year);
	return years.flatMap((year) => {
		const found = rules.years.find((each) => each.year === year);
		if (found?.provisional === true) return [warning("calendar-year-provisional", { country, year })];
		if (found !== undefined) return [];
		const ownDaysOff = rules.extraDaysOff.filter((day) => dayParts(day).year === year).length;
		const say = ownDaysOff > 0 ? notice : warning;
		return [say("calendar-year-missing", { country, year, known, ownDaysOff })];
	});
}
