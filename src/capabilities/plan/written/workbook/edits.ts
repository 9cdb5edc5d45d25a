/** What was changed in the inputs of an edited workbook, and what of it can't be taken over. */
import type { Currency } from "../../../../core/money.ts";
import { error, type Problem } from "../../../../core/problem.ts";
import { type PlacedCell, storedNumber } from "../../../../output/document/cells.ts";
import type { Cell, Input } from "../../../../output/document.ts";
import type { FigureKind, InputChange, Refused } from "../../life/import.ts";
import { type InputMeaning, meaningOf } from "../../life/input-keys.ts";
import { type LocatedCell, shown } from "./located.ts";
import { typedValue } from "./typed.ts";

export interface Edits {
	readonly changes: readonly InputChange[];
	/** Marked cells that rop.yaml has no place for. */
	readonly refused: readonly Refused[];
	/** What was typed and can't be taken. */
	readonly problems: readonly Problem[];
}

/** What the edits are told from. */
export interface Before {
	/** What each input held when the workbook was written, in the order of the document. */
	readonly values: ReadonlyMap<PlacedCell, number | null>;
	readonly currency: Currency;
	readonly people: ReadonlySet<string>;
	/** As the user named the workbook. */
	readonly file: string;
}

/** Compares every input with what it held. */
export function editsOf(cells: readonly LocatedCell[], before: Before): Edits {
	const edits = cells.flatMap((cell) => editOf(cell, before));
	return {
		changes: edits.flatMap((edit) => ("meaning" in edit ? [edit] : [])),
		refused: edits.flatMap((edit) => ("why" in edit ? [edit] : [])),
		problems: edits.flatMap((edit) => ("code" in edit ? [edit] : [])),
	};
}

function editOf(located: LocatedCell, before: Before): (InputChange | Refused | Problem)[] {
	const { written, content, isFormula, place } = located;
	const { input } = written.cell;
	if (input === undefined || isAsBefore(located, before)) return [];
	const meaning = input.key === undefined ? undefined : meaningOf(input.key, before.people);
	const was = before.values.get(written) ?? undefined;
	if (meaning === undefined || input.key === undefined) {
		return [{ place, was, is: shown(content), why: homeOf(written) }];
	}
	const typed = typedValue(content, input, meaning, before.currency);
	if ("fault" in typed) {
		const facts = { found: String(shown(content) ?? ""), fault: typed.fault, ...limits(input) };
		return [error("plan-import-value", facts, { file: before.file, ...place })];
	}
	if (typed.value !== undefined && isSame(Number(typed.value.numerator) / Number(typed.value.denominator), was))
		return [];
	const kind = kindOf(written.cell, input, meaning);
	return [{ key: input.key, meaning, kind, place, from: was, to: typed.value, formula: isFormula }];
}

/** A cell whose own formula still stands follows the others; it wasn't typed into. */
function isAsBefore({ written, content, isFormula }: LocatedCell, { values }: Before): boolean {
	const was = values.get(written) ?? undefined;
	if (isFormula && written.cell.kind !== "empty" && written.cell.formula !== undefined) return true;
	if (content === null || content === "") return was === undefined;
	return typeof content === "object" && content.kind === "number" && isSame(Number(content.text), was);
}

/** Programs keep 15 digits. */
function isSame(value: number, was: number | undefined): boolean {
	return was !== undefined && Math.abs(value - was) <= 1e-12 * Math.max(1, Math.abs(was));
}

function limits({ accepts, min, max }: Input) {
	return { accepts: figure(accepts), least: min, most: max };
}

function figure(accepts: Input["accepts"]): FigureKind {
	return accepts === "money" || accepts === "count" || accepts === "percent" ? accepts : "number";
}

/** Amounts that are to be whole are money all the same. */
function kindOf({ kind }: Cell, { accepts }: Input, { of }: InputMeaning): FigureKind {
	return of === "fixed" || kind === "money" ? "money" : figure(accepts);
}

/** Days of the month are the calendar's; what a person counts by is the staff file's; products count by past deals. */
function homeOf({ id }: PlacedCell): "staff" | "calendar" | "lines" {
	if (/^assumptions\/(shares|fixed)-/.test(id)) return "lines";
	return /^assumptions\/months\//.test(id) ? "calendar" : "staff";
}

/** What the inputs of a document hold, in its order. */
export function valuesIn(cells: readonly PlacedCell[], currency: Currency): readonly (number | null)[] {
	return inputsIn(cells).map(({ cell }) => storedNumber(cell, currency) ?? null);
}

/** The cells that may be changed. */
export function inputsIn(cells: readonly PlacedCell[]): PlacedCell[] {
	return cells.filter(({ cell }) => cell.input !== undefined);
}
