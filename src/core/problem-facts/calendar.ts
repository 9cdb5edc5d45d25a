/** Reported by whatever counts working days. */
export interface CalendarFacts {
	/** `known`: the years there are; `ownDaysOff`: how many days off of that year the company lists itself. */
	"calendar-year-missing": { country: string; year: number; known: readonly number[]; ownDaysOff: number };
	"calendar-year-provisional": { country: string; year: number };
}
