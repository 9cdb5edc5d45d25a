/**
 * The steps of the split in whole numbers small enough for a spreadsheet's doubles, so that the workbook can repeat
 * them exactly. `decompose` owns the result; this retraces how it came about.
 */
import type { Plan } from "./decompose.ts";
import { teamsOf } from "./teams.ts";
import { fitsInCells } from "./working/fits.ts";
import { largestTarget } from "./working/limit.ts";
import { type Carried, type MonthSteps, monthSteps } from "./working/month.ts";
import { type Scale, scaleOf } from "./working/scale.ts";
import { type Shape, shapeOf } from "./working/shape.ts";

export interface Working extends Scale {
	readonly shape: Shape;
	/** The largest target that the workbook can follow, in minor units. */
	readonly largest: bigint;
	readonly months: readonly MonthWorking[];
}

/** A month out of the year, and what follows inside it. */
export interface MonthWorking extends MonthSteps {
	readonly weight: bigint;
	/** Whole units, rounded down. */
	readonly base: bigint;
	readonly remainder: bigint;
	/** What it received of the units left over. */
	readonly extra: bigint;
	/** The month's target. */
	readonly whole: bigint;
}

/** The steps; undefined where a spreadsheet could not repeat them exactly: there the workbook must show values. */
export function workingOf(plan: Plan): Working | undefined {
	const scale = scaleOf(plan);
	const { divisor, target, unit } = scale;
	const perDay = isPerDay(plan);
	const weights = plan.season.months.map((month) => month.index * (perDay ? BigInt(month.workdays) : 1n));
	if (!fitsInCells(plan, scale, weights)) return undefined;
	const shape = shapeOf(plan);
	const teams = teamsOf(plan);
	const shared = weights.reduce((sum, weight) => sum + weight, 0n) * unit;
	let carried: Carried = { seats: [], teams: [] };
	const months = weights.map((weight, month): MonthWorking => {
		const steps = monthSteps(plan, teams, month, scale, carried, shape.quotas);
		carried = {
			seats: steps.seats.map((seat) => seat.carried),
			teams: steps.quotas?.lines.map((line) => line.carried) ?? [],
		};
		const whole = (plan.months[month]?.target ?? 0n) / divisor;
		const base = (target * weight) / shared;
		return { ...steps, weight, base, remainder: target * weight - base * shared, extra: whole - base * unit, whole };
	});
	return { ...scale, shape, largest: largestTarget(plan, weights), months };
}

/** Whether an index is one of working days, so that a month's weight is the index times its days. */
export function isPerDay({ settings: { seasonality } }: Plan): boolean {
	return seasonality.from === "workdays" || ("per" in seasonality && seasonality.per === "workday");
}
