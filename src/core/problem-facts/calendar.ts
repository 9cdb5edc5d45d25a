/** Reported by whatever counts working days. */
export interface CalendarFacts {
	"calendar-year-missing": { country: string; year: number; known: readonly number[] };
	"calendar-year-provisional": { country: string; year: number };
}
