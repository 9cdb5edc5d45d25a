/** Who or what carries the plan below its months: people by the staff, or products and channels by past deals. */
import type { Day } from "../../core/day.ts";
import type { Problem } from "../../core/problem.ts";
import type { PlanSources } from "./decompose.ts";
import { dealLines, withoutPeople } from "./dimension.ts";
import { problemsOfSeats } from "./doubts.ts";
import { peopleWithin, type Seat, seatsOf } from "./seats.ts";
import type { PlanSettings } from "./settings.ts";
import type { Window } from "./weighting/window.ts";
import { type Weights, weightsOf } from "./weighting.ts";

export interface Carriers {
	/** The settings as far as they concern these carriers. */
	readonly settings: PlanSettings;
	readonly seats: readonly Seat[];
	/** Of the people, whoever carries the plan: the team's capacity is counted by them. */
	readonly weights: Weights;
	/** The days whose won deals the weights of the seats come from. */
	readonly window: Window | undefined;
	readonly problems: readonly Problem[];
}

/** The carriers that the settings ask for, with what is wrong or worth saying about them. */
export function carriersOf(asked: PlanSettings, { people, won, calendar }: PlanSources, asOf: Day): Carriers {
	const { year, by } = asked;
	const weights = weightsOf(asked, peopleWithin(people, year), won, calendar, asOf);
	if (by === "product" || by === "channel") {
		return { settings: withoutPeople(asked), weights, ...dealLines(asked, by, won, asOf) };
	}
	const seats = seatsOf(people, weights.of, asked.unfilled, year);
	const problems = [...weights.problems, ...problemsOfSeats(asked, people, seats)];
	return { settings: asked, seats, weights, window: weights.window, problems };
}
