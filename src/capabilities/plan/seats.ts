/** Who carries the plan: a seat is a person from hiring to leaving, or the vacancy that a leaver leaves. */
import type { Calendar } from "../../core/calendar.ts";
import { addDays, type Day } from "../../core/day.ts";
import type { Period } from "../../core/period.ts";
import { ONE, type Rate } from "../../core/rate.ts";
import type { Person } from "../../core/staff.ts";

export interface Seat {
	/** The person's name; of a vacancy, the name of who left, or empty where nobody was there. */
	readonly name: string;
	readonly team: string;
	readonly vacancy: boolean;
	/** The days it carries the plan; open ends are undefined. */
	readonly from: Day | undefined;
	/** The day after the last. */
	readonly until: Day | undefined;
	readonly weight: Rate;
}

/** What becomes of the share of somebody who leaves: others carry it, or it is shown as a vacancy. */
export type Unfilled = "redistribute" | "show";

/**
 * The seats of the year, in a stable order: teams in the order they first appear, and in each the people as the file
 * has them, vacancies behind. People who are not there on any day of the year have none.
 */
export function seatsOf(
	people: readonly Person[],
	weightOf: (person: Person) => Rate,
	unfilled: Unfilled,
	year: Period,
): Seat[] {
	const teams = [...new Set(people.map((person) => person.team))];
	return teams.flatMap((team) => {
		const members = people.filter((person) => person.team === team).map((person) => personSeat(person, weightOf));
		const vacancies = unfilled === "show" ? members.flatMap((member) => vacancyAfter(member, year)) : [];
		return [...members, ...vacancies].filter((seat) => overlaps(seat, year));
	});
}

function personSeat(person: Person, weightOf: (person: Person) => Rate): Seat {
	return {
		name: person.name,
		team: person.team,
		vacancy: false,
		from: person.hired,
		until: person.left === undefined ? undefined : addDays(person.left, 1),
		weight: weightOf(person),
	};
}

/** The seat stays empty from the day after the last one to the end of the year; who left before the year leaves none. */
function vacancyAfter(seat: Seat, year: Period): Seat[] {
	if (seat.until === undefined || seat.until <= year.from || seat.until >= year.until) return [];
	return [{ ...seat, vacancy: true, from: seat.until, until: undefined }];
}

function overlaps(seat: Seat, period: Period): boolean {
	return (seat.from ?? period.from) < period.until && (seat.until ?? period.until) > period.from;
}

/** The working days of the period on which the seat carries the plan. */
export function daysPresent(seat: Seat, period: Period, calendar: Calendar): number {
	const from = seat.from === undefined || seat.from < period.from ? period.from : seat.from;
	const until = seat.until === undefined || seat.until > period.until ? period.until : seat.until;
	return from < until ? calendar.workdays(from, until) : 0;
}

/** Seats for the months that nobody carries; neighbouring months make one vacancy. */
export function vacanciesFor(months: readonly Period[]): Seat[] {
	const seats: (Seat & { readonly until: Day })[] = [];
	for (const month of months) {
		const last = seats.at(-1);
		const open = last?.until === month.from ? seats.pop() : undefined;
		const from = open?.from ?? month.from;
		seats.push({ name: "", team: "", vacancy: true, from, until: month.until, weight: ONE });
	}
	return seats;
}
