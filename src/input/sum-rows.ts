/** Rows that sum others up, totals and groups: each is compared with what was read of the rows that it stands for. */
import type { Currency, Money } from "../core/money.ts";
import type { Place } from "../core/place.ts";
import { type Problem, warning } from "../core/problem.ts";
import { cellText } from "./cell.ts";
import { type Columns, TableRecord } from "./records.ts";
import type { RawRow } from "./rows.ts";
import { amountField, TotalCheck } from "./totals.ts";

/** A group whose rows are still being read. */
interface OpenGroup {
	readonly level: number;
	readonly name: string;
	readonly total: Money;
	readonly place: Place;
	/** What was read before it. */
	readonly before: Money;
}

export class SumRows {
	readonly #currency: Currency;
	readonly #totalCheck = new TotalCheck();
	/** Rows that are still to be compared: totals, and groups with their level, the outermost being 0. */
	readonly #waiting = new Map<RawRow, "total" | number>();
	readonly #open: OpenGroup[] = [];

	constructor(currency: Currency) {
		this.#currency = currency;
	}

	get isEmpty(): boolean {
		return this.#waiting.size === 0;
	}

	add(row: RawRow, kind: "total" | number): void {
		this.#waiting.set(row, kind);
	}

	has(row: RawRow): boolean {
		return this.#waiting.has(row);
	}

	/** The warnings where this row ends what was summed above it; `sum` is what all rows above it were read as. */
	met(row: RawRow, columns: Columns, sum: Money): readonly Problem[] {
		const kind = this.#waiting.get(row);
		this.#waiting.delete(row);
		const ended = this.ended(sum, typeof kind === "number" ? kind : 0);
		if (typeof kind === "number") this.#begin(row, kind, columns, sum);
		const differs = kind === "total" ? this.#totalCheck.differs(row, columns, sum, this.#currency) : undefined;
		return differs === undefined ? ended : [...ended, differs];
	}

	/** The warnings of the groups that end here: those of this level and deeper. */
	ended(sum: Money, level = 0): readonly Problem[] {
		const at = this.#open.findIndex((group) => group.level >= level);
		return (at < 0 ? [] : this.#open.splice(at)).flatMap(({ name, total, place, before }) => {
			const facts = { group: name, total, sum: sum - before, currency: this.#currency };
			return total === facts.sum ? [] : [warning("group-differs", facts, place)];
		});
	}

	#begin(row: RawRow, level: number, columns: Columns, before: Money): void {
		const record = new TableRecord(row, columns);
		const field = amountField(record);
		const total = record.amount(field);
		if (typeof total !== "bigint") return;
		const name = row.cells.map((cell) => cellText(cell).trim()).find((text) => text !== "") ?? "";
		this.#open.push({ level, name, total, place: record.place(field), before });
	}
}
