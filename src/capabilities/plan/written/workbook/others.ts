/** The cells of an edited workbook that were not to be changed: those that say something else than the plan makes of them. */

import { isoDay } from "../../../../core/day.ts";
import type { Currency } from "../../../../core/money.ts";
import type { RawCell } from "../../../../input/rows.ts";
import { type PlacedCell, storedNumber } from "../../../../output/document/cells.ts";
import type { Cell } from "../../../../output/document.ts";
import type { Refused } from "../../life/import.ts";
import { squeezed } from "./aligned.ts";
import { type LocatedCell, shown } from "./located.ts";

/**
 * What was changed. A cell may hold what it held, or what the plan with the edited inputs makes of it (`after`, by ids),
 * whether the workbook was recalculated or not. A formula that gives something else is told only where nothing typed
 * explains it.
 */
export function changedOthers(
	cells: readonly LocatedCell[],
	after: ReadonlyMap<string, Cell> | undefined,
	currency: Currency,
): readonly Refused[] {
	const unlike = cells.filter(
		(located) => located.written.cell.input === undefined && !isExplained(located, after, currency),
	);
	const typed = unlike.filter(({ isFormula }) => !isFormula);
	const told = typed.length > 0 || after === undefined ? typed : unlike;
	return told.map(({ written, content, place }) => ({
		place,
		was: contentOf(written.cell, currency),
		is: shown(content),
		why: "cell",
	}));
}

/** The cells by their ids. */
export function byId(cells: readonly PlacedCell[]): ReadonlyMap<string, Cell> {
	return new Map(cells.map(({ id, cell }) => [id, cell]));
}

function isExplained(
	{ written, content, isFormula }: LocatedCell,
	after: ReadonlyMap<string, Cell> | undefined,
	currency: Currency,
): boolean {
	if (isFormula && isUnvalued(content)) return true;
	const now = after?.get(written.id);
	// last year stands beside a season of history alone: with given indices there is nothing to hold the formula against
	if (isFormula && after !== undefined && (now === undefined || BESIDE_VALUES.test(written.id))) return true;
	return isAlike(written.cell, content, currency) || (now !== undefined && isAlike(now, content, currency));
}

/** Held against what the team can carry, which the workbook has as a value: weights that are typed in don't move it. */
const BESIDE_VALUES = /^summary\/sides\//;

/** A formula whose value the program didn't store. */
function isUnvalued(content: RawCell): boolean {
	return typeof content === "object" && content !== null && content.kind === "error" && content.text.startsWith("=");
}

const UNKNOWN = "—";

function isAlike(cell: Cell, content: RawCell, currency: Currency): boolean {
	if (cell.kind === "empty") return content === null || content === "";
	if (cell.kind === "unknown") return content === UNKNOWN;
	if (cell.kind === "text") return squeezed(String(shown(content) ?? "")) === squeezed(cell.text);
	if (typeof content !== "object" || content === null) return false;
	if (cell.kind === "day") return isDay(isoDay(cell.value), cell.value, content);
	const value = storedNumber(cell, currency) ?? 0;
	return content.kind === "number" && isNear(Number(content.text), value);
}

/** 1970-01-01 in spreadsheets, for days that lost their look. */
const SERIAL_OF_EPOCH = 25_569;

function isDay(iso: string, days: number, content: Exclude<RawCell, string | boolean | null>): boolean {
	if (content.kind === "date") return content.text === iso;
	return content.kind === "number" && Number(content.text) === days + SERIAL_OF_EPOCH;
}

/** To a millionth, and to the digits that doubles have. */
function isNear(a: number, b: number): boolean {
	return Math.abs(a - b) <= 1e-6 + Math.abs(b) * 1e-12;
}

function contentOf(cell: Cell, currency: Currency): string | number | undefined {
	if (cell.kind === "text") return cell.text === "" ? undefined : cell.text;
	if (cell.kind === "day") return isoDay(cell.value);
	return cell.kind === "unknown" ? UNKNOWN : storedNumber(cell, currency);
}
