/** Days and times that a workbook holds as numbers of days since the beginning of its calendar. */
import { dayFromNumber, isoDay } from "../../core/day.ts";
import type { RawCell } from "../rows.ts";

/** The first year of the workbook's calendar: 1900 as nearly always, 1904 in books that began on old Macs. */
export type Epoch = 1900 | 1904;

/** Day 0 of each calendar as days since 1970-01-01. That of 1900 is right from its day 61 on; see `dayText`. */
const ZERO: Readonly<Record<Epoch, number>> = { 1900: -25_569, 1904: -24_107 };
/** 9999-12-31 as days since 1970-01-01: later days spreadsheets don't know. */
const LAST = 2_932_896;
const SECONDS = 86_400;

/**
 * The cell of a number shown as a day: a date, or what spreadsheets show for days that no calendar has (1900-02-29,
 * 1900-01-00). Before the calendar's beginning and after its end a number stays a number.
 */
export function dateCell(serial: string, epoch: Epoch): RawCell {
	const { days, seconds } = apart(serial);
	if (days < 0 || days + ZERO[epoch] > LAST) return { kind: "number", text: serial };
	const text = dayText(days, epoch) + (seconds === 0 ? "" : `T${clockText(seconds)}`);
	return epoch === 1900 && (days === 0 || days === 60) ? text : { kind: "date", text, serial };
}

/** The cell of a number shown as a time of day: `09:30:00`; with its day where it has one. */
export function timeCell(serial: string, epoch: Epoch): RawCell {
	const { days, seconds } = apart(serial);
	return days === 0 ? clockText(seconds) : dateCell(serial, epoch);
}

/** The cell of a number shown as an elapsed time: `26:30:00`. What is below zero stays a number. */
export function elapsedCell(serial: string): RawCell {
	const { days, seconds } = apart(serial);
	return days < 0 || days > LAST ? { kind: "number", text: serial } : clockText(days * SECONDS + seconds);
}

/** Rounded to the second, but not over midnight: only noise below a millisecond may change the day. */
function apart(serial: string): { days: number; seconds: number } {
	const value = Number(serial);
	const days = Math.floor(value);
	const exact = (value - days) * SECONDS;
	if (exact > SECONDS - 0.001) return { days: days + 1, seconds: 0 };
	return { days, seconds: Math.min(Math.round(exact), SECONDS - 1) };
}

/** Spreadsheets count a 29 February 1900, which wasn't, as day 60; and so a day 0 of January. */
function dayText(days: number, epoch: Epoch): string {
	if (epoch === 1900 && days === 0) return "1900-01-00";
	if (epoch === 1900 && days === 60) return "1900-02-29";
	const missing = epoch === 1900 && days < 60 ? 1 : 0;
	return written(days + missing + ZERO[epoch]);
}

/** The days of a table are few and come again on every row. */
const WRITTEN = new Map<number, string>();

function written(daysSinceEpoch: number): string {
	const known = WRITTEN.get(daysSinceEpoch);
	if (known !== undefined) return known;
	const text = isoDay(dayFromNumber(daysSinceEpoch));
	if (WRITTEN.size < 20_000) WRITTEN.set(daysSinceEpoch, text);
	return text;
}

function clockText(seconds: number): string {
	return `${twoDigits(Math.floor(seconds / 3600))}:${twoDigits(Math.floor(seconds / 60) % 60)}:${twoDigits(seconds % 60)}`;
}

function twoDigits(part: number): string {
	return part < 10 ? `0${part}` : String(part);
}
