/** A deal as the CRM exports it, and a moment of a working day. */

import type { Chance } from "../../../core/chance.ts";
import type { Day } from "../../../core/day.ts";
import type { Money } from "../../../core/money.ts";
import type { Client } from "./clients.ts";
import type { Seller } from "./people.ts";

export interface Moment {
	readonly day: Day;
	/** Seconds since midnight. */
	readonly second: number;
}

export interface Deal {
	readonly id: string;
	readonly title: string;
	/** Unknown for some early leads. */
	readonly amount: Money | undefined;
	readonly owner: Seller | undefined;
	/** The owner as the CRM writes them. */
	readonly ownerName: string;
	readonly creatorName: string;
	readonly created: Moment;
	/** Undefined: open, or closed without a date. */
	readonly closed: Moment | undefined;
	readonly outcome: "won" | "lost" | "open";
	readonly stage: string;
	/** The stage at which a lost deal was given up. */
	readonly lostAt: string;
	readonly reason: string;
	readonly client: Client;
	readonly channel: string;
	readonly product: string;
	readonly tags: readonly string[];
	/** When the seller expects an open deal to close. */
	readonly expected: Day | undefined;
	readonly nextTask: Day | undefined;
	readonly lastActivity: Moment;
	/** Who shares a won deal, and how much of it is theirs, in percent. */
	readonly second: { readonly seller: Seller; readonly percent: number } | undefined;
	/** Number of the invoice; empty until there is one. */
	readonly invoice: string;
}

/** A moment of office hours, nine to half past six. */
export function officeMoment(day: Day, chance: Chance): Moment {
	return { day, second: chance.between(9 * 3600, 18 * 3600 + 1800) };
}

/** Compares moments, the earlier first. */
export function byMoment(one: Moment, other: Moment): number {
	return one.day - other.day || one.second - other.second;
}
