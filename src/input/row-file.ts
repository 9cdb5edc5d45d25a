/** What the files of payments, plans and activities have in common: rows that a later file has, and rows that can't be read. */
import type { Money } from "../core/money.ts";
import type { Problem } from "../core/problem.ts";
import { completeRecords } from "./complete-records.ts";
import type { Elsewhere } from "./elsewhere.ts";
import type { Field } from "./fields.ts";
import type { TableRecord } from "./records.ts";
import { RepeatedProblems } from "./repeated-problems.ts";
import type { TableReader } from "./table-reader.ts";

export class RowFile {
	readonly #reader: TableReader;
	readonly #elsewhere: Elsewhere;
	readonly #repeated = new RepeatedProblems();
	/** Rows that a later file has, by that file. */
	readonly #older = new Map<string, number>();

	constructor(reader: TableReader, elsewhere: Elsewhere) {
		this.#reader = reader;
		this.#elsewhere = elsewhere;
	}

	/** Hands every record to `take`, if the table has the `needed` columns. Throws `WorldError`. */
	async read(needed: readonly Field[], take: (record: TableRecord) => void): Promise<void> {
		for await (const records of completeRecords(this.#reader, needed)) {
			for (const record of records) take(record);
		}
		this.#elsewhere.end(this.#reader.file);
	}

	/** Problems of the file's shape and cells. */
	problems(): readonly Problem[] {
		return this.#reader.findings.all(this.#repeated.all());
	}

	/** How many rows were set aside because a later file has them, by that file. */
	older(): readonly (readonly [file: string, count: number])[] {
		return [...this.#older];
	}

	/** Leaves the record out because of these problems; those of a whole column are said once. */
	reject(record: TableRecord, problems: readonly Problem[], amount?: Money): void {
		const spoken = this.#repeated.absorb(problems.map((each) => this.#reader.said(each)));
		this.#reader.reject(record, problems, amount, spoken);
	}

	/** By what a row with this number is known: numbers of different systems have nothing to do with each other. */
	keyOf(id: string): string {
		return `${this.#reader.recognition.header?.profile.key ?? ""} ${id}`;
	}

	/** Whether a later file has what is known by the key, on however many rows; the row is set aside then. */
	isCountedElsewhere(key: string, amount?: Money): boolean {
		return this.#setAside(key, this.#elsewhere.fileOf(key), amount);
	}

	/** The same where a row has no number: each that a later file has stands for one here. */
	isRowCountedElsewhere(key: string, amount?: Money): boolean {
		return this.#setAside(key, this.#elsewhere.take(key), amount);
	}

	#setAside(key: string, kept: string | undefined, amount: Money | undefined): boolean {
		if (kept === undefined) {
			this.#elsewhere.add(key);
			return false;
		}
		this.#reader.rows.setAside("older", amount);
		this.#older.set(kept, (this.#older.get(kept) ?? 0) + 1);
		return true;
	}
}
