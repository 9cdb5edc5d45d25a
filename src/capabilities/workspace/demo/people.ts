/** The fourteen seats of the demo company: who came when, left when, and how much each sells. The names are the language's. */
import { addDays, type Day, day, dayParts, parseIsoDay } from "../../../core/day.ts";
import { valueAt } from "./spread.ts";

export type TeamKey = "corporate" | "retail" | "regions";
export type RoleKey = "head" | "teamHead" | "seller";
export type GradeKey = "trainee" | "ordinary" | "senior" | "leading" | "manager";

interface Seat {
	readonly team: TeamKey;
	readonly role: RoleKey;
	readonly grade: GradeKey;
	/** Sales at full strength: 100 is an ordinary seller's month. */
	readonly power: number;
	/** Won out of a hundred closed. */
	readonly winRate: number;
	readonly hired: Day;
	/** Last working day. */
	readonly left?: Day;
	/** First day of the yearly two weeks off, `MM-DD`. */
	readonly vacation: string;
	/** Weight in the plan as the staff table has it; none: the workspace's settings say, or 1. */
	readonly weight?: string;
	/** Share of full time. */
	readonly fullTime?: string;
}

/** By what each person is for in the story. */
export const SEATS = {
	head: { ...seat("corporate", "head", "manager", 35, 40, "2019-03-18", "08-03"), weight: "0.3" },
	corporateHead: { ...seat("corporate", "teamHead", "leading", 125, 38, "2020-02-10", "07-13"), weight: "1.2" },
	bestSeller: seat("corporate", "seller", "leading", 215, 42, "2019-09-02", "06-15"),
	twoSpellings: { ...seat("corporate", "seller", "senior", 120, 35, "2021-05-17", "08-17"), weight: "1.1" },
	left2026: leaver(seat("corporate", "seller", "ordinary", 85, 30, "2022-04-04", "07-27"), "2026-02-27"),
	hired2026: seat("corporate", "seller", "trainee", 90, 28, "2026-04-06", "10-05"),
	retailHead: seat("retail", "teamHead", "leading", 100, 34, "2020-11-09", "06-29"),
	retailVeteran: { ...seat("retail", "seller", "senior", 125, 38, "2021-01-18", "08-10"), weight: "1.2" },
	left2025: leaver(seat("retail", "seller", "ordinary", 70, 29, "2022-08-15", "07-06"), "2025-08-29"),
	hiredAutumn2025: { ...seat("retail", "seller", "ordinary", 85, 30, "2025-10-06", "07-20"), weight: "0.9" },
	regionsHead: { ...seat("regions", "teamHead", "leading", 90, 33, "2021-03-01", "05-18"), weight: "0.9" },
	regionsVeteran: { ...seat("regions", "seller", "ordinary", 75, 28, "2022-10-03", "09-07"), fullTime: "0.8" },
	shortStay: leaver(seat("regions", "seller", "trainee", 60, 19, "2024-10-14", "03-10"), "2025-04-30"),
	hiredSummer2025: { ...seat("regions", "seller", "ordinary", 90, 32, "2025-06-02", "08-24"), weight: "0.9" },
} as const satisfies Record<string, Seat>;

export type SeatKey = keyof typeof SEATS;

/** A seat with its person. */
export interface Seller extends Seat {
	readonly seat: SeatKey;
	readonly name: string;
}

function seat(
	team: TeamKey,
	role: RoleKey,
	grade: GradeKey,
	power: number,
	winRate: number,
	hired: string,
	vacation: string,
): Seat {
	return { team, role, grade, power, winRate, hired: day(hired), vacation };
}

function leaver(seated: Seat, left: string): Seat {
	return { ...seated, left: day(left) };
}

/** Everybody, in the order of the staff table. */
export function everybody(names: Readonly<Record<SeatKey, string>>): Seller[] {
	return (Object.keys(SEATS) as SeatKey[]).map((key) => ({ ...SEATS[key], seat: key, name: names[key] }));
}

/** Whether the person is employed on this day. */
export function employed(seller: Seller, date: Day): boolean {
	return seller.hired <= date && (seller.left === undefined || date <= seller.left);
}

/** The two weeks off of this year: first and last day. */
export function vacationOf(seller: Seller, year: number): { readonly from: Day; readonly until: Day } {
	const from = parseIsoDay(`${year}-${seller.vacation}`);
	if (from === undefined) throw new RangeError(`not a day of the year: ${seller.vacation}`);
	return { from, until: addDays(from, 13) };
}

/** Whether the person is there on this day: employed, and not on holiday. */
export function atWork(seller: Seller, date: Day): boolean {
	const { from, until } = vacationOf(seller, dayParts(date).year);
	return employed(seller, date) && !(from <= date && date <= until);
}

/** Share of full strength by days since hiring: a sixth in the first month, all of it after half a year. */
const RAMP = [
	[0, 0.08],
	[30, 0.25],
	[60, 0.45],
	[90, 0.65],
	[120, 0.8],
	[180, 1],
	[100_000, 1],
] as const;

/** What part of their full strength the person has on this day, 0 to 1. */
export function strength(seller: Seller, date: Day): number {
	return date < seller.hired ? 0 : valueAt(RAMP, date - seller.hired);
}
