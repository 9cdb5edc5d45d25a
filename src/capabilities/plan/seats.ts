/** Who carries the plan: a seat is a person from hiring to leaving, or the vacancy that a leaver leaves. */
import type { Calendar } from "../../core/calendar.ts";
import { addDays, type Day } from "../../core/day.ts";
import type { Period } from "../../core/period.ts";
import { ONE, type Rate } from "../../core/rate.ts";
import { type Absence, isMoveAmong, type Person } from "../../core/staff.ts";
import type { SeatWeight } from "./weighting.ts";

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
	/** Where the weight comes from; undefined for a seat of nobody. */
	readonly basis: SeatWeight | undefined;
	/** Share of full time. */
	readonly fullTime: Rate;
	/** The person's first day in any team, from which the ramp counts; undefined: no ramp. */
	readonly since: Day | undefined;
	/** Days off within the seat's days. */
	readonly vacations: readonly Absence[];
}

/** Half-open days: a year, or any other. */
type Stretch = Pick<Period, "from" | "until">;

/** What becomes of the share of somebody who leaves: others carry it, or it is shown as a vacancy. */
export type Unfilled = "redistribute" | "show";

/** People who are still to start: a seat each, from their first day on, ramping up as newcomers do. */
export interface Vacancy {
	readonly start: Day;
	readonly people: number;
	/** Empty: none. */
	readonly team: string;
}

/**
 * The seats with those of the vacancies of the year, each behind the seats of its team; teams of vacancies alone come last.
 * Who is still to start weighs one and works full time.
 */
export function withVacancies(seats: readonly Seat[], vacancies: readonly Vacancy[], year: Stretch): Seat[] {
	const opened = vacancies
		.filter(({ start }) => start < year.until)
		.flatMap(({ start, people, team }) =>
			Array.from({ length: people }, (): Seat => ({ ...UNMANNED, team, from: start, until: undefined, since: start })),
		);
	const teams = [...new Set([...seats, ...opened].map(({ team }) => team))];
	return teams.flatMap((team) => [...seats, ...opened].filter((seat) => seat.team === team));
}

/**
 * The seats of the year, in a stable order: teams in the order they first appear, and in each the people as the file
 * has them, vacancies behind. People who are not there on any day of the year have none. Who moves between teams has a
 * seat in each, and leaves no vacancy: the person still carries a share.
 */
export function seatsOf(
	people: readonly Person[],
	weightOf: (person: Person) => SeatWeight,
	unfilled: Unfilled,
	year: Stretch,
): Seat[] {
	const teams = [...new Set(people.map((person) => person.team))];
	const byName = entriesByName(people);
	return teams.flatMap((team) => {
		const members = people
			.filter((person) => person.team === team)
			.map((person) => personSeat(person, weightOf(person), byName.get(person.name) ?? []));
		const leavers = unfilled === "show" ? members.filter(({ moves }) => !moves) : [];
		const vacancies = leavers.flatMap(({ seat }) => vacancyAfter(seat, year));
		return [...members.map(({ seat }) => seat), ...vacancies].filter((seat) => overlaps(seat, year));
	});
}

function entriesByName(people: readonly Person[]): ReadonlyMap<string, readonly Person[]> {
	const byName = new Map<string, Person[]>();
	for (const person of people) {
		const entries = byName.get(person.name);
		if (entries === undefined) byName.set(person.name, [person]);
		else entries.push(person);
	}
	return byName;
}

function personSeat(person: Person, basis: SeatWeight, entries: readonly Person[]) {
	const { left } = person;
	const later = entries.filter(({ hired }) => left !== undefined && hired !== undefined && hired > left);
	const seat: Seat = {
		name: person.name,
		team: person.team,
		vacancy: false,
		from: person.hired,
		until: left === undefined ? undefined : addDays(left, 1),
		weight: basis.weight,
		basis,
		fullTime: person.fullTime,
		since: firstDay(entries),
		vacations: person.vacations,
	};
	return { seat, moves: later.some((next) => isMoveAmong([person], next)) };
}

/** The earliest of the days of hiring; undefined where one of them is not known, since it may be any day before. */
export function firstDay(entries: readonly Person[]): Day | undefined {
	const days = entries.flatMap(({ hired }) => (hired === undefined ? [] : [hired]));
	return days.length < entries.length ? undefined : days.reduce(earlier);
}

/** The seat stays empty from the day after the last one to the end of the year; who left before the year leaves none. */
function vacancyAfter(seat: Seat, year: Stretch): Seat[] {
	if (seat.until === undefined || seat.until <= year.from || seat.until >= year.until) return [];
	return [{ ...seat, vacancy: true, from: seat.until, until: undefined, since: undefined, vacations: [] }];
}

/** The people who are there on a day of the period. */
export function peopleWithin(people: readonly Person[], period: Stretch): readonly Person[] {
	return people.filter(({ hired, left }) =>
		overlaps({ from: hired, until: left === undefined ? undefined : addDays(left, 1) }, period),
	);
}

function overlaps(seat: Pick<Seat, "from" | "until">, period: Stretch): boolean {
	return (seat.from ?? period.from) < period.until && (seat.until ?? period.until) > period.from;
}

/** The working days of the period on which the seat carries the plan. */
export function daysPresent(seat: Seat, period: Period, calendar: Calendar): number {
	return workdaysWithin({ from: seat.from ?? period.from, until: seat.until ?? period.until }, period, calendar);
}

/** The working days of the period that the seat's person has off. */
export function daysAway(seat: Seat, period: Period, calendar: Calendar): number {
	if (seat.vacations.length === 0) return 0;
	const [from, until] = [seat.from ?? period.from, seat.until ?? period.until];
	return seat.vacations.reduce((days, absence) => {
		const within = { from: later(from, absence.from), until: earlier(until, absence.until) };
		return days + workdaysWithin(within, period, calendar);
	}, 0);
}

/** The working days that the two stretches share. */
export function workdaysWithin({ from, until }: Absence, period: Absence, calendar: Calendar): number {
	const [first, end] = [later(from, period.from), earlier(until, period.until)];
	return first < end ? calendar.workdays(first, end) : 0;
}

/** The later of two days. */
export function later(a: Day, b: Day): Day {
	return a > b ? a : b;
}

/** The earlier of two days. */
export function earlier(a: Day, b: Day): Day {
	return a < b ? a : b;
}

/** Seats for the months that nobody carries; neighbouring months make one vacancy. */
export function vacanciesFor(months: readonly Period[]): Seat[] {
	const seats: (Seat & { readonly until: Day })[] = [];
	for (const month of months) {
		const last = seats.at(-1);
		const open = last?.until === month.from ? seats.pop() : undefined;
		seats.push({ ...UNMANNED, from: open?.from ?? month.from, until: month.until });
	}
	return seats;
}

const UNMANNED = {
	name: "",
	team: "",
	vacancy: true,
	weight: ONE,
	basis: undefined,
	fullTime: ONE,
	since: undefined,
	vacations: [],
} as const;
