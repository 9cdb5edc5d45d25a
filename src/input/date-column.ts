/** Reads the days of one column: which number is the month is decided once, by values with a single reading. */
import { type Day, dayParts, isoDay } from "../core/day.ts";
import { cellText } from "./cell.ts";
import { type DateOrder, dayOfDate, readDate, type WrittenDate } from "./date.ts";
import type { RawCell } from "./rows.ts";
import type { DayAt } from "./zone.ts";

/** Why a cell gave no day. */
export type DateFault =
	| { readonly fault: "unreadable" | "impossible"; readonly text: string }
	| { readonly fault: "ambiguous"; readonly text: string; readonly dayFirst: string; readonly monthFirst: string }
	| { readonly fault: "contradicts"; readonly text: string; readonly order: DateOrder };

/** How the days of a column are written, and what told which number is the month. */
export interface DateStyle {
	/** Undefined where the column is empty, or holds days as a workbook does. */
	readonly writing: DateOrder | "plain" | "serial" | undefined;
	/** Undefined where there was nothing to decide, or nothing decided it. */
	readonly because: "values" | "settings" | "profile" | "points" | undefined;
}

export interface DateColumnOptions {
	readonly dayAt: DayAt;
	/** What the user says of the column. */
	readonly order: DateOrder | undefined;
	/** What the profile says, where the column proves nothing. */
	readonly usual: DateOrder | undefined;
	/** Words that stand for an empty cell, folded to lower case. */
	readonly empty: ReadonlySet<string>;
}

/** Days outside of these years are slips of the pen, or a serial number that is something else. */
const YEARS = { first: 1970, last: 2100 };

export class DateColumn {
	readonly #options: DateColumnOptions;
	readonly #seen = { "day-first": 0, "month-first": 0, either: 0, dotted: 0, serial: 0, other: 0 };
	#order: DateOrder | undefined;
	/** Exports repeat their dates, so each is taken apart once. */
	readonly #known = new Map<string, Day>();

	constructor(options: DateColumnOptions) {
		this.#options = options;
		this.#order = options.order;
	}

	/** What was found out of the column's writing; to be asked once it is settled. */
	get style(): DateStyle {
		const { "day-first": days, "month-first": months, either, dotted, serial, other } = this.#seen;
		if (this.#options.order !== undefined) return { writing: this.#options.order, because: "settings" };
		if (days + months + either + dotted > 0) {
			const undecided = this.#options.usual === undefined ? "points" : "profile";
			const because = days + months > 0 ? "values" : undecided;
			return { writing: this.#order, because: this.#order && because };
		}
		return { writing: serial > 0 ? "serial" : other > 0 ? "plain" : undefined, because: undefined };
	}

	/** A cell's text such that it reads the same without the rest of its column. */
	alone(text: string): string {
		const date = readDate(text.trim());
		const hangsOnOthers = date?.kind === "order" ? date.first <= 12 && date.second <= 12 : date?.kind === "serial";
		const day = hangsOnOthers ? this.read(text) : undefined;
		return typeof day === "number" ? isoDay(day) : text;
	}

	/** Looks at a cell for evidence; to be called for every cell before it is read. */
	observe(cell: RawCell): void {
		if (this.#order !== undefined || typeof cell !== "string" || cell === "") return;
		if (isIso(cell)) {
			this.#seen.other += 1;
			return;
		}
		const date = readDate(cell.trim());
		if (date === undefined) return;
		if (date.kind !== "order") this.#seen[date.kind === "serial" ? "serial" : "other"] += 1;
		else if (date.first > 12) this.#seen["day-first"] += 1;
		else if (date.second > 12) this.#seen["month-first"] += 1;
		else this.#seen[date.mark === "." ? "dotted" : "either"] += 1;
	}

	/** Decides by what was observed; `false`: values with two readings wait for one with a single reading. */
	settle(): boolean {
		const { "day-first": days, "month-first": months, either, dotted } = this.#seen;
		if (days + months > 0) this.#order ??= days >= months ? "day-first" : "month-first";
		if (this.#order === undefined && this.#options.usual !== undefined && either + dotted > 0)
			this.#order = this.#options.usual;
		// dates with points are written with the day first wherever they are written so
		if (this.#order === undefined && dotted > 0) this.#order = "day-first";
		return this.#order !== undefined || either === 0;
	}

	/** The day; undefined for an empty cell; a fault where it can't be read. */
	read(cell: RawCell): Day | undefined | DateFault {
		if (cell === null || cell === "") return undefined;
		const text = cellText(cell);
		const known = this.#known.get(text);
		if (known !== undefined) return known;
		const trimmed = text.trim();
		if (trimmed === "" || this.#options.empty.has(trimmed.toLowerCase())) return undefined;
		const day = this.#day(trimmed, cell);
		if (typeof day === "number") this.#known.set(text, day);
		return day;
	}

	#day(text: string, cell: RawCell): Day | DateFault {
		const date = readDate(text);
		if (date === undefined || (date.kind === "serial" && typeof cell === "string" && !this.#isSerials()))
			return { fault: "unreadable", text };
		if (date.kind === "order" && this.#order === undefined && date.first <= 12 && date.second <= 12) {
			return this.#ambiguous(text, date);
		}
		const order = this.#order ?? "day-first";
		const day = dayOfDate(date, order, this.#options.dayAt);
		if (day === undefined) return this.#refused(text, date, order);
		const { year } = dayParts(day);
		return year < YEARS.first || year > YEARS.last ? { fault: "impossible", text } : day;
	}

	#isSerials(): boolean {
		const { serial, ...others } = this.#seen;
		return serial > 0 && Object.values(others).every((count) => count === 0);
	}

	#refused(text: string, date: WrittenDate, order: DateOrder): DateFault {
		const other = order === "day-first" ? "month-first" : "day-first";
		const fitsOther = date.kind === "order" && dayOfDate(date, other, this.#options.dayAt) !== undefined;
		return fitsOther ? { fault: "contradicts", text, order } : { fault: "impossible", text };
	}

	#ambiguous(text: string, date: WrittenDate): Day | DateFault {
		const [dayFirst, monthFirst] = (["day-first", "month-first"] as const).map((order) =>
			dayOfDate(date, order, this.#options.dayAt),
		);
		if (dayFirst === undefined || monthFirst === undefined) return { fault: "impossible", text };
		if (dayFirst === monthFirst) return dayFirst;
		return { fault: "ambiguous", text, dayFirst: isoDay(dayFirst), monthFirst: isoDay(monthFirst) };
	}
}

/** `2026-03-31…`: nothing to decide, and the most frequent writing of exports. */
function isIso(text: string): boolean {
	return text.charCodeAt(4) === 0x2d && text.charCodeAt(7) === 0x2d;
}
