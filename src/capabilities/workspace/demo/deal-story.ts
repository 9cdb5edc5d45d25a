/** The whole life of a deal, its end included, even where that still lies ahead. */

import { type Chance, itemAt } from "../../../core/chance.ts";
import { addDays, type Day } from "../../../core/day.ts";
import type { Client, Clientele } from "./clients.ts";
import type { Channel, Company, Product } from "./company.ts";
import { type Moment, officeMoment } from "./deal.ts";
import { pricesIn } from "./market.ts";
import { employed, type Seller, type TeamKey } from "./people.ts";
import type { SalesMonth } from "./sales-months.ts";
import type { Setting } from "./setting.ts";
import { AMOUNTS, DAYS_TO_LOSE, DAYS_TO_WIN, valueAt } from "./spread.ts";
import { monthsSinceStart } from "./working-days.ts";

export type Ending = "won" | "lost";

export interface DealStory {
	readonly seller: Seller;
	/** Another person than the seller where the deal was taken over from somebody who left. */
	readonly creator: Seller;
	readonly created: Moment;
	readonly closed: Moment;
	readonly ending: Ending;
	/** Major units, not yet rounded as people round. */
	readonly budget: number;
	readonly client: Client;
	readonly product: Product;
	readonly channel: Channel;
	/** The stage, by its number, at which a lost deal is given up. */
	readonly lostAt: number;
	readonly second: { readonly seller: Seller; readonly percent: number } | undefined;
}

/** What deals are made from. */
export interface DealMaking extends Setting {
	readonly clients: Clientele;
	readonly chance: Chance;
	/** Where the next won deal of the team stands among all its budgets, 0 to 1. */
	readonly nextShare: Readonly<Record<TeamKey, () => number>>;
}

/** How many of the lost are given up at each open stage. */
const GIVEN_UP = [22, 27, 28, 17, 6];

/** One deal that closes in this month. */
export function dealStory(making: DealMaking, { seller, days }: SalesMonth, ending: Ending): DealStory {
	const { chance, clients, company } = making;
	const closed = closingDay(days, chance);
	const known = chance.happens(ending === "won" ? 72 : 28);
	const client = known ? clients.regular(seller, closed) : clients.prospect(seller.team);
	const multiple = valueAt(AMOUNTS, ending === "won" ? making.nextShare[seller.team]() : chance.uniform());
	const started = start(making, seller, closed, daysItTook(making, seller.team, ending, multiple));
	const sameDay = started.day === closed;
	return {
		seller,
		creator: started.creator,
		created: sameDay
			? { day: closed, second: chance.between(8 * 3600, 9 * 3600 - 1) }
			: officeMoment(started.day, chance),
		closed: officeMoment(closed, chance),
		ending,
		budget: budget(making, client, multiple * (ending === "won" ? 1 : 1.15), closed),
		client,
		product: productFor(company, seller.team, multiple, chance),
		channel: channelFor(company, ending, known, chance),
		lostAt: chance.weighted([0, 1, 2, 3, 4], (stage) => itemAt(GIVEN_UP, stage)),
		second:
			ending === "won" && multiple > 0.8 && chance.happens(4.5) ? secondSeller(making, seller, closed) : undefined,
	};
}

/** Any selling day; in four deals of ten the later of two, as months end in a hurry. */
function closingDay(days: readonly Day[], chance: Chance): Day {
	const last = days.length - 1;
	const place = chance.between(0, last);
	return itemAt(days, chance.happens(40) ? Math.max(place, chance.between(0, last)) : place);
}

/** Large deals take longer: two and a half days more for each median in the budget, a month at most. */
function daysItTook({ company, chance }: DealMaking, team: TeamKey, ending: Ending, multiple: number): number {
	const usual = valueAt(ending === "won" ? DAYS_TO_WIN : DAYS_TO_LOSE, chance.uniform());
	return Math.round((usual + 2.5 * Math.min(multiple, 12)) * company.teams[team].slowness);
}

/** When the deal began and with whom: newcomers and colleagues go on with what those who left had begun. */
function start(making: DealMaking, seller: Seller, closed: Day, days: number): { day: Day; creator: Seller } {
	const { staff, chance, calendar } = making;
	const begun = addDays(closed, -days);
	const first = chance.happens(8) ? begun : calendar.onOrBefore(begun);
	const before = staff.find(
		(other) => other.team === seller.team && employed(other, first) && other.left !== undefined && other.left < closed,
	);
	if (first < seller.hired) {
		return before ? { day: first, creator: before } : { day: firstDayWith(making, seller, closed), creator: seller };
	}
	return { day: first, creator: before && chance.happens(45) ? before : seller };
}

/** A working day between the seller's first and the closing. */
function firstDayWith({ calendar, chance }: DealMaking, seller: Seller, closed: Day): Day {
	return chance.pick(calendar.between(seller.hired, addDays(closed, 1)));
}

function budget({ company }: DealMaking, client: Client, multiple: number, closed: Day): number {
	return company.teams[client.team].medianDeal * multiple * client.size * pricesIn(monthsSinceStart(closed));
}

/** Something the team sells at such a budget, as a multiple of the team's median. */
export function productFor(company: Company, team: TeamKey, multiple: number, chance: Chance): Product {
	const fitting = company.products.filter(({ from, to }) => from <= multiple && multiple <= to);
	return chance.weighted(fitting, (product) => product.teams[team]);
}

function channelFor(company: Company, ending: Ending, known: boolean, chance: Chance): Channel {
	const fitting = company.funnel.channels.filter(
		({ clients }) => clients === undefined || (clients === "known") === known,
	);
	return chance.weighted(fitting, (channel) => channel[ending]);
}

function secondSeller({ staff, chance }: DealMaking, seller: Seller, closed: Day): DealStory["second"] {
	const others = staff.filter((other) => other !== seller && other.role !== "head" && employed(other, closed));
	return { seller: chance.pick(others), percent: chance.pick([20, 30, 30, 40, 50]) };
}
