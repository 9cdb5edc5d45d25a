/** What the files of payments, plans and activities have in common: rows that a later file has, and rows that can't be read. */
import type { Money } from "../core/money.ts";
import type { Problem } from "../core/problem.ts";
import { noteColumns, placeNotes } from "../core/rejects.ts";
import { cellText } from "./cell.ts";
import { completeRecords } from "./complete-records.ts";
import type { Elsewhere } from "./elsewhere.ts";
import type { Field } from "./fields.ts";
import type { TableRecord } from "./records.ts";
import { rejectedRow } from "./rejected-row.ts";
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
			for (const record of records) this.#takeNoted(record, take);
		}
		this.#elsewhere.end(this.#reader.file);
	}

	/** A row of mended rejects that is used stands for the one that it was, which is named in front of it. */
	#takeNoted(record: TableRecord, take: (record: TableRecord) => void): void {
		const { rows, recognition } = this.#reader;
		const before = rows.used;
		take(record);
		if (rows.used === before || noteColumns(recognition.columns?.mapping.headers ?? []) === 0) return;
		this.#elsewhere.add(JSON.stringify(record.row.cells.slice(0, 4).map(cellText)));
	}

	/** Problems of the file's shape and cells. */
	problems(): readonly Problem[] {
		return this.#reader.findings.all(this.#repeated.all());
	}

	/** How many rows were set aside because a later file has them, by that file. */
	older(): readonly (readonly [file: string, count: number])[] {
		return [...this.#older];
	}

	/** Leaves the record out: a later file has it mended; else because of these problems, those of a whole column said once. */
	reject(record: TableRecord, problems: readonly Problem[], amount?: Money): void {
		const mended = this.#elsewhere.take(
			JSON.stringify(placeNotes(rejectedRow(record, problems, this.#reader.recognition))),
		);
		if (mended !== undefined) {
			this.#leave(mended, amount);
			return;
		}
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
		this.#leave(kept, amount);
		return true;
	}

	#leave(kept: string, amount: Money | undefined): void {
		this.#reader.rows.setAside("older", amount);
		this.#older.set(kept, (this.#older.get(kept) ?? 0) + 1);
	}
}
