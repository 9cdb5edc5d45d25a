/** What the law says of pay in each year: minimum wage, base limit, tariffs, income tax. */
import { dayParts } from "../day.ts";
import type { Money } from "../money.ts";
import type { Period } from "../period.ts";
import type { Rate } from "../rate.ts";
import type { Step } from "../scale.ts";

/** General; small and medium business; its manufacturing; accredited IT. */
export const TARIFFS = ["general", "sme", "sme-processing", "it"] as const;
export type Tariff = (typeof TARIFFS)[number];

export interface PayrollRates {
	/** `RU` */
	readonly country: string;
	/** In order. */
	readonly years: readonly PayrollYear[];
}

/** The rates of one calendar year; amounts in kopecks. */
export interface PayrollYear {
	readonly year: number;
	/** МРОТ of a whole month on 1 January, without regional coefficients. */
	readonly minimumWage: Sourced<Money>;
	/** The year's pay of one person, above which contributions have another rate. */
	readonly baseLimit: Sourced<Money>;
	readonly tariffs: Readonly<Record<Tariff, TariffRule>>;
	/** Of a resident's pay, by slices of the year's income. */
	readonly incomeTax: Sourced<readonly Step[]>;
	/** The year whose tariffs and tax these are, where the company gave minimum wage and base limit itself. */
	readonly tariffsOf: number | undefined;
}

/** A fact of the law with the act that it is taken from. */
export interface Sourced<T> {
	readonly value: T;
	readonly source: string;
}

export interface TariffRule {
	/** On pay up to the base limit. */
	readonly within: Rate;
	/** On pay beyond the base limit. */
	readonly above: Rate;
	/** On the part of each month's pay above so many minimum wages, within the base limit and beyond it. */
	readonly over: { readonly minimumWages: Rate; readonly rate: Rate } | undefined;
	/** The act that lists who may use the tariff; undefined: no list. */
	readonly list: string | undefined;
	/** The rate of `over` that other sources give; undefined: they agree. */
	readonly disputed: Rate | undefined;
	readonly source: string;
}

/** The year's rates that the month is counted by. Refuses a year without rates: `payrollProblems` tells of it beforehand. */
export function ratesOf(month: Period, rates: PayrollRates): PayrollYear {
	const { year } = dayParts(month.from);
	const found = rates.years.find((each) => each.year === year);
	if (found === undefined) throw new RangeError(`no payroll rates for ${year}`);
	return found;
}

/** What a company gives itself for a year that the program does not know yet, or knows otherwise. */
export interface OwnPayrollYear {
	readonly year: number;
	readonly minimumWage: Money;
	readonly baseLimit: Money;
}

/**
 * The rates with the company's own years, `source` being where they stand. Minimum wage and base limit are set anew each
 * year, tariffs and tax hold until a law changes them: those are the latest known by that year. An own year that no known
 * one precedes is left out.
 */
export function withOwnYears(rates: PayrollRates, own: readonly OwnPayrollYear[], source: string): PayrollRates {
	const years = new Map(rates.years.map((each) => [each.year, each]));
	for (const { year, minimumWage, baseLimit } of own) {
		const base = rates.years.findLast((each) => each.year <= year);
		if (base === undefined) continue;
		const given = { minimumWage: { value: minimumWage, source }, baseLimit: { value: baseLimit, source } };
		years.set(year, { ...base, ...given, year, tariffsOf: base.year });
	}
	return { ...rates, years: [...years.values()].sort((a, b) => a.year - b.year) };
}
