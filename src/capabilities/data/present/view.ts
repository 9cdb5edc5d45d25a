/** What every sheet of the document needs: the check, the words, and short ways to write cells. */
import type { Money } from "../../../core/money.ts";
import type { Language } from "../../../i18n/language.ts";
import { type Said, say } from "../../../i18n/words.ts";
import { writtenMoney } from "../../../i18n/written.ts";
import type { Cell, Formula, Reference } from "../../../output/document.ts";
import type { DataCheck } from "../check.ts";
import { dataWords } from "../words.ts";

export interface View {
	readonly check: DataCheck;
	readonly language: Language;
	readonly words: Said<typeof dataWords>;
}

export function viewOf(check: DataCheck, language: Language): View {
	return { check, language, words: say(dataWords, language) };
}

/** An amount, live where the formula is given; unknown where it is not known. */
export function money(value: Money | undefined, formula?: Formula): Cell {
	if (value === undefined) return { kind: "unknown" };
	return formula === undefined ? { kind: "money", value } : { kind: "money", value, formula };
}

/** A whole number, live where the formula is given. */
export function count(value: number, formula?: Formula): Cell {
	return formula === undefined ? { kind: "count", value } : { kind: "count", value, formula };
}

export function text(value: string, status?: "warn" | "bad"): Cell {
	return status === undefined ? { kind: "text", text: value } : { kind: "text", text: value, status };
}

/** An amount inside of a sentence; an em dash where it is not known. */
export function amountText(value: Money | undefined, { check, language }: View): string {
	return value === undefined ? "—" : writtenMoney(value, check.currency, language);
}

/** What files are called in a table: without their folders, where that leaves no two alike. */
export function shownNames(files: readonly { readonly file: string }[]): readonly string[] {
	const short = files.map(({ file }) => file.replace(/^.*[\\/]/, ""));
	return new Set(short).size === short.length ? short : files.map(({ file }) => file);
}

/** The sum of a column over the rows with these ids; undefined where there are none. */
export function sumDown(sheet: string, block: string, column: string, rows: readonly string[]): Formula | undefined {
	const [first, last] = [rows[0], rows.at(-1)];
	if (first === undefined || last === undefined) return undefined;
	const range: Reference = { sheet, block, from: { row: first, column }, to: { row: last, column } };
	return ["SUM(", range, ")"];
}

/** Ids that are unique in a table, whatever the names. */
export function ids(prefix: string, number: number): readonly string[] {
	return Array.from({ length: number }, (_, index) => `${prefix}${index + 1}`);
}
