/** Reads a text table row by row, and keeps what was found out about the file. */
import type { Decoder } from "./decode.ts";
import { type Dialect, detectDialect, type GivenDialect } from "./dialect.ts";
import { lineEndsInCells } from "./line-ends.ts";
import { PlainLines } from "./plain-lines.ts";
import { QuotedLines } from "./quoted-lines.ts";
import type { RawRow, RawTable } from "./rows.ts";

/** A text file as a table; what it says of the file is complete once the last batch is read. */
export class TextTable implements RawTable {
	#dialect: Dialect | undefined;
	#plain: PlainLines | undefined;
	#quoted: QuotedLines | undefined;
	/** The line on which the next record begins. */
	#line = 1;
	readonly #pieces: AsyncIterable<Uint8Array>;
	readonly #decoder: Decoder;
	readonly #given: GivenDialect;

	/** The first of the pieces should be long enough to know the dialect by; `given` is what the user says of it. */
	constructor(pieces: AsyncIterable<Uint8Array>, decoder: Decoder, given: GivenDialect = {}) {
		this.#pieces = pieces;
		this.#decoder = decoder;
		this.#given = given;
	}

	get dialect(): Dialect | undefined {
		return this.#dialect;
	}

	/** The lines whose quotes were mended. */
	get repairedLines(): readonly number[] {
		return this.#quoted?.repairedLines ?? [];
	}

	/** The line of the quote that was opened and never closed; undefined where all were closed. */
	get unclosedQuote(): number | undefined {
		return this.#quoted?.unclosedQuote;
	}

	async *batches(): AsyncGenerator<readonly RawRow[]> {
		for await (const piece of this.#pieces) yield this.#rows(await this.#split(this.#decoder.decode(piece)));
		yield this.#rows(await this.#split(this.#decoder.end()));
		yield this.#rows(this.#quoted === undefined ? (this.#plain?.end() ?? []) : await this.#quoted.end());
	}

	/** The records that are complete with this text. Until the first quote no parser is needed. */
	async #split(text: string): Promise<string[][]> {
		this.#dialect ??= detectDialect(text, this.#given);
		this.#plain ??= new PlainLines(this.#dialect.delimiter);
		if (this.#quoted === undefined && !text.includes(this.#dialect.quote)) return this.#plain.split(text);
		this.#quoted ??= await QuotedLines.open(this.#dialect, this.#line);
		return this.#quoted.split(this.#plain.rest() + text);
	}

	#rows(records: readonly string[][]): RawRow[] {
		const rows: RawRow[] = [];
		for (const cells of records) {
			const first = this.#line;
			this.#line += 1 + lineEndsInCells(cells);
			if (first > 1 || !this.#dialect?.separatorLine) rows.push({ line: first, cells });
		}
		return rows;
	}
}
