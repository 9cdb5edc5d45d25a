/** Says what is wrong with a date. */
import { error, type Problem } from "../core/problem.ts";
import type { DateFault } from "./date-column.ts";
import type { Field } from "./fields.ts";
import type { TableRecord } from "./records.ts";

/** What is wrong with a date, at its cell; always an error, since a day that is guessed moves money to another month. */
export function dateProblem(fault: DateFault, record: TableRecord, field: Field): Problem {
	const place = record.place(field);
	const { text } = fault;
	switch (fault.fault) {
		case "ambiguous": {
			const { dayFirst, monthFirst } = fault;
			return error("date-ambiguous", { text, header: record.header(field), count: 1, dayFirst, monthFirst }, place);
		}
		case "contradicts":
			return error("date-contradicts", { text, order: fault.order }, place);
		default:
			return error(fault.fault === "impossible" ? "date-impossible" : "date-unreadable", { text }, place);
	}
}
