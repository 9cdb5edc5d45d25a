/** Is there enough in the pipeline for the next three months? */
import type { Deals, Selection } from "../../../../core/deals.ts";
import type { Period } from "../../../../core/period.ts";
import { ceiling, divideRates, multiplyRates, ONE, type Rate, rateOf } from "../../../../core/rate.ts";
import type { Basis } from "../basis.ts";
import { type Check, checkOf, figure, judgeLow, type Limits, type Unmeasured, unmeasured } from "../finding.ts";
import { FIRST_DAY, type History, LAST_DAY } from "../history.ts";
import { isWritten } from "../limits.ts";
import { type Pace, type RestMonth, sumOf } from "../outlook.ts";

const MONTHS = 3;

/**
 * Open amount ÷ what the next three months have to bring. Required is 1 ÷ conversion (domain/pay-and-capacity §1): that
 * much must be open if nothing new came in time. It fails below the part of it that history had open when a quarter
 * began, the rest having come and closed within it; where history can't tell that, below two thirds, as 2 is of the usual 3.
 * Open deals without an amount count as average ones.
 */
export function checkCoverage(basis: Basis, written: Limits): Check | Unmeasured {
	const { outlook, history, deals } = basis;
	const { pace } = outlook;
	const next = outlook.rest.slice(0, MONTHS);
	const plan = sumOf(next.map(({ required }) => required));
	if (pace === undefined || plan.numerator === 0n) {
		return unmeasured("coverage", pace === undefined ? "history" : "months-ahead");
	}
	const open = openDeals(deals, history, pace);
	const measured = divideRates(rateOf(open.amount, 1n), plan);
	const openBefore = pace.created.numerator > 0n ? openWhenBegun(history) : undefined;
	const limits = isWritten(basis.settings, "coverage") ? written : limitsBy(pace, openBefore, written);
	const missing = ceiling(multiplyRates(plan, limits.warn)) - open.amount;
	return checkOf({
		id: "coverage",
		status: judgeLow(measured, limits),
		measured: figure("times", measured),
		limit: figure("times", limits.warn),
		failAt: figure("times", limits.fail),
		facts: {
			months: next.map(({ period }: RestMonth) => period),
			plan: ceiling(plan),
			pipeline: open.amount,
			deals: open.count,
			valued: open.valued,
			overdue: open.overdue,
			conversion: pace.conversion,
			openBefore,
			least: openBefore && pace.conversion && divideRates(openBefore, pace.conversion),
			missing: missing > 0n ? missing : 0n,
			missingDeals: missing > 0n ? ceiling(divideRates(rateOf(missing, 1n), pace.averageDeal)) : 0n,
		},
	});
}

function limitsBy({ conversion }: Pace, openBefore: Rate | undefined, usual: Limits): Limits {
	if (conversion === undefined) return usual;
	const warn = divideRates(ONE, conversion);
	return { warn, fail: multiplyRates(warn, openBefore ?? rateOf(2n, 3n)) };
}

/** What was open at the end of the known past: an export of a later day tells what closed or began only afterwards. */
function openDeals(deals: Deals, { until }: History, { averageDeal }: Pace) {
	const later = { from: until, until: LAST_DAY };
	const open = deals.all().where({ status: "open" });
	const closed = deals.all().where({ closedIn: later, createdIn: { from: FIRST_DAY, until } });
	const then = [closed.where({ status: "won" }), closed.where({ status: "lost" })];
	const begunLater = open.where({ createdIn: later });
	const sum = (of: (selection: Selection) => number) =>
		[open, ...then].reduce((total, each) => total + of(each), 0) - of(begunLater);
	const valued = sum((selection) => selection.unknownAmounts());
	const known = [open, ...then].reduce((total, each) => total + each.amount(), 0n) - begunLater.amount();
	return {
		count: sum((selection) => selection.count),
		valued,
		amount: known + ceiling(multiplyRates(averageDeal, rateOf(BigInt(valued), 1n))),
		overdue: open.where({ closedIn: { from: FIRST_DAY, until } }).amount(),
	};
}

/** How much of what was won in each three months of the last twelve had begun before them; by amount. */
function openWhenBegun({ won, months }: History): Rate | undefined {
	const quarters = Array.from({ length: Math.floor(months.length / MONTHS) }, (_, index) =>
		months.slice(months.length - (index + 1) * MONTHS, months.length - index * MONTHS).map(({ period }) => period),
	);
	const sums = quarters.map((quarter) => begunBefore(won, quarter));
	const total = sums.reduce((sum, each) => sum + each.all, 0n);
	if (total <= 0n) return undefined;
	return rateOf(
		sums.reduce((sum, each) => sum + each.before, 0n),
		total,
	);
}

function begunBefore(won: Selection, quarter: readonly Period[]) {
	const [first, last] = [quarter[0], quarter.at(-1)];
	if (first === undefined || last === undefined) return { all: 0n, before: 0n };
	const closed = won.where({ closedIn: { from: first.from, until: last.until } });
	return { all: closed.amount(), before: closed.where({ createdIn: { from: FIRST_DAY, until: first.from } }).amount() };
}
