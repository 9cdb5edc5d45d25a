/** Each month's target split over the seats that carry it. */
import { allocateMonth } from "../../core/allocation.ts";
import type { Money } from "../../core/money.ts";
import { contains, type Period, quartersOf } from "../../core/period.ts";
import type { FixedContext, FixedMonths } from "./fixed/months.ts";
import type { MonthPools } from "./pools.ts";
import type { Presence } from "./presence.ts";
import type { Seat } from "./seats.ts";

/** A period's part of the target, in minor units. */
export interface Share {
	readonly period: Period;
	readonly target: Money;
}

/** What one seat carries. */
export interface SeatPlan {
	readonly seat: Seat;
	readonly months: readonly SeatMonth[];
	readonly quarters: readonly Share[];
	readonly target: Money;
}

export interface SeatMonth extends Share, Presence {}

/** The months that nobody carries, though they have a target; none where the plan has no people at all. */
export function monthsWithoutSeats(
	presences: readonly (readonly Presence[])[],
	months: readonly Share[],
): readonly Period[] {
	return months
		.filter(({ target }, month) => target !== 0n && isEmpty(presences[month] ?? []))
		.map((month) => month.period);
}

function isEmpty(seats: readonly Presence[]): boolean {
	return seats.length > 0 && seats.every((each) => each.weight === 0n);
}

/**
 * Splits every month over its seats: fixed ones get what is fixed, each pool's others share what is left by their
 * weights, remainders carried from month to month (`allocateMonths` states the rule and its bounds). Refuses a pool that
 * nobody carries: see `poolsOf`.
 */
export function carry(
	{ seats, presences, months, settings: { year, unit } }: FixedContext,
	fixed: FixedMonths,
	pools: readonly MonthPools[],
): SeatPlan[] {
	const targets = allocateInPools(seats.length, presences, fixed, pools, unit);
	const quarters = quartersOf(year);
	return seats.map((seat, position) => {
		const ofSeat = months.flatMap(({ period }, month): SeatMonth[] => {
			const presence = presences[month]?.[position];
			return presence === undefined ? [] : [{ period, target: targets[month]?.[position] ?? 0n, ...presence }];
		});
		return { seat, months: ofSeat, quarters: sumsWithin(quarters, ofSeat), target: sum(ofSeat) };
	});
}

function allocateInPools(
	count: number,
	presences: readonly (readonly Presence[])[],
	fixed: FixedMonths,
	pools: readonly MonthPools[],
	unit: Money,
): readonly (readonly Money[])[] {
	const carries = new Array<bigint>(count).fill(0n);
	return pools.map(({ rest, teams }, month) => {
		const targets = Array.from({ length: count }, (_, position) => fixed.seats[month]?.[position] ?? 0n);
		for (const { whole, members } of [rest, ...teams.values()]) {
			const weights = members.map((position) => presences[month]?.[position]?.weight ?? 0n);
			const carried = members.map((position) => carries[position] ?? 0n);
			const shared = allocateMonth(whole, weights, unit, carried);
			for (const [index, position] of members.entries()) {
				targets[position] = shared.parts[index] ?? 0n;
				carries[position] = shared.carries[index] ?? 0n;
			}
		}
		return targets;
	});
}

/** The quarters of the year, each the sum of its months. */
export function quarterSums(year: Period, months: readonly Share[]): Share[] {
	return sumsWithin(quartersOf(year), months);
}

function sumsWithin(periods: readonly Period[], months: readonly Share[]): Share[] {
	return periods.map((period) => ({
		period,
		target: sum(months.filter((month) => contains(period, month.period.from))),
	}));
}

/** The targets together. */
export function sum(shares: readonly Share[]): Money {
	return shares.reduce((total, share) => total + share.target, 0n);
}
