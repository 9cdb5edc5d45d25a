/** Where the plan's document keeps what its formulas refer to. */
import type { Formula, Reference } from "../../../output/document.ts";

/** The id of the assumption how strong somebody is in this month of work. */
export function rampId(month: number): string {
	return `ramp${month}`;
}

/** The id of the assumption how much more a level carries. */
export function hedgeId(level: "people" | "teams"): string {
	return level === "people" ? "hedgePeople" : "hedgeTeams";
}

/** The tables of fixed cells on the sheet of assumptions: a row a seat or team, a column a month or quarter. */
export const FIXED_TABLES = { seats: "fixedSeats", teams: "fixedTeams" } as const;

/** One cell, by the ids of its sheet, block, row and column. */
export function at(sheet: string, block: string, row: string, column: string): Reference {
	return { sheet, block, from: { row, column } };
}

/** The cells of one column from row to row. */
export function down(sheet: string, block: string, column: string, first: string, last: string): Reference {
	return { sheet, block, from: { row: first, column }, to: { row: last, column } };
}

/** The cells of one row from column to column. */
export function across(sheet: string, block: string, row: string, first: string, last: string): Reference {
	return { sheet, block, from: { row, column: first }, to: { row, column: last } };
}

/** The sum of single cells or ranges. */
export function sumOf(references: readonly Reference[]): Formula {
	return ["SUM(", ...references.flatMap((reference, index) => (index === 0 ? [reference] : [",", reference])), ")"];
}

/** What a carrier of the plan is called in the ids of rows, columns and sheets, by their place among all. */
export function carrierId(index: number): string {
	return `carrier${index + 1}`;
}

/** The id of the sheet that is handed out to the carrier. */
export function handoutId(carrier: string): string {
	return `person${carrier}`;
}
