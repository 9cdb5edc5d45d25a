/** What each check says, in a sentence or two. */
import { addRates, ceiling, compareRates, floor, ONE, type Rate, rateOf } from "../../../core/rate.ts";
import { say } from "../../../i18n/words.ts";
import type { CheckId, LeverFacts } from "../check/facts.ts";
import type { Check } from "../check/finding.ts";
import { findingWords } from "../words-check/findings.ts";
import type { Writing } from "./writing.ts";

/** A check with its measured figure and its limit written. */
type Told<Id extends CheckId> = Extract<Check, { readonly id: Id }> & {
	readonly figure: string;
	readonly bound: string;
};
type Telling<Id extends CheckId> = (check: Told<Id>, writing: Writing, words: Words) => readonly (string | undefined)[];
type Words = ReturnType<typeof wordsIn>;

/** The whole finding. */
export function findingOf(check: Check, writing: Writing): string {
	const told = { ...check, figure: writing.figure(check.measured), bound: writing.figure(check.limit) };
	const tell = FINDINGS[check.id] as Telling<CheckId>;
	return tell(told as Told<CheckId>, writing, wordsIn(writing))
		.filter((part) => part !== undefined)
		.join(" ");
}

function wordsIn({ language }: Writing) {
	return say(findingWords, language);
}

const FINDINGS: { readonly [Id in CheckId]: Telling<Id> } = {
	capacity,
	growth,
	bestMonth,
	averageDeal: ({ facts }, writing, words) => {
		const lever = leverOf(facts, writing.money, writing);
		return [isMore(facts) ? words.averageDealMore(lever) : words.averageDealEnough(lever)];
	},
	conversion: ({ facts }, writing, words) => {
		const lever = leverOf(facts, writing.share, writing);
		if (compareRates(facts.needed, ONE) > 0) return [words.conversionImpossible(lever)];
		return [isMore(facts) ? words.conversionMore(lever) : words.conversionEnough(lever)];
	},
	leads: ({ facts: { needed, flow } }, _, words) => {
		const tell = compareRates(needed, flow) > 0 ? words.leadsMore : words.leadsEnough;
		return [tell(Number(ceiling(needed)), Number(floor(flow)))];
	},
	leadBudget: ({ facts: { needed, perLead, spend, aMonth } }, writing, words) => [
		words.leadBudget(Number(ceiling(needed)), writing.money(perLead), writing.money(spend), writing.money(aMonth)),
	],
	coverage,
	newcomers,
	vacations: ({ facts: { month, days, workdays, target }, figure }, writing, words) => [
		words.vacations(writing.month.in(month), days, workdays, figure, writing.money(target)),
	],
	januaryMay: ({ facts: { month, planned, past } }, writing, words) => [
		words.januaryMay(writing.month.in(month), writing.share(planned), writing.share(past)),
	],
	largestClient: ({ facts: { name, amount }, figure }, writing, words) => [
		words.largestClient(writing.past, name, figure, writing.money(amount)),
	],
	largestSeller: ({ facts: { name, amount, sellers }, figure }, writing, words) => [
		words.largestSeller(writing.past, name, figure, writing.money(amount), sellers),
	],
	lastPlan: ({ facts: { met, people, year } }, _, words) => [words.lastPlan(met, people, year.label)],
	paymentLag: ({ facts: { year, medianDays, late, next }, figure }, writing, words) => [
		words.paymentLag(figure, year.label, medianDays, writing.money(late), next.label),
	],
};

function capacity({ facts, status, figure }: Told<"capacity">, writing: Writing, words: Words) {
	const { needed, available, people } = facts;
	const load = {
		needed: writing.money(needed),
		available: writing.money(available),
		excess: writing.money(needed - available),
		spare: writing.money(available - needed),
		load: figure,
		people,
	};
	if (needed > available) return [words.capacityShort(load)];
	return [status === "ok" ? words.capacityAmple(load) : words.capacityTight(load)];
}

function growth({ facts }: Told<"growth">, writing: Writing, words: Words) {
	const { lastYear, last, knownMonths, peopleGrowth, marketGrowth, justified, unexplained } = facts;
	const [market, amount] = [writing.share(marketGrowth), writing.money(justified)];
	return [
		words.growth(writing.growth(facts.growth), lastYear.label, writing.money(last)),
		knownMonths < 12 ? words.growthScaled(knownMonths) : undefined,
		peopleGrowth === undefined
			? words.growthByMarket(market, amount)
			: words.growthByTeam(writing.growth(peopleGrowth), market, amount),
		unexplained > 0n ? words.growthUnexplained(writing.money(unexplained)) : words.growthExplained,
	];
}

function bestMonth({ facts, measured, figure }: Told<"bestMonth">, writing: Writing, words: Words) {
	const { hardest, required, best, bestAmount, above } = facts;
	const month = writing.month.is(hardest);
	const record = [writing.month.is(best), writing.money(bestAmount)] as const;
	if (above.length === 0 || measured.kind === "money") {
		return [words.bestMonthBelow(month, writing.money(required), figure, ...record)];
	}
	const more = addRates(measured.value, rateOf(-1n, 1n));
	return [
		words.bestMonthAbove(month, writing.money(required), writing.share(more), ...record),
		above.length > 1 ? words.recordMonths(above.map(writing.month.is).join(", ")) : undefined,
	];
}

function isMore({ stretch }: LeverFacts<unknown>): boolean {
	return compareRates(stretch, ONE) > 0;
}

function leverOf<Value>(
	{ now, needed, best, bestMonth: month, stretch }: LeverFacts<Value>,
	write: (value: Value) => string,
	writing: Writing,
) {
	return {
		past: writing.past,
		now: write(now),
		needed: write(needed),
		growth: writing.growth(addRates(stretch, rateOf(-1n, 1n))),
		best: best === undefined || month === undefined ? undefined : write(best),
		bestMonth: month === undefined ? "" : writing.month.is(month),
	};
}

function coverage({ facts, figure, bound }: Told<"coverage">, writing: Writing, words: Words) {
	const { pipeline, deals, plan, months, conversion, openBefore, least, valued, overdue } = facts;
	return [
		words.coverage({
			pipeline: writing.money(pipeline),
			deals,
			plan: writing.money(plan),
			months: months.length,
			times: figure,
		}),
		conversion === undefined ? words.coverageUsual(bound) : words.coverageNeeded(writing.share(conversion), bound),
		openBefore &&
			least &&
			words.coverageLeast(writing.figure({ kind: "times", value: least }), writing.share(lessThanOne(openBefore))),
		valued > 0 ? words.coverageValued(valued) : undefined,
		overdue > 0n ? words.coverageOverdue(writing.money(overdue)) : undefined,
	];
}

/** What is left to one. */
function lessThanOne({ numerator, denominator }: Rate): Rate {
	return rateOf(denominator - numerator, denominator);
}

function newcomers({ facts, figure }: Told<"newcomers">, writing: Writing, words: Words) {
	const { names, months, amount, ramped } = facts;
	if (names.length === 0) return [words.newcomersNone];
	return [
		words.newcomers(names.join(", "), months, writing.money(amount), figure),
		ramped ? undefined : words.newcomersFull,
	];
}
