/** What all checks are made from. */
import type { Calendar } from "../../../core/calendar.ts";
import type { Day } from "../../../core/day.ts";
import type { Deals } from "../../../core/deals.ts";
import { type Money, minorPerMajor } from "../../../core/money.ts";
import type { Payment } from "../../../core/payments.ts";
import type { Person } from "../../../core/staff.ts";
import type { Plan } from "../decompose.ts";
import { type History, historyOf } from "./history.ts";
import { type CheckSettings, DEFAULT_RAMP } from "./limits.ts";
import { type Outlook, outlookOf } from "./outlook.ts";
import { type MonthWeight, monthWeights } from "./season.ts";
import { type Capacity, capacityOf, type Team, teamOf } from "./sellers.ts";

/** What the checks are given, besides the plan. */
export interface CheckSources {
	readonly deals: Deals;
	/** The people of the plan. */
	readonly people: readonly Person[];
	/** Whether a staff file named them, so that days of hiring and leaving mean something. */
	readonly staffed: boolean;
	/** Undefined where no payments were given. */
	readonly payments: readonly Payment[] | undefined;
	readonly calendar: Calendar;
}

export interface Basis extends CheckSources {
	readonly plan: Plan;
	readonly settings: CheckSettings;
	readonly asOf: Day;
	readonly history: History;
	readonly outlook: Outlook;
	readonly team: Team;
	/** What the team can bring in the rest of the year. */
	readonly capacity: Capacity;
	readonly weightOf: MonthWeight;
}

/** The past, what is left of the year, and the people, once for all checks. */
export function basisOf(plan: Plan, sources: CheckSources, settings: CheckSettings, asOf: Day): Basis {
	const { deals, people, calendar } = sources;
	const history = historyOf(deals, asOf);
	const weightOf = monthWeights(plan, history, calendar, asOf);
	const ramp = plan.settings.ramp.length > 0 ? plan.settings.ramp : DEFAULT_RAMP;
	const outlook = outlookOf(plan, history, calendar, weightOf);
	const team = teamOf(people, history, weightOf, ramp);
	const capacity = capacityOf(team, outlook.rest, weightOf, history.until, calendar);
	return { ...sources, plan, settings, asOf, history, weightOf, outlook, team, capacity };
}

/** What an average deal is rounded to: whole roubles, since nobody aims at kopecks. */
export function wholeUnit({ plan }: Basis): Money {
	return minorPerMajor(plan.settings.currency);
}
