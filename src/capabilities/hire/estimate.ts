/** The hiring estimate: how many people, which month, at what cost, and why each of them. */
import type { Calendar } from "../../core/calendar.ts";
import type { Day } from "../../core/day.ts";
import type { Deals } from "../../core/deals.ts";
import type { Money } from "../../core/money.ts";
import { hasErrors, notice, type Problem, warning } from "../../core/problem.ts";
import { divideRounded } from "../../core/rounding.ts";
import type { Person } from "../../core/staff.ts";
import type { Plan } from "../plan/decompose.ts";
import { peopleWithin } from "../plan/seats.ts";
import { weightsOf } from "../plan/weighting.ts";
import { type Alternative, alternativesTo } from "./alternatives.ts";
import { boundsOf } from "./bounds.ts";
import { type CarryReading, carriesOf } from "./carries.ts";
import { chanceOfSchedule } from "./chance.ts";
import { type Proof, provenCheapest } from "./cheapest.ts";
import type { Taxed } from "./cost.ts";
import { datesOf } from "./dates.ts";
import { type DemandMonth, demandOf } from "./demand.ts";
import { type DatedOption, type Hire, hiresOf } from "./hires.ts";
import { lastingCost } from "./lasting.ts";
import { type Need, needsOf, sumOver } from "./need.ts";
import { optionOf, passingOf } from "./option.ts";
import { noticeOfRoles } from "./other-roles.ts";
import { emptyDay, type Payback, paybackOf } from "./payback.ts";
import { productivityOf, type RoleProductivity } from "./productivity.ts";
import type { Solve } from "./program.ts";
import { type RecruitingPlan, recruitingOf } from "./recruiting.ts";
import { MILLION } from "./retention.ts";
import type { RiskResult } from "./risk.ts";
import { type RoughEstimate, roughEstimate } from "./rough.ts";
import { type Schedule, scheduleOf } from "./schedule.ts";
import type { HireSettings } from "./settings.ts";
import { shortProblems, type TooLate, tooLateOf } from "./shortfall.ts";
import { type SupportNeed, supportFor } from "./support.ts";
import type { Task } from "./task.ts";
import { type Team, teamOf } from "./team.ts";
import { leftBesideLater } from "./tenure.ts";
import { noticeOfTenure } from "./unknown-tenure.ts";

export interface HireEstimate {
	readonly settings: HireSettings;
	readonly plan: Plan;
	readonly asOf: Day;
	readonly demand: readonly DemandMonth[];
	readonly productivity: ReadonlyMap<string, RoleProductivity>;
	readonly team: Team;
	/** What the starts agreed already bring, by month. */
	readonly planned: Schedule;
	/** What there is without a further start, by month: the team and the agreed starts. */
	readonly available: readonly Money[];
	readonly needs: readonly Need[];
	/** One start of each role and month, those that it is too late for or that are not allowed too. */
	readonly everything: readonly DatedOption[];
	/** Those of them that are possible. */
	readonly options: readonly DatedOption[];
	readonly schedule: Schedule;
	readonly proof: Proof;
	readonly hires: readonly Hire[];
	readonly alternatives: readonly Alternative[];
	readonly carries: readonly CarryReading[];
	readonly tooLate: readonly TooLate[];
	readonly recruiting: RecruitingPlan;
	readonly support: readonly SupportNeed[];
	readonly payback: Payback | undefined;
	/** Sales that a working day of an empty seat of the first role loses, minor units. */
	readonly emptyDay: Money | undefined;
	/** Undefined where no simulation is wanted. */
	readonly risk: RiskResult | undefined;
	/** By whole-year numbers; undefined where the months are not twelve. */
	readonly rough: RoughEstimate | undefined;
}

/** What the estimate is made from, besides its settings. */
export interface HireSources {
	readonly plan: Plan;
	readonly people: readonly Person[];
	readonly deals: Deals | undefined;
	readonly calendar: Calendar;
	readonly asOf: Day;
	readonly taxed: Taxed;
	readonly solve: Solve;
}

