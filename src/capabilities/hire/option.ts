/** What a start would bring and cost: one person of a role who begins on the first working day of a month. */
import type { Money } from "../../core/money.ts";
import { ONE, type Rate, rateOf } from "../../core/rate.ts";
import { divideRounded } from "../../core/rounding.ts";
import { type Cost, costOf, mapCost, NO_COST, type Taxed, totalOf } from "./cost.ts";
import type { DemandMonth } from "./demand.ts";
import { MILLION, startedAfter, stayingAfter } from "./retention.ts";
import type { HireSettings, Role } from "./settings.ts";

export interface StartOption {
	readonly role: Role;
	/** The index of the month of the first day. */
	readonly month: number;
	/** By month: what a ramped person of the role brings in, minor units, half up. */
	readonly full: readonly Money[];
	/** By month, 0 before the start: what the person brings in if they stay, minor units, half up. */
	readonly present: readonly Money[];
	/** By month: the share of such people expected to be there, in millionths. */
	readonly staying: readonly bigint[];
	/** By month: what is expected of the start, `present` × `staying`. */
	readonly capacity: readonly Money[];
	/** By month: expected cost; who has left is not paid. */
	readonly cost: readonly Cost[];
	/** All of it. */
	readonly total: Money;
}

/** The option of starting one person of the role in this month. */
export function optionOf(
	role: Role,
	month: number,
	demand: readonly DemandMonth[],
	settings: HireSettings,
	{ productivity, taxed }: { readonly productivity: Money; readonly taxed: Taxed },
): StartOption {
	const present = demand.map(({ season }, at) => (at < month ? 0n : broughtIn(role, at - month, season, productivity)));
	const staying = demand.map((_, at) => (at < month ? 0n : newcomersAfter(at - month, settings)));
	const worked = demand.slice(month).map(({ period }) => period);
	const costs = costOf(role, worked, present.slice(month), taxed);
	const cost = demand.map((_, at) => expected(costs[at - month] ?? NO_COST, staying[at] ?? 0n));
	return {
		role,
		month,
		full: demand.map(({ season }) => divideRounded(productivity * season, MILLION, "half-up")),
		present,
		staying,
		capacity: present.map((amount, at) => divideRounded(amount * (staying[at] ?? 0n), MILLION, "half-up")),
		cost,
		total: cost.reduce((sum, each) => sum + totalOf(each), 0n),
	};
}

function broughtIn({ ramp }: Role, tenure: number, season: bigint, productivity: Money): Money {
	const { numerator, denominator } = ramp[tenure] ?? { numerator: 1n, denominator: 1n };
	return divideRounded(productivity * season * numerator, MILLION * denominator, "half-up");
}

/**
 * The share of starts that is there in the month after so many whole months, in millionths: all of them on probation,
 * those who pass after it, and of these who stays by the year's turnover, which counts from the end of the probation,
 * since who leaves before it has not passed. Without a probation nobody has to pass one. Turnover by tenure counts from
 * the first day, and who doesn't pass is among those it takes: the probation takes nobody beside it.
 */
export function newcomersAfter(
	months: number,
	{ probation, probationPass, turnover }: Pick<HireSettings, "probation" | "probationPass" | "turnover">,
): bigint {
	if ("goneBy" in turnover) return startedAfter(months, turnover);
	if (months < probation) return MILLION;
	const { numerator, denominator } = probation === 0 ? ONE : probationPass;
	return divideRounded(stayingAfter(months - probation, turnover) * numerator, denominator, "half-up");
}

/** The share of starts that is there when the probation is over. */
export function passingOf(settings: Pick<HireSettings, "probation" | "probationPass" | "turnover">): Rate {
	const { turnover, probation, probationPass } = settings;
	return "goneBy" in turnover ? rateOf(startedAfter(probation, turnover), MILLION) : probationPass;
}

/** What is paid once is paid for everybody who starts: in their first month all are there. */
function expected(cost: Cost, staying: bigint): Cost {
	return mapCost((line) => divideRounded(cost[line] * staying, MILLION, "half-up"));
}
