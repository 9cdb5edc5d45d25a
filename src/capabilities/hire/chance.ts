/** The estimate as chance sees it: who is there, who starts, and what may go otherwise. */

import type { Money } from "../../core/money.ts";
import { applyRate, type Rate } from "../../core/rate.ts";
import type { DemandMonth } from "./demand.ts";
import type { DatedOption } from "./hires.ts";
import { leavingPerMonth, startedAfter } from "./retention.ts";
import type { RiskModel, RiskStaff, RiskStart } from "./risk/model.ts";
import { type RiskResult, simulate } from "./risk.ts";
import type { Schedule } from "./schedule.ts";
import { settledAfter } from "./settings/turnover.ts";
import type { HireSettings } from "./settings.ts";
import type { Team } from "./team.ts";

/** What the chance is reckoned from. `everything`: all options, those that are too late as well. */
export interface ChanceSources {
	readonly demand: readonly DemandMonth[];
	readonly team: Team;
	readonly planned: Schedule;
	readonly everything: readonly DatedOption[];
	readonly schedule: Schedule;
	readonly options: readonly DatedOption[];
}

/** The chance of the schedule; undefined where no simulation is wanted. */
export function chanceOfSchedule(settings: HireSettings, sources: ChanceSources): RiskResult | undefined {
	return simulate(modelOf(settings, sources), settings.risk);
}

function modelOf(settings: HireSettings, sources: ChanceSources): RiskModel {
	const { demand, team, planned, everything, schedule, options } = sources;
	// months before the plan's year have no target, and what is sold in them carries nothing of it
	const counts = (month: number) => (demand[month]?.target ?? 0n) > 0n;
	const sold = (amount: Money, month: number) =>
		counts(month) ? applyRate(amount, settings.attainment, "half-up") : 0n;
	const staff = team.members.map(
		(member, at): RiskStaff => ({
			key: `${member.name} ${member.team} ${at}`,
			capacity: member.capacity.map(sold),
			certain: member.certain,
			tenureMonths: member.tenureAtFirst,
		}),
	);
	const agreed = startsOf(planned, everything, sold).map((start) => agreedStart(start, demand));
	return {
		months: demand.map(({ period, target }) => ({ period, target })),
		staff: [...staff, ...agreed],
		starts: startsOf(schedule, options, sold),
		extra: options[0] && startOf(options[0], sold, "extra"),
		monthlyLeave: leavingPerMonth(settings.turnover),
		byTenure: byTenureOf(settings, demand.length),
		probation: settings.probation,
		probationPass: settings.probationPass,
		recruitingDays: settings.lead.recruiting.days,
	};
}

/** As far as who starts on the last day before everybody is treated alike can get within the months. */
function byTenureOf({ turnover }: HireSettings, months: number): RiskModel["byTenure"] {
	if (!("goneBy" in turnover)) return undefined;
	const settled = settledAfter(turnover);
	return { settled, still: Array.from({ length: settled + months + 1 }, (_, at) => startedAfter(at, turnover)) };
}

/** What is really sold of a month's capacity. */
type Sold = (amount: Money, month: number) => Money;

/** One entry for each person who starts, named by role, month and number, so that luck is theirs in every variant. */
function startsOf({ counts }: Schedule, options: readonly DatedOption[], sold: Sold): RiskStart[] {
	return options.flatMap((option, at) =>
		Array.from({ length: counts[at] ?? 0 }, (_, number) =>
			startOf(option, sold, `${option.role.name} ${option.month} ${number}`),
		),
	);
}

function startOf({ role, month, full }: DatedOption, sold: Sold, key: string): RiskStart {
	return { key, role: role.name, start: month, full: full.map(sold), ramp: role.ramp };
}

/** An agreed start does not slip, so it is one of the staff who comes later. */
function agreedStart({ key, start, full, ramp }: RiskStart, demand: readonly DemandMonth[]): RiskStaff {
	const capacity = demand.map((_, at) => {
		const rate: Rate = ramp[at - start] ?? { numerator: 1n, denominator: 1n };
		return at < start ? 0n : applyRate(full[at] ?? 0n, rate, "half-up");
	});
	return { key: `agreed ${key}`, capacity, certain: false, tenureMonths: -start };
}
