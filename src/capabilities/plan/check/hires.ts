/** How many people would have to start, and when, to bring in what the people there can't. */
import type { Day } from "../../../core/day.ts";
import { monthsBetween, type Period, previous } from "../../../core/period.ts";
import { ceiling, divideRates, multiplyRates, type Rate } from "../../../core/rate.ts";
import { type RestMonth, sumOf } from "./outlook.ts";
import { strengthAfter, type Team } from "./sellers.ts";

/** So many people in the first days of this month. */
export interface Hiring {
	readonly start: Period;
	readonly people: bigint;
}

/**
 * The people needed for each month in which they could start, earliest first: ⌈gap ÷ what one brings in until the end of
 * the year⌉, in which newcomers ramp up and sell what the typical person sells. None where there is no gap, where nobody
 * is typical, and for months in which a start brings nothing any more.
 */
export function hiringsFor(gap: Rate, team: Team, rest: readonly RestMonth[], today: Day): Hiring[] {
	const { typical, ramp } = team;
	if (gap.numerator <= 0n || typical === undefined) return [];
	return startMonths(rest, ramp.length, today).flatMap((start) => {
		const brings = multiplyRates(typical, sumOf(rest.map((month) => strengthOf(month, start, ramp))));
		return brings.numerator === 0n ? [] : [{ start, people: ceiling(divideRates(gap, brings)) }];
	});
}

/** From next month on; before the year only as early as the ramp needs. */
function startMonths(rest: readonly RestMonth[], ramp: number, today: Day): Period[] {
	const months = rest.map(({ period }) => period);
	for (let lead = 0; lead < ramp; lead += 1) {
		const [first] = months;
		if (first !== undefined) months.unshift(previous(first));
	}
	return months.filter(({ from }) => from > today);
}

function strengthOf({ period, weight }: RestMonth, start: Period, ramp: readonly Rate[]): Rate {
	return multiplyRates(weight, strengthAfter(monthsBetween(start.from, period.from) + 1, ramp));
}
