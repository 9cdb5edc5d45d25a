/** A person's vacations: as first and last days in columns of their own, or as a list in one cell. */
import { addDays, type Day } from "../core/day.ts";
import { error } from "../core/problem.ts";
import { type Absence, joinedAbsences } from "../core/staff.ts";
import { dayOfDate, readDate } from "./date.ts";
import type { StaffField } from "./fields.ts";
import { dayIn } from "./row-cells.ts";
import type { RowFindings } from "./staff-cells.ts";
import { daysIn } from "./zone.ts";

const COLUMNS = [
	["vacationFrom", "vacationUntil"],
	["vacation2From", "vacation2Until"],
	["vacation3From", "vacation3Until"],
] as const;

/** Vacations are written as days, without a time of day that a zone could move. */
const ANY_DAY = daysIn("UTC");

/** All of them in order, overlapping ones joined. Refuses half a vacation, one that ends before it begins, and other text. */
export function vacationsIn(findings: RowFindings): readonly Absence[] {
	return joinedAbsences([...COLUMNS.flatMap((columns) => inColumns(findings, columns)), ...inOneCell(findings)]);
}

function inColumns(findings: RowFindings, [first, last]: (typeof COLUMNS)[number]): Absence[] {
	const { record, name, problems } = findings;
	const before = problems.length;
	const [from, until] = [dayIn(record, first, problems), dayIn(record, last, problems)];
	if (problems.length > before || (from === undefined && until === undefined)) return [];
	if (from !== undefined && until !== undefined) return absence(findings, last, from, until);
	problems.push(error("staff-vacation-half", { name }, record.place(from === undefined ? first : last)));
	return [];
}

/** `06.07.2026 – 19.07.2026; 05.10.2026 – 18.10.2026` */
function inOneCell(findings: RowFindings): Absence[] {
	const { record, problems } = findings;
	const text = record.text("vacations");
	const ranges = text.split(/[;,\n]/).filter((range) => range.trim() !== "");
	const days = ranges.map(rangeOf);
	if (days.every((range) => range !== undefined)) {
		return days.flatMap(([from, until]) => absence(findings, "vacations", from, until));
	}
	problems.push(error("staff-vacation-unreadable", { text }, record.place("vacations")));
	return [];
}

/** Two days that each have a single reading; undefined for any other text. */
function rangeOf(text: string): [Day, Day] | undefined {
	const parts = text.split(/\s*[–—]\s*|\s+-\s+|\s+(?:по|to|until)\s+|\.\.+|(?<=\d{4})-(?=\d{2}\.)/);
	const [from, until] = parts.map((part) => certainDay(part.trim().replace(/^(?:с|from)\s+/i, "")));
	return parts.length === 2 && from !== undefined && until !== undefined ? [from, until] : undefined;
}

/** Dates with points have the day first; with slashes either might be the month, and nobody can tell from one cell. */
function certainDay(text: string): Day | undefined {
	const date = readDate(text);
	if (date === undefined || date.kind === "serial") return undefined;
	const certain = date.kind === "known" || date.mark === "." || date.first > 12 || date.first === date.second;
	return certain ? dayOfDate(date, "day-first", ANY_DAY) : undefined;
}

/** `field` is the cell that holds the last day. */
function absence({ record, name, problems }: RowFindings, field: StaffField, from: Day, last: Day): Absence[] {
	if (from <= last) return [{ from, until: addDays(last, 1) }];
	const facts = { name, from, until: last };
	problems.push(error("staff-vacation-backwards", facts, record.place(field)));
	return [];
}
