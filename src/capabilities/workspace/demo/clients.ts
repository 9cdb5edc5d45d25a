/** The demo company's clients: a few large ones, a long tail, and many who ask and never buy. */
import { addDays, type Day } from "../../../core/day.ts";
import { type Chance, chanceOf, itemAt } from "./chance.ts";
import type { ClientNames, Company } from "./company.ts";
import type { TeamKey } from "./people.ts";
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
	/** How often they buy against the others of the team. */
	readonly weight: number;
	/** Their budgets against the usual, 1 for the usual. */
	readonly size: number;
}

export interface Clientele {
	/** Somebody of this team who bought before that day; the large ones most often. */
	regular(team: TeamKey, on: Day): Client;
	/** Somebody of this team who may never have bought. */
	prospect(team: TeamKey): Client;
}

const TEAM_SIZES: Readonly<Record<TeamKey, number>> = { corporate: 110, retail: 130, regions: 130 };
const PROSPECTS_PER_TEAM = 260;
/** Budgets of the largest clients of a team against the usual. */
const KEY_SIZES = [2.3, 1.6, 1.4];
/** So many of the first by rank are there from the beginning, and none of them is a one-person business. */
const OLD_FRIENDS = 12;
/** One-person businesses out of a hundred. */
const SOLE_TRADERS: Readonly<Record<TeamKey, number>> = { corporate: 5, retail: 25, regions: 18 };

/** The clients under this seed. */
export function clientele({ company, seed }: Setting): Clientele {
	const chance = chanceOf(seed, "clients");
	const names = clientNames(company.clients, chance);
	const regulars = perTeam((team) => regularsOf(team, company, names, chance));
	const prospects = perTeam((team) =>
		Array.from({ length: PROSPECTS_PER_TEAM }, () => newClient(team, names.any(team), company, chance)),
	);
	return {
		regular: (team, on) => {
			const known = regulars[team].filter(({ since }) => since <= on);
			return chance.weighted(known, ({ weight }) => weight);
		},
		prospect: (team) => chance.pick(prospects[team]),
	};
}

function perTeam<T>(make: (team: TeamKey) => T): Readonly<Record<TeamKey, T>> {
	return { corporate: make("corporate"), retail: make("retail"), regions: make("regions") };
}

/** Buyers by rank: the first buys about a quarter as often as a deal comes, the hundredth hardly ever. */
function regularsOf(team: TeamKey, company: Company, names: Names, chance: Chance): Client[] {
	const key = company.clients.key[team].map((name) => ({ name, contact: personName(company.clients, chance) }));
	return Array.from({ length: TEAM_SIZES[team] }, (_, rank) => {
		const old = rank < OLD_FRIENDS;
		const named = key[rank] ?? (old ? names.company() : names.any(team));
		return {
			...newClient(team, named, company, chance),
			weight: 1 / (rank + 3),
			size: KEY_SIZES[rank] ?? 1,
			since: old || chance.happens(50) ? BEFORE_ALL : addDays(firstOfMonth(0), chance.between(0, 880)),
		};
	});
}

function newClient(team: TeamKey, named: Named, { teams }: Company, chance: Chance): Client {
	return {
		...named,
		city: chance.pick(teams[team].cities),
		phoneTail: `${chance.between(10, 99)}-${chance.between(10, 99)}`,
		team,
		since: BEFORE_ALL,
		weight: 1,
		size: 1,
	};
}

const BEFORE_ALL = firstOfMonth(-12);

type Named = Pick<Client, "name" | "contact">;

/** Names not given before. */
interface Names {
	company(): Named;
	/** A company, or in their share a one-person business. */
	any(team: TeamKey): Named;
}

function clientNames(names: ClientNames, chance: Chance): Names {
	const companies = chance.shuffled(names.stems.flatMap((stem) => names.variants(stem)));
	const { given, surnames } = names.men;
	const owners = chance.shuffled(surnames.flatMap((surname) => given.map((first) => ({ surname, first }))));
	const company = () => ({ name: taken(companies), contact: personName(names, chance) });
	const soleTrader = () => {
		const { surname, first } = taken(owners);
		return {
			name: names.soleTrader(surname, first, chance.pick(names.middleInitials)),
			contact: `${first} ${surname}`,
		};
	};
	return { company, any: (team) => (chance.happens(SOLE_TRADERS[team]) ? soleTrader() : company()) };
}

/** The last of the list, which is no longer in it. */
function taken<T>(items: T[]): T {
	const item = itemAt(items, items.length - 1);
	items.pop();
	return item;
}

function personName({ men, women }: ClientNames, chance: Chance): string {
	const { given, surnames } = chance.happens(55) ? men : women;
	return `${chance.pick(given)} ${chance.pick(surnames)}`;
}
