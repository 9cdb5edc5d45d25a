/** The numbers of a plan without how they came about: what two plans are compared by, and what a year is revised from. */
import type { Currency, Money } from "../../../core/money.ts";
import type { Period } from "../../../core/period.ts";
import { type SeatPlan, type Share, sum } from "../carry.ts";
import type { Plan } from "../decompose.ts";
import type { Measure } from "../measure.ts";
import type { MeasurePlan } from "../measures.ts";
import { teamsOf } from "../teams.ts";

export interface PlanFigures {
	readonly year: Period;
	readonly currency: Currency;
	readonly target: Money;
	/** The rounding unit. */
	readonly unit: Money;
	readonly months: readonly Share[];
	readonly teams: readonly TeamFigures[];
	/** One entry a person, in the order of the plan; empty where the plan ends at the months. */
	readonly people: readonly PersonFigures[];
	/** What nobody carries yet. */
	readonly vacancies: Money;
}

/** The numbers of one of a plan's further measures. */
export interface MeasureFigures {
	readonly measure: Measure;
	readonly figures: PlanFigures;
}

export interface TeamFigures {
	/** Empty for people without a team. */
	readonly name: string;
	readonly months: readonly Share[];
}

export interface PersonFigures {
	readonly name: string;
	/** Of somebody who moves, the last one. */
	readonly team: string;
	readonly months: readonly Share[];
}

/** The figures of further measures just made. */
export function measureFiguresOf(measures: readonly MeasurePlan[]): MeasureFigures[] {
	return measures.map(({ measure, plan }) => ({ measure, figures: figuresOf(plan) }));
}

/** The figures of a plan just made. */
export function figuresOf(plan: Plan): PlanFigures {
	const { settings, months, seats } = plan;
	const vacant = seats.filter(({ seat }) => seat.vacancy);
	return {
		year: settings.year,
		currency: settings.currency,
		target: settings.target,
		unit: settings.unit,
		months,
		teams: teamsOf(plan).map(({ name, months: ofTeam }) => ({ name, months: ofTeam })),
		people: peopleTogether(seats.filter(({ seat }) => !seat.vacancy).map(personFigures)),
		vacancies: vacant.reduce((total, { target }) => total + target, 0n),
	};
}

function personFigures({ seat, months }: SeatPlan): PersonFigures {
	return { name: seat.name, team: seat.team, months: months.map(({ period, target }) => ({ period, target })) };
}

/** One entry a person: who has a part of the year in each of two teams is one person with the sum of both. */
export function peopleTogether(parts: readonly PersonFigures[]): PersonFigures[] {
	const people = new Map<string, PersonFigures>();
	for (const part of parts) {
		const before = people.get(part.name);
		people.set(part.name, before === undefined ? part : { ...part, months: added(before.months, part.months) });
	}
	return [...people.values()];
}

/** Month by month, the targets of both together. */
export function added(one: readonly Share[], other: readonly Share[]): Share[] {
	return one.map(({ period, target }, month) => ({ period, target: target + (other[month]?.target ?? 0n) }));
}

/** The year of a person or a team. */
export function yearOf({ months }: { readonly months: readonly Share[] }): Money {
	return sum(months);
}
