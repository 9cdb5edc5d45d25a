/** What each person's weight in the split is, and on what evidence. */
import type { Calendar } from "../../core/calendar.ts";
import type { Day } from "../../core/day.ts";
import type { Selection } from "../../core/deals.ts";
import type { Money } from "../../core/money.ts";
import { error, notice, type Problem } from "../../core/problem.ts";
import { ONE, type Rate } from "../../core/rate.ts";
import type { Person } from "../../core/staff.ts";
import type { PlanSettings } from "./settings.ts";
import { byHistory } from "./weighting/history.ts";
import type { Window } from "./weighting/window.ts";

export type { Window } from "./weighting/window.ts";

/** The written choice. A weight given by name wins over any of them. */
export type Weighting =
	/** As the staff file has them, one where it doesn't say. */
	| { readonly by: "staff" }
	| { readonly by: "equal" }
	| { readonly by: "grade"; readonly grades: ReadonlyMap<string, Rate> }
	/** What was won in the last `months`, drawn to the average as if by `shrink` more deals of average size. */
	| { readonly by: "history"; readonly months: number; readonly shrink: number };

/** A weight and where it comes from. */
export interface SeatWeight {
	readonly weight: Rate;
	readonly from: "name" | "staff" | "equal" | "grade" | "history";
	/** What the history says of the person; undefined where nothing was asked of it. */
	readonly evidence: WeightEvidence | undefined;
}

export interface WeightEvidence {
	/** Minor units won in the window, and by how many deals. */
	readonly won: Money;
	readonly deals: number;
	/** Working days of the window on which the person was there. */
	readonly days: number;
}

export interface Weights {
	readonly of: (person: Person) => SeatWeight;
	readonly window: Window | undefined;
	readonly problems: readonly Problem[];
}

/** The weights of all people by the settings. Problems: a grade without a weight, a history that is not there, weights left unused. */
export function weightsOf(
	settings: Pick<PlanSettings, "weights" | "weighting">,
	people: readonly Person[],
	won: Selection | undefined,
	calendar: Calendar,
	asOf: Day,
): Weights {
	const { weighting } = settings;
	const { of, window, problems } = byPolicy(weighting, people, won, calendar, asOf);
	const named = (person: Person) => settings.weights.get(person.name)?.weight;
	return {
		of: (person) => {
			const weight = named(person);
			return weight === undefined ? of(person) : { ...of(person), weight, from: "name" };
		},
		window,
		problems: [
			...problems,
			...unusedWeights(
				weighting,
				people.filter((person) => named(person) === undefined),
			),
		],
	};
}

function byPolicy(
	weighting: Weighting,
	people: readonly Person[],
	won: Selection | undefined,
	calendar: Calendar,
	asOf: Day,
): Weights {
	const plain = { window: undefined, problems: [] };
	switch (weighting.by) {
		case "staff":
			return { ...plain, of: ({ weight }) => ({ weight, from: "staff", evidence: undefined }) };
		case "equal":
			return { ...plain, of: () => EQUAL };
		case "grade":
			return {
				...plain,
				of: (person) => gradeWeight(person, weighting.grades),
				problems: unknownGrades(people, weighting.grades),
			};
		case "history":
			return byHistory(weighting, people, won, calendar, asOf);
	}
}

/** The weight of one. */
const EQUAL: SeatWeight = { weight: ONE, from: "equal", evidence: undefined };

function gradeWeight({ grade }: Person, grades: ReadonlyMap<string, Rate>): SeatWeight {
	return { weight: grades.get(grade) ?? ONE, from: "grade", evidence: undefined };
}

function unknownGrades(people: readonly Person[], grades: ReadonlyMap<string, Rate>): Problem[] {
	const known = [...grades.keys()];
	return people
		.filter(({ grade }) => !grades.has(grade))
		.map(({ name, grade, place }) => error("plan-grade-unknown", { name, grade, known }, place));
}

function unusedWeights({ by }: Weighting, people: readonly Person[]): Problem[] {
	if (by === "staff") return [];
	const weighted = people.filter(({ weight }) => weight.numerator !== weight.denominator);
	return weighted.length === 0 ? [] : [notice("plan-weights-unused", { by, names: weighted.map(({ name }) => name) })];
}
