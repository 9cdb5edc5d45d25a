/** The cells of a person's row, each read by its own rules; what can't be read is told at its cell. */
import type { Money } from "../core/money.ts";
import { error, type Problem } from "../core/problem.ts";
import { compareRates, ONE, type Rate, rateOf, ZERO } from "../core/rate.ts";
import { amountProblem } from "./amount-problem.ts";
import { readPercent, readWeight } from "./number.ts";
import type { TableRecord } from "./records.ts";

/** A row while it is read: whose it is, and what was wrong so far. */
export interface RowFindings {
	readonly record: TableRecord;
	readonly name: string;
	readonly problems: Problem[];
}

/** More than two full-time jobs is a slip of the pen, or a column that means something else. */
const MOST_FULL_TIME = rateOf(2n, 1n);

/** Zero is a weight: a person without a plan of their own. One where the cell is empty. */
export function weightIn({ record, problems }: RowFindings): Rate {
	const text = record.text("weight");
	if (text === "") return ONE;
	const weight = readWeight(text);
	if (weight !== undefined && weight.numerator >= 0n) return weight;
	problems.push(error("staff-weight-unreadable", { text }, record.place("weight")));
	return ONE;
}

/** The share of full time, above zero: `0,5` or `50 %`. One where the cell is empty. */
export function fullTimeIn({ record, problems }: RowFindings): Rate {
	const text = record.text("fullTime");
	if (text === "") return ONE;
	const share = readPercent(text) ?? readWeight(text);
	if (share !== undefined && compareRates(share, ZERO) > 0 && compareRates(share, MOST_FULL_TIME) <= 0) return share;
	problems.push(error("staff-full-time-unreadable", { text }, record.place("fullTime")));
	return ONE;
}

/** The fixed pay of a month in minor units; undefined where the cell is empty or, told of, unreadable. */
export function salaryIn({ record, problems }: RowFindings, currency: string): Money | undefined {
	const salary = record.amount("salary");
	if (typeof salary !== "object") return salary;
	problems.push(amountProblem(salary, record, "salary", currency));
	return undefined;
}
