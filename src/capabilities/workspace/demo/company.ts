/** What a demo company is made of besides its story: names, goods, habits and the look of its exports, one per language. */
import type { Day } from "../../../core/day.ts";
import type { Money } from "../../../core/money.ts";
import type { Call } from "./calls.ts";
import type { Deal } from "./deal.ts";
import type { Payment } from "./payments.ts";
import type { GradeKey, RoleKey, SeatKey, Seller, TeamKey } from "./people.ts";
import type { Table } from "./table.ts";
import type { WorkWeek } from "./working-days.ts";

export interface Company {
	readonly people: Readonly<Record<SeatKey, string>>;
	/** How the CRM wrote the person with two spellings, until it was put right. */
	readonly oldSpelling: { readonly name: string; readonly until: Day };
	readonly teams: Readonly<Record<TeamKey, Team>>;
	/** Major units that power 1 brought in an average month of 2024-01. */
	readonly powerValue: number;
	/** Whole amounts that budgets are rounded to, in major units, coarse to fine. */
	readonly roundings: readonly number[];
	/** No budget above this, in major units. */
	readonly largestDeal: number;
	/** Targets are multiples of this, in major units. */
	readonly targetStep: number;
	readonly workWeek: WorkWeek;
	readonly funnel: Funnel;
	readonly products: readonly Product[];
	readonly clients: ClientNames;
	readonly tables: Tables;
	readonly texts: Texts;
}

export interface Team {
	readonly name: string;
	/** Major units, January 2024. */
	readonly medianDeal: number;
	/** Days to close against the usual, 1 for the usual. */
	readonly slowness: number;
	readonly cities: readonly string[];
}

export interface Funnel {
	/** The stage of a lead that nobody has taken yet, and who puts it there. */
	readonly unsorted: string;
	readonly robot: string;
	/** Open stages, first to last. */
	readonly stages: readonly string[];
	/** One of the stages bore another name before that day. */
	readonly renamed: { readonly stage: string; readonly before: string; readonly on: Day };
	readonly won: string;
	readonly lost: string;
	readonly channels: readonly Channel[];
	readonly reasons: readonly Reason[];
	/** The tag of a deal taken over from somebody who left. */
	takenOver(from: Seller): string;
}

/** Where deals come from, with the weight among won and among lost deals. */
export interface Channel {
	readonly name: string;
	readonly won: number;
	readonly lost: number;
	/** What a lead from here is called as long as nothing is known about it. */
	readonly lead: string;
	/** Only for clients who bought before, or only for those who did not. */
	readonly clients?: "known" | "new";
}

export interface Reason {
	readonly name: string;
	readonly weight: number;
}

export interface Product {
	readonly name: string;
	/** Smallest and largest budget, as a multiple of the team's median. */
	readonly from: number;
	readonly to: number;
	/** Weight in each team. */
	readonly teams: Readonly<Record<TeamKey, number>>;
	readonly titles: readonly string[];
	readonly tag: string;
}

export interface ClientNames {
	/** The largest clients of each team, largest first. */
	readonly key: Readonly<Record<TeamKey, readonly string[]>>;
	readonly stems: readonly string[];
	/** How a company is called after its stem, all variants. */
	variants(stem: string): readonly string[];
	/** A one-person business with this owner. */
	soleTrader(surname: string, given: string, middleInitial: string): string;
	readonly middleInitials: readonly string[];
	readonly men: PeopleNames;
	readonly women: PeopleNames;
}

export interface PeopleNames {
	readonly given: readonly string[];
	readonly surnames: readonly string[];
}

/** The files' columns. */
export interface Tables {
	readonly deals: Table<Deal>;
	readonly payments: Table<Payment>;
	readonly calls: Table<Call>;
	staff(year: number, team: (seller: Seller) => string): Table<Seller>;
}

export interface Texts {
	settings(facts: { readonly year: number; readonly target: Money }): string;
	readme(facts: { readonly year: number; readonly today: Day }): string;
}

/** Roles and grades as the staff table names them, with a month's pay in major units. */
export interface StaffWords {
	readonly roles: Readonly<Record<RoleKey, string>>;
	readonly grades: Readonly<Record<GradeKey, { readonly name: string; readonly salary: number }>>;
}
