/** How the check's sentences write amounts, shares and months. */
import { dayParts } from "../../../core/day.ts";
import { type Currency, type Money, minorPerMajor } from "../../../core/money.ts";
import type { Period } from "../../../core/period.ts";
import type { Rate } from "../../../core/rate.ts";
import { divideRounded } from "../../../core/rounding.ts";
import type { Language } from "../../../i18n/language.ts";
import { say } from "../../../i18n/words.ts";
import { currencySign, writtenMoney, writtenNumber, writtenPercent, writtenShort } from "../../../i18n/written.ts";
import type { PlanCheck } from "../check/check.ts";
import type { Figure } from "../check/finding.ts";
import { monthWords } from "../words-check/months.ts";
import { checkWords } from "../words-check.ts";

export interface Writing {
	readonly language: Language;
	/** The months that everything is measured by: `the last 12 months`. */
	readonly past: string;
	/** As people say it: `11,6 млн ₽`, below a million in whole units. */
	money(value: Money): string;
	/** To one decimal where it isn't whole. */
	share(value: Rate): string;
	/** With its sign. */
	growth(value: Rate): string;
	figure(value: Figure): string;
	readonly month: { readonly [form in keyof typeof monthWords]: (month: Period) => string };
}

/** The writing of one answer; months of the plan's own year go without their year. */
export function writingOf({ basis }: PlanCheck, language: Language): Writing {
	const { currency, year } = basis.plan.settings;
	const months = say(monthWords, language);
	const month = (form: (month: number, year: string | undefined) => string) => (period: Period) => {
		const own = period.from >= year.from && period.from < year.until;
		return form(dayParts(period.from).month, own ? undefined : period.label.slice(0, 4));
	};
	const money = (value: Money) => roughMoney(value, currency, language);
	return {
		language,
		past: say(checkWords, language).past(basis.history.months.length),
		money,
		share: (value) => percent(value, language),
		figure: (value) => (value.kind === "money" ? money(value.value) : writtenFigure(value, language)),
		growth: (value) => (value.numerator > 0n ? "+" : "") + percent(value, language),
		month: { is: month(months.is), in: month(months.in), from: month(months.from) },
	};
}

function writtenFigure({ kind, value }: Exclude<Figure, { readonly kind: "money" }>, language: Language): string {
	if (kind === "share") return percent(value, language);
	return kind === "times"
		? `${writtenNumber(numberOf(value), 2, language)}×`
		: writtenNumber(numberOf(value), 0, language);
}

function percent(value: Rate, language: Language): string {
	const share = numberOf(value);
	const isWhole = Math.abs(share * 100 - Math.round(share * 100)) < 0.05;
	return writtenPercent(share, isWhole ? 0 : 1, language);
}

/** Only for showing. */
export function numberOf({ numerator, denominator }: Rate): number {
	return Number(numerator) / Number(denominator);
}

const MILLION = 1_000_000n;

/** To a tenth of a million; below a million in whole units. */
function roughMoney(value: Money, currency: Currency, language: Language): string {
	const minor = minorPerMajor(currency);
	const whole = divideRounded(value, minor, "half-up");
	if (whole < MILLION && whole > -MILLION) return writtenMoney(whole * minor, currency, language);
	const [short, sign] = [writtenShort(Number(whole), language), currencySign(currency)];
	return language === "ru" || sign === "₽" || sign === currency.code ? `${short}\u00a0${sign}` : sign + short;
}
