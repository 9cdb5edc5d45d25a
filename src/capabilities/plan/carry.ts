/** Each month's target split over the seats that carry it. */
import { allocateMonths } from "../../core/allocation.ts";
import type { Calendar } from "../../core/calendar.ts";
import type { Money } from "../../core/money.ts";
import { contains, type Period, quartersOf } from "../../core/period.ts";
import { daysPresent, type Seat } from "./seats.ts";

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

export interface SeatMonth extends Share {
	/** Working days of the month on which the seat carries the plan. */
	readonly days: number;
	/** What the month's target is split by: the weight, scaled to a whole number, times the days. */
	readonly weight: bigint;
}

/** The months that nobody carries, though they have a target; none where the plan has no people at all. */
export function monthsWithoutSeats(
	seats: readonly Seat[],
	months: readonly Share[],
	calendar: Calendar,
): readonly Period[] {
	if (seats.length === 0) return [];
	return months
		.filter(
			({ period, target }) =>
				target !== 0n && monthWeights(seats, period, calendar).every((each) => each.weight === 0n),
		)
		.map((month) => month.period);
}

/**
 * Splits every month over its seats by weight times working days present, remainders carried from month to month
 * (`allocateMonths` states the rule and its bounds). Refuses a month that nobody carries: see `monthsWithoutSeats`.
 */
export function carry(
	seats: readonly Seat[],
	months: readonly Share[],
	year: Period,
	unit: Money,
	calendar: Calendar,
): SeatPlan[] {
	if (seats.length === 0) return [];
	const weights = months.map(({ period }) => monthWeights(seats, period, calendar));
	const targets = allocateMonths(
		months.map((month) => month.target),
		weights.map((ofMonth) => ofMonth.map((each) => each.weight)),
		unit,
	);
	return seats.map((seat, position) => {
		const ofSeat = months.map(({ period }, month) => ({
			period,
			target: targets[month]?.[position] ?? 0n,
			...(weights[month]?.[position] ?? { days: 0, weight: 0n }),
		}));
		return { seat, months: ofSeat, quarters: quarterSums(year, ofSeat), target: sum(ofSeat) };
	});
}

/** The quarters of the year, each the sum of its months. */
export function quarterSums(year: Period, months: readonly Share[]): Share[] {
	return quartersOf(year).map((period) => ({
		period,
		target: sum(months.filter((month) => contains(period, month.period.from))),
	}));
}

/** The targets together. */
export function sum(shares: readonly Share[]): Money {
	return shares.reduce((total, share) => total + share.target, 0n);
}

/** Weights as whole numbers: the rates over their common denominator, times the days. */
function monthWeights(seats: readonly Seat[], period: Period, calendar: Calendar) {
	const common = seats.reduce((multiple, { weight }) => leastCommonMultiple(multiple, weight.denominator), 1n);
	return seats.map((seat) => {
		const days = daysPresent(seat, period, calendar);
		return { days, weight: (seat.weight.numerator * common * BigInt(days)) / seat.weight.denominator };
	});
}

function leastCommonMultiple(a: bigint, b: bigint): bigint {
	return (a / greatestCommonDivisor(a, b)) * b;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
	return b === 0n ? a : greatestCommonDivisor(b, a % b);
}
