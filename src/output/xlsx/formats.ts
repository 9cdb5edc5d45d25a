/** Number formats, and how a value looks under them (to know how wide it is). Separators are the spreadsheet's own. */
import { type Currency, minorPerMajor } from "../../core/money.ts";
import type { Language } from "../../i18n/language.ts";
import { writtenDay, writtenMoney, writtenNumber, writtenPercent } from "../../i18n/written.ts";
import type { Cell } from "../document.ts";
import { isWholePercent, writtenPlainAmount } from "../written-cell.ts";
import { UNKNOWN } from "./values.ts";

/** What the cells of one column share, so that their digits stand below one another. */
export interface Precision {
	readonly money: number;
	readonly number: number;
	readonly percent: number;
}

export interface Form extends Precision {
	readonly currency: Currency;
	readonly language: Language;
	/** Writes the currency's sign beside amounts. */
	readonly sign?: boolean;
}

/** Decimals of a column: as many as any of its numbers has; kopecks and tenths of a percent only where there are any. */
export function precisionOf(cells: Iterable<Cell>, currency: Currency): Precision {
	const unit = minorPerMajor(currency);
	let money = 0;
	let number = 0;
	let percent = 0;
	for (const cell of cells) {
		if (cell.kind === "money" && cell.value % unit !== 0n) money = currency.decimals;
		if (cell.kind === "number") number = Math.max(number, cell.decimals);
		if (cell.kind === "percent") percent = Math.max(percent, cell.decimals ?? (isWholePercent(cell.value) ? 0 : 1));
	}
	return { money, number, percent };
}

/** The number format of a cell; undefined for text that needs none. */
export function numberFormat(cell: Cell, form: Form): string | undefined {
	switch (cell.kind) {
		case "money":
			return signed(moneyFormat(form));
		case "count":
			return signed("#,##0");
		case "number":
			return signed(`#,##0${decimals(form.number)}`);
		case "percent":
			return signed(`0${decimals(form.percent)}%`);
		case "day":
			return form.language === "ru" ? "dd\\.mm\\.yyyy" : "yyyy\\-mm\\-dd";
		case "text":
			// As text, so that editing `=…` does not turn it into a formula.
			return /^[=+\-@]/.test(cell.text) ? "@" : undefined;
		default:
			return undefined;
	}
}

/** The number format of amounts: `#,##0`, with kopecks and the currency's sign where the form asks for them. */
function moneyFormat(form: Form): string {
	const digits = `#,##0${decimals(form.money)}`;
	if (form.sign !== true) return digits;
	const [before = "", after = ""] = writtenMoney(0n, form.currency, form.language).split("0");
	return literal(before) + digits + literal(after);
}

function literal(text: string): string {
	return text === "" ? "" : `"${text}"`;
}

function decimals(count: number): string {
	return count === 0 ? "" : `.${"0".repeat(count)}`;
}

function signed(format: string): string {
	return `${format};[Red]-${format}`;
}

/** The cell as the spreadsheet will show it. */
export function writtenCell(cell: Cell, form: Form): string {
	const { language } = form;
	switch (cell.kind) {
		case "empty":
			return "";
		case "unknown":
			return UNKNOWN;
		case "text":
			return cell.text;
		case "money":
			return form.sign === true
				? writtenMoney(cell.value, form.currency, language)
				: writtenPlainAmount(cell.value, form.money, form);
		case "count":
			return writtenNumber(cell.value, 0, language);
		case "number":
			return writtenNumber(cell.value, form.number, language);
		case "percent":
			return writtenPercent(cell.value, form.percent, language);
		case "day":
			return writtenDay(cell.value, language);
	}
}
