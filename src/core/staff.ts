/** The people who sell: who they are, where they belong, from when to when, and how much of the time they are there. */
import type { Day } from "./day.ts";
import type { Money } from "./money.ts";
import type { Place } from "./place.ts";
import { ONE, type Rate } from "./rate.ts";

export interface Person {
	/**
	 * The name that deals, plan and reports show. Unique in the staff, but for somebody who moved: that is one entry for
	 * each team, the days of one ending where those of the next begin.
	 */
	readonly name: string;
	/** The team's name; empty where the file names none. */
	readonly team: string;
	/** As the file says: `менеджер`, `РОП`; empty where it doesn't. */
	readonly role: string;
	/** As the file says: `старший`; empty where it doesn't. */
	readonly grade: string;
	/** First working day; undefined: already there when the file begins. */
	readonly hired: Day | undefined;
	/** Last working day, itself still worked; undefined: still there. */
	readonly left: Day | undefined;
	/** Weight in the split of a plan; one where the file doesn't say. */
	readonly weight: Rate;
	/** Share of full time; one where the file doesn't say. */
	readonly fullTime: Rate;
	/** Fixed pay of a month before taxes, in minor units; undefined where the file doesn't say. */
	readonly salary: Money | undefined;
	/** Days off that are known beforehand: in order, none touching another. */
	readonly vacations: readonly Absence[];
	/** The week as the file says: `5/2`, `2/2`; empty where it doesn't. */
	readonly schedule: string;
	/** Where the person's row stands; undefined for a person known only from deals. */
	readonly place: Place | undefined;
}

/** Days on which a person is not there, half-open. */
export interface Absence {
	readonly from: Day;
	/** The first day back. */
	readonly until: Day;
}

/** Somebody of whom only the name is known: there all the time, of weight one. */
export function personNamed(name: string): Person {
	return {
		name,
		team: "",
		role: "",
		grade: "",
		hired: undefined,
		left: undefined,
		weight: ONE,
		fullTime: ONE,
		salary: undefined,
		vacations: [],
		schedule: "",
		place: undefined,
	};
}

/** Days that may lie between two teams: the longest holidays of the year with their weekends. */
const MOVE_WITHIN = 14;

/**
 * Whether the entry tells more of the same person: it is of another team than the entry whose days it follows or
 * precedes, and shares no day with any.
 */
export function isMoveAmong(namesakes: readonly Person[], entry: Person): boolean {
	const adjoins = namesakes.some((other) => isMove(other, entry) || isMove(entry, other));
	return adjoins && !namesakes.some((other) => sharesDays(other, entry));
}

/** Whether somebody went from one team to another: the first day in the one soon after the last day in the other. */
function isMove(before: Person, after: Person): boolean {
	if (before.team === after.team || before.left === undefined || after.hired === undefined) return false;
	const between = after.hired - before.left;
	return between >= 1 && between <= MOVE_WITHIN;
}

function sharesDays(one: Person, other: Person): boolean {
	const begins = (first: Person, second: Person) =>
		first.hired === undefined || second.left === undefined || first.hired <= second.left;
	return begins(one, other) && begins(other, one);
}

/** The absences in order, those that overlap or touch joined into one. */
export function joinedAbsences(absences: readonly Absence[]): Absence[] {
	const joined: Absence[] = [];
	for (const next of [...absences].sort((a, b) => a.from - b.from)) {
		const last = joined.at(-1);
		if (last === undefined || last.until < next.from) joined.push(next);
		else if (next.until > last.until) joined[joined.length - 1] = { from: last.from, until: next.until };
	}
	return joined;
}
