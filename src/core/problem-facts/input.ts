/** Reported by the readers of tables. */
import type { Day } from "../day.ts";
import type { Currency, Money } from "../money.ts";

export type TableKind = "deals" | "staff" | "payments" | "activities" | "quotas";

/** What stands between the cells of a text file. */
export type Separator = "," | ";" | "\t" | "|";

export interface InputFacts
	extends InputFileFacts,
		InputValueFacts,
		InputDealFacts,
		InputActivityFacts,
		InputQuotaFacts {}

/** What is wrong with a file, its shape, its header. */
export interface InputFileFacts {
	"file-empty": { file: string };
	"profile-unknown": { found: string; known: readonly string[]; closest: string | undefined };
	"bytes-broken": { encoding: string };
	"quote-repaired": Record<never, never>;
	"quote-unclosed": Record<never, never>;
	/** `said`: in rop.yaml; `likely`: another that every row has. */
	"delimiter-wrong": { said: Separator; likely: Separator };
	"header-unknown": { table: TableKind; found: readonly string[] };
	"header-repeated": { header: string; used: number; unused: readonly number[] };
	"column-missing": { table: TableKind; field: string; headers: readonly string[] };
	"column-not-found": { file: string; header: string; closest: string | undefined; headers: readonly string[] };
	"sheet-missing": { file: string; sheet: string; sheets: readonly string[]; closest: string | undefined };
	"sheets-unread": { sheet: string; others: readonly string[] };
	/** `levels`: the headers of the groups, the outermost first; `rows`: those that stand for a group. */
	"rows-grouped": { levels: readonly string[]; rows: number };
	/** `names`: of the first groups; `rows`: those of groups; `fields`: what they name, the outermost first. */
	"groups-named": { names: readonly string[]; rows: number; fields: readonly string[] };
	"groups-unnamed": { names: readonly string[]; rows: number };
	/** `total`: what the report says of the group; `sum`: of the rows below it. */
	"group-differs": { group: string; total: Money; sum: Money; currency: Currency };
	/** `rows`: those that took the value of a merged cell above them. */
	"merged-cells-repeated": { header: string; rows: number };
	"groups-without-levels": { levels: readonly string[]; rows: number };
	/** `headers`: those of the months; `cells`: those that became rows. */
	"months-in-columns": { headers: readonly string[]; cells: number };
	"months-above-rows": { rows: number };
	/** `years`: the likeliest, the latest first. */
	"months-without-year": { months: readonly string[]; years: readonly number[] };
	"months-year-told": { year: number; by: "title" | "sheet" | "file" };
	/** `columns`: those headed by the same month, the first is 1. */
	"month-repeated": { header: string; columns: readonly number[] };
	/** `times`: how often the total goes into the sum. */
	"total-multiplied": { total: Money; sum: Money; times: number; currency: Currency };
	"total-differs": { total: Money; sum: Money; currency: Currency };
	"row-too-long": { cells: number; columns: number };
	"row-too-short": { cells: number; columns: number };
	/** `code`: of those that are only counted. */
	"problems-more": { code: string; count: number };
}

/** What is wrong with a cell or a column. */
export interface InputValueFacts {
	"cell-empty": { field: string };
	"amount-missing": { count: number };
	"amount-unreadable": { text: string };
	"amount-ambiguous": { text: string; header: string; count: number };
	"amount-contradicts": { text: string; mark: "." | "," };
	"amount-too-large": { text: string };
	"amounts-rounded": { header: string; count: number; decimals: number };
	"amounts-multiplied": { header: string; factor: string };
	"currency-foreign": { found: string; expected: string; count: number };
	/** `rates`: as plain decimals. */
	"currency-converted": { found: string; expected: string; count: number; rates: readonly string[] };
	"date-unreadable": { text: string };
	"date-impossible": { text: string };
	"date-ambiguous": { text: string; header: string; count: number; dayFirst: string; monthFirst: string };
	"date-contradicts": { text: string; order: "day-first" | "month-first" };
}

/** What is odd about deals and people. */
export interface InputDealFacts {
	"every-row-won": { rows: number };
	"stage-unknown": { stage: string; count: number; closest: string | undefined };
	"stage-by-word": { stage: string; count: number };
	"person-unknown": { name: string; count: number; won: Money; currency: Currency; closest: string | undefined };
	"person-looks-like": { name: string; like: string };
	"manager-missing": { count: number; won: Money; currency: Currency };
	"deal-repeated": { id: string; line: number };
	"deals-identical": { count: number };
	"deals-in-two-files": { count: number; kept: string };
	"deals-of-products": { rows: number; deals: number };
	"closing-expected": { header: string };
	"closing-before-creation": { count: number };
	"closing-in-future": { count: number };
	"won-undated": { count: number; won: Money; currency: Currency };
	/** `at`: where the name stands already. */
	"staff-name-repeated": { name: string; at: string };
	"staff-left-before-hired": { name: string; hired: Day; left: Day };
	"staff-weight-unreadable": { text: string };
	"staff-full-time-unreadable": { text: string };
	"staff-vacation-unreadable": { text: string };
	"staff-vacation-half": { name: string };
	"staff-vacation-backwards": { name: string; from: Day; until: Day };
	"refunds-negated": { count: number };
	/** `kept`: the file they are counted from. */
	"payments-in-two-files": { count: number; kept: string };
	"payments-alike": { count: number; amount: Money; currency: Currency; other: string };
}

/** What is odd about calls and meetings. */
export interface InputActivityFacts {
	"duration-unreadable": { text: string };
	"durations-in-minutes": { header: string; text: string; count: number };
	/** `kept`: the file they are counted from. */
	"activities-in-two-files": { count: number; kept: string };
	"activity-kind-unknown": { text: string; count: number };
}

/** What is odd about plans of periods. */
export interface InputQuotaFacts {
	"period-unreadable": { text: string };
	/** `kept`: the file they are counted from. */
	"quotas-in-two-files": { count: number; kept: string };
	/** `period`, `other`: the labels of the first two periods that overlap; `at`: where the other stands. */
	"quotas-overlap": { count: number; manager: string; period: string; other: string; at: string };
}
