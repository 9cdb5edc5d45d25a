/** The days and amounts of any row: what can't be read, or must not be empty, is told at its cell. */
import type { Day } from "../core/day.ts";
import type { Money } from "../core/money.ts";
import { error, type Problem } from "../core/problem.ts";
import { dateProblem } from "./date-problem.ts";
import type { Exchange } from "./exchange.ts";
import type { Field } from "./fields.ts";
import { homeAmount } from "./home-amount.ts";
import type { TableRecord } from "./records.ts";

/** The day; undefined where the cell is empty or, told of, unreadable. */
export function dayIn(record: TableRecord, field: Field, problems: Problem[]): Day | undefined {
	const day = record.day(field);
	if (typeof day !== "object") return day;
	problems.push(dateProblem(day, record, field));
	return undefined;
}

/** The day of a row that can't do without it; undefined where, told of, it is empty or unreadable. */
export function neededDay(record: TableRecord, field: Field, problems: Problem[]): Day | undefined {
	const day = record.day(field);
	if (typeof day === "number") return day;
	problems.push(
		day === undefined ? error("cell-empty", { field }, record.place(field)) : dateProblem(day, record, field),
	);
	return undefined;
}

/** The amount, in the workspace's currency by the rate of the day, of a row that can't do without it; undefined as the day. */
export function neededAmount(
	record: TableRecord,
	day: Day | undefined,
	exchange: Exchange,
	problems: Problem[],
): Money | undefined {
	const amount = homeAmount(record, "amount", day, exchange);
	if (typeof amount === "bigint") return amount;
	problems.push(amount ?? error("cell-empty", { field: "amount" }, record.place("amount")));
	return undefined;
}
