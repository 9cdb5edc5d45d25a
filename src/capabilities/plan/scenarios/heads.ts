/** How many people a scenario needs. */
import { divideRates, multiplyRates, type Rate, rateOf, ZERO } from "../../../core/rate.ts";
import type { Plan } from "../decompose.ts";

/** The people of the plan as working days. */
export interface Staffing {
	/** Working days of everybody in the plan, vacancies left out. */
	readonly personDays: number;
	/** How many of them somebody has who is there all year; of everybody such, the average. */
	readonly daysOfOne: Rate;
	/** Persons in the plan. */
	readonly people: number;
}

/** The staffing of a plan; undefined where it has no people. `workdays`: of the year, where nobody is there all of it. */
export function staffingOf({ seats, settings: { year } }: Plan, workdays: number): Staffing | undefined {
	const manned = seats.filter(({ seat }) => !seat.vacancy);
	if (manned.length === 0) return undefined;
	const daysOf = (months: (typeof manned)[number]["months"]) => months.reduce((sum, { days }) => sum + days, 0);
	const allYear = manned.filter(
		({ seat: { from, until } }) => (from ?? year.from) <= year.from && (until ?? year.until) >= year.until,
	);
	const days = allYear.reduce((sum, { months }) => sum + daysOf(months), 0);
	return {
		personDays: manned.reduce((sum, { months }) => sum + daysOf(months), 0),
		daysOfOne: days === 0 ? rateOf(BigInt(workdays), 1n) : rateOf(BigInt(days), BigInt(allYear.length)),
		people: new Set(manned.map(({ seat }) => seat.name)).size,
	};
}

/**
 * How many people there all year carry the load, exactly. With a limit of a day it is the activity over the limit;
 * without one, as much work a person as the plan asks for: the plan's working days times the load against the plan's.
 */
export function headsFor(
	staffing: Staffing,
	load: Rate,
	{ planned, limit }: { readonly planned: Rate; readonly limit: Rate | undefined },
): Rate | undefined {
	const days =
		limit === undefined
			? daysByLoad(staffing, load, planned)
			: limit.numerator === 0n
				? undefined
				: divideRates(load, limit);
	return days === undefined || staffing.daysOfOne.numerator === 0n ? undefined : divideRates(days, staffing.daysOfOne);
}

function daysByLoad({ personDays }: Staffing, load: Rate, planned: Rate): Rate | undefined {
	if (planned.numerator === 0n) return load.numerator === 0n ? ZERO : undefined;
	return divideRates(multiplyRates(rateOf(BigInt(personDays), 1n), load), planned);
}
