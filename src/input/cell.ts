/** What a cell says as text, whatever the file held it as. */
import { tidy } from "./fold.ts";
import type { RawCell, RawRow } from "./rows.ts";

/** The cell's text as it stands; empty for a missing cell. */
export function cellText(cell: RawCell | undefined): string {
	if (typeof cell === "string") return cell;
	if (cell === null || cell === undefined) return "";
	return typeof cell === "boolean" ? String(cell) : cell.text;
}

/** The cell's text as a name: spaces made plain; empty for a missing cell and one whose formula failed. */
export function cellName(cell: RawCell | undefined): string {
	if (typeof cell === "object" && cell?.kind === "error") return "";
	if (typeof cell === "object" && cell?.kind === "date") return cell.serial ?? cell.text;
	return tidy(cellText(cell));
}

/** Whether no cell of the row says anything. */
export function isBlank(row: RawRow): boolean {
	return row.cells.every((cell) => typeof cell !== "boolean" && cellText(cell).trim() === "");
}
