/** Rows that sum others up: they must not be counted twice, and tell whether the file was read right. */
import type { Currency, Money } from "../core/money.ts";
import { error, type Problem, warning } from "../core/problem.ts";
import { cellText } from "./cell.ts";
import { readDate } from "./date.ts";
import { foldName } from "./fold.ts";
import { readNumeral } from "./numeral.ts";
import { type Columns, TableRecord } from "./records.ts";
import type { RawCell, RawRow } from "./rows.ts";

const TOTAL =
	/^(?:итого|всего|общий итог|grand total|total|subtotal|промежуточный итог)(?:$|[\s:.,(]+(?:по|за|for|of|count)?)/;
/** A total of everything above, not of one group. */
const WHOLE = /^(?:итого|всего|общий итог|grand total|total)[\s:.]*$/;

/**
 * Whether the row's first words are «Итого» or "Total": a total, unless the row reads like any other, with most cells
 * filled. A table of few columns fills them in its total, too, but then with nothing but numbers.
 */
export function isTotal(row: RawRow): boolean {
	const text = firstText(row);
	if (text.length < 5 || !/^\s*[ивоtgsп]/i.test(text) || !TOTAL.test(foldName(text))) return false;
	const filled = row.cells.filter((cell) => cellText(cell).trim() !== "");
	if (filled.length <= Math.max(2, row.cells.length / 2)) return true;
	return WHOLE.test(foldName(text)) && filled.slice(1).every(isNumber);
}

function isNumber(cell: RawCell): boolean {
	if (typeof cell !== "string") return typeof cell === "object" && cell?.kind === "number";
	const text = cell.trim();
	return readDate(text) === undefined && readNumeral(text) !== undefined;
}

function firstText(row: RawRow): string {
	return cellText(row.cells.find((cell) => cellText(cell).trim() !== ""));
}

/** Every level of groups counts the whole total once more, and reports have few levels. */
const MOST_TIMES = 5;

/** Where the amount of a record is: in the workspace's own currency, if the table has it. */
export function amountField(record: TableRecord): "amountHome" | "amount" {
	return record.has("amountHome") ? "amountHome" : "amount";
}

/** Compares the totals that a file has of its own with what was read. */
export class TotalCheck {
	/** The sum of the rows up to the last total. */
	#before: Money = 0n;

	/**
	 * A warning where the total is neither the sum of all rows so far nor of those since the total before; an error where
	 * they are a multiple of it, since then every level of a report was counted, and money more than once.
	 */
	differs(row: RawRow, columns: Columns, sum: Money, currency: Currency): Problem | undefined {
		const since = sum - this.#before;
		this.#before = sum;
		if (!WHOLE.test(foldName(firstText(row)))) return undefined;
		const record = new TableRecord(row, columns);
		const field = amountField(record);
		const total = record.amount(field);
		if (typeof total !== "bigint" || total === sum || total === since) return undefined;
		const place = record.place(field);
		const times = total > 0n && sum % total === 0n ? Number(sum / total) : 0;
		return times >= 2 && times <= MOST_TIMES
			? error("total-multiplied", { total, sum, times, currency }, place)
			: warning("total-differs", { total, sum, currency }, place);
	}
}
