/** How fast newcomers reach full productivity, as the people hired so far did. */

import { error, type Problem, warning } from "../../core/problem.ts";
import { compareRates, divideRates, medianRate, multiplyRates, ONE, type Rate, rateOf, ZERO } from "../../core/rate.ts";
import { divideRounded } from "../../core/rounding.ts";
import type { Person } from "../../core/staff.ts";
import { type History, historyOf } from "../plan/check/history.ts";
import { type MonthWeight, monthWeights } from "../plan/check/season.ts";
import { tenureIn } from "../plan/strength.ts";
import type { PastSources } from "./productivity.ts";
import type { HireSettings, Role } from "./settings.ts";

/** The ramp that history shows, and by how many newcomers. */
export interface FittedRamp {
	readonly ramp: readonly Rate[];
	/** Newcomers whose months were looked at. */
	readonly people: number;
}

/** Nobody ramps up longer than this; whoever is there for longer is the measure of a full month. */
const LONGEST = 9;

/** A curve of fewer people is chance; of fewer than `ENOUGH` it is said. */
const LEAST = 2;
const ENOUGH = 5;

/** A month that reaches so much of a full one ends the ramp. */
const FULL: Rate = { numerator: 95n, denominator: 100n };

/**
 * The ramp: in each month of work the median of what newcomers won, season removed and as if full time, over the median
 * of those past their ninth month; to the percent, never falling, until a month reaches 95 %. Problems: too few newcomers.
 */
export function fittedRamp(
	role: Role,
	{ place }: Pick<HireSettings, "place">,
	{ plan, people, deals, calendar, asOf }: PastSources,
): { readonly found?: FittedRamp; readonly problems: readonly Problem[] } {
	const refused = (newcomers: number) => ({
		problems: [error("hire-ramp-unknown", { role: role.name, people: newcomers, least: LEAST }, place)],
	});
	if (deals === undefined) return refused(0);
	const history = historyOf(deals, asOf);
	const ofRole = people.filter((person) => person.role === role.name);
	const considered = ofRole.length > 0 ? ofRole : people;
	const sold = soldByTenure(considered, history, monthWeights(plan, history, calendar, asOf));
	const newcomers = new Set(sold.filter(({ tenure }) => tenure === 1).map(({ name }) => name));
	const full = medianRate(sold.filter(({ tenure }) => tenure > LONGEST).map(({ amount }) => amount)) ?? ZERO;
	if (newcomers.size < LEAST || full.numerator <= 0n) return refused(newcomers.size);
	const facts = { role: role.name, people: newcomers.size, enough: ENOUGH };
	return {
		found: { ramp: curveOf(sold, newcomers, full), people: newcomers.size },
		problems: newcomers.size < ENOUGH ? [warning("hire-ramp-thin", facts)] : [],
	};
}

/** The settings with the ramps that are to come from history. */
export function withRamps(
	settings: HireSettings,
	sources: PastSources,
): { readonly settings: HireSettings; readonly problems: readonly Problem[] } {
	const fitted = settings.roles.map((role) => {
		const wanted = settings.rampsOfHistory.includes(role.name);
		return wanted ? { role, ...fittedRamp(role, settings, sources) } : { role, problems: [] };
	});
	const roles = fitted.map(({ role, found }): Role => (found === undefined ? role : { ...role, ramp: found.ramp }));
	return { settings: { ...settings, roles }, problems: fitted.flatMap(({ problems }) => problems) };
}

interface TenureMonth {
	readonly name: string;
	/** Month of work, the first being 1; past `LONGEST` where the day of hiring is not known. */
	readonly tenure: number;
	/** Minor units, over the season and the share of full time. */
	readonly amount: Rate;
}

/** The whole months of everybody, the month of hiring counted where its first days are the only ones missed. */
function soldByTenure(people: readonly Person[], history: History, weightOf: MonthWeight): TenureMonth[] {
	const sold = history.won.groupBy("manager");
	return people.flatMap((person) => {
		const byMonth = sold.get(person.name)?.byMonth("closed");
		if (person.fullTime.numerator === 0n) return [];
		return history.months.flatMap(({ period }) => {
			const weight = multiplyRates(weightOf(period), person.fullTime);
			const late = person.hired !== undefined && person.hired > period.from + MISSED;
			if (late || weight.numerator === 0n || (person.left ?? period.until) < period.until - 1) return [];
			const tenure = tenureIn({ since: person.hired }, period) ?? LONGEST + 1;
			const won = rateOf(byMonth?.get(period.label)?.amount() ?? 0n, 1n);
			return [{ name: person.name, tenure, amount: divideRates(won, weight) }];
		});
	});
}

/** Days of the first month that may be missed before it counts as a whole one. */
const MISSED = 9;

function curveOf(sold: readonly TenureMonth[], newcomers: ReadonlySet<string>, full: Rate): Rate[] {
	const curve: Rate[] = [];
	for (let tenure = 1; tenure <= LONGEST; tenure += 1) {
		const months = sold.filter((each) => each.tenure === tenure && newcomers.has(each.name));
		const middle = medianRate(months.map(({ amount }) => amount));
		if (middle === undefined) break;
		const share = toPercent(divideRates(middle, full));
		const last = curve.at(-1);
		const grown = last !== undefined && compareRates(share, last) < 0 ? last : share;
		if (compareRates(grown, FULL) >= 0) break;
		curve.push(grown);
	}
	return curve;
}

function toPercent({ numerator, denominator }: Rate): Rate {
	const share = rateOf(divideRounded(numerator * 100n, denominator, "half-up"), 100n);
	return compareRates(share, ONE) > 0 ? ONE : share;
}
