/** What the won and lost deals of the last twelve whole months say: an average deal, a conversion, a cycle. */
import type { Selection } from "../../../core/deals.ts";
import type { Money } from "../../../core/money.ts";
import { type Rate, rateOf } from "../../../core/rate.ts";
import { divideRounded } from "../../../core/rounding.ts";
import { median } from "../../../core/whole.ts";
import type { History } from "../check/history.ts";
import type { Window } from "../weighting.ts";
import type { AverageKind } from "./wanted.ts";

/** Fewer deals than this prove little, and a warning says so. */
export const LEAST_DEALS = 30;

export interface Past {
	readonly window: Window;
	readonly won: Selection;
	readonly lost: Selection;
	/** Deals that began in these months, carried to twelve where they are fewer. */
	readonly created: Rate;
}

/** The deals of the last twelve whole months; undefined where nothing was won in them. */
export function pastOf({ months, won, lost }: History): Past | undefined {
	const [first, last] = [months[0], months.at(-1)];
	if (first === undefined || last === undefined) return undefined;
	const window = { from: first.period.from, until: last.period.until };
	const begun = BigInt(months.reduce((sum, { created }) => sum + created, 0));
	const created = rateOf(begun * 12n, BigInt(months.length));
	const past = { window, won: won.where({ closedIn: window }), lost: lost.where({ closedIn: window }), created };
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

export interface Evidence {
	readonly won: number;
	/** Won and lost. */
	readonly decided: number;
}

/** How many of the deals that were won or lost were won. */
export function wonOfDecided({ won, lost }: Past): Evidence & { readonly conversion: Rate } {
	const decided = won.count + lost.count;
	return { won: won.count, decided, conversion: rateOf(BigInt(won.count), BigInt(decided)) };
}

/** The median of days from creation to winning; undefined where no won deal has both days. */
export function cycleOf({ won }: Past): { readonly days: number; readonly deals: number } | undefined {
	const lengths = [...won.deals()].flatMap(({ created, closed }) =>
		created === undefined || closed === undefined || closed < created ? [] : [BigInt(closed - created)],
	);
	return lengths.length === 0 ? undefined : { days: Number(median(lengths)), deals: lengths.length };
}
