/** What every CRM has too much of: stuck deals, leads without an owner, won deals without a date. */

import { type Chance, itemAt } from "../../../core/chance.ts";
import { addDays, type Day } from "../../../core/day.ts";
import { type DealDraft, nameInCrm, stageName, type View } from "./as-of.ts";
import type { Clientele } from "./clients.ts";
import { type Deal, officeMoment } from "./deal.ts";
import { productFor } from "./deal-story.ts";
import { employed, type Seller } from "./people.ts";
import { firstOfMonth } from "./working-days.ts";

const STUCK = 9;
/** Open deals that still belong to people who left. */
const ORPHANED = 3;
const UNSORTED = 3;
/** How many won deals lost their closing date. */
const UNDATED = 3;

/** Open deals that nobody has touched for months. */
export function stuckDeals(view: View, clients: Clientele): DealDraft[] {
	const { staff } = view;
	const gone = staff.filter(({ left }) => left !== undefined);
	const owners = [
		...Array.from({ length: STUCK }, () => staff.filter(({ left, role }) => left === undefined && role === "seller")),
		...Array.from({ length: ORPHANED }, () => gone),
	];
	return owners.flatMap((candidates) => {
		const created = view.calendar.onOrBefore(
			addDays(firstOfMonth(2), view.chance.between(0, view.today - 220 - firstOfMonth(2))),
		);
		const there = candidates.filter((seller) => employed(seller, created));
		return there.length === 0 ? [] : [stuckDeal(view, view.chance.pick(there), created, clients)];
	});
}

function stuckDeal(view: View, owner: Seller, created: Day, clients: Clientele): DealDraft {
	const { company, chance, calendar } = view;
	const client = clients.prospect(owner.team);
	const multiple = 0.5 + 4 * chance.uniform();
	const product = productFor(company, owner.team, multiple, chance);
	const touched = calendar.onOrBefore(addDays(created, chance.between(20, 70)));
	const stage = itemAt(company.funnel.stages, chance.between(2, 3));
	return {
		...emptyDeal(view, created),
		title: `${chance.pick(product.titles)}, ${client.city}`,
		amount: BigInt(Math.round(company.teams[owner.team].medianDeal * multiple)) * 100n,
		owner,
		ownerName: nameInCrm(company, owner, created),
		creatorName: nameInCrm(company, owner, created),
		// The stage was renamed for new deals; what was in it stayed as it was.
		stage: stageName(company, stage, touched),
		client,
		channel: chance.weighted(company.funnel.channels, ({ lost }) => lost).name,
		product: product.name,
		expected: calendar.onOrBefore(addDays(created, 60)),
		nextTask: chance.happens(40) ? addDays(touched, 7) : undefined,
		lastActivity: officeMoment(touched, chance),
	};
}

/** Leads of the last days that nobody has taken. */
export function unsortedLeads(view: View, clients: Clientele): DealDraft[] {
	const { company, chance, calendar, today } = view;
	return Array.from({ length: UNSORTED }, () => {
		const channel = chance.pick(company.funnel.channels.slice(0, 2));
		return {
			...emptyDeal(view, calendar.onOrBefore(addDays(today, -chance.between(1, 4)))),
			title: channel.lead,
			stage: company.funnel.unsorted,
			client: clients.prospect(chance.pick(["retail", "regions"] as const)),
			channel: channel.name,
		};
	});
}

function emptyDeal({ company, chance }: View, on: Day): Omit<DealDraft, "client"> {
	const created = officeMoment(on, chance);
	return {
		title: "",
		amount: undefined,
		owner: undefined,
		ownerName: "",
		creatorName: company.funnel.robot,
		created,
		closed: undefined,
		outcome: "open",
		stage: "",
		lostAt: "",
		reason: "",
		channel: "",
		product: "",
		tags: [],
		expected: undefined,
		nextTask: undefined,
		lastActivity: created,
		second: undefined,
	};
}

/** The same deals, of which a few won ones have lost their closing date; payments still tell when they were won. */
export function withoutSomeDates(deals: readonly Deal[], chance: Chance, today: Day): Deal[] {
	const won = deals.filter(({ outcome, closed }) => outcome === "won" && closed && closed.day > today - 500);
	const forgotten = new Set(chance.shuffled(won).slice(0, UNDATED));
	return deals.map((deal) => (forgotten.has(deal) ? { ...deal, closed: undefined } : deal));
}
