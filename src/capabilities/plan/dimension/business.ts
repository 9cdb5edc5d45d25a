/** New against repeat business: what clients that are there already bring, and what has to come from new ones. */
import type { Day } from "../../../core/day.ts";
import type { Deal, Selection } from "../../../core/deals.ts";
import { type Currency, type Money, minorPerMajor } from "../../../core/money.ts";
import { contains, monthsBetween } from "../../../core/period.ts";
import { error, notice, type Problem } from "../../../core/problem.ts";
import { ONE, ZERO } from "../../../core/rate.ts";
import { divideRounded } from "../../../core/rounding.ts";
import type { Plan } from "../decompose.ts";
import type { FixedCell } from "../fixed.ts";
import { expectedRepeat } from "../funnel/money.ts";
import type { RepeatBusiness } from "../funnel/wanted.ts";
import { type Window, windowOf } from "../weighting/window.ts";
import { type Lines, lineOf, MONTHS, sharedLines, type WonLine } from "./lines.ts";

/** The names of the two lines; people read them in their language. */
export const NEW = "new";
export const REPEAT = "repeat";

/**
 * Where the funnel's settings know clients, frequency and average deal, repeat business is their product, the same every
 * month, and the rest of the plan has to be new (domain/sales-practice §1.2, row 10). Else both have the shares of the
 * last twelve whole months, a deal being repeat where its client had bought before.
 */
export function businessLines(plan: Plan, won: Selection | undefined, asOf: Day): Lines {
	const repeat = plan.settings.funnel?.repeat;
	return repeat === undefined ? linesOfHistory(won, asOf) : linesOfBase(plan, repeat);
}

/** Repeat business in whole units stands fixed in every month, never above the month's plan. */
function linesOfBase({ months, settings }: Plan, repeat: RepeatBusiness): Lines {
	const expected = expectedRepeat(repeat);
	const unit = largerUnit(settings.unit, settings.currency);
	const monthly = divideRounded(expected.numerator, expected.denominator * unit, "half-up") * unit;
	const whole = minorPerMajor(settings.currency);
	const covered = months.filter(({ target }) => monthly >= target).map(({ period }) => period.label);
	const fixed = months.map(
		({ period, target }): FixedCell => ({
			who: { kind: "manager", name: REPEAT, team: undefined },
			period,
			target: monthly >= target ? (target / whole) * whole : monthly,
			place: settings.funnel?.place,
		}),
	);
	const problems = covered.length === 0 ? [] : [notice("plan-funnel-repeat-covers", { months: covered })];
	return { seats: [lineOf(NEW, ONE, undefined), lineOf(REPEAT, ZERO, undefined)], fixed, window: undefined, problems };
}

/** Fixed amounts are whole in the currency's own unit, or in that of the plan where it is larger. */
function largerUnit(unit: Money, currency: Currency): Money {
	const whole = minorPerMajor(currency);
	return unit > whole && unit % whole === 0n ? unit : whole;
}

function linesOfHistory(won: Selection | undefined, asOf: Day): Lines {
	const window = won && windowOf(won, MONTHS, asOf);
	if (won === undefined || window === undefined) return sharedLines("business", [], window);
	const lines = tally(won, window);
	const named = lines.filter(({ name }) => name !== "");
	if (named.length === 0) {
		const deals = lines.reduce((sum, line) => sum + line.deals, 0);
		return { seats: [], fixed: [], window, problems: [error("plan-shares-unsaid", { by: "business", deals })] };
	}
	const shared = sharedLines("business", lines, window);
	return { ...shared, problems: [...shared.problems, ...shortHistory(won, window)] };
}

/** What the window's deals brought, by whether the client had bought before; in order of days, of a day in that of the file. */
function tally(won: Selection, window: Window): WonLine[] {
	const dated = [...won.deals()].flatMap((deal) => (deal.closed === undefined ? [] : [{ deal, day: deal.closed }]));
	const bought = new Set<string>();
	const lines = new Map<string, { won: Money; deals: number }>();
	for (const { deal, day } of dated.sort((a, b) => a.day - b.day)) {
		const name = nameOf(deal, bought);
		bought.add(deal.client);
		if (!contains(window, day)) continue;
		const { won: sum, deals } = lines.get(name) ?? { won: 0n, deals: 0 };
		lines.set(name, { won: sum + (deal.amount ?? 0n), deals: deals + 1 });
	}
	return [...lines].map(([name, line]) => ({ name, ...line }));
}

function nameOf({ client }: Deal, bought: ReadonlySet<string>): string {
	if (client === "") return "";
	return bought.has(client) ? REPEAT : NEW;
}

/** With little history before the window, old clients look new. */
function shortHistory(won: Selection, window: Window): Problem[] {
	const first = won.days()?.first ?? window.from;
	const months = monthsBetween(first, window.from);
	return months >= MONTHS ? [] : [notice("plan-business-short-history", { months })];
}
