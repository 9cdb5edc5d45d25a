/** Reported by `rop plan import`. */

export interface PlanImportFacts {
	"plan-import-not-named": Record<never, never>;
	"plan-import-other": Record<never, never>;
	/** `found`: the form that the workbook has. */
	"plan-import-form": { found: string };
	"plan-import-year": { found: string; year: string };
	/** Since the workbook was written; `keys`: the settings that differ, none where it is the data. */
	"plan-import-stale": { keys: readonly string[] };
	"plan-import-value": {
		found: string;
		fault: TypedFault;
		accepts: "money" | "count" | "number" | "percent";
		least: number | undefined;
		most: number | undefined;
	};
	/** Undefined stands for nothing. */
	"plan-import-cell": { was: string | number | undefined; is: string | number | undefined };
	"plan-import-elsewhere": {
		home: "staff" | "calendar" | "lines";
		was: string | number | undefined;
		is: string | number | undefined;
	};
	/** One of the two is undefined where a row or a sheet came or went; both: a sheet got another name. */
	"plan-import-moved": { what: "row" | "sheet"; was: string | undefined; is: string | undefined };
	/** `value`: what the formula gave. */
	"plan-import-formula": { key: string; value: string };
	/** A figure takes the place of what was counted. */
	"plan-import-explicit": { key: string };
	"plan-import-options": { options: readonly string[] };
}

/** Why what was typed can't be taken. */
export type TypedFault = "empty" | "text" | "date" | "error" | "range" | "whole" | "decimals";
