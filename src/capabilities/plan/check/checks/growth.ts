/** Does anything explain the growth: more people, a larger market? */
import type { Calendar } from "../../../../core/calendar.ts";
import { type Period, yearAgo } from "../../../../core/period.ts";
import { addRates, applyRate, divideRates, multiplyRates, ONE, type Rate, rateOf } from "../../../../core/rate.ts";
import type { Basis } from "../basis.ts";
import { type Check, checkOf, figure, judgeHigh, type Limits, type Unmeasured, unmeasured } from "../finding.ts";
import { LEAST_MONTHS } from "../history.ts";
import { sumOf } from "../outlook.ts";
import type { Seller } from "../sellers.ts";

/**
 * Justified = last year × growth of people × growth of the market (case rc-03); the growths multiply, since more people
 * meet the larger market too. Measured is the target over it; more than the market's own limits allow needs a reason.
 */
export function checkGrowth(basis: Basis, limits: Limits): Check | Unmeasured {
	const { plan } = basis;
	const { target, year } = plan.settings;
	const last = lastYear(basis);
	if (last === undefined) return unmeasured("growth", "history-of-year");
	const peopleGrowth = basis.staffed ? growthOfPeople(basis.team.sellers, year, basis.calendar) : undefined;
	const market = addRates(ONE, limits.warn);
	const grown = multiplyRates(rateOf(last.amount, 1n), peopleGrowth === undefined ? ONE : addRates(ONE, peopleGrowth));
	const justified = applyRate(1n, multiplyRates(grown, market), "floor");
	const measured = divideRates(rateOf(target, 1n), multiplyRates(grown, market));
	const fail = limits.fail && divideRates(addRates(ONE, limits.fail), market);
	return checkOf({
		id: "growth",
		status: judgeHigh(measured, { warn: ONE, fail }),
		measured: figure("share", measured),
		limit: figure("share", ONE),
		failAt: figure("share", fail),
		facts: {
			lastYear: yearAgo(year),
			last: last.amount,
			knownMonths: last.months,
			target,
			growth: lessOne(divideRates(rateOf(target, 1n), rateOf(last.amount, 1n))),
			peopleGrowth,
			marketGrowth: limits.warn,
			justified,
			unexplained: target > justified ? target - justified : 0n,
		},
	});
}

/** What last year brought; where the export holds only some of its months, these scaled by the season. */
function lastYear({ plan, history, weightOf }: Basis) {
	const first = history.won.days()?.first;
	if (first === undefined) return undefined;
	const known = plan.months
		.map(({ period }) => yearAgo(period))
		.filter((month) => month.until > first && month.until <= history.until);
	const share = sumOf(known.map(weightOf));
	const won = known.reduce((sum, month) => sum + history.won.where({ closedIn: month }).amount(), 0n);
	if (known.length < LEAST_MONTHS || share.numerator === 0n || won <= 0n) return undefined;
	const whole = divideRates(rateOf(BigInt(plan.months.length), 1n), share);
	return { amount: applyRate(won, whole, "half-up"), months: known.length };
}

/** By working days of employment; undefined where no such days are known, or nobody was there last year. */
function growthOfPeople(sellers: readonly Seller[], year: Period, calendar: Calendar): Rate | undefined {
	const days = sellers.flatMap(({ spans }) => spans.flatMap(({ from, until }) => [from, until]));
	if (days.every((day) => day === undefined)) return undefined;
	const now = perWorkday(sellers, year, calendar);
	const before = perWorkday(sellers, yearAgo(year), calendar);
	if (now === undefined || before === undefined || before.numerator === 0n) return undefined;
	return lessOne(divideRates(now, before));
}

/** How many people there are on an average working day of the year. */
function perWorkday(sellers: readonly Seller[], { from, until }: Period, calendar: Calendar): Rate | undefined {
	const workdays = calendar.workdays(from, until);
	if (workdays === 0) return undefined;
	const days = sellers
		.flatMap(({ spans }) => spans)
		.reduce((sum, span) => {
			const [first, end] = [span.from ?? from, span.until ?? until];
			return sum + calendar.workdays(first > from ? first : from, end < until ? end : until);
		}, 0);
	return rateOf(BigInt(days), BigInt(workdays));
}

function lessOne(value: Rate): Rate {
	return rateOf(value.numerator - value.denominator, value.denominator);
}
