/** What would have to be true for a check to pass, in a few words. */
import { addRates, compareRates, ONE, rateOf } from "../../../core/rate.ts";
import { say } from "../../../i18n/words.ts";
import { writtenDay } from "../../../i18n/written.ts";
import type { CheckId, LeverFacts } from "../check/facts.ts";
import type { Check } from "../check/finding.ts";
import { needWords } from "../words-check/needs.ts";
import type { Writing } from "./writing.ts";

type CheckNamed<Id extends CheckId> = Extract<Check, { readonly id: Id }>;
type Words = ReturnType<typeof wordsIn>;

/** A few words; undefined where the check passes, and nothing has to become true. */
export function needOf(check: Check, writing: Writing): string | undefined {
	if (check.status === "ok") return undefined;
	const tell = NEEDS[check.id] as (check: Check, writing: Writing, words: Words) => string | undefined;
	return tell(check, writing, wordsIn(writing));
}

function wordsIn({ language }: Writing) {
	return say(needWords, language);
}

const NEEDS: {
	readonly [Id in CheckId]: (check: CheckNamed<Id>, writing: Writing, words: Words) => string | undefined;
} = {
	capacity: ({ facts }, writing, words) => {
		const { hiring, carried, withReserve, needed, available } = facts;
		if (needed <= available) return words.capacityReserve(writing.money(withReserve));
		if (hiring === undefined) return words.capacityTarget(writing.money(carried));
		return words.capacityHire(Number(hiring.people), writing.month.from(hiring.start), writing.money(carried));
	},
	growth: ({ facts: { unexplained } }, writing, words) => words.growth(writing.money(unexplained)),
	bestMonth: ({ facts: { deals, bestDeals, hardest } }, writing, words) =>
		words.bestMonth(deals, bestDeals, writing.month.in(hardest)),
	averageDeal: ({ facts }, writing, words) => words.averageDeal(writing.money(facts.needed), growthOf(facts, writing)),
	conversion: ({ facts }, writing, words) =>
		compareRates(facts.needed, ONE) > 0
			? words.conversionImpossible
			: words.conversion(writing.share(facts.needed), growthOf(facts, writing)),
	leads: ({ facts: { more } }, _, words) => words.leads(Number(more)),
	leadBudget: ({ facts: { spend, affordable } }, writing, words) =>
		words.leadBudget(writing.money(spend), writing.money(affordable)),
	coverage: ({ facts: { missing, missingDeals } }, writing, words) =>
		words.coverage(writing.money(missing), Number(missingDeals)),
	newcomers: ({ facts: { ramped, amount } }, writing, words) =>
		ramped ? words.newcomersOthers(writing.money(amount)) : words.newcomersRamp,
	vacations: ({ facts: { excess, month } }, writing, words) => words.vacations(excess, writing.month.from(month)),
	januaryMay: ({ facts: { month, usual } }, writing, words) =>
		words.januaryMay(writing.month.is(month), writing.money(usual)),
	largestClient: ({ facts: { growthOfOthers } }, writing, words) =>
		growthOfOthers && words.withoutClient(writing.share(growthOfOthers)),
	largestSeller: ({ facts: { growthOfOthers } }, writing, words) =>
		growthOfOthers && words.withoutSeller(writing.share(growthOfOthers)),
	lastPlan: ({ facts: { needed, people } }, _, words) => words.lastPlan(needed, people),
	paymentLag: ({ facts: { winBy } }, { language }, words) => words.paymentLag(writtenDay(winBy, language)),
};

function growthOf({ stretch }: LeverFacts<unknown>, writing: Writing): string {
	return writing.growth(addRates(stretch, rateOf(-1n, 1n)));
}
