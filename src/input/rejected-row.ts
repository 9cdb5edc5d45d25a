/** A row that could not be read, as it goes into the file in which the user mends it. */
import type { Problem } from "../core/problem.ts";
import type { RejectedRow } from "../core/rejects.ts";
import { cellText } from "./cell.ts";
import type { Recognition } from "./recognition.ts";
import type { Columns, TableRecord } from "./records.ts";

/**
 * The row with its reasons. Amounts and days whose reading hangs on the rest of their column (`1,234`, `03.04.2025`) are
 * written so that they mean the same in a file that holds only a few of the rows.
 */
export function rejectedRow(
	{ row }: TableRecord,
	problems: readonly Problem[],
	{ columns, header }: Recognition,
): RejectedRow {
	return {
		file: columns?.file ?? "",
		sheet: columns?.sheet,
		line: row.line,
		layout: header?.profile.key ?? "",
		headers: columns?.mapping.headers ?? [],
		cells: columns === undefined ? [] : cellsAlone(row.cells.map(cellText), columns),
		problems,
	};
}

function cellsAlone(cells: string[], { mapping, amounts, days }: Columns): readonly string[] {
	for (const [field, column] of [...amounts, ...days]) {
		const index = mapping.columns.get(field);
		const text = index === undefined ? undefined : cells[index];
		if (index !== undefined && text !== undefined) cells[index] = column.alone(text);
	}
	return cells;
}
