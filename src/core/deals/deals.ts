/** All deals of an analysis: a year's export can be a million rows, so they are kept as columns. */
import type { Place } from "../place.ts";
import type { Deal } from "./deal.ts";
import { type DealColumns, dealOf } from "./deal-columns.ts";
import { Selection } from "./selection.ts";

export class Deals {
	/** The names of the files that the deals were read from. */
	readonly files: readonly string[];
	readonly #columns: DealColumns;

	constructor(columns: DealColumns) {
		this.files = columns.files;
		this.#columns = columns;
	}

	/** How many deals there are. */
	get length(): number {
		return this.#columns.ids.length;
	}

	/** The deal with this number, in the order of adding, from 0. Refuses numbers past the last. */
	at(index: number): Deal {
		return dealOf(this.#columns, index);
	}

	/** Where the deal was read. */
	placeOf(deal: Deal): Place {
		return { file: this.files[deal.file] ?? "", line: deal.line };
	}

	/** All of them, to narrow, group and sum. */
	all(): Selection {
		return new Selection(
			this.#columns,
			Uint32Array.from({ length: this.length }, (_, row) => row),
		);
	}
}
