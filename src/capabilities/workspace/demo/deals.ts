/** All deals of the demo company as of today. */

import { type Chance, chanceOf } from "../../../core/chance.ts";
import { asOf, type DealDraft, type View } from "./as-of.ts";
import { clientele } from "./clients.ts";
import type { Company } from "./company.ts";
import { byMoment, type Deal } from "./deal.ts";
import { type DealMaking, type DealStory, dealStory } from "./deal-story.ts";
import { stuckDeals, unsortedLeads } from "./loose-ends.ts";
import { type SalesMonth, salesMonths } from "./sales-months.ts";
import type { Setting } from "./setting.ts";
import { evenShares } from "./spread.ts";

/** The company's first deal and invoice numbers. */
const FIRST_ID = 24_106_311;
const FIRST_INVOICE = 1043;

/** Every deal begun before today, in order of creation, with its number; won deals have invoices. */
export function makeDeals(setting: Setting): Deal[] {
	const chance = chanceOf(setting.seed, "deals");
	const clients = clientele(setting);
	const even = () => evenShares(chance.uniform());
	const making = { ...setting, clients, chance, nextShare: { corporate: even(), retail: even(), regions: even() } };
	const view: View = { ...setting, chance: chanceOf(setting.seed, "as of") };
	const drafts = salesMonths(setting)
		.flatMap((month) => monthStories(making, month))
		.flatMap((story) => asOf(view, story) ?? []);
	return numbered([...drafts, ...stuckDeals(view, clients), ...unsortedLeads(view, clients)], chance);
}

/** The deals of one month, everybody's, with budgets as people write them. */
function monthStories(making: DealMaking, month: readonly SalesMonth[]): DealStory[] {
	const stories = month.flatMap((sales) => [
		...Array.from({ length: sales.won }, () => dealStory(making, sales, "won")),
		...Array.from({ length: sales.lost }, () => dealStory(making, sales, "lost")),
	]);
	const scale = steadying(stories, month);
	return stories.map((story) => ({ ...story, budget: rounded(making.company, making.chance, story.budget * scale) }));
}

/**
 * What budgets are multiplied by so that the month's sum comes four fifths of the way to what was expected.
 * With forty deals a month, two large ones more or less would hide the seasons that the demo is to show.
 */
function steadying(stories: readonly DealStory[], month: readonly SalesMonth[]): number {
	const expected = month.reduce((sum, { money }) => sum + money, 0);
	const won = stories.reduce((sum, { ending, budget }) => sum + (ending === "won" ? budget : 0), 0);
	return won === 0 ? 1 : (0.2 * won + 0.8 * expected) / won;
}

/** People round budgets: half to the coarse unit, the rest to the finer ones. */
function rounded({ roundings, largestDeal }: Company, chance: Chance, budget: number): number {
	const capped = Math.min(budget, largestDeal * (0.8 + 0.2 * chance.uniform()));
	const unit = chance.weighted(roundings, (rounding) => (rounding === roundings[0] ? 50 : 25));
	return Math.max(unit, Math.round(capped / unit) * unit);
}

function numbered(drafts: readonly DealDraft[], chance: Chance): Deal[] {
	const invoices = new Map(
		drafts
			.flatMap((draft) => (draft.outcome === "won" && draft.closed ? [{ draft, closed: draft.closed }] : []))
			.sort((one, other) => byMoment(one.closed, other.closed))
			.map(({ draft }, index) => [draft, String(FIRST_INVOICE + index)] as const),
	);
	let id = FIRST_ID;
	return [...drafts]
		.sort((one, other) => byMoment(one.created, other.created))
		.map((draft) => {
			id += chance.between(3, 900);
			return { ...draft, id: String(id), invoice: invoices.get(draft) ?? "" };
		});
}