/** The estimate; only problems where productivity can't be told. */
export function estimate(
	settings: HireSettings,
	sources: HireSources,
): { readonly estimate?: HireEstimate; readonly problems: readonly Problem[] } {
	const { plan, calendar, asOf, solve } = sources;
	const found = settings.roles.map((role) => [role.name, productivityOf(role, settings, sources)] as const);
	const problems = [...found.flatMap(([, { problems: of }]) => of), ...calendarDoubts(settings, plan, calendar)];
	const productivity = new Map(
		found.flatMap(([name, { found: of }]) => (of === undefined ? [] : [[name, of] as const])),
	);
	if (hasErrors(problems)) return { problems };

	const demand = demandOf(plan, settings, calendar);
	const team = teamFor(settings, demand, productivity, sources);
	const everything = optionsFor(settings, demand, productivity, sources);
	const planned = plannedSchedule(settings, everything);
	const available = demand.map((_, month) => (team.capacity[month] ?? 0n) + (planned.capacity[month] ?? 0n));
	const needs = needsOf(demand, available, settings);
	const inTime = everything.filter(({ dates }) => dates.decideBy >= asOf);
	const options = inTime.filter(({ month }) => mayStart(settings, demand, month));
	const heads = demand.map((_, month) => (team.heads[month] ?? 0n) + (planned.heads[month] ?? 0n));
	const starts = demand.map((_, month) => startsIn(planned, everything, month));
	const task: Task = {
		options,
		needs,
		bounds: boundsOf(settings, options, demand, { starts, heads }),
		lasting:
			settings.prefer === "lasting" ? lastingCost(options, settings, plan, sources.taxed, productivity) : undefined,
		search: settings.search,
	};
	const { schedule, proof } = provenCheapest(task, solve);
	const hires = hiresOf(schedule, options, needs);
	const tooLate = tooLateOf(schedule, everything);
	return {
		problems: [
			...problems,
			...settings.roles
				.filter(({ cost }) => cost === undefined)
				.map(({ name }) => warning("hire-cost-missing", { role: name }, settings.place)),
			...noticeOfRoles(settings, sources.people, team),
			...noticeOfTenure(settings, team),
			...noticeOfProof(settings, proof),
			...shortProblems(settings, schedule, { task, everything, inTime }, solve, asOf),
		],
		estimate: {
			settings,
			plan,
			asOf,
			demand,
			productivity,
			team,
			planned,
			available,
			needs,
			everything,
			options,
			schedule,
			proof,
			hires,
			alternatives: alternativesTo(schedule, task, solve),
			carries: carriesOf(settings, demand, available, task, solve),
			tooLate,
			recruiting: recruitingOf(
				hires.map(({ dates }) => dates),
				settings.recruiting,
				passingOf(settings),
			),
			support: supportFor(
				settings.span,
				heads.map((people, month) => people + (schedule.heads[month] ?? 0n)),
			),
			payback: paybackOf(schedule, options, demand),
			emptyDay: emptyDay(productivity.get(settings.roles[0]?.name ?? "")?.monthly ?? 0n, demand),
			risk: chanceOfSchedule(settings, { demand, team, planned, everything, schedule, options }),
			rough: roughOf(settings, demand, productivity, team),
		},
	};
}

/** Whether the search for the cheapest schedule was cut short, and what that may cost. */
function noticeOfProof({ search, place }: HireSettings, proof: Proof): Problem[] {
	if (proof.exact) return [];
	const facts = { within: proof.within, search };
	return [(proof.within === undefined ? warning : notice)("hire-search-ended", facts, place)];
}

/** Of years outside the plan's: of its own the plan has told already. */
function calendarDoubts({ months }: HireSettings, { settings: { year } }: Plan, calendar: Calendar): Problem[] {
	const [first, last] = [months[0], months.at(-1)];
	if (first === undefined || last === undefined) return [];
	return [...calendar.problems(first.from, year.from), ...calendar.problems(year.until, last.until)];
}

function teamFor(
	settings: HireSettings,
	demand: readonly DemandMonth[],
	productivity: HireEstimate["productivity"],
	{ plan, people, deals, calendar, asOf }: HireSources,
): Team {
	const [first, last] = [demand[0], demand.at(-1)];
	const stretch = first && last ? { from: first.period.from, until: last.period.until } : plan.settings.year;
	const won = deals?.all().where({ status: "won" });
	const weights = weightsOf(plan.settings, peopleWithin(people, stretch), won, calendar, asOf);
	return teamOf(settings, demand, {
		people,
		weightOf: weights.of,
		plan,
		calendar,
		productivity: new Map([...productivity].map(([name, { monthly }]) => [name, monthly])),
	});
}

/** An option for each role and month that has a working day, whether it is too late for it or not. */
function optionsFor(
	settings: HireSettings,
	demand: readonly DemandMonth[],
	productivity: HireEstimate["productivity"],
	{ calendar, taxed }: HireSources,
): DatedOption[] {
	return settings.roles.flatMap((role) =>
		demand.flatMap(({ period }, month) => {
			const dates = datesOf(period, role.ramp, settings.lead, calendar);
			if (dates === undefined) return [];
			const monthly = productivity.get(role.name)?.monthly ?? 0n;
			return [{ ...optionOf(role, month, demand, settings, { productivity: monthly, taxed }), dates }];
		}),
	);
}

function plannedSchedule({ planned }: HireSettings, options: readonly DatedOption[]): Schedule {
	const counts = options.map(({ role, dates }) =>
		planned
			.filter((each) => each.role === role.name && dates.start >= each.month.from && dates.start < each.month.until)
			.reduce((sum, { count }) => sum + count, 0),
	);
	return scheduleOf(counts, options, []);
}

function startsIn({ counts }: Schedule, options: readonly DatedOption[], month: number): number {
	return options.reduce((sum, option, at) => sum + (option.month === month ? (counts[at] ?? 0) : 0), 0);
}

function mayStart({ limits }: HireSettings, demand: readonly DemandMonth[], month: number): boolean {
	return !limits.noStarts.some(({ label }) => label === demand[month]?.period.label);
}

function roughOf(
	{ turnover, probationPass, roles }: HireSettings,
	demand: readonly DemandMonth[],
	productivity: HireEstimate["productivity"],
	team: Team,
): RoughEstimate | undefined {
	const monthly = productivity.get(roles[0]?.name ?? "")?.monthly ?? 0n;
	const months = demand.flatMap(({ target }, month) => (target > 0n ? [month] : []));
	if (months.length !== 12 || monthly === 0n) return undefined;
	const required = sumOver(months, (month) => demand[month]?.required ?? 0n);
	const there = Number(divideRounded(team.heads[0] ?? 0n, MILLION, "floor"));
	return "goneBy" in turnover
		? roughEstimate(required, monthly, there, turnover.later, leftBesideLater(turnover))
		: roughEstimate(required, monthly, there, turnover.yearly, probationPass);
}
