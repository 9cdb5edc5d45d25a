/** The plan by working days, and so by weeks: a month's target over the days on which it is carried. */
import { allocate } from "../../core/allocation.ts";
import type { Calendar } from "../../core/calendar.ts";
import { addDays, type Day } from "../../core/day.ts";
import { type Money, minorPerMajor } from "../../core/money.ts";
import { contains, monthsOf, type Period, weeksOf } from "../../core/period.ts";
import type { SeatPlan, Share } from "./carry.ts";
import type { Plan } from "./decompose.ts";
import type { Seat } from "./seats.ts";
import type { PlanSettings } from "./settings.ts";

export interface DayTarget {
	readonly day: Day;
	/** Minor units. */
	readonly target: Money;
}

/** One month of whoever carries it. */
export interface MonthDays {
	readonly period: Period;
	/** In order; empty only where nothing is carried. */
	readonly days: readonly DayTarget[];
}

/** What falls into one ISO week; at the ends of the year only the year's own days. */
export interface WeekTarget extends Share {
	/** How many days carry it. */
	readonly days: number;
	/** Whence: of each month that the week touches, the days from `before` up to `until` by their place in it. */
	readonly runs: readonly WeekRun[];
}

export interface WeekRun {
	/** The month's place in the year, from 0. */
	readonly month: number;
	readonly before: number;
	readonly until: number;
}

export interface CalendarSplit {
	/** The ISO weeks that the year touches. */
	readonly weeks: readonly Period[];
	/** `seats[seat][month]`; where the plan has no people, one entry: the company. */
	readonly seats: readonly (readonly MonthDays[])[];
}

/**
 * Every seat's months over its working days. A month is split by `allocate` over equal days, in whole major units
 * (roubles), so that days and weeks add up to it exactly and a day is less than one major unit away from its exact
 * share. Whoever carries a month without a working day of their own carries it on the company's working days, and a
 * month without any on its last day.
 */
export function calendarSplit(plan: Plan, calendar: Calendar): CalendarSplit {
	const { year, currency } = plan.settings;
	const workdays = monthsOf(year).map((month) => daysIn(month).filter((day) => calendar.isWorkday(day)));
	const unit = minorPerMajor(currency);
	const ofSeat = (months: readonly Share[], isThere: (day: Day) => boolean) =>
		months.map(({ period, target }, month): MonthDays => {
			const company = workdays[month] ?? [];
			const own = company.filter(isThere);
			const carrying = target === 0n ? own : firstNotEmpty(own, company, [addDays(period.until, -1)]);
			return { period, days: dayTargets(target, carrying, unit) };
		});
	const seats = plan.seats.map(({ seat, months }: SeatPlan) =>
		ofSeat(months, (day) => carriesOn(seat, day, plan.settings)),
	);
	return { weeks: weeksOf(year), seats: seats.length === 0 ? [ofSeat(plan.months, () => true)] : seats };
}

function daysIn({ from, until }: Period): Day[] {
	return Array.from({ length: until - from }, (_, offset) => addDays(from, offset));
}

function firstNotEmpty(...lists: readonly (readonly Day[])[]): readonly Day[] {
	return lists.find((list) => list.length > 0) ?? [];
}

function dayTargets(target: Money, days: readonly Day[], unit: Money): DayTarget[] {
	const parts = allocate(
		target,
		days.map(() => 1n),
		unit,
	);
	return days.map((day, index) => ({ day, target: parts[index] ?? 0n }));
}

/** Whether the seat carries its plan on the working day, as its days in the plan are counted. */
function carriesOn({ from, until, vacations }: Seat, day: Day, settings: PlanSettings): boolean {
	const employed = (from === undefined || from <= day) && (until === undefined || day < until);
	const away = settings.vacations === "deduct" && vacations.some((absence) => contains(absence, day));
	return employed && !away;
}

/** The weeks of one seat, each the sum of its days. */
export function weekTargets(weeks: readonly Period[], months: readonly MonthDays[]): WeekTarget[] {
	return weeks.map((period) => {
		const runs = months.flatMap((month, index) => runIn(period, month, index));
		const days = runs.flatMap(({ month, before, until }) => months[month]?.days.slice(before, until) ?? []);
		return { period, runs, days: days.length, target: days.reduce((sum, { target }) => sum + target, 0n) };
	});
}

function runIn(week: Period, { period, days }: MonthDays, month: number): WeekRun[] {
	if (period.until <= week.from || period.from >= week.until) return [];
	const before = days.filter(({ day }) => day < week.from).length;
	const until = days.filter(({ day }) => day < week.until).length;
	return before < until ? [{ month, before, until }] : [];
}
