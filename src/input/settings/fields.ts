/** What a setting may hold, as zod types that read the written text: amounts, percents, days and the like. */
import { z } from "zod";
import { parseIsoDay } from "../../core/day.ts";
import type { Currency } from "../../core/money.ts";
import { type Period, type PeriodKind, parsePeriod } from "../../core/period.ts";
import type { SettingExpectation } from "../../core/problem-facts/settings.ts";
import { multiplyRates, rateOf } from "../../core/rate.ts";
import { readConversion } from "../conversion.ts";
import { readDays } from "../duration.ts";
import { hasTwoReadings, readAmount, readPercent, readRate, readWeight } from "../number.ts";

/** A scalar's text read by `read`; what it refuses becomes a problem that names what was expected. */
export function field<Value>(
	expected: SettingExpectation,
	read: (text: string) => Value | undefined,
	range?: readonly [least: number, most: number],
) {
	return z.string().transform((text, context): Value => {
		const value = read(text);
		if (value !== undefined) return value;
		const isUnclear = NUMBERS.has(expected) && hasTwoReadings(text);
		context.addIssue({ code: "custom", params: { expected: isUnclear ? "one-reading" : expected, range } });
		return z.NEVER;
	});
}

/** Expectations of one number, which is refused where it could mean two things. */
const NUMBERS: ReadonlySet<SettingExpectation> = new Set(["amount", "positive-amount", "amount-from-zero", "number"]);

/** An amount in minor units: `120 000 000`, `1,5 млн`. */
export function amount(currency: Currency) {
	return field("amount", (text) => readAmount(text, currency));
}

/** An amount above zero, in minor units. */
export function positiveAmount(currency: Currency) {
	return field("positive-amount", (text) => {
		const value = readAmount(text, currency);
		return value !== undefined && value > 0n ? value : undefined;
	});
}

/** An amount of zero or more, in minor units. */
export function amountFromZero(currency: Currency) {
	return field("amount-from-zero", (text) => {
		const value = readAmount(text, currency);
		return value !== undefined && value >= 0n ? value : undefined;
	});
}

/** A month: `2026-03`. */
export const month = () => field("month", (text) => periodOfKind(text, "month"));

/** A quarter: `2026-Q1`. */
export const quarter = () => field("quarter", (text) => periodOfKind(text, "quarter"));

function periodOfKind(text: string, kind: PeriodKind): Period | undefined {
	const period = parsePeriod(text);
	return period?.kind === kind ? period : undefined;
}

/** A percent above zero: `20 %`. */
export const percentAboveZero = () =>
	field("percent-above-zero", (text) => {
		const value = readPercent(text);
		return value !== undefined && value.numerator > 0n ? value : undefined;
	});

/** A percent of zero or more: `10 %`. */
export const percentFromZero = () =>
	field("percent", (text) => {
		const value = readPercent(text);
		return value !== undefined && value.numerator >= 0n ? value : undefined;
	});

/** A share: `7,5 %`. */
export const percent = () => field("percent", readPercent);

/** A percent from 0 to 100: `60 %`. */
export const share = () =>
	field("share", (text) => {
		const value = readPercent(text);
		return value !== undefined && value.numerator >= 0n && value.numerator <= value.denominator ? value : undefined;
	});

/** What share of one stage reaches the next: `60 %`, `1 из 5`. */
export const conversion = () => field("conversion", readConversion);

/** Whole days: `30 days`, `2 недели`. */
export const duration = () => field("duration", readDays);

/** A number of zero or more as an exact ratio, large or small: `92,50`. */
export const number = () =>
	field("number", (text) => {
		const value = readRate(text);
		return value !== undefined && value.numerator >= 0n ? value : undefined;
	});

/** A weight or factor of zero or more as an exact ratio: `1,2`. */
export const weight = () =>
	field("weight", (text) => {
		const value = readWeight(text);
		return value !== undefined && value.numerator >= 0n ? value : undefined;
	});

/** A number of zero or more, or that as a percent: `1,2` or `120 %`. */
export const numberOrPercent = () =>
	field("weight", (text) => {
		const value = readPercent(text) ?? readWeight(text);
		return value !== undefined && value.numerator >= 0n ? value : undefined;
	});

/** A share in percent, above zero: `60 %`; 60 is the value. */
export const hundredths = () =>
	field("percent-above-zero", (text) => {
		const value = readPercent(text);
		return value !== undefined && value.numerator > 0n ? multiplyRates(value, rateOf(100n, 1n)) : undefined;
	});

/** A day: `2026-03-31`. */
export const dayField = () => field("day", parseIsoDay);

/** A whole number from `least` to `most`, perhaps with its thousands set apart: `10 000`. */
export const count = (least: number, most: number) =>
	field(
		"count",
		(text) => {
			const digits = /^\d{1,3}(?:[ \u00a0\u202f]\d{3})+$/.test(text) ? text.replace(/\D/g, "") : text;
			const value = /^\d{1,9}$/.test(digits) ? Number(digits) : Number.NaN;
			return value >= least && value <= most ? value : undefined;
		},
		[least, most],
	);

/** A year of four digits. */
export const yearField = () => field("year", (text) => (/^(19|20|21)\d\d$/.test(text) ? Number(text) : undefined));

/** Text that is not empty. */
export const text = () => field("text", (written) => (written.trim() === "" ? undefined : written.trim()));

/** One of a few words; the problem names them all. */
export const choice = <const Values extends readonly [string, ...string[]]>(values: Values) => z.enum(values);

/** One text, or a list of texts. */
export const texts = () => z.union([text().transform((one) => [one]), z.array(text())]);
