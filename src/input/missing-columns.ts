/** Columns without which deals can't be counted. */
import type { Place } from "../core/place.ts";
import { error, type Problem, warning } from "../core/problem.ts";
import type { DealField } from "./fields.ts";
import type { Columns } from "./records.ts";

/** Each needs one of its columns: without money and status there are no sales, without day and person no history. */
const NEEDED: readonly { field: string; any: readonly DealField[]; report: typeof error }[] = [
	{ field: "amount", any: ["amount", "amountHome"], report: error },
	{ field: "stage", any: ["stage", "status", "isWon"], report: error },
	{ field: "closed", any: ["closed", "wonAt", "expected"], report: warning },
	{ field: "manager", any: ["manager"], report: warning },
];

/** What the table of deals lacks. A list of sales needs no stages. */
export function missingColumns({ mapping }: Columns, everyRowWon: boolean, place: Place): Problem[] {
	const headers = mapping.headers.filter((header) => header !== "");
	return NEEDED.filter(
		({ field, any }) => !(field === "stage" && everyRowWon) && !any.some((each) => mapping.columns.has(each)),
	).map(({ field, report }) => report("column-missing", { table: "deals", field, headers }, place));
}
