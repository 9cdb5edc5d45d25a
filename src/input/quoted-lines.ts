/** Splits a table that has quotes, with csv-parse, and follows which of the quotes had to be mended. */
import type { Parser } from "csv-parse";
import type { Dialect } from "./dialect.ts";
import { lineEndsInCells } from "./line-ends.ts";
import { QuoteRepairs } from "./quote-repairs.ts";

/** A record longer than this is a quote that was never closed, not a row. */
const MOST_RECORD_BYTES = 4_000_000;

export class QuotedLines {
	/** The line of the quote that was opened and never closed; undefined where all were closed. */
	unclosedQuote: number | undefined;
	readonly #parser: Parser;
	readonly #repairs: QuoteRepairs | undefined;
	#records: string[][] = [];
	/** The line on which the next record begins. */
	#line: number;

	private constructor(parser: Parser, repairs: QuoteRepairs | undefined, line: number) {
		this.#parser = parser;
		this.#repairs = repairs;
		this.#line = line;
		parser.on("data", (record: string[]) => {
			this.#records.push(record);
			this.#line += 1 + lineEndsInCells(record);
		});
		// with relaxed quotes and columns csv-parse refuses only a quote that is never closed
		parser.on("error", () => {
			this.unclosedQuote ??= this.#line;
		});
	}

	/** A splitter for text that begins with this line of its file. */
	static async open(dialect: Dialect, line: number): Promise<QuotedLines> {
		const { parse } = await import("csv-parse");
		const parser = parse({
			delimiter: dialect.delimiter,
			quote: dialect.quote,
			escape: dialect.backslash ? "\\" : dialect.quote,
			// every line is a record, so that counting records and the line ends inside cells gives each its line
			skip_empty_lines: false,
			record_delimiter: ["\r\n", "\n", "\r"],
			relax_column_count: true,
			relax_quotes: true,
			max_record_size: MOST_RECORD_BYTES,
		});
		return new QuotedLines(parser, dialect.backslash ? undefined : new QuoteRepairs(dialect, line), line);
	}

	/** The lines whose quotes were mended. */
	get repairedLines(): readonly number[] {
		return this.#repairs?.lines ?? [];
	}

	/** The records that are complete with this text. */
	async split(text: string): Promise<string[][]> {
		this.#repairs?.see(text, false);
		// after an unclosed quote there is nothing more to tell apart
		if (this.unclosedQuote === undefined) {
			await new Promise<void>((resolve) => {
				this.#parser.write(text, () => resolve());
			});
		}
		return this.#taken();
	}

	/** The records left at the end of the file. */
	async end(): Promise<string[][]> {
		this.#repairs?.see("", true);
		await new Promise<void>((resolve) => {
			if (this.#parser.destroyed) return resolve();
			this.#parser.on("close", () => resolve());
			this.#parser.end();
		});
		return this.#taken();
	}

	#taken(): string[][] {
		const records = this.#records;
		this.#records = [];
		return records;
	}
}
