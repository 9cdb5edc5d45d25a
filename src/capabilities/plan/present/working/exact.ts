/** Whether the workbook's whole numbers are still exact after its inputs were changed. */
import { type Formula, formula, type Reference } from "../../../../output/document.ts";
import { LARGEST } from "../../working/fits.ts";
import { MILLION } from "../../working/scale.ts";
import type { Working } from "../../working.ts";
import { across, at, down } from "../refs.ts";
import type { View } from "../view.ts";
import { ends, ofScale, SHEET, UNIT } from "./cells.ts";

/** One text while every product stays within what a spreadsheet counts exactly, the other one past it. */
export function exactOr(view: View, working: Working, exact: string, inexact: string): Formula {
	const products = [...monthProducts(view), ...(view.seats.length === 0 ? [] : seatProducts(view, working))];
	const conditions = products.flatMap(
		(product, index): Formula => [...(index === 0 ? [] : [","]), ...formula`${product}<=${LARGEST.toString()}`],
	);
	return formula`IF(AND(${conditions}),"${exact}","${inexact}")`;
}

function monthProducts(view: View): Formula[] {
	return [formula`${ofScale("target")}*MAX(${down(SHEET, "months", "weight", ...ends(view))})`];
}

/** What is shared times the largest weight, and a remainder in millionths. */
function seatProducts(view: View, { shape }: Working): Formula[] {
	const ofRest = (row: string) => across(SHEET, "rest", row, ...ends(view));
	const seats = wholeTable(view, "seatWeights", view.seats);
	const quotas = wholeTable(view, "quotaWeights", view.teams);
	const wholes: Formula = shape.teams
		? formula`${ofRest("whole")},${wholeTable(view, "team-whole", view.teams)}`
		: [ofRest("whole")];
	const sums: Formula = shape.teams
		? formula`${ofRest("sum")},${wholeTable(view, "team-sum", view.teams)}`
		: [ofRest("sum")];
	return [
		formula`MAX(${wholes})*MAX(${seats})`,
		formula`MAX(${sums})*${UNIT}*${MILLION.toString()}`,
		...(shape.quotas ? [formula`MAX(${ofRest("quota")})*MAX(${quotas})`] : []),
	];
}

/** All cells of a table of rows by months. */
function wholeTable(view: View, table: string, rows: readonly { readonly id: string }[]): Reference {
	const [first, last] = ends(view);
	return { ...at(SHEET, table, rows[0]?.id ?? "", first), to: { row: rows.at(-1)?.id ?? "", column: last } };
}
