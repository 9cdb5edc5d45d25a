/** Finds the seat or the team of every fixed cell. */
import { contains, monthsOf, type Period, quartersOf } from "../../../core/period.ts";
import { error, type Problem } from "../../../core/problem.ts";
import type { FixedCell, Given, GivenCells } from "../fixed.ts";
import type { Presence } from "../presence.ts";
import type { Seat } from "../seats.ts";

/** The cells at their seats and teams. Problems: names nobody has, people not there, periods outside of the year, cells given twice. */
export function givenCells(
	cells: readonly FixedCell[],
	year: Period,
	seats: readonly Seat[],
	presences: readonly (readonly Presence[])[],
): { readonly given: Given; readonly problems: readonly Problem[] } {
	const found = new GivenBuilder(year);
	const problems = cells.flatMap((cell) => {
		const { who, period, place } = cell;
		if (!contains(year, period.from)) {
			return [error("plan-fixed-outside", { name: who.name, period: period.label, year: year.label }, place)];
		}
		const position = found.positionOf(period);
		const months = monthsOf(year).flatMap((month, index) => (contains(period, month.from) ? [index] : []));
		const owner = who.kind === "team" ? teamOf(cell, seats) : seatOf(cell, seats, presences, months);
		if (typeof owner === "object") return [owner];
		return found.add(owner, position, cell);
	});
	return { given: found.finish(), problems };
}

/** The team's name, where it has people in the plan. */
function teamOf({ who, place }: FixedCell, seats: readonly Seat[]): string | Problem {
	const known = [...new Set(seats.map((seat) => seat.team).filter((team) => team !== ""))];
	return known.includes(who.name) ? who.name : error("plan-team-unknown", { name: who.name, known }, place);
}

/** The position of the one seat that the person has in the period. */
function seatOf(
	{ who, period, place }: FixedCell,
	seats: readonly Seat[],
	presences: readonly (readonly Presence[])[],
	months: readonly number[],
): number | Problem {
	const { name } = who;
	const team = who.kind === "manager" ? who.team : undefined;
	const people = seats.flatMap((seat, position) => (seat.vacancy ? [] : [{ seat, position }]));
	const named = people.filter(({ seat }) => seat.name === name);
	if (named.length === 0) {
		return error("plan-person-unknown", { name, known: [...new Set(people.map(({ seat }) => seat.name))] }, place);
	}
	const there = named
		.filter(({ seat }) => team === undefined || seat.team === team)
		.filter(({ position }) => months.some((month) => isThere(presences[month]?.[position])));
	const [only, second] = there;
	if (only === undefined) return error("plan-fixed-absent", { name, period: period.label, team }, place);
	if (second === undefined) return only.position;
	return error(
		"plan-fixed-two-seats",
		{ name, period: period.label, teams: there.map(({ seat }) => seat.team) },
		place,
	);
}

function isThere(presence: Presence | undefined): boolean {
	return presence !== undefined && presence.days + presence.away > 0;
}

/** The cells while they are gathered. */
class GivenBuilder {
	readonly #quarters: readonly string[];
	readonly #months: readonly string[];
	readonly #cells = new Map<
		string | number,
		{ readonly months: Map<number, FixedCell>; readonly quarters: Map<number, FixedCell> }
	>();

	constructor(year: Period) {
		this.#months = monthsOf(year).map(({ label }) => label);
		this.#quarters = quartersOf(year).map(({ label }) => label);
	}

	/** The place of the month among the months, or of the quarter among the quarters. */
	positionOf({ kind, label }: Period): number {
		return (kind === "month" ? this.#months : this.#quarters).indexOf(label);
	}

	add(owner: string | number, position: number, cell: FixedCell): Problem[] {
		const cells = this.#cells.get(owner) ?? { months: new Map(), quarters: new Map() };
		this.#cells.set(owner, cells);
		const kept = cell.period.kind === "month" ? cells.months : cells.quarters;
		if (kept.has(position)) {
			return [error("plan-fixed-twice", { name: cell.who.name, period: cell.period.label }, cell.place)];
		}
		kept.set(position, cell);
		return [];
	}

	finish(): Given {
		const seats = new Map<number, GivenCells>();
		const teams = new Map<string, GivenCells>();
		for (const [owner, cells] of this.#cells) {
			if (typeof owner === "number") seats.set(owner, cells);
			else teams.set(owner, cells);
		}
		return { seats, teams };
	}
}
