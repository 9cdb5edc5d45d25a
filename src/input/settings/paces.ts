/** What a setting may hold of time: an amount a month, a percent a year, so many days of work, so many months. */
import type { Currency, Money } from "../../core/money.ts";
import { type Rate, rateOf } from "../../core/rate.ts";
import { readDays } from "../duration.ts";
import { readAmount, readPercent } from "../number.ts";
import { field } from "./fields.ts";

const PER: readonly (readonly [words: RegExp, per: "month" | "quarter" | "year", months: bigint])[] = [
	[/^(?:(?:a|per|в|за) )?(?:month|месяц|мес\.?)$/i, "month", 1n],
	[/^(?:(?:a|per|в|за) )?(?:quarter|квартал)$/i, "quarter", 3n],
	[/^(?:(?:a|per|в|за) )?(?:year|год)$/i, "year", 12n],
];

/** What stands before the time, and the time itself: `900 000 a month` is `900 000` a month. */
function splitPer(text: string): { readonly value: string; readonly unit: (typeof PER)[number] | undefined } {
	const match = /^(.*?)(?:\s+|\s*\/\s*)((?:(?:a|per|в|за)\s+)?\p{Letter}+\.?)$/u.exec(text.trim());
	const words = match?.[2]?.replace(/\s+/, " ") ?? "";
	const unit = PER.find(([pattern]) => pattern.test(words));
	return unit === undefined ? { value: text, unit } : { value: match?.[1] ?? "", unit };
}

/** An amount above zero with its unit of time, as minor units a month; without one it is a month's. */
export const amountPer = (currency: Currency) =>
	field("amount-per", (text) => {
		const { value, unit } = splitPer(text);
		const amount = readAmount(value, currency);
		if (amount === undefined || amount <= 0n) return undefined;
		const [, per, months] = unit ?? (["", "month", 1n] as const);
		return { monthly: rateOf(amount, months), per };
	});

/** An amount of zero or more that is due each month: `6 000 a month`; another time is refused. */
export const amountMonthly = (currency: Currency) =>
	field("amount-from-zero", (text): Money | undefined => {
		const { value, unit } = splitPer(text);
		const amount = readAmount(value, currency);
		return amount !== undefined && amount >= 0n && (unit === undefined || unit[1] === "month") ? amount : undefined;
	});

/** A percent from 0 to 100 of a year: `40 % a year`, `40 %`. */
export const percentYearly = () =>
	field("percent-a-year", (text): Rate | undefined => {
		const { value, unit } = splitPer(text);
		const share = readPercent(value);
		const fits = share !== undefined && share.numerator >= 0n && share.numerator <= share.denominator;
		return fits && (unit === undefined || unit[1] === "year") ? share : undefined;
	});

/** So many days of the calendar, or working days: `30 days`, `20 рабочих дней`. */
export const wait = () =>
	field("wait", (text) => {
		const working = /^(\d{1,4}) (?:working days?|workdays?|рабочи[йх] (?:день|дня|дней))$/i.exec(text.trim());
		if (working !== null) return { days: Number(working[1]), of: "working" } as const;
		const days = readDays(text);
		return days === undefined ? undefined : ({ days, of: "calendar" } as const);
	});

/** Whole months: `3 months`, `3 месяца`, `3`. */
export const months = () => field("months", readMonths);

function readMonths(text: string): number | undefined {
	const match = /^(\d{1,2})(?: (?:months?|месяц(?:а|ев)?|мес\.?))?$/i.exec(text.trim());
	return match === null ? undefined : Number(match[1]);
}

/** How long somebody has worked, in whole months above zero: `3 months`, `1 год`; undefined for what is no such time. */
export function readMonthsOfWork(text: string): number | undefined {
	const years = /^(\d)(?: (?:years?|год(?:а)?|лет))$/i.exec(text.trim());
	const count = years === null ? readMonths(text) : Number(years[1]) * 12;
	return count === 0 ? undefined : count;
}
