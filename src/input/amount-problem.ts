/** Says what is wrong with an amount. */
import { error, type Problem } from "../core/problem.ts";
import type { AmountFault } from "./amount-column.ts";
import type { Field } from "./fields.ts";
import type { TableRecord } from "./records.ts";

/** What is wrong with the amount, at its cell; `expected` is the currency everything is counted in. */
export function amountProblem(
	{ fault, text, found }: AmountFault,
	record: TableRecord,
	field: Field,
	expected: string,
): Problem {
	const place = record.place(field);
	switch (fault) {
		case "ambiguous":
			return error("amount-ambiguous", { text, header: record.header(field), count: 1 }, place);
		case "contradicts":
			return error("amount-contradicts", { text, mark: found === "," ? "," : "." }, place);
		case "too-large":
			return error("amount-too-large", { text }, place);
		case "currency":
			return error("currency-foreign", { found, expected, count: 1 }, place);
		default:
			return error("amount-unreadable", { text }, place);
	}
}
