/** Periods of the calendar, half-open: a period runs from its first day up to, and not including, the first day of the next. */
import { getISOWeek } from "date-fns/getISOWeek";
import { getISOWeekYear } from "date-fns/getISOWeekYear";
import { addDays, type Day, dayOf, dayParts, isoDay, parseIsoDay } from "./day.ts";

export type PeriodKind = "year" | "quarter" | "month" | "week" | "day";

export interface Period {
	readonly kind: PeriodKind;
	/** `2026`, `2026-Q1`, `2026-03`, `2026-W14` or `2026-03-31`, as in the JSON interface. */
	readonly label: string;
	readonly from: Day;
	/** The first day after the period. */
	readonly until: Day;
}

/**
 * The year that starts in this month of this calendar year. A fiscal year is named by the calendar year it starts in.
 * Refuses months but 1 to 12.
 */
export function year(number: number, fiscalStartMonth = 1): Period {
	return spanOfMonths("year", yearLabel(number), startOfYear(number, fiscalStartMonth), 12);
}

/** The kind of period that the day is in. Quarters count from the start of the fiscal year, Q1 to Q4; months do not shift. */
export function periodOf(kind: PeriodKind, day: Day, fiscalStartMonth = 1): Period {
	const { year: number, month, weekday } = dayParts(day);
	const fiscalYear = month < fiscalStartMonth ? number - 1 : number;
	if (kind === "year") return year(fiscalYear, fiscalStartMonth);
	if (kind === "quarter") {
		const monthsIn = monthCount(number, month) - startOfYear(fiscalYear, fiscalStartMonth);
		return quarter(fiscalYear, Math.floor(monthsIn / 3) + 1, fiscalStartMonth);
	}
	if (kind === "month") return spanOfMonths("month", isoDay(day).slice(0, 7), monthCount(number, month), 1);
	if (kind === "week") return week(addDays(day, 1 - weekday));
	return { kind: "day", label: isoDay(day), from: day, until: addDays(day, 1) };
}

/** The period of this label; undefined for any other writing and for periods that do not exist (`2026-W54`, `2026-02-30`). */
export function parsePeriod(text: string, fiscalStartMonth = 1): Period | undefined {
	const day = parseIsoDay(text);
	if (day !== undefined) return periodOf("day", day);
	const match = /^(\d{4})(?:-(?:(\d{2})|Q([1-4])|W(\d{2})))?$/.exec(text);
	if (!match) return undefined;
	const [, yearText, monthText, quarterText, weekText] = match;
	const number = Number(yearText);
	if (quarterText !== undefined) return quarter(number, Number(quarterText), fiscalStartMonth);
	if (weekText !== undefined) return weekOfYear(number, Number(weekText));
	if (monthText === undefined) return year(number, fiscalStartMonth);
	const first = dayOf(number, Number(monthText), 1);
	return first === undefined ? undefined : periodOf("month", first);
}

/** The four quarters of a year, fiscal or not. Refuses other periods. */
export function quartersOf(period: Period): Period[] {
	if (period.kind !== "year") throw new RangeError(`not a year: ${period.label}`);
	return covering("quarter", period);
}

/** The calendar months that the period touches, in order: of a year or quarter, exactly its own. */
export function monthsOf(period: Period): Period[] {
	return covering("month", period);
}

/** The ISO weeks, Monday to Sunday, that the period touches; the first and last may reach beyond it. */
export function weeksOf(period: Period): Period[] {
	return covering("week", period);
}

/** Whether the day is in the period. */
export function contains(period: Pick<Period, "from" | "until">, day: Day): boolean {
	return period.from <= day && day < period.until;
}

/** How many calendar days the period has. */
export function daysIn(period: Pick<Period, "from" | "until">): number {
	return period.until - period.from;
}

/** How many calendar months the month of the second day comes after that of the first; below zero where it comes before. */
export function monthsBetween(from: Day, to: Day): number {
	return monthOf(to) - monthOf(from);
}

/** The period of the same kind just before. */
export function previous(period: Period): Period {
	return periodOf(period.kind, addDays(period.from, -1), fiscalStartOf(period));
}

/**
 * The same period a year ago: by its number or date. Week 53 of a year whose last year has only 52 is compared with
 * week 52, and 29 February with 28 February.
 */
