/** What a spreadsheet cell stores for each kind of cell. */
import { type Currency, moneyNumber } from "../../core/money.ts";
import type { Cell } from "../document.ts";
import { cellText } from "./xml-text.ts";

/** Shown where a value can't be known. */
export const UNKNOWN = "\u2014";

/** 1970-01-01 as a spreadsheet's serial day (ECMA-376, 1900 date system). */
const SERIAL_OF_EPOCH = 25_569;

/** The serial number of a day counted from 1970-01-01; no time zone takes part. */
export function serialDay(daysSinceEpoch: number): number {
	return daysSinceEpoch + SERIAL_OF_EPOCH;
}

/**
 * Amounts in major units, percents as shares, days as serial numbers; undefined for an empty cell.
 * Refuses what a cell can't hold: amounts past the exact range, `NaN` and infinities.
 */
export function storedValue(cell: Cell, currency: Currency): string | number | undefined {
	switch (cell.kind) {
		case "empty":
			return undefined;
		case "unknown":
			return UNKNOWN;
		case "text":
			return cellText(cell.text);
		case "money":
			return moneyNumber(cell.value, currency);
		case "day":
			return serialDay(cell.value);
		default:
			return finite(cell.value);
	}
}

function finite(value: number): number {
	if (!Number.isFinite(value)) throw new RangeError(`not a number that a cell can hold: ${value}`);
	// A negative zero would be written as "-0".
	return value === 0 ? 0 : value;
}
