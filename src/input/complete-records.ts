/** The records of a table that has the columns it can't do without. */
import { error, type Problem } from "../core/problem.ts";
import type { Field } from "./fields.ts";
import type { TableRecord } from "./records.ts";
import type { TableReader } from "./table-reader.ts";

/**
 * The records in batches, where each of the `needed` fields has a column; else none: the columns that are missing are
 * told, and the rows left out. Throws `WorldError`.
 */
export async function* completeRecords(
	reader: TableReader,
	needed: readonly Field[],
): AsyncGenerator<readonly TableRecord[]> {
	let complete: boolean | undefined;
	for await (const records of reader.records()) {
		complete ??= isComplete(reader, needed);
		if (complete) yield records;
		else reader.rejectAll(records);
	}
}

function isComplete(reader: TableReader, needed: readonly Field[]): boolean {
	if (reader.recognition.columns === undefined) return false;
	const missing = missingColumns(reader, needed);
	for (const problem of missing) reader.findings.add(problem);
	return missing.length === 0;
}

/** An error for each of the fields that has no column. */
function missingColumns({ table, recognition }: TableReader, needed: readonly Field[]): readonly Problem[] {
	const { columns, headers: all = [] } = recognition.columns?.mapping ?? {};
	const headers = all.filter((header) => header !== "");
	const place = recognition.headerPlace();
	return needed
		.filter((field) => !columns?.has(field))
		.map((field) => error("column-missing", { table, field, headers }, place));
}
