/** The rows of a recognised table as records, whose fields are converted on demand and know their place. */
import type { Day } from "../core/day.ts";
import type { Money } from "../core/money.ts";
import type { Place } from "../core/place.ts";
import type { AmountColumn, AmountFault } from "./amount-column.ts";
import { cellName } from "./cell.ts";
import type { DateColumn, DateFault } from "./date-column.ts";
import type { Field } from "./fields.ts";
import type { Mapping } from "./mapping.ts";
import type { RawCell, RawRow } from "./rows.ts";

/** The columns of a table, ready to be read. */
export interface Columns {
	readonly file: string;
	readonly sheet: string | undefined;
	readonly mapping: Mapping;
	readonly amounts: ReadonlyMap<Field, AmountColumn>;
	readonly days: ReadonlyMap<Field, DateColumn>;
}

/** One row. Nothing above it knows which reader ran. */
export class TableRecord {
	readonly row: RawRow;
	readonly #columns: Columns;

	constructor(row: RawRow, columns: Columns) {
		this.row = row;
		this.#columns = columns;
	}

	/** Whether the table has a column for the field. */
	has(field: Field): boolean {
		return this.#columns.mapping.columns.has(field);
	}

	/** The field as the file holds it; `null` where there is none. */
	cell(field: Field): RawCell {
		return this.row.cells[this.#columns.mapping.columns.get(field) ?? -1] ?? null;
	}

	/** The field as a name or an identifier; empty where there is none. */
	text(field: Field): string {
		const index = this.#columns.mapping.columns.get(field);
		return index === undefined ? "" : detached(cellName(this.row.cells[index]));
	}

	/** The field in minor units; undefined where the cell is empty or there is no such column. */
	amount(field: Field): Money | undefined | AmountFault {
		const index = this.#columns.mapping.columns.get(field);
		return index === undefined ? undefined : this.#columns.amounts.get(field)?.read(this.row.cells[index] ?? null);
	}

	/** The field as a day; undefined where the cell is empty or there is no such column. */
	day(field: Field): Day | undefined | DateFault {
		const index = this.#columns.mapping.columns.get(field);
		return index === undefined ? undefined : this.#columns.days.get(field)?.read(this.row.cells[index] ?? null);
	}

	/** The header of the field's column. */
	header(field: Field | undefined): string {
		const { columns, headers } = this.#columns.mapping;
		return (field === undefined ? undefined : headers[columns.get(field) ?? -1]) ?? "";
	}

	/** Where the field stands; the row where it has no column. */
	place(field?: Field): Place {
		const { file, sheet, mapping } = this.#columns;
		const mapped = field === undefined ? undefined : mapping.columns.get(field);
		const index = field === "amount" ? (this.row.amountFrom ?? mapped) : mapped;
		return {
			file,
			line: this.row.line,
			...(sheet === undefined ? {} : { sheet }),
			...(index === undefined ? {} : { column: index + 1 }),
		};
	}
}

/** Shorter parts of a text are copied by the engine itself. */
const SHORT = 13;

/** The text as one of its own: a part cut from a file's text would keep all of that text in memory. */
function detached(text: string): string {
	return text.length < SHORT ? text : ` ${text}`.slice(1);
}
