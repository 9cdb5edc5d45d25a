/** The demo company's clients: a few large ones, a long tail, and many who ask and never buy. */

import { type Chance, chanceOf } from "../../../core/chance.ts";
import { addDays, type Day } from "../../../core/day.ts";
import { type Named, type NameSource, nameSource } from "./client-names.ts";
import type { SeatKey, Seller, TeamKey } from "./people.ts";
import type { Setting } from "./setting.ts";
import { firstOfMonth } from "./working-days.ts";

export interface Client {
	readonly name: string;
	readonly city: string;
	readonly contact: string;
	/** The last four digits of the telephone number: the rest is masked, so that no real number can be hit. */
	readonly phoneTail: string;
	readonly team: TeamKey;
	/** First contact. */
	readonly since: Day;
	/** Whose client it is: colleagues sell to it four times less. */
	readonly keeper: SeatKey;
	/** How often they buy against the others of the team. */
	readonly weight: number;
	/** Their budgets against the usual, 1 for the usual. */
	readonly size: number;
}

export interface Clientele {
	/** Somebody known to the seller's team on that day; the seller's own and the large ones most often. */
	regular(seller: Seller, on: Day): Client;
	/** Somebody of this team who may never have bought. */
	prospect(team: TeamKey): Client;
}

const TEAM_SIZES: Readonly<Record<TeamKey, number>> = { corporate: 110, retail: 130, regions: 130 };
const PROSPECTS_PER_TEAM = 260;
/** Budgets of the largest clients of a team against the usual. */
const KEY_SIZES = [2.1, 1.6, 1.4];
/** So many of the first by rank are there from the beginning, and none of them is a one-person business. */
const OLD_FRIENDS = 12;
/** One-person businesses out of a hundred. */
const SOLE_TRADERS: Readonly<Record<TeamKey, number>> = { corporate: 5, retail: 25, regions: 18 };
const BEFORE_ALL = firstOfMonth(-12);

/** What clients are made from. */
interface ClientMaking extends Setting {
	readonly names: NameSource;
	readonly chance: Chance;
}

/** The clients under this seed. */
export function clientele(setting: Setting): Clientele {
	const chance = chanceOf(setting.seed, "clients");
	const making = { ...setting, names: nameSource(setting.company.clients, chance), chance };
	const regulars = perTeam((team) => regularsOf(making, team));
	const prospects = perTeam((team) => Array.from({ length: PROSPECTS_PER_TEAM }, () => tailClient(making, team)));
	return {
		regular: ({ team, seat }, on) => {
			const known = regulars[team].filter(({ since }) => since <= on);
			return chance.weighted(known, ({ weight, keeper }) => (keeper === seat ? 4 * weight : weight));
		},
		prospect: (team) => chance.pick(prospects[team]),
	};
}

function perTeam<T>(make: (team: TeamKey) => T): Readonly<Record<TeamKey, T>> {
	return { corporate: make("corporate"), retail: make("retail"), regions: make("regions") };
}

/** Buyers by rank: the first is in every tenth deal of the team, the hundredth in three of a thousand. */
function regularsOf(making: ClientMaking, team: TeamKey): Client[] {
	const key = making.company.clients.key[team].map((name, rank) => keyClient(making, team, name, rank));
	return Array.from({ length: TEAM_SIZES[team] }, (_, rank) => {
		const old = rank < OLD_FRIENDS;
		const client = key[rank] ?? (old ? newClient(making, team, making.names.company()) : tailClient(making, team));
		// Of the tail, half came during the story.
		const since =
			old || making.chance.happens(50) ? BEFORE_ALL : addDays(firstOfMonth(0), making.chance.between(0, 880));
		return { ...client, weight: 1 / (rank + 3), since };
	});
}

/** One of the team's largest, in the hands of its strongest seller. */
function keyClient(making: ClientMaking, team: TeamKey, name: string, rank: number): Client {
	const client = newClient(making, team, { name, contact: making.names.contact() });
	const [strongest] = teamOf(making, team).sort((one, other) => other.power - one.power);
	return { ...client, size: KEY_SIZES[rank] ?? 1, keeper: strongest?.seat ?? client.keeper };
}

function tailClient(making: ClientMaking, team: TeamKey): Client {
	const alone = making.chance.happens(SOLE_TRADERS[team]);
	return newClient(making, team, alone ? making.names.soleTrader() : making.names.company());
}

function newClient(making: ClientMaking, team: TeamKey, named: Named): Client {
	const { chance, company } = making;
	return {
		...named,
		city: chance.pick(company.teams[team].cities),
		phoneTail: `${chance.between(10, 99)}-${chance.between(10, 99)}`,
		team,
		since: BEFORE_ALL,
		keeper: chance.weighted(teamOf(making, team), ({ power }) => power).seat,
		weight: 1,
		size: 1,
	};
}

function teamOf({ staff }: Setting, team: TeamKey): Seller[] {
	return staff.filter((seller) => seller.team === team);
}
