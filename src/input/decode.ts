/** Bytes to text, piece by piece, with the lines where bytes were no letters. */
import { detectEncoding, type Encoding } from "./encoding.ts";
import { lineEnds } from "./line-ends.ts";

/** Enough to know the encoding and the delimiter by. */
export const SAMPLE_BYTES = 65_536;
/** Past so many broken lines in a file the rest say nothing new. */
const MOST_BROKEN = 20;

export class Decoder {
	/** Known once a byte above ASCII was met; until then UTF-8, which ASCII is part of. */
	encoding: Encoding = "utf-8";
	/** The lines on which bytes did not form letters. */
	readonly brokenLines: number[] = [];
	#decided: boolean;
	#decoder: InstanceType<typeof TextDecoder>;
	#lines = 1;

	/** `given` is the encoding the user names; undefined: detected. */
	constructor(given: Encoding | undefined) {
		this.#decided = given !== undefined;
		if (given !== undefined) this.encoding = given;
		this.#decoder = new TextDecoder(this.encoding);
	}

	/** The text of the next bytes; the first piece should be some kilobytes long, the encoding is decided by it. */
	decode(bytes: Uint8Array): string {
		if (this.#decided) return this.#checked(this.#decoder.decode(bytes, { stream: true }));
		const found = detectEncoding(bytes);
		if (found !== undefined) {
			this.#decided = true;
			this.encoding = found;
			this.#decoder = new TextDecoder(found);
		}
		return this.#checked(this.#decoder.decode(bytes, { stream: true }));
	}

	/** The text of the bytes still held back at the end of the file. */
	end(): string {
		return this.#checked(this.#decoder.decode());
	}

	#checked(text: string): string {
		let from = 0;
		for (let at = text.indexOf("\ufffd"); at >= 0; at = text.indexOf("\ufffd", at + 1)) {
			this.#lines += lineEnds(text, from, at);
			from = at;
			if (this.brokenLines.at(-1) !== this.#lines && this.brokenLines.length < MOST_BROKEN) {
				this.brokenLines.push(this.#lines);
			}
		}
		this.#lines += lineEnds(text, from, text.length);
		return text;
	}
}

/** The same bytes in pieces, the first of them at least `SAMPLE_BYTES` long where the file is. */
export async function* withLongStart(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
	let start: Uint8Array | undefined = new Uint8Array(0);
	for await (const piece of pieces) {
		if (start === undefined) {
			yield piece;
			continue;
		}
		start = joined(start, piece);
		if (start.length < SAMPLE_BYTES) continue;
		yield start;
		start = undefined;
	}
	if (start !== undefined) yield start;
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
	if (a.length === 0) return b;
	const both = new Uint8Array(a.length + b.length);
	both.set(a);
	both.set(b, a.length);
	return both;
}
