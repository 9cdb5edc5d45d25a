/** Reads a text table row by row with csv-parse, and keeps what was found out about the file. */
import type { Parser } from "csv-parse";
import type { Decoder } from "./decode.ts";
import { type Dialect, detectDialect } from "./dialect.ts";
import { QuoteRepairs } from "./quote-repairs.ts";
import type { RawRow, RawTable } from "./rows.ts";

/** A record longer than this is a quote that was never closed, not a row. */
const MOST_RECORD_BYTES = 4_000_000;

/** A text file as a table; what it says of the file is complete once the last batch is read. */
export class TextTable implements RawTable {
	/** The line of the quote that was opened and never closed; undefined where all were closed. */
	unclosedQuote: number | undefined;
	#dialect: Dialect | undefined;
	#repairs: QuoteRepairs | undefined;
	#line = 1;
	readonly #pieces: AsyncIterable<Uint8Array>;
	readonly #decoder: Decoder;

	/** The first of the pieces should be long enough to know the dialect by; `dialect` is what the user says of it. */
	constructor(pieces: AsyncIterable<Uint8Array>, decoder: Decoder, dialect?: Dialect) {
		this.#pieces = pieces;
		this.#decoder = decoder;
		this.#dialect = dialect;
	}

	get dialect(): Dialect | undefined {
		return this.#dialect;
	}

	/** The lines whose quotes were mended. */
	get repairedLines(): readonly number[] {
		return this.#repairs?.lines ?? [];
	}

	async *batches(): AsyncGenerator<readonly RawRow[]> {
		const records: string[][] = [];
		let parser: Parser | undefined;
		for await (const piece of this.#pieces) {
			const text = this.#decoder.decode(piece);
			parser ??= await this.#open(text, records);
			this.#repairs?.see(text, false);
			if (this.unclosedQuote === undefined) await written(parser, text);
			yield this.#rows(records);
		}
		const text = this.#decoder.end();
		parser ??= await this.#open(text, records);
		this.#repairs?.see(text, true);
		await ended(parser, text);
		yield this.#rows(records);
	}

	async #open(start: string, records: string[][]): Promise<Parser> {
		const dialect = this.#dialect ?? detectDialect(start);
		this.#dialect = dialect;
		this.#repairs = dialect.backslash ? undefined : new QuoteRepairs(dialect.delimiter);
		const { parse } = await import("csv-parse");
		const parser = parse({
			bom: true,
			delimiter: dialect.delimiter,
			escape: dialect.backslash ? "\\" : '"',
			// every line is a record, so that counting records and the line ends inside cells gives each its line
			skip_empty_lines: false,
			record_delimiter: ["\r\n", "\n", "\r"],
			relax_column_count: true,
			relax_quotes: true,
			max_record_size: MOST_RECORD_BYTES,
		});
		parser.on("data", (record: string[]) => records.push(record));
		// with relaxed quotes and columns csv-parse refuses only a quote that is never closed
		parser.on("error", () => {
			this.unclosedQuote ??= this.#line + lineEndsIn(records);
		});
		return parser;
	}

	#rows(records: string[][]): RawRow[] {
		const rows: RawRow[] = [];
		for (const cells of records) {
			const first = this.#line;
			this.#line += 1 + lineEndsInCells(cells);
			if (first > 1 || !this.#dialect?.separatorLine) rows.push({ line: first, cells });
		}
		records.length = 0;
		return rows;
	}
}

function written(parser: Parser, text: string): Promise<void> {
	return new Promise((resolve) => {
		parser.write(text, () => resolve());
	});
}

function ended(parser: Parser, text: string): Promise<void> {
	return new Promise((resolve) => {
		if (parser.destroyed) return resolve();
		parser.on("close", () => resolve());
		parser.end(text);
	});
}

function lineEndsIn(records: readonly string[][]): number {
	return records.reduce((sum, cells) => sum + 1 + lineEndsInCells(cells), 0);
}

/** Nearly no cell has a line end, so both looks are native and quick. */
function lineEndsInCells(cells: readonly string[]): number {
	let count = 0;
	for (const cell of cells) {
		if (!cell.includes("\n") && !cell.includes("\r")) continue;
		count += cell.split(/\r\n|\n|\r/).length - 1;
	}
	return count;
}
