/** What the sheets of weeks, days and persons need: the plan's view, everybody's days, and how they become formulas. */
import { addDays, type Day, dayParts } from "../../../../core/day.ts";
import type { Money } from "../../../../core/money.ts";
import { type Period, periodOf } from "../../../../core/period.ts";
import { shortName } from "../../../../i18n/period-names.ts";
import { type Said, say } from "../../../../i18n/words.ts";
import { writtenDay } from "../../../../i18n/written.ts";
import type { Formula, Reference } from "../../../../output/document.ts";
import {
	type CalendarSplit,
	type MonthDays,
	type WeekRun,
	type WeekTarget,
	weekTargets,
} from "../../calendar-split.ts";
import { carriersOf } from "../../funnel/carriers.ts";
import { calendarWords } from "../../words-calendar.ts";
import { at, carrierId } from "../refs.ts";
import type { SeatView, View } from "../view.ts";

export interface CalendarView extends View {
	readonly told: Said<typeof calendarWords>;
	readonly weeks: readonly Period[];
	/** Everybody who carries the plan; where it has no people, the company. */
	readonly columns: readonly CalendarColumn[];
}

/** One who carries the plan, with the seats that make it up. */
export interface CalendarColumn {
	readonly id: string;
	/** As the person is called in the staff; undefined of vacancies and of the company. */
	readonly person: string | undefined;
	readonly title: string;
	readonly seats: readonly SeatView[];
	readonly parts: readonly CalendarPart[];
}

/** The days of one seat, and where its months' amounts stand. */
export interface CalendarPart {
	readonly months: readonly MonthDays[];
	readonly weeks: readonly WeekTarget[];
	readonly cellOf: (month: string) => Reference;
}

/** The view of a plan with its days. */
export function calendarView(view: View, split: CalendarSplit): CalendarView {
	const told = say(calendarWords, view.language);
	const part = (months: readonly MonthDays[], cellOf: CalendarPart["cellOf"]): CalendarPart => ({
		months,
		weeks: weekTargets(split.weeks, months),
		cellOf,
	});
	const company: CalendarColumn = {
		id: "company",
		person: undefined,
		title: told.company,
		seats: [],
		parts: [part(split.seats[0] ?? [], (month) => at("summary", "months", month, "plan"))],
	};
	const carriers = carriersOf(view.plan).map(({ name, vacancy, positions }, index): CalendarColumn => {
		const seats = positions.flatMap((position) => view.seats[position] ?? []);
		return {
			id: carrierId(index),
			person: vacancy ? undefined : name,
			title: seats[0]?.name ?? name,
			seats,
			parts: positions.flatMap((position) => {
				const seat = view.seats[position];
				return seat ? [part(split.seats[position] ?? [], (month) => at("people", "people", seat.id, month))] : [];
			}),
		};
	});
	return { ...view, told, weeks: split.weeks, columns: carriers.length === 0 ? [company] : carriers };
}

/** What the column carries in the week. */
export function weekTarget({ parts }: CalendarColumn, week: number): Money {
	return parts.reduce((sum, { weeks }) => sum + (weeks[week]?.target ?? 0n), 0n);
}

/** How many working days it carries it on. */
export function weekDays({ parts }: CalendarColumn, week: number): number {
	return parts.reduce((sum, { weeks }) => sum + (weeks[week]?.days ?? 0), 0);
}

/** The same from the cells of the months. */
export function weekFormula(column: CalendarColumn, week: number): Formula {
	return sumOfRuns(column.parts.flatMap((part) => (part.weeks[week]?.runs ?? []).map((run) => runFormula(part, run))));
}

/** The sum of what runs of days carry; zero where there are none. */
export function sumOfRuns(runs: readonly Formula[]): Formula {
	return runs.length === 0 ? ["0"] : runs.flatMap((run, index): Formula => (index === 0 ? run : ["+", ...run]));
}

/** What the days of a month from one place to another carry: the days up to the last less those before the first. */
export function runFormula({ months, cellOf }: CalendarPart, { month, before, until }: WeekRun): Formula {
	const ofMonth = months[month];
	if (ofMonth === undefined) return ["0"];
	const cell = cellOf(ofMonth.period.label);
	const last = firstDays(cell, until, ofMonth.days.length);
	return before === 0 ? last : [...last, "-(", ...firstDays(cell, before, ofMonth.days.length), ")"];
}

/**
 * What the first so many of a month's days carry: whole units of money each, and one more for each of the first days
 * while units are left, as `allocate` gives them. Put together by hand, since a large plan has a hundred thousand.
 */
function firstDays(cell: Reference, count: number, of: number): Formula {
	if (count === of) return [cell];
	return [`${count}*INT(`, cell, `/${of})+MIN(${count},`, cell, `-${of}*INT(`, cell, `/${of}))`];
}

/** `29.12–04.01`; of a week at the end of the year only the year's own days. */
export function datesOf({ plan, language }: View, week: Period): string {
	const { year } = plan.settings;
	const [first, last] = [later(week.from, year.from), earlier(addDays(week.until, -1), addDays(year.until, -1))];
	return `${shortDay(first, language)}–${shortDay(last, language)}`;
}

function shortDay(day: Day, language: View["language"]): string {
	if (language === "ru") return writtenDay(day, language).slice(0, 5);
	return `${dayParts(day).dayOfMonth} ${shortName(periodOf("month", day), language)}`;
}

function later(a: Day, b: Day): Day {
	return a > b ? a : b;
}

function earlier(a: Day, b: Day): Day {
	return a < b ? a : b;
}
