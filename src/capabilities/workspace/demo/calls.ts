/** The telephone's log of the last three months. */

import { type Chance, chanceOf } from "../../../core/chance.ts";
import { addDays, type Day, dayParts } from "../../../core/day.ts";
import { byMoment, type Deal, type Moment, officeMoment } from "./deal.ts";
import { atWork, type Seller } from "./people.ts";
import type { Setting } from "./setting.ts";
import { type Spread, valueAt } from "./spread.ts";
import { firstOfMonth, monthsSinceStart } from "./working-days.ts";

export interface Call {
	readonly at: Moment;
	readonly incoming: boolean;
	readonly answered: boolean;
	readonly seller: Seller;
	readonly phoneTail: string;
	/** Of one of the seller's deals; empty for cold calls and old clients. */
	readonly deal: string;
	/** Seconds of ringing. */
	readonly waited: number;
	/** Seconds of talk; 0 where nobody answered. */
	readonly talked: number;
}

const SECONDS_OF_TALK: Spread = [
	[0, 4],
	[0.15, 22],
	[0.35, 55],
	[0.5, 95],
	[0.75, 210],
	[0.9, 420],
	[0.98, 900],
	[1, 1900],
];

/** Calls a day by role: heads call less, those who learn call most. */
const CALLS_A_DAY = { head: 2, teamHead: 6, seller: 10 } as const;
const TRAINEE_CALLS_A_DAY = 14;

/** The calls of the three full months before today, in order. */
export function makeCalls({ staff, calendar, seed, today }: Setting, deals: readonly Deal[]): Call[] {
	const chance = chanceOf(seed, "calls");
	const from = firstOfMonth(monthsSinceStart(addDays(today, -1)) - 2);
	const workdays = calendar.between(from, today);
	return staff
		.flatMap((seller) => {
			const open = dealsDuring(deals, seller, from);
			return workdays
				.filter((day) => atWork(seller, day))
				.flatMap((day) => Array.from({ length: callsOn(day, seller, chance) }, () => call(day, seller, open, chance)));
		})
		.sort((one, other) => byMoment(one.at, other.at));
}

/** The seller's deals that were open at some time since that day. */
function dealsDuring(deals: readonly Deal[], seller: Seller, from: Day): Deal[] {
	return deals.filter(({ owner, lastActivity }) => owner === seller && lastActivity.day >= from);
}

function callsOn(day: Day, seller: Seller, chance: Chance): number {
	const usual = seller.grade === "trainee" ? TRAINEE_CALLS_A_DAY : CALLS_A_DAY[seller.role];
	const friday = dayParts(day).weekday === 5 ? 0.8 : 1;
	return Math.max(0, Math.round(usual * friday * (1 + 0.3 * chance.normal())));
}

function call(day: Day, seller: Seller, open: readonly Deal[], chance: Chance): Call {
	const incoming = chance.happens(seller.team === "retail" ? 34 : 24);
	const answered = chance.happens(incoming ? 90 : 68);
	const known = open.filter(({ created, lastActivity }) => created.day < day && day <= lastActivity.day);
	const deal = known.length > 0 && chance.happens(70) ? chance.pick(known) : undefined;
	return {
		at: officeMoment(day, chance),
		incoming,
		answered,
		seller,
		phoneTail: deal?.client.phoneTail ?? `${chance.between(10, 99)}-${chance.between(10, 99)}`,
		deal: deal?.id ?? "",
		waited: incoming ? chance.between(2, 40) : chance.between(4, 55),
		talked: answered ? Math.round(valueAt(SECONDS_OF_TALK, chance.uniform())) : 0,
	};
}
