/** What is wrong or worth saying about the plan's season and people, before anything is split. */
import type { Day } from "../../core/day.ts";
import type { Selection } from "../../core/deals.ts";
import type { Place } from "../../core/place.ts";
import { error, notice, type Problem, warning } from "../../core/problem.ts";
import { addRates, type Rate, rateNumber, ZERO } from "../../core/rate.ts";
import type { Person } from "../../core/staff.ts";
import { isComplete, yearLabelOf } from "./seasonality/past.ts";
import { coverage, type Season } from "./seasonality.ts";
import type { Seat } from "./seats.ts";
import type { PlanSettings } from "./settings.ts";

/** Errors where there is no season to split by; a warning or a notice where the history says less than was asked. */
export function problemsOfSeason(
	{ seasonality, year }: Pick<PlanSettings, "seasonality" | "year">,
	season: Season | undefined,
	won: Selection | undefined,
): Problem[] {
	if (won === undefined && season === undefined) return [error("plan-history-not-given", {})];
	if (season === undefined) return [error("plan-history-empty", { year: year.label })];
	if (season.months.every((month) => month.weight === 0n)) return [error("plan-season-zero", { year: year.label })];
	if (seasonality.from === "indices") return noticeOfIndices(seasonality.indices);
	if (seasonality.from !== "history") return [];
	return [
		...problemsOfCoverage(season),
		...noticeOfStretches(season),
		...problemsOfYears(seasonality.years, season),
		...warningOfTrend(seasonality.trend, season),
	];
}

function noticeOfIndices(indices: readonly Rate[]): Problem[] {
	const sum = indices.reduce(addRates, ZERO);
	const isTwelve = sum.numerator === BigInt(indices.length) * sum.denominator;
	return isTwelve ? [] : [notice("plan-indices-normalised", { sum: rateNumber(sum) })];
}

function warningOfTrend(asked: "keep" | "remove" | undefined, season: Season): Problem[] {
	if (asked !== "remove" || season.trend !== undefined) return [];
	const twice = season.months.filter(({ byYear = [] }) => byYear.filter((index) => index !== undefined).length > 1);
	return [warning("plan-trend-unknown", { months: twice.length })];
}

function problemsOfCoverage(season: Season): Problem[] {
	const missing = season.months.filter((month) => !month.known).map((month) => month.period.label);
	const covered = coverage(season);
	if (missing.length === 0 || covered === undefined) return [];
	return [warning("plan-history-incomplete", { ...covered, missing })];
}

/** Where past years are not simply those of the calendar. */
function noticeOfStretches(season: Season): Problem[] {
	const covered = coverage(season);
	if (covered === undefined || !season.stretches.some(isComplete)) return [];
	const incomplete = season.stretches.filter((stretch) => !isComplete(stretch));
	if (!season.years.some(isComplete)) {
		const rest = incomplete.flat().filter((month) => month !== undefined).length;
		return [notice("plan-history-years-counted-back", { ...covered, rest })];
	}
	const years = incomplete.flatMap((stretch) => yearLabelOf(stretch) ?? []).reverse();
	return years.length === 0 ? [] : [notice("plan-history-years-incomplete", { years })];
}

function problemsOfYears(asked: number | undefined, season: Season): Problem[] {
	const found = season.years.length;
	return asked !== undefined && found < asked ? [notice("plan-history-shorter", { asked, found })] : [];
}

/** Errors for weights of unknown people and weights that sum to zero; a notice for shares that others take over. */
export function problemsOfSeats(settings: PlanSettings, people: readonly Person[], seats: readonly Seat[]): Problem[] {
	const known = people.map((person) => person.name);
	const unknown = [...settings.weights]
		.filter(([name]) => !known.includes(name))
		.map(([name, { place }]) => error("plan-person-unknown", { name, known }, place));
	if (unknown.length > 0) return unknown;
	if (people.length > 0 && seats.length === 0) {
		return [error("plan-nobody-employed", { year: settings.year.label, people: people.length })];
	}
	if (seats.length > 0 && seats.every((seat) => seat.weight.numerator === 0n)) {
		return [error("plan-weights-zero", { people: people.length }, weightsPlace(settings, people))];
	}
	return [...noticeOfLeavers(settings, seats), ...noticeOfVacations(settings, seats)];
}

/** Where the weights are written: in rop.yaml, else in the staff file. */
function weightsPlace({ weights }: PlanSettings, people: readonly Person[]): Place | undefined {
	const written = people.map(({ name }) => weights.get(name)?.place).find((place) => place !== undefined);
	return written ?? people[0]?.place;
}

function noticeOfLeavers({ year, unfilled }: PlanSettings, seats: readonly Seat[]): Problem[] {
	const left = seats.filter(({ vacancy, until }) => !vacancy && until !== undefined && until < year.until);
	const gone = left.filter(
		({ name, until = year.until }) => !seats.some((seat) => seat.name === name && isAfter(seat, until)),
	);
	if (gone.length === 0 || unfilled === "show") return [];
	return [notice("plan-leavers-redistributed", { names: gone.map((seat) => seat.name) })];
}

/** Whether the seat begins on the day or after it. */
function isAfter({ from }: Seat, day: Day): boolean {
	return from !== undefined && from >= day;
}

/** Where days off are deducted for some and not known of others, the others carry more for no good reason. */
function noticeOfVacations({ year, vacations }: PlanSettings, seats: readonly Seat[]): Problem[] {
	if (vacations === "ignore") return [];
	const known = (seat: Seat) => seat.vacations.some(({ from, until }) => from < year.until && until > year.from);
	const allYear = seats.filter(
		({ vacancy, from, until }) => !vacancy && (from ?? year.from) <= year.from && (until ?? year.until) >= year.until,
	);
	const unknown = allYear.filter((seat) => !known(seat));
	if (unknown.length === 0 || !seats.some(known)) return [];
	return [notice("plan-vacations-partly", { names: unknown.map((seat) => seat.name) })];
}
