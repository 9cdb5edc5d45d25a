/** What the people who are there can carry, month by month, if they stay; and how many are expected to stay. */
import type { Calendar } from "../../core/calendar.ts";
import type { Day } from "../../core/day.ts";
import type { Money } from "../../core/money.ts";
import type { Period } from "../../core/period.ts";
import type { Rate } from "../../core/rate.ts";
import { divideRounded } from "../../core/rounding.ts";
import type { Person } from "../../core/staff.ts";
import type { Plan } from "../plan/decompose.ts";
import { type Presence, presencesOf } from "../plan/presence.ts";
import { peopleWithin, type Seat, seatsOf } from "../plan/seats.ts";
import { tenureIn } from "../plan/strength.ts";
import type { SeatWeight } from "../plan/weighting.ts";
import type { DemandMonth } from "./demand.ts";
import { newcomersAfter } from "./option.ts";
import { MILLION, stayingAfter, stayingFrom } from "./retention.ts";
import type { HireSettings, Role } from "./settings.ts";

/** One person's place in a team: somebody who moves has two. */
export interface Member {
	readonly name: string;
	readonly team: string;
	/** The role whose productivity and ramp count for the person. */
	readonly role: string;
	readonly since: Day | undefined;
	/** The day after the last in this team, where it is known. */
	readonly until: Day | undefined;
	/** Whether it is known when the person leaves: turnover and probation don't count beside that. */
	readonly certain: boolean;
	/** How much the person carries against one of weight one. */
	readonly weight: Rate;
	readonly fullTime: Rate;
	/** By month: the working days on which the person carries the plan. */
	readonly days: readonly number[];
	/** By month: the how manieth calendar month of work it is, from 1; undefined where the first day is not known. */
	readonly tenure: readonly (number | undefined)[];
	/** By month: what the person brings in if they stay, in minor units, half up. */
	readonly capacity: readonly Money[];
	/** By month: whether the person is employed on any working day of it, and not counted in another team. */
	readonly there: readonly boolean[];
	/** Whole months of work before the first month; below zero for who comes later; undefined: since long ago. */
	readonly tenureAtFirst: number | undefined;
	/** By month: the chance that the person is still there, in millionths. */
	readonly staying: readonly bigint[];
}

export interface Team {
	readonly members: readonly Member[];
	/** By month: expected capacity, in minor units; each person's rounded half up. */
	readonly capacity: readonly Money[];
	/** By month: expected people, in millionths. */
	readonly heads: readonly bigint[];
}

/** What the team is made of. */
export interface TeamSources {
	readonly people: readonly Person[];
	readonly weightOf: (person: Person) => SeatWeight;
	readonly plan: Plan;
	readonly calendar: Calendar;
	/** Minor units in an average month, by role. */
	readonly productivity: ReadonlyMap<string, Money>;
}

/**
 * The team: productivity × season × weight × share of full time × ramp × share of working days present
 * (domain/pay-and-capacity §1, capacity). Whoever is there on the first day of a month works it: after m months
 * the share (1 − a)^(m/12) is left; where turnover goes by tenure, what is left of those who have worked as long. Who is
 * on probation yet, or comes later, is a newcomer like any other.
 */
export function teamOf(settings: HireSettings, demand: readonly DemandMonth[], sources: TeamSources): Team {
	const members = countedOnce(membersOf(settings, demand, sources));
	const expected = (member: Member, month: number) => member.staying[month] ?? 0n;
	return {
		members,
		capacity: demand.map((_, month) =>
			members.reduce(
				(sum, member) =>
					sum + divideRounded((member.capacity[month] ?? 0n) * expected(member, month), MILLION, "half-up"),
				0n,
			),
		),
		heads: demand.map((_, month) =>
			members.reduce((sum, member) => sum + (member.there[month] ? expected(member, month) : 0n), 0n),
		),
	};
}

/** By month: certain to stay, past the probation, or a newcomer like any other; by tenure, as the months worked have it. */
function stayingOf(certain: boolean, tenure: number | undefined, months: number, settings: HireSettings): bigint[] {
	const { turnover, probation } = settings;
	return Array.from({ length: months }, (_, month) => {
		if (certain) return MILLION;
		if (tenure === undefined) return stayingAfter(month, turnover);
		if (tenure >= 0 && "goneBy" in turnover) return stayingFrom(tenure, month, turnover);
		return tenure >= probation ? stayingAfter(month, turnover) : newcomersAfter(Math.max(0, tenure + month), settings);
	});
}

