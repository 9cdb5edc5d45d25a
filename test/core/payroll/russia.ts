/** Russia's rates as `templates/rates` has them, and months and roubles to count by. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parse } from "yaml";
import type { MonthPay } from "../../../src/core/payroll.ts";
import { type Period, parsePeriod, periodOf } from "../../../src/core/period.ts";
import { readPayrollRates } from "../../../src/input/rates.ts";

export const russia = readPayrollRates(
	parse(readFileSync(resolve(import.meta.dirname, "../../../templates/rates/RU.yaml"), "utf8")),
);

export function month(label: string): Period {
	const period = parsePeriod(label);
	if (period?.kind !== "month") throw new RangeError(`not a month: ${label}`);
	return period;
}

/** Kopecks of an amount in roubles that has at most two decimals. */
export function roubles(amount: number): bigint {
	return BigInt(Math.round(amount * 100));
}

/** So much each month, in kopecks, from a month on. */
export function paid(first: string, pays: readonly bigint[]): readonly MonthPay[] {
	let next = month(first);
	return pays.map((pay) => {
		const each = { month: next, pay };
		next = periodOf("month", next.until);
		return each;
	});
}

/** The same amount of roubles for so many months. */
export function steady(first: string, months: number, amount: number): readonly MonthPay[] {
	return paid(first, Array<bigint>(months).fill(roubles(amount)));
}

export function sum(amounts: readonly bigint[]): bigint {
	return amounts.reduce((total, each) => total + each, 0n);
}
