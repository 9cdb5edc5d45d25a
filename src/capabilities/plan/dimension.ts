/** The plan split by something besides people: teams without names, products, channels, segments, new and repeat business. */
import type { Day } from "../../core/day.ts";
import type { Selection } from "../../core/deals.ts";
import { monthsOf } from "../../core/period.ts";
import { error, hasErrors, notice, type Problem } from "../../core/problem.ts";
import type { LineKind } from "../../core/problem-facts/plan-lines.ts";
import { ONE, type Rate } from "../../core/rate.ts";
import { leastCommonMultiple } from "../../core/whole.ts";
import type { Plan } from "./decompose.ts";
import { businessLines } from "./dimension/business.ts";
import { givenLines, type Lines, wonLines } from "./dimension/lines.ts";
import { NO_HEDGE } from "./hedge.ts";
import type { Presence } from "./presence.ts";
import type { PlanSettings } from "./settings.ts";
import { splitMonths } from "./split.ts";

export type { LineKind } from "../../core/problem-facts/plan-lines.ts";

/** `manager` is the split by people, and `team` what their teams carry. */
export type Dimension = "manager" | LineKind;

export const DIMENSIONS = [
	"manager",
	"team",
	"product",
	"channel",
	"segment",
	"business",
] as const satisfies readonly Dimension[];

/** Shares by what they are of, and by name: in percent, or any other measure. */
export type GivenShares = Partial<Readonly<Record<Exclude<LineKind, "business">, ReadonlyMap<string, Rate>>>>;

/** The same months and quarters, with a line for each team, product or the like where a plan has people. */
export interface LineSplit {
	readonly by: LineKind;
	readonly plan: Plan;
}

/**
 * The plan's months split over the lines that the settings ask for, by the rule of people: every level adds up exactly,
 * a cell is less than one rounding unit away from its exact share. Undefined where people, or their teams, are the split.
 */
export function lineSplitOf(
	plan: Plan,
	won: Selection | undefined,
	asOf: Day,
): { readonly split?: LineSplit; readonly problems: readonly Problem[] } {
	const { by, shares } = plan.settings;
	if (by === "manager") return { problems: [] };
	if (by === "team" && hasTeams(plan)) {
		return { problems: shares.team === undefined ? [] : [notice("plan-shares-of-teams", {})] };
	}
	const lines = linesOf(plan, by, won, asOf);
	if (hasErrors(lines.problems)) return { problems: lines.problems };
	const { plan: split, problems } = splitOver(plan, lines);
	const all = [...lines.problems, ...problems];
	return split === undefined ? { problems: all } : { split: { by, plan: split }, problems: all };
}

/** Whether people are in teams, so that the teams' plans are the sums of theirs. */
export function hasTeams({ seats }: Plan): boolean {
	return seats.some(({ seat }) => seat.team !== "");
}

function linesOf(plan: Plan, by: LineKind, won: Selection | undefined, asOf: Day): Lines {
	if (by === "business") return businessLines(plan, won, asOf);
	const given = plan.settings.shares[by];
	if (given !== undefined && given.size > 0) return givenLines(by, given);
	if (by === "team") return { seats: [], fixed: [], window: undefined, problems: [error("plan-by-team-unknown", {})] };
	return wonLines(by, won, asOf);
}

/** What is said of people does not touch the lines. */
function withoutPeople(settings: PlanSettings): PlanSettings {
	return { ...settings, weights: new Map(), hedge: NO_HEDGE, funnel: undefined, ramp: [], vacations: "ignore" };
}

function splitOver(
	plan: Plan,
	{ seats, fixed, window }: Lines,
): { readonly plan?: Plan; readonly problems: readonly Problem[] } {
	const settings = { ...withoutPeople(plan.settings), fixed };
	const presences = monthsOf(settings.year).map(() => seats.map(({ weight }) => presenceOf(weight, commonOf(seats))));
	const workdays = plan.season.months.map((month) => month.workdays);
	const { split, problems } = splitMonths(settings, { settings, months: plan.months, workdays, seats, presences });
	return split === undefined ? { problems } : { problems, plan: { ...plan, settings, weightWindow: window, ...split } };
}

/** A line is there every month, whatever its days. */
function presenceOf(strength: Rate, common: bigint): Presence {
	return { days: 1, away: 0, ramp: ONE, strength, weight: (strength.numerator * common) / strength.denominator };
}

function commonOf(seats: Lines["seats"]): bigint {
	return seats.reduce((product, { weight }) => leastCommonMultiple(product, weight.denominator), 1n);
}
