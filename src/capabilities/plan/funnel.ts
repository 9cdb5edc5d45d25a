/** The plan turned round: how many deals, proposals, meetings and calls the money needs, by month, person and day. */
import type { Calendar } from "../../core/calendar.ts";
import { monthsOf, type Period, previous } from "../../core/period.ts";
import type { Problem } from "../../core/problem.ts";
import { rateOf } from "../../core/rate.ts";
import type { History } from "./check/history.ts";
import type { Plan } from "./decompose.ts";
import { type ActivityMonth, activityOf, type Frame } from "./funnel/activity.ts";
import { basisOf } from "./funnel/basis.ts";
import { type Carrier, carriersOf, daysOf, targetOf } from "./funnel/carriers.ts";
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

/**
 * The funnel of a plan (`activityOf` has the formula). Undefined with errors where the past does not give what the
 * settings ask of it. `history`: undefined where no deals were given.
 */
export function funnelOf(
	plan: Plan,
	settings: FunnelSettings,
	{ history, calendar }: { readonly history: History | undefined; readonly calendar: Calendar },
): { readonly funnel?: Funnel; readonly problems: readonly Problem[] } {
	const { basis, problems } = basisOf(settings, history && pastOf(history));
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