export function yearAgo(period: Period): Period {
	const parts = dayParts(period.from);
	if (period.kind === "week") {
		const [lastYear, number] = [yearOfLabel(period) - 1, Number(period.label.slice(-2))];
		return weekOfYear(lastYear, number) ?? week(mondayOfWeek(lastYear, 52));
	}
	const lastOfMonth = addDays(firstOf(monthCount(parts.year - 1, parts.month + 1)), -1);
	const sameDate = dayOf(parts.year - 1, parts.month, parts.dayOfMonth) ?? lastOfMonth;
	return periodOf(period.kind, sameDate, fiscalStartOf(period));
}

/** Periods of the kind that together cover all days of the period. */
function covering(kind: PeriodKind, whole: Period): Period[] {
	const fiscalStartMonth = fiscalStartOf(whole);
	const periods: Period[] = [];
	for (let next = whole.from; next < whole.until; ) {
		const period = periodOf(kind, next, fiscalStartMonth);
		periods.push(period);
		next = period.until;
	}
	return periods;
}

function quarter(fiscalYear: number, number: number, fiscalStartMonth: number): Period {
	const start = startOfYear(fiscalYear, fiscalStartMonth) + (number - 1) * 3;
	return spanOfMonths("quarter", `${yearLabel(fiscalYear)}-Q${number}`, start, 3);
}

/** The month (1–12) in which the period's fiscal year starts; 1 for kinds that do not depend on it. */
function fiscalStartOf(period: Period): number {
	const { month } = dayParts(period.from);
	if (period.kind === "year") return month;
	if (period.kind !== "quarter") return 1;
	const monthsBefore = (Number(period.label.slice(-1)) - 1) * 3;
	return ((month - 1 - monthsBefore + 12) % 12) + 1;
}

function spanOfMonths(kind: PeriodKind, label: string, start: number, months: number): Period {
	return { kind, label, from: firstOf(start), until: firstOf(start + months) };
}

function startOfYear(number: number, fiscalStartMonth: number): number {
	if (!(fiscalStartMonth >= 1 && fiscalStartMonth <= 12)) throw new RangeError(`not a month: ${fiscalStartMonth}`);
	return monthCount(number, fiscalStartMonth);
}

function monthOf(day: Day): number {
	const { year: number, month } = dayParts(day);
	return monthCount(number, month);
}

/** Months since January of the year 0: whole, so that months add and subtract. */
function monthCount(number: number, month: number): number {
	return number * 12 + month - 1;
}

/** The first day of the month with this count. */
function firstOf(count: number): Day {
	const first = dayOf(Math.floor(count / 12), (count % 12) + 1, 1);
	if (first === undefined) throw new RangeError(`not a month: ${count}`);
	return first;
}

/** The week of year and number, as ISO 8601 counts; undefined where the year has no such week. */
function weekOfYear(number: number, weekNumber: number): Period | undefined {
	if (weekNumber < 1) return undefined;
	const found = week(mondayOfWeek(number, weekNumber));
	return yearOfLabel(found) === number ? found : undefined;
}

/** Week 1 is the week with 4 January in it; then on by sevens, past the year's last week if need be. */
function mondayOfWeek(number: number, weekNumber: number): Day {
	const fourth = addDays(firstOf(monthCount(number, 1)), 3);
	return addDays(fourth, 1 - dayParts(fourth).weekday + (weekNumber - 1) * 7);
}

/** A week belongs to the year that its Thursday is in, so its label's year may differ from its Monday's. */
function week(monday: Day): Period {
	const date = localNoon(monday);
	const label = `${yearLabel(getISOWeekYear(date))}-W${String(getISOWeek(date)).padStart(2, "0")}`;
	return { kind: "week", label, from: monday, until: addDays(monday, 7) };
}

/** date-fns reads local time: noon of the day, built from its parts, is that day in every time zone. */
function localNoon(day: Day): Date {
	const { year: number, month, dayOfMonth } = dayParts(day);
	const date = new Date(2000, 0, 1, 12);
	date.setFullYear(number, month - 1, dayOfMonth);
	return date;
}

function yearLabel(number: number): string {
	return String(number).padStart(4, "0");
}

function yearOfLabel(period: Period): number {
	return Number(period.label.slice(0, 4));
}
