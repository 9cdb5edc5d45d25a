/** What the won and lost deals of the last twelve whole months say: an average deal, a conversion, a cycle. */
import type { Selection } from "../../../core/deals.ts";
import type { Money } from "../../../core/money.ts";
import { type Problem, warning } from "../../../core/problem.ts";
import { type Rate, rateOf } from "../../../core/rate.ts";
import { divideRounded } from "../../../core/rounding.ts";
import { median } from "../../../core/whole.ts";
import type { History } from "../check/history.ts";
import type { Window } from "../weighting.ts";
import type { AverageKind } from "./wanted.ts";

/** Fewer deals than this prove little, and a warning says so. */
export const LEAST_DEALS = 30;

/** A warning where so few deals are to prove something. */
export function fewDeals(of: "average" | "conversion" | "cycle", deals: number | undefined): Problem[] {
	return deals === undefined || deals >= LEAST_DEALS
		? []
		: [warning("plan-funnel-few-deals", { of, deals, least: LEAST_DEALS })];
}

export interface Past {
	readonly window: Window;
	readonly won: Selection;
	readonly lost: Selection;
	/** Every deal, decided or not, whenever it began. */
	readonly all: Selection;
	/** Deals that began in these months, carried to twelve where they are fewer. */
	readonly created: Rate;
}

/** The deals of the last twelve whole months, of one pipeline or of all; undefined where nothing was won in them. */
export function pastOf({ months, won, lost, all }: History, pipeline?: string): Past | undefined {
	const [first, last] = [months[0], months.at(-1)];
	if (first === undefined || last === undefined) return undefined;
	const window = { from: first.period.from, until: last.period.until };
	const pipelines = pipeline === undefined ? undefined : [pipeline];
	const of = (deals: Selection) => deals.where({ closedIn: window, pipelines });
	const begun = BigInt(all.where({ createdIn: window, pipelines }).count);
	const past = {
		window,
		won: of(won),
		lost: of(lost),
		all: all.where({ pipelines }),
		created: rateOf(begun * 12n, BigInt(months.length)),
	};
	return past.won.count === 0 ? undefined : past;
}

export interface AverageDeal {
	/** In minor units, half up; above zero. */
	readonly value: Money;
	readonly deals: number;
	/** What the other kind of average would be. */
	readonly other: Money;
}

/** The average of the won deals whose amount is known; undefined where it is not above zero. */
export function averageDeal({ won }: Past, kind: AverageKind): AverageDeal | undefined {
	const amounts = [...won.deals()].flatMap(({ amount }) => (amount === undefined ? [] : [amount]));
	if (amounts.length === 0) return undefined;
	const sum = amounts.reduce((total, amount) => total + amount, 0n);
	const averages = { mean: divideRounded(sum, BigInt(amounts.length), "half-up"), median: median(amounts) };
	const [value, other] = [averages[kind], averages[kind === "mean" ? "median" : "mean"]];
	return value > 0n ? { value, deals: amounts.length, other } : undefined;
}

/** The decided deals behind a conversion. */
export interface Evidence {
	/** How many reached the stage. */
	readonly entered: number;
	/** How many of them reached the next one. */
	readonly passed: number;
}

/** All deals that were won or lost, and how many of them were won. */
export function wonOfDecided({ won, lost }: Past): Evidence {
	return { entered: won.count + lost.count, passed: won.count };
}

/** The share that went on. Refuses a stage that nobody entered. */
export function conversionOf({ entered, passed }: Evidence): Rate {
	return rateOf(BigInt(passed), BigInt(entered));
}

/** The median of days from creation to winning; undefined where no won deal has both days. */
export function cycleOf({ won }: Past): { readonly days: number; readonly deals: number } | undefined {
	const lengths = [...won.deals()].flatMap(({ created, closed }) =>
		created === undefined || closed === undefined || closed < created ? [] : [BigInt(closed - created)],
	);
	return lengths.length === 0 ? undefined : { days: Number(median(lengths)), deals: lengths.length };
}