function tenureAtFirst({ since }: Seat, [first]: readonly DemandMonth[]): number | undefined {
	const at = first === undefined ? undefined : tenureIn({ since }, first.period);
	return at === undefined ? undefined : at - 1;
}

/** Who moves between teams within a month is there in both, and is counted in the first. */
function countedOnce(members: readonly Member[]): Member[] {
	return members.map((member, position) => {
		const earlier = members.slice(0, position).filter(({ name }) => name === member.name);
		const there = member.there.map((is, month) => is && !earlier.some((other) => other.there[month]));
		return { ...member, there };
	});
}

function membersOf(settings: HireSettings, demand: readonly DemandMonth[], sources: TeamSources): Member[] {
	const { people, weightOf, calendar } = sources;
	const stretch = stretchOf(demand);
	const within = peopleWithin(people, stretch);
	const seats = seatsOf(within, weightOf, "redistribute", stretch);
	return seats
		.filter(({ weight }) => weight.numerator > 0n)
		.map((seat) => {
			const role = roleOf(seat, within, settings.roles);
			const presences = demand.map((month) => presenceIn(seat, month, role, settings, sources));
			const certain = seat.until !== undefined && !movesOn(seat, within);
			const tenure = tenureAtFirst(seat, demand);
			return {
				name: seat.name,
				team: seat.team,
				role: role.name,
				since: seat.since,
				until: seat.until,
				weight: seat.weight,
				fullTime: seat.fullTime,
				days: presences.map((presence) => presence?.days ?? 0),
				tenure: demand.map(({ period }) => tenureIn(seat, period)),
				certain,
				tenureAtFirst: tenure,
				staying: stayingOf(certain, tenure, demand.length, settings),
				capacity: demand.map((month, at) => carried(month, presences[at], sources.productivity.get(role.name) ?? 0n)),
				there: demand.map(({ period }) => isThere(seat, period, calendar)),
			};
		});
}

/** Whether the person goes on in another team. */
function movesOn({ name, until }: Seat, people: readonly Person[]): boolean {
	if (until === undefined) return false;
	return people.some((other) => other.name === name && other.hired !== undefined && other.hired >= until);
}

function presenceIn(
	seat: Seat,
	{ period }: DemandMonth,
	{ ramp }: Role,
	{ vacations }: HireSettings,
	{ calendar, plan }: TeamSources,
): Presence | undefined {
	const wanted = { year: plan.settings.year, ramp, vacations };
	return presencesOf(wanted, [seat], calendar, [period])[0]?.[0];
}

function carried({ workdays, season }: DemandMonth, presence: Presence | undefined, monthly: Money): Money {
	if (presence === undefined || workdays === 0) return 0n;
	const { strength, days } = presence;
	return divideRounded(
		monthly * season * strength.numerator * BigInt(days),
		MILLION * strength.denominator * BigInt(workdays),
		"half-up",
	);
}

/** The role that the staff file gives the person, where it is one that may be started; else the first. */
function roleOf(seat: Seat, people: readonly Person[], roles: readonly Role[]): Role {
	const [first] = roles;
	if (first === undefined) throw new RangeError("an estimate needs a role");
	const { role } = people.find(({ name, team }) => name === seat.name && team === seat.team) ?? { role: "" };
	return roles.find(({ name }) => name === role) ?? first;
}

function isThere(seat: Seat, period: Period, calendar: Calendar): boolean {
	const from = seat.from !== undefined && seat.from > period.from ? seat.from : period.from;
	const until = seat.until !== undefined && seat.until < period.until ? seat.until : period.until;
	return from < until && calendar.workdays(from, until) > 0;
}

function stretchOf(demand: readonly DemandMonth[]): Pick<Period, "from" | "until"> {
	const [first, last] = [demand[0], demand.at(-1)];
	if (first === undefined || last === undefined) throw new RangeError("an estimate needs a month");
	return { from: first.period.from, until: last.period.until };
}
