/** How deep a row of a report lies, and the day that the name of a document carries. */
import { cellText } from "./cell.ts";
import type { RawRow } from "./rows.ts";

/** More than a cell is ever indented by its style, or by spaces. */
const DEEPEST = 10_000;

/** By the outline first, then by the indent of the cell's style, then by spaces before its text; the outermost row has 0. */
export function depthOf({ level = 0, indents, cells }: RawRow, column: number): number {
	const written = cellText(cells[column]);
	const spaces = written.length - written.trimStart().length;
	return (level * DEEPEST + (indents?.get(column) ?? 0)) * DEEPEST + Math.min(spaces, DEEPEST - 1);
}

/** The day of «Реализация товаров и услуг ЦБ-000123 от 12.01.2026 12:30:00», as it is written; undefined where there is none. */
export function documentDay(text: string): string | undefined {
	return /(?:^|\s)от\s+(\d{1,2}\.\d{1,2}\.\d{4})/i.exec(text)?.[1];
}
