/** Columns that a table can't do without. */
import type { Place } from "../core/place.ts";
import { error, type Problem } from "../core/problem.ts";
import type { TableKind } from "../core/problem-facts/input.ts";
import type { Field } from "./fields.ts";
import type { Columns } from "./records.ts";

/** An error for each of the fields that has no column. */
export function missingColumns(
	table: TableKind,
	fields: readonly Field[],
	{ mapping }: Columns,
	place: Place,
): readonly Problem[] {
	const headers = mapping.headers.filter((header) => header !== "");
	return fields
		.filter((field) => !mapping.columns.has(field))
		.map((field) => error("column-missing", { table, field, headers }, place));
}
