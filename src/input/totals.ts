/** Rows that sum others up, which must not be counted twice. */
import { cellText } from "./cell.ts";
import { foldName } from "./fold.ts";
import type { RawRow } from "./rows.ts";

const TOTAL =
	/^(?:итого|всего|общий итог|grand total|total|subtotal|промежуточный итог)(?:$|[\s:.,(]+(?:по|за|for|of|count)?)/;

/** Whether the row's first words are «Итого» or "Total": a total, unless the row reads like any other, with most cells filled. */
export function isTotal(row: RawRow): boolean {
	const first = row.cells.findIndex((cell) => cellText(cell).trim() !== "");
	const text = cellText(row.cells[first]);
	if (text.length < 5 || !/^\s*[ивоtgsп]/i.test(text) || !TOTAL.test(foldName(text))) return false;
	const filled = row.cells.filter((cell) => cellText(cell).trim() !== "").length;
	return filled <= Math.max(2, row.cells.length / 2);
}
