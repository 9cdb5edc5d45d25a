/** Average deal and conversion: would one of them alone have to be better than it ever was of late? */
import {
	addRates,
	compareRates,
	divideRates,
	floor,
	multiplyRates,
	ONE,
	type Rate,
	rateOf,
} from "../../../../core/rate.ts";
import { type Basis, wholeUnit } from "../basis.ts";
import {
	type Check,
	checkOf,
	type Figure,
	figure,
	judgeHigh,
	type Limits,
	type Unmeasured,
	unmeasured,
} from "../finding.ts";
import type { MonthFact } from "../history.ts";
import { solve } from "../solve.ts";

/** Fewer deals in a month make an average deal of chance, and a conversion even more so. */
const LEAST_WINS = 5;
const LEAST_DECIDED = 20;

/**
 * The average deal that the rest of the year would need, all else as it is. Past `warn` above the average of the last
 * twelve months it needs a reason; past `fail` and the best month too, it never was. A best month counts from five deals.
 */
export function checkAverageDeal(basis: Basis, limits: Limits): Check | Unmeasured {
	const solution = solve(basis.outlook, wholeUnit(basis));
	const { pace } = basis.outlook;
	if (solution === undefined || pace === undefined) return unmeasured("averageDeal", "history");
	const best = bestOf(basis.history.months, ({ wins, won }) =>
		wins < LEAST_WINS ? undefined : rateOf(won, BigInt(wins)),
	);
	const needed = rateOf(solution.averageDeal, 1n);
	const unit = rateOf(wholeUnit(basis), 1n);
	// what is needed is rounded up and what it is held to down, so a figure past its limit shows it
	const down = (value: Rate) => floor(divideRates(value, unit)) * unit.numerator;
	const money = (value: Rate): Figure => ({ kind: "money", value: down(value) });
	const bounds = boundsOf(pace.averageDeal, best?.value, limits);
	return checkOf({
		id: "averageDeal",
		status: judgeHigh(needed, bounds),
		measured: money(needed),
		limit: money(bounds.warn),
		failAt: bounds.fail && money(bounds.fail),
		facts: {
			now: down(pace.averageDeal),
			needed: solution.averageDeal,
			best: best && down(best.value),
			bestMonth: best?.month.period,
			stretch: divideRates(needed, pace.averageDeal),
		},
	});
}

/** The conversion (won out of decided) that the rest of the year would need, in the same way; a best month has 20 decided. */
export function checkConversion(basis: Basis, limits: Limits): Check | Unmeasured {
	const solution = solve(basis.outlook, wholeUnit(basis));
	const { pace } = basis.outlook;
	if (solution === undefined || pace === undefined) return unmeasured("conversion", "history");
	if (solution.conversion === undefined || pace.conversion === undefined) return unmeasured("conversion", "lost-deals");
	const best = bestOf(basis.history.months, ({ wins, decided }) =>
		decided < LEAST_DECIDED ? undefined : rateOf(BigInt(wins), BigInt(decided)),
	);
	const bounds = boundsOf(pace.conversion, best?.value, limits);
	return checkOf({
		id: "conversion",
		status: judgeHigh(solution.conversion, bounds),
		measured: figure("share", solution.conversion),
		limit: figure("share", bounds.warn),
		failAt: figure("share", bounds.fail),
		facts: {
			now: pace.conversion,
			needed: solution.conversion,
			best: best?.value,
			bestMonth: best?.month.period,
			stretch: divideRates(solution.conversion, pace.conversion),
		},
	});
}

/** Growth limits laid on the present value; what the best month reached is never a failure. */
function boundsOf(now: Rate, best: Rate | undefined, { warn, fail }: Limits): Limits {
	const grown = (growth: Rate) => multiplyRates(now, addRates(ONE, growth));
	if (fail === undefined) return { warn: grown(warn), fail };
	const farthest = grown(fail);
	return { warn: grown(warn), fail: best !== undefined && compareRates(best, farthest) > 0 ? best : farthest };
}

function bestOf(months: readonly MonthFact[], measure: (month: MonthFact) => Rate | undefined) {
	return months
		.flatMap((month) => {
			const value = measure(month);
			return value === undefined ? [] : [{ month, value }];
		})
		.reduce<{ readonly month: MonthFact; readonly value: Rate } | undefined>(
			(best, each) => (best === undefined || compareRates(each.value, best.value) > 0 ? each : best),
			undefined,
		);
}
