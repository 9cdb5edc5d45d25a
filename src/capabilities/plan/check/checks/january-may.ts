/** Do January and May, the months of holidays, carry more than they ever do? */
import type { Calendar } from "../../../../core/calendar.ts";
import { type Day, dayParts } from "../../../../core/day.ts";
import type { Money } from "../../../../core/money.ts";
import { type Period, periodOf, yearAgo } from "../../../../core/period.ts";
import { applyRate, compareRates, divideRates, multiplyRates, type Rate, rateOf } from "../../../../core/rate.ts";
import type { Basis } from "../basis.ts";
import { type Check, checkOf, figure, judgeHigh, type Limits, type Unmeasured, unmeasured } from "../finding.ts";

const JANUARY = 1;
const MAY = 5;
/** So many past years, as the season itself is looked for. */
const YEARS = 3;

interface Amount {
	readonly amount: Money;
	readonly workdays: number;
}

/** Plan per working day of the month against the year's, over the same of the whole past years; the worse of the two. */
export function checkJanuaryMay({ plan, outlook, history, calendar }: Basis, limits: Limits): Check | Unmeasured {
	const years = pastYears(plan.settings.year, history.won.days()?.first, history.until);
	const ahead = outlook.rest
		.map(({ period }) => period)
		.filter(({ from }) => [JANUARY, MAY].includes(dayParts(from).month) && from >= history.until);
	if (ahead.length === 0) return unmeasured("januaryMay", "months-ahead");
	const [worst] = ahead
		.flatMap((month) => {
			const target = plan.months.find(({ period }) => period.label === month.label)?.target ?? 0n;
			const planned = perDay(
				amountOf(target, month, calendar),
				amountOf(plan.settings.target, plan.settings.year, calendar),
			);
			const past = perDay(...wonIn(month, years, history.won, calendar));
			return planned === undefined || past === undefined || past.numerator <= 0n
				? []
				: [{ month, target, planned, past, measured: divideRates(planned, past) }];
		})
		.sort((a, b) => compareRates(b.measured, a.measured));
	if (worst === undefined) return unmeasured("januaryMay", "history-of-year");
	return checkOf({
		id: "januaryMay",
		status: judgeHigh(worst.measured, limits),
		measured: figure("share", worst.measured),
		limit: figure("share", limits.warn),
		failAt: figure("share", limits.fail),
		facts: {
			month: worst.month,
			planned: worst.planned,
			past: worst.past,
			target: worst.target,
			usual: applyRate(worst.target, divideRates(worst.past, worst.planned), "half-up"),
		},
	});
}

/** The years that the history knows from their first month to their last. */
function pastYears(year: Period, first: Day | undefined, until: Day): Period[] {
	if (first === undefined) return [];
	const known = periodOf("month", first).from;
	const years: Period[] = [];
	for (let past = yearAgo(year); years.length < YEARS && past.from >= known; past = yearAgo(past)) {
		if (past.until <= until) years.push(past);
	}
	return years;
}

function wonIn(
	month: Period,
	years: readonly Period[],
	won: Basis["history"]["won"],
	calendar: Calendar,
): [Amount, Amount] {
	const same = years.map((year) => monthOf(year, month));
	const sum = (periods: readonly Period[]): Amount => ({
		amount: periods.reduce((total, period) => total + won.where({ closedIn: period }).amount(), 0n),
		workdays: periods.reduce((total, period) => total + calendar.workdaysIn(period), 0),
	});
	return [sum(same), sum(years)];
}

function monthOf(year: Period, month: Period): Period {
	let same = month;
	while (same.from >= year.until) same = yearAgo(same);
	return same;
}

function amountOf(amount: Money, period: Period, calendar: Calendar): Amount {
	return { amount, workdays: calendar.workdaysIn(period) };
}

/** The part's amount per working day over the whole's; undefined where there are no days or no amount. */
function perDay(part: Amount, whole: Amount): Rate | undefined {
	if (part.workdays === 0 || whole.workdays === 0 || whole.amount <= 0n) return undefined;
	const [ofPart, ofWhole] = [rateOf(part.amount, BigInt(part.workdays)), rateOf(BigInt(whole.workdays), whole.amount)];
	return multiplyRates(ofPart, ofWhole);
}
