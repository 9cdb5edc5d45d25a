/** What decides whether a day is a working day: the country's years, the company's own days, the pattern people work by. */
import type { Day } from "../day.ts";

/** A year of the country's calendar, as its government set it. */
export interface CalendarYear {
	readonly year: number;
	/** The government has not moved all days off yet. */
	readonly provisional: boolean;
	/** The decree or law it is taken from. */
	readonly source: string;
	/** Public holidays, on whatever day of the week, and the weekdays that days off were moved to. */
	readonly daysOff: readonly Day[];
	/** Saturdays and Sundays made working days. */
	readonly workingWeekends: readonly Day[];
	/** Working days that are an hour shorter, before a holiday. */
	readonly shortDays: readonly Day[];
}

/**
 * `5/2`: Monday to Friday. `6/1`: Monday to Saturday, the same 40 hours over six days. `2/2`: two days on, two off
 * from `firstDay`, through weekends and holidays.
 *
 * Both weekly patterns rest on public holidays and on the weekdays that days off were moved to. Strictly a day off moved
 * from a Saturday is none of 6/1's, whose Saturdays are working days; one rule for all with a fixed week is kept, since
 * a company does not open for a part of its people on a day when the country is closed.
 */
export type WorkPattern =
	| { readonly kind: "5/2" }
	| { readonly kind: "6/1" }
	| { readonly kind: "2/2"; readonly firstDay: Day };

export interface CalendarRules {
	/** `RU`; or `none`: no holidays are known, and no year is ever missing. */
	readonly country: string;
	readonly years: readonly CalendarYear[];
	/** The company's own days off: nobody works then, whatever the pattern. They win over `extraWorkdays`. */
	readonly extraDaysOff: readonly Day[];
	/** The company's own working days, for those with a fixed week; a 2/2 shift keeps to its turn. */
	readonly extraWorkdays: readonly Day[];
	readonly pattern: WorkPattern;
}
