/** Reads numbers from their digits, exactly; which of `.` and `,` is the decimal mark comes from outside, never by guess. */
import type { Currency, Money } from "../core/money.ts";
import { type Rate, rateOf } from "../core/rate.ts";
import { readNumeral } from "./numeral.ts";

export type DecimalMark = "." | ",";

/** `units / 10^scale`, exactly. */
export interface Decimal {
	readonly units: bigint;
	readonly scale: number;
}

/**
 * What the marks of a number's digits say: `plain` has none; a mark: only that one can be the decimal mark;
 * `either`: two readings (`1,234`); undefined: no number is written so (`1.23.4`).
 */
export type Marks = "plain" | "either" | DecimalMark | undefined;

const GROUPS = { ".": /^\d{1,3}(?:\.\d{3})+$/, ",": /^\d{1,3}(?:,\d{3})+$/ };

/** How the digits of `Numeral.body` can be read; `spaced` tells that spaces already part the groups. */
export function marksOf(body: string, spaced: boolean): Marks {
	const [points, commas] = [body.split(".").length - 1, body.split(",").length - 1];
	if (points + commas === 0) return "plain";
	if (points > 0 && commas > 0) return lastMarkIsDecimal(body, spaced);
	const mark: DecimalMark = points > 0 ? "." : ",";
	if (points + commas > 1) return !spaced && GROUPS[mark].test(body) ? otherMark(mark) : undefined;
	if (spaced) return mark;
	return GROUPS[mark].test(body) && !body.startsWith("0") ? "either" : mark;
}

function lastMarkIsDecimal(body: string, spaced: boolean): Marks {
	const decimal: DecimalMark = body.lastIndexOf(".") > body.lastIndexOf(",") ? "." : ",";
	const at = body.indexOf(decimal);
	const groupsFit = GROUPS[otherMark(decimal)].test(body.slice(0, at));
	return groupsFit && !spaced && at === body.lastIndexOf(decimal) ? decimal : undefined;
}

function otherMark(mark: DecimalMark): DecimalMark {
	return mark === "." ? "," : ".";
}

/** The number of digits whose decimal mark is known; the other mark parts groups. */
export function decimalOf(body: string, mark: DecimalMark, power = 0, negative = false): Decimal {
	const [whole = "", fraction = ""] = body.split(mark);
	const digits = whole.replace(/\D/g, "") + fraction;
	const units = BigInt(digits) * 10n ** BigInt(Math.max(0, power - fraction.length));
	return { units: negative ? -units : units, scale: Math.max(0, fraction.length - power) };
}

/** Whole minor units; `rounded` where the number has more decimals than the currency: half away from zero. */
export function toMoney(value: Decimal, currency: Currency): { amount: Money; rounded: boolean } {
	const missing = currency.decimals - value.scale;
	if (missing >= 0) return { amount: value.units * 10n ** BigInt(missing), rounded: false };
	const divisor = 10n ** BigInt(-missing);
	const size = value.units < 0n ? -value.units : value.units;
	const amount = (size + divisor / 2n) / divisor;
	return { amount: value.units < 0n ? -amount : amount, rounded: size % divisor !== 0n };
}

/**
 * One amount as people write it, in minor units: `120 000 000`, `1,5 млн`, `12млн ₽`, `120000000.50`; undefined where it
 * isn't one, is in another currency, has more decimals than the currency, or could mean two things (`1,234`).
 */
export function readAmount(text: string, currency: Currency): Money | undefined {
	const found = readLone(text);
	if (!found || (found.currency !== undefined && found.currency !== currency.code)) return undefined;
	const { amount, rounded } = toMoney(found.value, currency);
	return rounded ? undefined : amount;
}

/**
 * One percent as people write it, as a share: `7,5 %` is 3/40. Nobody writes thousands of percents with a mark between the
 * groups, so three digits behind a mark are a fraction here. Undefined where the sign is missing or the number isn't one.
 */
export function readPercent(text: string): Rate | undefined {
	const match = /^(.*\d)\s*%$/s.exec(text.trim());
	const found = match?.[1] === undefined ? undefined : readLone(match[1], true);
	if (found === undefined || found.currency !== undefined) return undefined;
	return rateOf(found.value.units, 10n ** BigInt(found.value.scale + 2));
}

/** One number without a currency as an exact ratio: `1,2` is 6/5. Undefined where it isn't one or could mean two things. */
export function readRate(text: string): Rate | undefined {
	return asRate(readLone(text));
}

/** One weight or factor as an exact ratio; it is never a thousand, so `1,234` is a fraction. Undefined where it isn't one. */
export function readWeight(text: string): Rate | undefined {
	return asRate(readLone(text, true));
}

/** Whether the text is a number that could mean two things: `1,234`. */
export function hasTwoReadings(text: string): boolean {
	const numeral = readNumeral(text);
	return numeral !== undefined && marksOf(numeral.body, numeral.spaced) === "either";
}

function asRate(found: { value: Decimal; currency: string | undefined } | undefined): Rate | undefined {
	if (found === undefined || found.currency !== undefined) return undefined;
	return rateOf(found.value.units, 10n ** BigInt(found.value.scale));
}

/** `small`: whatever could be thousands is a fraction. */
function readLone(text: string, small = false): { value: Decimal; currency: string | undefined } | undefined {
	const numeral = readNumeral(text);
	const marks = numeral && marksOf(numeral.body, numeral.spaced);
	if (!numeral || marks === undefined || (marks === "either" && !small)) return undefined;
	const only = numeral.body.includes(",") ? "," : ".";
	const mark = marks === "plain" ? "." : marks === "either" ? only : marks;
	return { value: decimalOf(numeral.body, mark, numeral.power, numeral.negative), currency: numeral.currency };
}
