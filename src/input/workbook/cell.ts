/** What one cell holds: from its type, its style and its stored text to a raw cell. */
import { parseIsoDay } from "../../core/day.ts";
import type { RawCell } from "../rows.ts";
import type { NumberFormat } from "./number-format.ts";
import { plainDecimal } from "./plain-decimal.ts";
import { dateCell, type Epoch, elapsedCell, timeCell } from "./serial-date.ts";
import { ownText, unescaped } from "./strings.ts";
import { type CellStyles, styleFormat } from "./styles.ts";

/** What all cells of a workbook lean on. */
export interface Book {
	readonly strings: readonly string[];
	readonly styles: CellStyles;
	readonly epoch: Epoch;
}

/** One cell as its elements say, filled in while they are read. */
export interface StoredCell {
	/** The attribute `t`; `n` where there is none. */
	type: string;
	/** The attribute `s`. */
	style: string | undefined;
	/** The text of `v`; undefined where there is no such element. */
	value: string | undefined;
	/** The text of `f`; empty for a formula shared with another cell, undefined where there is none. */
	formula: string | undefined;
	/** The text of `is`. */
	inline: string | undefined;
}

/** The cell's content, `null` where it is empty; undefined where the file points at content that it doesn't hold. */
export function cellContent(cell: StoredCell, book: Book): RawCell | undefined {
	const { type, value, inline } = cell;
	if (inline !== undefined) return inline;
	if (value === undefined || (value === "" && type !== "str")) return cell.formula === undefined ? null : undefined;
	if (type === "n") return numberCell(value.trim(), styleFormat(book.styles.formats, cell.style), book.epoch);
	if (type === "s") return sharedText(value.trim(), book.strings);
	if (type === "b") return truth(value.trim());
	if (type === "e") return { kind: "error", text: ownText(value.trim()) };
	if (type === "d") return isoCell(value.trim());
	return ownText(unescaped(value));
}

/** The cell of a stored number under a format; the text as it stands where it is not a number. */
export function numberCell(stored: string, format: NumberFormat, epoch: Epoch): RawCell {
	const text = plainDecimal(stored);
	if (text === undefined) return ownText(stored);
	switch (format.kind) {
		case "date":
			return dateCell(text, epoch);
		case "time":
			return timeCell(text, epoch);
		case "elapsed":
			return elapsedCell(text);
		case "padded":
			return { kind: "number", text: /^\d+$/.test(text) ? text.padStart(format.digits, "0") : text };
		default:
			return { kind: "number", text };
	}
}

function sharedText(index: string, strings: readonly string[]): string | undefined {
	return /^\d+$/.test(index) ? strings[Number(index)] : undefined;
}

function truth(value: string): RawCell {
	if (value === "1" || value === "true") return true;
	return value === "0" || value === "false" ? false : ownText(value);
}

const ISO = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d)?)(?:\.\d+)?)?$/;

/** A day in ISO 8601. With an offset, without a day or with an impossible one it goes on as text, to be read as such. */
export function isoCell(value: string): RawCell {
	const [, date = "", clock] = ISO.exec(value) ?? [];
	if (parseIsoDay(date) === undefined) return ownText(value);
	if (clock === undefined || /^00:00(:00)?$/.test(clock)) return { kind: "date", text: date };
	return { kind: "date", text: `${date}T${clock.padEnd(8, ":00")}` };
}
