/** A deal as the CRM shows it today: what has ended is closed, the rest is on its way. */

import { type Chance, itemAt } from "../../../core/chance.ts";
import { addDays, type Day } from "../../../core/day.ts";
import type { Money } from "../../../core/money.ts";
import type { Company } from "./company.ts";
import { type Deal, officeMoment } from "./deal.ts";
import type { DealStory } from "./deal-story.ts";
import type { Seller } from "./people.ts";
import type { Setting } from "./setting.ts";

/** A deal before it has its numbers. */
export type DealDraft = Omit<Deal, "id" | "invoice">;

/** What is known today. */
export interface View extends Setting {
	readonly chance: Chance;
}

/** The deal as of today; undefined where it has not begun yet. */
export function asOf(view: View, story: DealStory): DealDraft | undefined {
	if (story.created.day >= view.today) return undefined;
	return story.closed.day < view.today ? closedDeal(view, story) : openDeal(view, story);
}

function closedDeal(view: View, story: DealStory): DealDraft {
	const { company, chance } = view;
	const { stages, won, lost } = company.funnel;
	const gaveUp = story.ending === "lost";
	const unknown = gaveUp && story.lostAt === 0 && chance.happens(40);
	return {
		...common(view, story),
		...(unknown ? unknownYet(view, story) : {}),
		amount: unknown ? undefined : minorUnits(story.budget),
		closed: story.closed,
		outcome: story.ending,
		stage: gaveUp ? lost : won,
		lostAt: gaveUp ? stageName(company, itemAt(stages, story.lostAt), story.closed.day) : "",
		reason: gaveUp && chance.happens(91) ? chance.weighted(company.funnel.reasons, ({ weight }) => weight).name : "",
		lastActivity: story.closed,
		second: story.second,
	};
}

/** Open deals move up the stages as their end comes near; what will be lost gets no further than where it is given up. */
function openDeal(view: View, story: DealStory): DealDraft {
	const { company, chance, today } = view;
	const { stages } = company.funnel;
	const progress = (today - story.created.day) / (story.closed.day - story.created.day + 1);
	const furthest = story.ending === "won" ? stages.length : story.lostAt + 1;
	const stage = Math.min(stages.length - 1, Math.floor(progress * furthest));
	const unknown = (stage === 0 && chance.happens(50)) || (stage === 1 && chance.happens(12));
	return {
		...common(view, story),
		...(unknown && stage === 0 ? unknownYet(view, story) : {}),
		amount: unknown ? undefined : minorUnits(story.budget),
		stage: stageName(company, itemAt(stages, stage), today),
		expected: stage >= 2 || chance.happens(60) ? expectedEnd(view, story) : undefined,
		nextTask: nextTask(view, story.created.day),
		lastActivity: lastActivity(view, story),
	};
}

function common({ company, chance, today }: View, story: DealStory): DealDraft {
	const { seller, creator, client, product, created } = story;
	const title = chance.pick(product.titles);
	return {
		title: chance.happens(75) ? `${title}, ${client.city}` : title,
		amount: undefined,
		owner: seller,
		ownerName: nameInCrm(company, seller, created.day),
		creatorName: nameInCrm(company, creator, created.day),
		created,
		closed: undefined,
		outcome: "open",
		stage: "",
		lostAt: "",
		reason: "",
		client,
		channel: chance.happens(97) ? story.channel.name : "",
		product: product.name,
		tags: [...(chance.happens(45) ? [product.tag] : []), ...takenOver(company, story)],
		expected: undefined,
		nextTask: undefined,
		lastActivity: officeMoment(today, chance),
		second: undefined,
	};
}

/** A lead that nobody has asked yet what it is about. */
function unknownYet({ company }: View, story: DealStory): Pick<DealDraft, "title" | "product" | "tags"> {
	return { title: story.channel.lead, product: "", tags: takenOver(company, story) };
}

function takenOver({ funnel }: Company, { seller, creator }: DealStory): string[] {
	return creator === seller ? [] : [funnel.takenOver(creator)];
}

/** The person as the CRM wrote them at that time. */
export function nameInCrm({ oldSpelling }: Company, seller: Seller, on: Day): string {
	return seller.seat === "twoSpellings" && on < oldSpelling.until ? oldSpelling.name : seller.name;
}

/** The stage as it was called on that day. */
export function stageName({ funnel: { renamed } }: Company, stage: string, on: Day): string {
	return stage === renamed.stage && on < renamed.on ? renamed.before : stage;
}

/** Sellers hope: their date is more often too early than too late, and some have passed already. */
function expectedEnd({ calendar, chance }: View, { created, closed }: DealStory): Day {
	const hoped = addDays(closed.day, chance.between(-35, 20));
	return calendar.onOrBefore(hoped > created.day ? hoped : addDays(created.day, 14));
}

function nextTask({ calendar, chance, today }: View, created: Day): Day | undefined {
	const draw = chance.between(1, 100);
	if (draw > 86) return undefined;
	const planned = calendar.onOrBefore(addDays(today, draw <= 72 ? chance.between(0, 14) : -chance.between(1, 16)));
	return planned < created ? created : planned;
}

function lastActivity({ calendar, chance, today }: View, { created }: DealStory): Deal["lastActivity"] {
	const touched = calendar.onOrBefore(addDays(today, -chance.between(1, 21)));
	return touched > created.day ? officeMoment(touched, chance) : created;
}

/** Both demo currencies have two decimals. */
function minorUnits(major: number): Money {
	return BigInt(major) * 100n;
}
