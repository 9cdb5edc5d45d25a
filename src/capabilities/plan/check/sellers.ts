/** The people who sell: what each brings in when nothing is new to them, and how much of that the rest of the year holds. */
import type { Calendar } from "../../../core/calendar.ts";
import { addDays, type Day, dayFromNumber } from "../../../core/day.ts";
import type { Selection } from "../../../core/deals.ts";
import type { Period } from "../../../core/period.ts";
import { divideRates, medianRate, multiplyRates, ONE, type Rate, rateOf, ZERO } from "../../../core/rate.ts";
import type { Person } from "../../../core/staff.ts";
import { tenureIn } from "../strength.ts";
import { type History, LEAST_MONTHS } from "./history.ts";
import { type RestMonth, sumOf } from "./outlook.ts";
import type { MonthWeight } from "./season.ts";

export interface Seller {
	readonly name: string;
	/** The days of employment, half-open; one stretch for each team. */
	readonly spans: readonly Span[];
	/** The first day of work; undefined: before anything is known. */
	readonly since: Day | undefined;
	readonly fullTime: Rate;
	/** Won in an average month, when experienced, in minor units; undefined where too few months tell. */
	readonly own: Rate | undefined;
}

interface Span {
	readonly from: Day | undefined;
	readonly until: Day | undefined;
}

export interface Team {
	readonly sellers: readonly Seller[];
	/**
	 * The middle one of the experienced people who sell: what a newcomer is expected to grow to, so that one star does
	 * not make a norm. Undefined where nobody's months tell.
	 */
	readonly typical: Rate | undefined;
	/** Share of full strength in the first months of work. */
	readonly ramp: readonly Rate[];
}

/** The people as one entry a name, with what each sold in the last twelve months. */
export function teamOf(
	people: readonly Person[],
	history: History,
	weightOf: MonthWeight,
	ramp: readonly Rate[],
): Team {
	const sold = history.won.groupBy("manager");
	const names = [...new Set(people.map((person) => person.name))];
	const sellers = names.map((name) => {
		const entries = people.filter((person) => person.name === name);
		return sellerOf(name, entries, sold.get(name), history, weightOf, ramp);
	});
	return { sellers, typical: typicalOf(sellers), ramp };
}

function sellerOf(
	name: string,
	entries: readonly Person[],
	sold: Selection | undefined,
	history: History,
	weightOf: MonthWeight,
	ramp: readonly Rate[],
): Seller {
	const spans = entries.map(({ hired, left }) => ({
		from: hired,
		until: left === undefined ? undefined : addDays(left, 1),
	}));
	const since = firstDay(entries);
	// where the staff file doesn't say, months before the first won deal tell nothing of the person
	const told = since ?? sold?.days()?.first;
	const months = history.months
		.map(({ period }) => period)
		.filter((period) => isWhole(spans, period) && (told === undefined || period.until > told))
		.filter((period) => (tenureIn({ since }, period) ?? ramp.length + 1) > ramp.length);
	const [fullTime = ONE] = entries.map((entry) => entry.fullTime);
	return { name, spans, since, fullTime, own: ownPace(sold, months, weightOf) };
}

/** The earliest of the days of hiring; undefined where one of them is not known. */
function firstDay(entries: readonly Person[]): Day | undefined {
	const known = entries.map((entry) => entry.hired).filter((day) => day !== undefined);
	return known.length < entries.length ? undefined : dayFromNumber(Math.min(...known));
}

function isWhole(spans: readonly Span[], { from, until }: Period): boolean {
	return spans.some((span) => (span.from ?? from) <= from && (span.until ?? until) >= until);
}

function ownPace(sold: Selection | undefined, months: readonly Period[], weightOf: MonthWeight): Rate | undefined {
	const season = sumOf(months.map(weightOf));
	if (months.length < LEAST_MONTHS || season.numerator === 0n) return undefined;
	const byMonth = sold?.byMonth("closed");
	const won = months.reduce((sum, { label }) => sum + (byMonth?.get(label)?.amount() ?? 0n), 0n);
	return divideRates(rateOf(won, 1n), season);
}

/** The middle one of those who sell at all, as if all worked full time. */
function typicalOf(sellers: readonly Seller[]): Rate | undefined {
	const paces = sellers.flatMap(({ own, fullTime }) =>
		own === undefined || own.numerator <= 0n || fullTime.numerator === 0n ? [] : [divideRates(own, fullTime)],
	);
	return medianRate(paces);
}

/** What a team can bring in, in minor units, and how many people that counts. */
export interface Capacity {
	readonly amount: Rate;
	readonly people: number;
}

/**
 * What the team can bring in the rest of the year: everybody's own pace, season by season, while employed. Newcomers grow
 * along the ramp to what the typical person sells. Vacations are in the pace, since it is measured over whole months.
 */
export function capacityOf(
	{ sellers, typical, ramp }: Team,
	rest: readonly RestMonth[],
	weightOf: MonthWeight,
	until: Day,
	calendar: Calendar,
): Capacity {
	const amounts = sellers.map((seller) =>
		sumOf(
			rest.map(({ period }) =>
				multiplyRates(
					multiplyRates(paceIn(seller, period, typical, ramp), weightOf(period)),
					presence(seller, period, until, calendar),
				),
			),
		),
	);
	return { amount: sumOf(amounts), people: amounts.filter(({ numerator }) => numerator > 0n).length };
}

/** In an average month: as before where that is known, else as the typical person, by hours and ramp. */
function paceIn({ own, fullTime, since }: Seller, month: Period, typical: Rate | undefined, ramp: readonly Rate[]) {
	if (own !== undefined) return own;
	const tenure = tenureIn({ since }, month);
	const strength = tenure === undefined ? ONE : strengthAfter(tenure, ramp);
	return multiplyRates(multiplyRates(typical ?? ZERO, fullTime), strength);
}

/** The share of full strength in this month of work. */
export function strengthAfter(tenure: number, ramp: readonly Rate[]): Rate {
	return tenure < 1 ? ZERO : (ramp[tenure - 1] ?? ONE);
}

/** The share of the month's working days that are still ahead and on which the person is employed. */
function presence({ spans }: Seller, month: Period, until: Day, calendar: Calendar): Rate {
	const days = calendar.workdaysIn(month);
	if (days === 0) return ZERO;
	const ahead = spans.reduce(
		(sum, span) =>
			sum +
			calendar.workdays(
				latest(month.from, until, span.from ?? month.from),
				span.until === undefined || span.until > month.until ? month.until : span.until,
			),
		0,
	);
	return rateOf(BigInt(ahead), BigInt(days));
}

function latest(...days: readonly Day[]): Day {
	return dayFromNumber(Math.max(...days));
}
