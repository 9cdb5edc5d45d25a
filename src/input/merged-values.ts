/** A merged cell over several rows: its value holds for each of them, unless it is a number that would be counted twice. */
import type { Place } from "../core/place.ts";
import { notice, type Problem } from "../core/problem.ts";
import type { Field } from "./fields.ts";
import type { Mapping } from "./mapping.ts";
import type { RawCell, RawRow } from "./rows.ts";

/** What is counted or summed: one merged cell is one amount, whatever stands beside it. */
const COUNTED: ReadonlySet<Field> = new Set([
	"amount",
	"amountHome",
	"salary",
	"weight",
	"fullTime",
	"duration",
	"talk",
]);

export class MergedValues {
	readonly #headers: readonly string[];
	/** The columns whose merged cells hold for every row. */
	readonly #repeated: ReadonlySet<number>;
	/** Rows that took a value, by the index of its column. */
	readonly #rows = new Map<number, number>();

	constructor({ columns, headers }: Mapping) {
		this.#headers = headers;
		this.#repeated = new Set([...columns].flatMap(([field, index]) => (COUNTED.has(field) ? [] : [index])));
	}

	/** The row with the values of the merged cells that reach down to it. */
	filled(row: RawRow): RawRow {
		if (row.covered === undefined) return row;
		const cells: RawCell[] = [...row.cells];
		for (const [index, value] of row.covered) {
			if (!this.#repeated.has(index)) continue;
			while (cells.length < index) cells.push(null);
			cells[index] = value;
			this.#rows.set(index, (this.#rows.get(index) ?? 0) + 1);
		}
		return { ...row, cells };
	}

	/** What was repeated, a notice for each column. */
	notices(place: Place): readonly Problem[] {
		return [...this.#rows].map(([index, rows]) =>
			notice("merged-cells-repeated", { header: this.#headers[index] ?? "", rows }, { ...place, column: index + 1 }),
		);
	}
}
