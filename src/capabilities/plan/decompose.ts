/** The year's target broken down into quarters, months, teams and people: every total exact at every level. */
import { allocate } from "../../core/allocation.ts";
import type { Calendar } from "../../core/calendar.ts";
import type { Day } from "../../core/day.ts";
import type { Selection } from "../../core/deals.ts";
import { hasErrors, type Problem, warning } from "../../core/problem.ts";
import type { Person } from "../../core/staff.ts";
import { monthsWithoutSeats, quarterSums, type Share } from "./carry.ts";
import { problemsOfSeason, problemsOfSeats } from "./doubts.ts";
import { type Candidate, candidatesOf } from "./goal/candidates.ts";
import { problemsOfIdleMonths } from "./idle-months.ts";
import { presencesOf } from "./presence.ts";
import { type Season, seasonOf } from "./seasonality.ts";
import { peopleWithin, seatsOf, vacanciesFor, withVacancies } from "./seats.ts";
import type { PlanSettings } from "./settings.ts";
import { goalSources } from "./settled.ts";
import { type Split, splitMonths } from "./split.ts";
import type { Window } from "./weighting/window.ts";
import { weightsOf } from "./weighting.ts";

/** What the plan is made from, besides its settings. */
export interface PlanSources {
	/** Empty: the plan ends at the months. */
	readonly people: readonly Person[];
	/** Won deals; undefined where no deals were given. */
	readonly won: Selection | undefined;
	readonly calendar: Calendar;
}

export interface Plan extends Split {
	readonly settings: PlanSettings;
	readonly season: Season;
	readonly months: readonly Share[];
	readonly quarters: readonly Share[];
	/** The year's number seen from several sides. */
	readonly candidates: readonly Candidate[];
	/** The days whose won deals the weights come from; undefined where they come from elsewhere. */
	readonly weightWindow: Window | undefined;
}

/**
 * Splits the target twice: over the months by their season (largest remainder), then each month over its seats by
 * strength times working days present, remainders carried from month to month. Whatever stands above is the sum of what
 * stands below, so every level adds up; a cell is less than one rounding unit away from its exact share of the month,
 * a month from its exact share of the year.
 */
export function decompose(
	settings: PlanSettings,
	sources: PlanSources,
	asOf: Day,
): { readonly plan?: Plan; readonly problems: readonly Problem[] } {
	const { people, won, calendar } = sources;
	const { year, target, unit } = settings;
	const season = seasonOf(settings.seasonality, year, calendar, won, asOf);
	const weights = weightsOf(settings, peopleWithin(people, year), won, calendar, asOf);
	const seats = withVacancies(seatsOf(people, weights.of, settings.unfilled, year), settings.vacancies, year);
	const problems = [
		...calendar.problems(year.from, year.until),
		...problemsOfSeason(settings, season, won),
		...weights.problems,
		...problemsOfSeats(settings, people, seats),
	];
	if (season === undefined || hasErrors(problems)) return { problems };

	const targets = allocate(
		target,
		season.months.map((month) => month.weight),
		unit,
	);
	const months = season.months.map(({ period }, month) => ({ period, target: targets[month] ?? 0n }));
	const idle = seats.length === 0 ? [] : problemsOfIdleMonths(season, months, settings.currency);
	if (idle.length > 0) return { problems: [...problems, ...idle] };
	const empty = monthsWithoutSeats(presencesOf(settings, seats, calendar), months);
	if (empty.length > 0)
		problems.push(warning("plan-months-without-people", { months: empty.map(({ label }) => label) }));
	const carrying = [...seats, ...vacanciesFor(empty)];
	const presences = presencesOf(settings, carrying, calendar);
	const { split, problems: ofSplit } = splitMonths(settings, {
		settings,
		months,
		workdays: season.months.map((month) => month.workdays),
		seats: carrying,
		presences,
	});
	problems.push(...ofSplit);
	if (split === undefined) return { problems };
	return {
		problems,
		plan: {
			settings,
			season,
			candidates: candidatesOf(goalSources(settings, sources, season, weights, asOf)),
			weightWindow: weights.window,
			months,
			quarters: quarterSums(year, months),
			...split,
		},
	};
}
