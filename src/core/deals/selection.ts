/** Some of the deals: counted, summed, narrowed and grouped without anybody looping over columns. */
import { type Day, dayFromNumber, isoDay } from "../day.ts";
import type { Money } from "../money.ts";
import type { Deal, DealKey } from "./deal.ts";
import { type DealColumns, dealOf, knownDay, textOf } from "./deal-columns.ts";
import { type DealFilter, rowTest } from "./filter.ts";

export class Selection {
	readonly #columns: DealColumns;
	readonly #rows: Uint32Array;

	constructor(columns: DealColumns, rows: Uint32Array) {
		this.#columns = columns;
		this.#rows = rows;
	}

	/** How many deals are selected. */
	get count(): number {
		return this.#rows.length;
	}

	/** Those of the selected deals that the filter means. */
	where(filter: DealFilter): Selection {
		return new Selection(this.#columns, this.#rows.filter(rowTest(this.#columns, filter)));
	}

	/** The sum of all known amounts, exact, in minor units. How many are not known, `unknownAmounts` says. */
	amount(): Money {
		let [sum, chunk] = [0n, 0];
		for (const row of this.#rows) {
			const amount = this.#columns.amounts[row] ?? Number.NaN;
			if (Number.isNaN(amount)) continue;
			const next = chunk + amount;
			if (Number.isSafeInteger(next)) chunk = next;
			else [sum, chunk] = [sum + BigInt(chunk), amount];
		}
		return sum + BigInt(chunk);
	}

	/** How many deals have no amount; they are not in `amount`. */
	unknownAmounts(): number {
		return this.#rows.reduce((count, row) => count + Number(Number.isNaN(this.#columns.amounts[row])), 0);
	}

	/** The deals by this key, in the order in which the keys are first met. Every deal is in exactly one group. */
	groupBy(key: DealKey): Map<string, Selection> {
		return this.#split((row) => textOf(this.#columns.texts[key], row));
	}

	/** The deals by the month (`2026-03`) of that day, in order. Deals without the day are in none; see `undated`. */
	byMonth(key: "closed" | "created"): Map<string, Selection> {
		const months = new Map<number | undefined, string>();
		const groups = this.#split((row) => {
			const day = this.#columns[key][row];
			const known = months.get(day);
			if (known !== undefined) return known;
			const month = monthOf(day);
			if (month !== undefined) months.set(day, month);
			return month;
		});
		return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
	}

	/** The first and the last closing day; undefined where no deal has one. */
	days(): { readonly first: Day; readonly last: Day } | undefined {
		let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
		for (const row of this.#rows) {
			const day = knownDay(this.#columns.closed[row]);
			if (day === undefined) continue;
			[first, last] = [Math.min(first, day), Math.max(last, day)];
		}
		return first <= last ? { first: dayFromNumber(first), last: dayFromNumber(last) } : undefined;
	}

	/** The deals themselves, one at a time, in the order of adding: for listing, not for counting. */
	*deals(): Generator<Deal, void> {
		for (const row of this.#rows) yield dealOf(this.#columns, row);
	}

	/** A group for each label, in the order of first appearance; rows without a label are in none. */
	#split(labelOf: (row: number) => string | undefined): Map<string, Selection> {
		const rowsByLabel = new Map<string, number[]>();
		for (const row of this.#rows) {
			const label = labelOf(row);
			if (label === undefined) continue;
			const rows = rowsByLabel.get(label);
			if (rows === undefined) rowsByLabel.set(label, [row]);
			else rows.push(row);
		}
		const groups = [...rowsByLabel].map(
			([label, rows]) => [label, new Selection(this.#columns, new Uint32Array(rows))] as const,
		);
		return new Map(groups);
	}
}

function monthOf(kept: number | undefined): string | undefined {
	const day = knownDay(kept);
	return day === undefined ? undefined : isoDay(day).slice(0, 7);
}
