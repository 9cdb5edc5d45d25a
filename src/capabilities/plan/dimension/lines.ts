/** The lines of a split that is not by people, each with its share: given, or of what was won. */
import { allocate } from "../../../core/allocation.ts";
import type { Day } from "../../../core/day.ts";
import type { Selection } from "../../../core/deals.ts";
import type { Money } from "../../../core/money.ts";
import { error, notice, type Problem, warning } from "../../../core/problem.ts";
import type { LineKind } from "../../../core/problem-facts/plan-lines.ts";
import { addRates, ONE, type Rate, rateNumber, rateOf, ZERO } from "../../../core/rate.ts";
import type { FixedCell } from "../fixed.ts";
import type { Seat } from "../seats.ts";
import { type Window, windowOf } from "../weighting/window.ts";

export interface Lines {
	/** A line stands where a plan has a person; deals that don't say what they are of make one with an empty name. */
	readonly seats: readonly Seat[];
	/** Cells that are known beforehand. */
	readonly fixed: readonly FixedCell[];
	/** The days whose won deals the shares come from; undefined where they are given. */
	readonly window: Window | undefined;
	readonly problems: readonly Problem[];
}

/** What was won under one name. */
export interface WonLine {
	readonly name: string;
	readonly won: Money;
	readonly deals: number;
}

/** How far back shares by history look, in months. */
export const MONTHS = 12;

/** Fewer won deals than this prove little of a line. */
const LEAST_DEALS = 10;

/** A share counts in percent with four decimals: a millionth of the whole. */
const PARTS = 1_000_000n;
const PARTS_OF_PERCENT = 10_000n;

/** A line for each given share, in the order in which they are written. */
export function givenLines(by: LineKind, shares: ReadonlyMap<string, Rate>): Lines {
	const seats = [...shares].map(([name, weight]) => lineOf(name, weight, undefined));
	const sum = rateNumber([...shares.values()].reduce(addRates, ZERO));
	const problems = sum === 100 ? [] : [notice("plan-shares-normalised", { by, sum })];
	return { seats, fixed: [], window: undefined, problems };
}

/** A line for each product, channel or segment of the last twelve whole months' won deals. */
export function wonLines(by: "product" | "channel" | "segment", won: Selection | undefined, asOf: Day): Lines {
	const window = won && windowOf(won, MONTHS, asOf);
	const groups = window && won ? [...won.where({ closedIn: window }).groupBy(by)] : [];
	const lines = groups.map(([name, deals]) => ({ name, won: deals.amount(), deals: deals.count }));
	return sharedLines(by, lines, window);
}

/** The lines by what was won, the largest first; whoever's refunds ate everything has a share of zero. */
export function sharedLines(by: LineKind, won: readonly WonLine[], window: Window | undefined): Lines {
	const lines = [...won].sort((a, b) => compareAmounts(b.won, a.won) || (a.name < b.name ? -1 : 1));
	const amounts = lines.map((line) => (line.won < 0n ? 0n : line.won));
	const problems = problemsOfLines(by, lines, amounts);
	if (problems.some(({ severity }) => severity === "error")) return { seats: [], fixed: [], window, problems };
	const parts = allocate(PARTS, amounts);
	const seats = lines.map(({ name, won: amount, deals }, index) =>
		lineOf(name, rateOf(parts[index] ?? 0n, PARTS_OF_PERCENT), { won: amount, deals, days: 0 }),
	);
	return { seats, fixed: [], window, problems };
}

function problemsOfLines(by: LineKind, lines: readonly WonLine[], amounts: readonly Money[]): Problem[] {
	const sum = amounts.reduce((total, amount) => total + amount, 0n);
	if (sum === 0n) return [error("plan-shares-without-history", { by, months: MONTHS })];
	const unsaid = lines.findIndex(({ name }) => name === "");
	const deals = lines[unsaid]?.deals ?? 0;
	if (unsaid >= 0 && lines.length === 1) return [error("plan-shares-unsaid", { by, deals })];
	const few = lines.filter((line) => line.name !== "" && line.deals < LEAST_DEALS).map(({ name }) => name);
	const share = rateNumber(rateOf(amounts[unsaid] ?? 0n, sum));
	return [
		...(unsaid < 0 ? [] : [warning("plan-shares-partly-said", { by, deals, share })]),
		...(few.length === 0 ? [] : [warning("plan-shares-few-deals", { by, names: few, least: LEAST_DEALS })]),
	];
}

function compareAmounts(a: Money, b: Money): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** The line as a seat that is always there. */
export function lineOf(
	name: string,
	weight: Rate,
	evidence: { won: Money; deals: number; days: number } | undefined,
): Seat {
	return {
		name,
		team: "",
		vacancy: false,
		from: undefined,
		until: undefined,
		weight,
		basis: { weight, from: evidence === undefined ? "name" : "history", evidence },
		fullTime: ONE,
		since: undefined,
		vacations: [],
	};
}
