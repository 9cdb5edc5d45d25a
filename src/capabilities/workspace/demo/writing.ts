/** How the exports of each language write days, moments and amounts. */
import { type Day, dayParts, isoDay } from "../../../core/day.ts";
import { type Currency, type Money, moneyText } from "../../../core/money.ts";
import type { Moment } from "./deal.ts";

/** `31.01.2026` */
export function russianDay(value: Day): string {
	const { year, month, dayOfMonth } = dayParts(value);
	return `${two(dayOfMonth)}.${two(month)}.${year}`;
}

/** `31.01.2026 18:05:00` */
export function russianMoment({ day, second }: Moment): string {
	return `${russianDay(day)} ${clock(second)}`;
}

/** `2026-01-31 18:05` */
export function isoMinute({ day, second }: Moment): string {
	return `${isoDay(day)} ${clock(second).slice(0, 5)}`;
}

/** `2026-01-31 18:05:00` */
export function isoSecond({ day, second }: Moment): string {
	return `${isoDay(day)} ${clock(second)}`;
}

/** `1234567,89`: kopecks after a comma, no group marks. */
export function commaMoney(amount: Money, currency: Currency): string {
	return moneyText(amount, currency).replace(".", ",");
}

/** `1234567`: the whole units of an amount that has no others. */
export function wholeMoney(amount: Money): string {
	return String(amount / 100n);
}

function clock(second: number): string {
	return [Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60].map(two).join(":");
}

function two(value: number): string {
	return String(value).padStart(2, "0");
}
