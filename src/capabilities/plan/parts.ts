/** What is made of a plan besides the split itself: only what the user asks for. */
import type { Calendar } from "../../core/calendar.ts";
import type { Day } from "../../core/day.ts";
import type { Deals } from "../../core/deals.ts";
import { error, notice, type Problem } from "../../core/problem.ts";
import { type CalendarSplit, calendarSplit } from "./calendar-split.ts";
import { historyOf } from "./check/history.ts";
import type { Plan } from "./decompose.ts";
import type { LineSplit } from "./dimension.ts";
import { type Funnel, type FunnelSources, funnelOf } from "./funnel.ts";
import type { Measure } from "./measure.ts";
import type { AverageDeals } from "./measures/average-deal.ts";
import { measuresTogether } from "./measures/together.ts";
import type { MeasurePlan, Past } from "./measures.ts";
import { type Scenarios, scenariosOf } from "./scenarios.ts";

/** What is asked for. */
export interface PartsWanted {
	/** Shown in every form, not in workbooks alone. */
	readonly detail: "weeks" | "days" | undefined;
	/** Weeks, days and funnel of this person only. */
	readonly manager: string | undefined;
	/** Whose months by people are shown in the place of the plan's; undefined: the plan's own. */
	readonly measure: Measure | undefined;
	/** Sheets to hand out; undefined: where there are few people. */
	readonly handouts: "on" | "off" | undefined;
}

export interface PlanParts extends PartsWanted {
	readonly funnel: Funnel | undefined;
	/** The working days; undefined where nothing would show them. */
	readonly split: CalendarSplit | undefined;
	/** By products or the like; undefined where people, or their teams, are the split. */
	readonly lines: LineSplit | undefined;
	/** Undefined where the settings have none. */
	readonly scenarios: Scenarios | undefined;
	/** Empty where the settings have none. */
	readonly measures: readonly MeasurePlan[];
	/** Undefined where the plan is not of money and deals both. */
	readonly averageDeals: AverageDeals | undefined;
}

export interface PartsSources extends Pick<FunnelSources, "calendar" | "pipelines"> {
	readonly deals: Deals | undefined;
	readonly asOf: Day;
}

/** A plan with what it was made from. */
export interface PartsFrom {
	readonly plan: Plan;
	readonly measures?: readonly MeasurePlan[];
	readonly sources: PartsSources;
	readonly past?: Past;
}

const NO_PAST: Past = new Map();

/** Nothing but the split. */
export const NO_PARTS: PlanParts = {
	funnel: undefined,
	lines: undefined,
	split: undefined,
	scenarios: undefined,
	measures: [],
	averageDeals: undefined,
	measure: undefined,
	detail: undefined,
	manager: undefined,
	handouts: "off",
};

/** So many people have a sheet each without being asked, and so many at most. */
const FEW_SHEETS = 20;
const MOST_SHEETS = 60;

/** The parts, with what is wrong or worth saying of each. */
export function partsOf(
	{ plan, measures = [], sources, past = NO_PAST }: PartsFrom,
	wanted: PartsWanted,
): { readonly parts: PlanParts; readonly problems: readonly Problem[] } {
	const { calendar, deals, asOf, pipelines } = sources;
	const { funnel: settings } = plan.settings;
	const history = settings && deals && historyOf(deals, asOf);
	const { funnel, problems } = settings ? funnelOf(plan, settings, { history, calendar, pipelines }) : NO_FUNNEL;
	const people = new Set(plan.seats.filter(({ seat }) => !seat.vacancy).map(({ seat }) => seat.name));
	const shown = wanted.detail !== undefined || people.size <= MOST_SHEETS;
	const handouts = people.size <= (wanted.handouts === "on" ? MOST_SHEETS : FEW_SHEETS) ? wanted.handouts : "off";
	const { scenarios, problems: ofScenarios = [] } = scenariosIn(plan, funnel, calendar);
	const { averageDeals, problems: ofMeasures } = measuresTogether(plan, measures, past, asOf);
	return {
		parts: {
			...wanted,
			handouts,
			funnel,
			lines: undefined,
			scenarios,
			measures,
			averageDeals,
			split: shown ? calendarSplit(plan, calendar) : undefined,
		},
		problems: [...problems, ...ofScenarios, ...ofMeasures, ...problemsOfWanted(wanted, [...people], plan, measures)],
	};
}

function scenariosIn(
	plan: Plan,
	funnel: Funnel | undefined,
	calendar: Calendar,
): Partial<ReturnType<typeof scenariosOf>> {
	const { scenarios: wanted, year } = plan.settings;
	return wanted.length === 0 ? {} : scenariosOf(plan, wanted, funnel?.basis, calendar.workdaysIn(year));
}

const NO_FUNNEL: ReturnType<typeof funnelOf> = { problems: [] };

function problemsOfWanted(
	{ manager, handouts, measure }: PartsWanted,
	people: readonly string[],
	plan: Plan,
	measures: readonly MeasurePlan[],
): Problem[] {
	const planned = [plan.settings.measure, ...measures.map((each) => each.measure)];
	const unknown = manager !== undefined && !people.includes(manager);
	const tooMany = handouts === "on" && people.length > MOST_SHEETS;
	return [
		...(unknown ? [error("plan-person-unknown", { name: manager, known: people }, { file: "--manager" })] : []),
		...(measure === undefined || planned.includes(measure)
			? []
			: [error("plan-measure-not-planned", { measure, known: planned }, { file: "--measure" })]),
		...(tooMany ? [notice("plan-handouts-too-many", { people: people.length, most: MOST_SHEETS })] : []),
	];
}
