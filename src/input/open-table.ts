/** Opens a user's file as a table, whatever kind it is, and takes its fingerprint while it passes. */
import type { Problem } from "../core/problem.ts";
import type { World } from "../world.ts";
import { TextTable } from "./csv.ts";
import { Decoder, withLongStart } from "./decode.ts";
import type { Delimiter, Quote } from "./dialect.ts";
import type { Encoding } from "./encoding.ts";
import { type FileFormat, sniff } from "./format.ts";
import type { RawTable } from "./rows.ts";

/** What the user says of a file; what is left out is found out. */
export interface FileOptions {
	readonly encoding?: Encoding | undefined;
	readonly delimiter?: Delimiter | undefined;
	readonly quote?: Quote | undefined;
	readonly sheet?: string | undefined;
}

/** What was found out about a file; complete once its table is read. */
export interface FileFacts {
	readonly format: FileFormat;
	readonly sha256: string;
	/** What only a text file has. */
	readonly text?: TextFacts;
}

export interface TextFacts {
	readonly encoding: Encoding;
	readonly delimiter: Delimiter;
	readonly quote: Quote;
	/** Lines on which bytes did not form letters. */
	readonly brokenLines: readonly number[];
	/** Lines whose quotes were mended. */
	readonly repairedLines: readonly number[];
	/** The line of a quote that is never closed. */
	readonly unclosedQuote: number | undefined;
}

/** A table of a file, with what was wrong with it as a worksheet. */
export interface SheetTable extends RawTable {
	readonly hidden?: boolean;
	/** Complete once the table is read. */
	readonly problems?: readonly Problem[];
}

export interface OpenFile {
	/** One for a text file; the sheets of a workbook, none where it can't be read. */
	readonly tables: readonly SheetTable[];
	/** What kept the file from being opened. */
	readonly problems: readonly Problem[];
	/** To be asked once, after the last batch. */
	facts(): FileFacts;
}

/** The file's tables. Throws `WorldError` where there is no such file. */
export async function openFile(world: World, file: string, options: FileOptions = {}): Promise<OpenFile> {
	const hash = world.sha256();
	const pieces = withLongStart(hashed(world.stream(file), hash));
	const { value: start = new Uint8Array(0) } = await pieces.next();
	const format = sniff(start);
	if (format === "text") return openText(startingWith(start, pieces), hash, options);
	const { openWorkbook } = await import("./workbook.ts");
	const { tables, problems } = await openWorkbook(await gathered(startingWith(start, pieces)), file);
	const sha256 = hash.hex();
	return { tables, problems, facts: () => ({ format, sha256 }) };
}

function openText(pieces: AsyncIterable<Uint8Array>, hash: { hex(): string }, options: FileOptions): OpenFile {
	const decoder = new Decoder(options.encoding);
	const table = new TextTable(pieces, decoder, options);
	return {
		tables: [table],
		problems: [],
		facts: () => ({
			format: "text",
			sha256: hash.hex(),
			text: {
				encoding: decoder.encoding,
				delimiter: table.dialect?.delimiter ?? ",",
				quote: table.dialect?.quote ?? '"',
				brokenLines: decoder.brokenLines,
				repairedLines: table.repairedLines,
				unclosedQuote: table.unclosedQuote,
			},
		}),
	};
}

async function* hashed(
	pieces: AsyncIterable<Uint8Array>,
	hash: { update(bytes: Uint8Array): void },
): AsyncGenerator<Uint8Array> {
	for await (const piece of pieces) {
		hash.update(piece);
		yield piece;
	}
}

async function* startingWith(start: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
	yield start;
	yield* rest;
}

async function gathered(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
	const parts: Uint8Array[] = [];
	for await (const piece of pieces) parts.push(piece);
	const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}
