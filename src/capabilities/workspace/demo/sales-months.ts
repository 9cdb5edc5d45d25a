/** What each person sells in each month: strength, presence, season and growth, with a little luck. */

import { type Chance, chanceOf } from "../../../core/chance.ts";
import type { Day } from "../../../core/day.ts";
import { pricesIn, salesIn, seasonOf } from "./market.ts";
import { atWork, employed, type Seller, strength } from "./people.ts";
import type { Setting } from "./setting.ts";
import { AMOUNTS, meanOf, pace } from "./spread.ts";
import { firstOfMonth, monthsSinceStart } from "./working-days.ts";

/** One person's month. */
export interface SalesMonth {
	readonly seller: Seller;
	/** The days on which the person was there to close something; never empty. */
	readonly days: readonly Day[];
	/** Money to bring in, in major units; what is really won comes near it. */
	readonly money: number;
	/** How many deals are won and lost. */
	readonly won: number;
	readonly lost: number;
}

/** Deals that close in the eight months after today are what is open today. */
const MONTHS_AHEAD = 8;

/** Month by month everybody who is there, from January 2024 until all that is open today has closed. */
export function salesMonths(setting: Setting): SalesMonth[][] {
	const chance = chanceOf(setting.seed, "months");
	const people = setting.staff.map((seller) => ({ seller, won: pace(chance.uniform()), lost: pace(chance.uniform()) }));
	return Array.from({ length: monthsSinceStart(setting.today) + MONTHS_AHEAD + 1 }, (_, month) => {
		const workdays = setting.calendar.between(firstOfMonth(month), firstOfMonth(month + 1));
		const common = luck(chance, 0.03);
		return people.flatMap(({ seller, won, lost }) => {
			const days = workdays.filter((date) => atWork(seller, date));
			if (days[0] === undefined) return [];
			// A holiday moves sales to other days of the month; only hiring and leaving make the month shorter.
			const presence = workdays.filter((date) => employed(seller, date)).length / workdays.length;
			const strong = strength(seller, days[0]);
			const power = seller.power * strong * presence * common * luck(chance, 0.16);
			const money = power * setting.company.powerValue * seasonOf(month) * salesIn(month);
			const deals = money / (setting.company.teams[seller.team].medianDeal * meanOf(AMOUNTS) * pricesIn(month));
			const rate = (seller.winRate / 100) * (0.6 + 0.4 * strong);
			return [{ seller, days, money, won: won(deals), lost: lost((deals * (1 - rate)) / rate) }];
		});
	});
}

/** Around 1, never below a third. */
function luck(chance: Chance, deviation: number): number {
	return Math.max(1 / 3, 1 + deviation * chance.normal());
}
