/** A month as headers and separator rows write it. */
import { addDays, type Day, dayOf } from "../core/day.ts";
import { tidy } from "./fold.ts";
import { monthNumber } from "./month-names.ts";

export interface Month {
	readonly year: number;
	/** 1–12 */
	readonly month: number;
}

const NAMED = /^([а-яa-z]{3,9})\.?[\s.,'’-]*(\d{4}|\d{2})(?:\s*г(?:ода|\.)?)?$/i;
const YEAR_FIRST = /^(\d{4})[-./](\d{1,2})(?:-01(?:T00:00:00)?)?$/;
const MONTH_FIRST = /^(?:01[./])?(\d{1,2})[./](\d{4})$/;

/** `Ноябрь 2022`, `янв.23`, `2024-01`, `01.2024`, a workbook's first day of a month; undefined for any other text. */
export function readMonth(text: string): Month | undefined {
	const tidied = tidy(text);
	const named = NAMED.exec(tidied);
	if (named) return checked(fullYear(named[2]), monthNumber(named[1] ?? ""));
	const yearFirst = YEAR_FIRST.exec(tidied);
	if (yearFirst) return checked(Number(yearFirst[1]), Number(yearFirst[2]));
	const monthFirst = MONTH_FIRST.exec(tidied);
	return monthFirst ? checked(Number(monthFirst[2]), Number(monthFirst[1])) : undefined;
}

/** 1–12 for a cell that is a month's name and nothing else, «Ноябрь», `нояб.`; undefined for any other text. */
export function monthAlone(text: string): number | undefined {
	const name = /^([а-яa-z]{3,9})\.?$/i.exec(tidy(text))?.[1];
	return name === undefined ? undefined : monthNumber(name);
}

function checked(year: number, month: number | undefined): Month | undefined {
	if (month === undefined || month < 1 || month > 12 || year < 1970 || year > 2100) return undefined;
	return { year, month };
}

function fullYear(digits = ""): number {
	return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

/** The day that stands for a whole month: its last one; of the month that is not over yet, today. */
export function dayForMonth({ year, month }: Month, today: Day): Day {
	const first = dayOf(year, month, 1);
	const next = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
	if (first === undefined || next === undefined) throw new RangeError(`not a month: ${year}-${month}`);
	const last = addDays(next, -1);
	return first <= today && today < last ? today : last;
}
