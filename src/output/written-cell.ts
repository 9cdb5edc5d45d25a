/** How a cell is written for people, in every form but the workbook, whose number formats do it. */
import { type Currency, type Money, minorPerMajor, moneyText } from "../core/money.ts";
import type { Language } from "../i18n/language.ts";
import { writtenDay, writtenDecimal, writtenMoney, writtenNumber, writtenPercent } from "../i18n/written.ts";
import type { Cell } from "./document.ts";
import { onOneLine } from "./printable.ts";

/** What the cells of one column share, so that their digits stand under one another. */
export interface CellStyle {
	readonly language: Language;
	readonly currency: Currency;
	/** Decimals of amounts: 0, or the currency's where any amount of the column has kopecks. */
	readonly moneyDecimals: number;
	/** Decimals of percents that don't say themselves. */
	readonly percentDecimals: number;
	/** Amounts stand in thousands. Only where each of them is a whole number of thousands. */
	readonly thousands: boolean;
}

const UNKNOWN = "—";

/** The style that suits all these cells. */
export function styleFor(cells: Iterable<Cell>, currency: Currency, language: Language): CellStyle {
	let moneyDecimals = 0;
	let percentDecimals = 0;
	for (const cell of cells) {
		if (cell.kind === "money" && cell.value % minorPerMajor(currency) !== 0n) moneyDecimals = currency.decimals;
		if (cell.kind === "percent" && !isWholePercent(cell.value)) percentDecimals = 1;
	}
	return { language, currency, moneyDecimals, percentDecimals, thousands: false };
}

/** Whether the share shows no tenths of a percent, the noise of a float aside. */
export function isWholePercent(share: number): boolean {
	return Math.abs(share * 100 - Math.round(share * 100)) < 1e-6;
}

/** The cell on one line, amounts without their currency; nothing for an empty cell, a dash for what can't be known. */
export function writtenCell(cell: Cell, style: CellStyle): string {
	const { language } = style;
	switch (cell.kind) {
		case "empty":
			return "";
		case "unknown":
			return UNKNOWN;
		case "text":
			return onOneLine(cell.text);
		case "money":
			return writtenPlainAmount(style.thousands ? cell.value / 1000n : cell.value, style.moneyDecimals, style);
		case "count":
			return writtenNumber(cell.value, 0, language);
		case "number":
			return writtenNumber(cell.value, cell.decimals, language);
		case "percent":
			return writtenPercent(cell.value, cell.decimals ?? style.percentDecimals, language);
		case "day":
			return writtenDay(cell.value, language);
	}
}

/** The amount without its currency, its kopecks only where there are decimals. */
export function writtenPlainAmount(
	amount: Money,
	decimals: number,
	{ currency, language }: Pick<CellStyle, "currency" | "language">,
): string {
	const text = moneyText(amount, currency);
	return writtenDecimal(decimals === 0 ? text.replace(/\.\d+$/, "") : text, language);
}

/** A cell that stands alone, beside its label: an amount has its currency. */
export function writtenAlone(cell: Cell, currency: Currency, language: Language): string {
	if (cell.kind === "money") return writtenMoney(cell.value, currency, language);
	return writtenCell(cell, styleFor([cell], currency, language));
}
