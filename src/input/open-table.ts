/** Opens a user's file as a table, whatever kind it is, and takes its fingerprint while it passes. */
import type { World } from "../world.ts";
import { TextTable } from "./csv.ts";
import { Decoder, withLongStart } from "./decode.ts";
import type { Delimiter } from "./dialect.ts";
import type { Encoding } from "./encoding.ts";
import type { RawTable } from "./rows.ts";

/** What the user says of a file; what is left out is found out. */
export interface FileOptions {
	readonly encoding?: Encoding | undefined;
	readonly delimiter?: Delimiter | undefined;
	readonly sheet?: string | undefined;
}

/** What was found out about a file; complete once its table is read. */
export interface FileFacts {
	readonly format: "csv";
	readonly encoding: Encoding;
	readonly delimiter: Delimiter;
	readonly sha256: string;
	/** Lines on which bytes did not form letters. */
	readonly brokenLines: readonly number[];
	/** Lines whose quotes were mended. */
	readonly repairedLines: readonly number[];
	/** The line of a quote that is never closed. */
	readonly unclosedQuote: number | undefined;
}

export interface OpenTable {
	readonly table: RawTable;
	/** To be asked once, after the last batch. */
	facts(): FileFacts;
}

/** The file's table. Throws `WorldError` where there is no such file. */
export function openTable(world: World, file: string, options: FileOptions = {}): OpenTable {
	const hash = world.sha256();
	const decoder = new Decoder(options.encoding);
	const pieces = withLongStart(hashed(world.stream(file), hash));
	const dialect = options.delimiter && { delimiter: options.delimiter, separatorLine: false, backslash: false };
	const table = new TextTable(pieces, decoder, dialect);
	return {
		table,
		facts: () => ({
			format: "csv",
			encoding: decoder.encoding,
			delimiter: table.dialect?.delimiter ?? ",",
			sha256: hash.hex(),
			brokenLines: decoder.brokenLines,
			repairedLines: table.repairedLines,
			unclosedQuote: table.unclosedQuote,
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
