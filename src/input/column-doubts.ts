/** What the columns of a table of deals leave open, before a single row is read. */
import type { Place } from "../core/place.ts";
import { error, notice, type Problem, warning } from "../core/problem.ts";
import type { DealField } from "./fields.ts";
import type { Columns } from "./records.ts";

/** Each needs one of its columns: without money and status there are no sales, without day and person no history. */
const NEEDED: readonly { field: string; any: readonly DealField[]; report: typeof error }[] = [
	{ field: "amount", any: ["amount", "amountHome"], report: error },
	{ field: "stage", any: ["stage", "status", "isWon"], report: error },
	{ field: "closed", any: ["closed", "wonAt", "expected"], report: warning },
	{ field: "manager", any: ["manager"], report: warning },
];

/** What the table lacks (a list of sales needs no stages), and that a day of closing is only an expected one. */
export function columnDoubts({ mapping }: Columns, everyRowWon: boolean, place: Place): Problem[] {
	const has = (field: DealField) => mapping.columns.has(field);
	const headers = mapping.headers.filter((header) => header !== "");
	const missing = NEEDED.filter(({ field, any }) => !(field === "stage" && everyRowWon) && !any.some(has)).map(
		({ field, report }) => report("column-missing", { table: "deals", field, headers }, place),
	);
	const expected = mapping.columns.get("expected");
	if (expected === undefined || has("closed") || has("wonAt")) return missing;
	const header = mapping.headers[expected] ?? "";
	return [...missing, notice("closing-expected", { header }, { ...place, column: expected + 1 })];
}
