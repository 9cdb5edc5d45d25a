/** How amounts, counts, shares and days are written for people. Never used where bytes go to a machine. */
import { type Day, dayParts, isoDay } from "../core/day.ts";
import { type Currency, type Money, moneyText } from "../core/money.ts";
import type { Language } from "./language.ts";

/** Between groups of three digits: a no-break space in Russian, a comma in English. */
const GROUP: Readonly<Record<Language, string>> = { en: ",", ru: "\u00a0" };
const POINT: Readonly<Record<Language, string>> = { en: ".", ru: "," };
const MINUS = "\u2212";
const SYMBOLS: Readonly<Record<string, string>> = {
	RUB: "₽",
	USD: "$",
	EUR: "€",
	GBP: "£",
	KZT: "₸",
	UAH: "₴",
	CNY: "¥",
};

/** A plain decimal text (`-1234.50`) with groups, the language's decimal mark and a true minus; zero has no sign. */
export function writtenDecimal(plain: string, language: Language): string {
	const [whole = "", fraction] = plain.replace("-", "").split(".");
	const negative = plain.startsWith("-") && /[1-9]/.test(plain);
	const grouped = whole.replace(/\B(?=(\d{3})+$)/g, GROUP[language]);
	return (negative ? MINUS : "") + grouped + (fraction === undefined ? "" : POINT[language] + fraction);
}

/** An amount without its currency: `1 234,50`; whole amounts without decimals: `1 234`. */
export function writtenAmount(amount: Money, currency: Currency, language: Language): string {
	return writtenDecimal(moneyText(amount, currency).replace(/\.0+$/, ""), language);
}

/** What stands for the currency beside amounts: `₽`, or the code of a currency without a common sign. */
export function currencySign(currency: Currency): string {
	return SYMBOLS[currency.code] ?? currency.code;
}

/** An amount with its currency: `1 234 ₽`, `$1,234`; of things that are counted the number alone. */
export function writtenMoney(amount: Money, currency: Currency, language: Language): string {
	const written = writtenAmount(amount, currency, language);
	const symbol = SYMBOLS[currency.code];
	if (currency.code === "") return written;
	if (language === "ru" || symbol === undefined || symbol === "₽") return `${written}\u00a0${symbol ?? currency.code}`;
	return written.startsWith(MINUS) ? MINUS + symbol + written.slice(1) : symbol + written;
}

/** A number to so many decimals. */
export function writtenNumber(value: number, decimals: number, language: Language): string {
	return writtenDecimal(value.toFixed(decimals), language);
}

/** A share as a percent: 0.256 is `25,6 %` in Russian, `25.6%` in English. */
export function writtenPercent(share: number, decimals: number, language: Language): string {
	return `${writtenNumber(share * 100, decimals, language)}${language === "ru" ? "\u00a0%" : "%"}`;
}

/** A day: `31.03.2026` in Russian, `2026-03-31` in English. */
export function writtenDay(value: Day, language: Language): string {
	if (language === "en") return isoDay(value);
	const { year, month, dayOfMonth } = dayParts(value);
	return `${String(dayOfMonth).padStart(2, "0")}.${String(month).padStart(2, "0")}.${year}`;
}

/** A list in words: `«a», «b»`, `"a", "b"`, with everything past the first `most` counted. */
export function writtenList(items: readonly string[], language: Language, most = 8): string {
	const shown = items.slice(0, most).map((item) => quoted(item, language));
	const rest = items.length - shown.length;
	if (rest > 0) shown.push(language === "ru" ? `и ещё ${rest}` : `and ${rest} more`);
	return shown.join(", ");
}

/** Names in a row, `Иванов Иван, Петрова Анна`, with everything past the first `most` counted. */
export function nameList(names: readonly string[], language: Language, most = 8): string {
	const rest = names.length - most;
	const shown = names.slice(0, most);
	return [...shown, ...(rest > 0 ? [language === "ru" ? `и ещё ${rest}` : `and ${rest} more`] : [])].join(", ");
}

/** The user's own words between quotation marks of the language. */
export function quoted(text: string, language: Language): string {
	return language === "ru" ? `«${text}»` : `"${text}"`;
}

/** What is said after a file was written. */
export function writtenFile(file: string, language: Language): string {
	return language === "ru" ? `Записано: ${file}` : `Written: ${file}`;
}

const SHORT: readonly (readonly [from: number, unit: Readonly<Record<Language, string>>])[] = [
	[1e9, { en: "B", ru: "\u00a0млрд" }],
	[1e6, { en: "M", ru: "\u00a0млн" }],
	[1e3, { en: "K", ru: "\u00a0тыс." }],
];

/** A number as short as on an axis: `8,1 млн`, `8.1M`; to one decimal of its unit. */
export function writtenShort(value: number, language: Language): string {
	const [from, unit] = SHORT.find(([least]) => Math.abs(value) >= least) ?? [1, { en: "", ru: "" }];
	const decimals = Math.round((value / from) * 10) % 10 === 0 ? 0 : 1;
	return writtenNumber(value / from, decimals, language) + unit[language];
}
