/** The plan turned round: how many deals, proposals, meetings and calls the money needs, by month, person and day. */
import type { Calendar } from "../../core/calendar.ts";
import { monthsOf, type Period, previous } from "../../core/period.ts";
import { error, type Problem } from "../../core/problem.ts";
import { rateOf } from "../../core/rate.ts";
import type { History } from "./check/history.ts";
import type { Plan } from "./decompose.ts";
import { type ActivityMonth, activityOf, type Frame } from "./funnel/activity.ts";
import { asksHistory, basisOf } from "./funnel/basis.ts";
import { type Carrier, carriersOf, daysOf, targetOf } from "./funnel/carriers.ts";
import { pipelinesOf } from "./funnel/conversions.ts";
import { problemsOfFunnel } from "./funnel/doubts.ts";
import { monthMoney } from "./funnel/money.ts";
import { monthsBefore } from "./funnel/needs.ts";
import { pastOf } from "./funnel/past.ts";
import type { FunnelSettings } from "./funnel/wanted.ts";

/** The activity of the company and of everybody who carries the plan, months as in `months`. */
export interface Funnel extends Frame {
	readonly company: readonly ActivityMonth[];
	readonly carriers: readonly CarrierActivity[];
}

export interface CarrierActivity {
	readonly carrier: Carrier;
	readonly months: readonly ActivityMonth[];
}

export interface FunnelSources {
	/** Undefined where no deals were given. */
	readonly history: History | undefined;
	readonly calendar: Calendar;
	/** The stages in order that accounts of the deals' CRM begin with. */
	readonly pipelines?: readonly (readonly string[])[] | undefined;
}

/**
 * The funnel of a plan (`activityOf` has the formula). Undefined with errors where the past does not give what the
 * settings ask of it.
 */
export function funnelOf(
	plan: Plan,
	settings: FunnelSettings,
	{ history, calendar, pipelines = [] }: FunnelSources,
): { readonly funnel?: Funnel; readonly problems: readonly Problem[] } {
	const past = history && pastOf(history, settings.pipeline);
	const empty = history && past === undefined ? pipelineWithoutSales(settings, history) : [];
	const { basis, problems } = empty.length > 0 ? { problems: empty } : basisOf(settings, past, pipelines);
	if (basis === undefined) return { problems };
	const before = Math.max(...basis.stages.map(({ daysBefore }) => monthsBefore(daysBefore)));
	const frame: Frame = {
		basis,
		before,
		months: [...monthsBack(plan.settings.year, before), ...monthsOf(plan.settings.year)],
		money: plan.months.map(({ target }) => monthMoney(rateOf(target, 1n), basis.repeat)),
	};
	const targets = plan.months.map(({ target }) => target);
	const funnel: Funnel = {
		...frame,
		company: activityOf(frame, targets, (month) => calendar.workdaysIn(month)),
		carriers: carriersOf(plan).map((carrier) => ({
			carrier,
			months: activityOf(
				frame,
				targets.map((_, month) => targetOf(carrier, month)),
				(month) => daysOf(carrier, month, plan, calendar),
			),
		})),
	};
	return { funnel, problems: [...problems, ...problemsOfFunnel(funnel, plan)] };
}

/** An error where the pipeline that was chosen sold nothing, though others did. */
function pipelineWithoutSales(settings: FunnelSettings, history: History): Problem[] {
	const { pipeline, place } = settings;
	const past = pastOf(history);
	if (pipeline === undefined || past === undefined || !asksHistory(settings)) return [];
	return [error("plan-funnel-pipeline-empty", { pipeline, pipelines: pipelinesOf(past.won) }, place)];
}

/** So many months before the year, in order. */
function monthsBack(year: Period, count: number): Period[] {
	const months: Period[] = [];
	let [first] = monthsOf(year);
	while (first !== undefined && months.length < count) {
		first = previous(first);
		months.unshift(first);
	}
	return months;
}
