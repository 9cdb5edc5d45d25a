/** Finds the quotes a text table should not have: csv-parse mends them silently, the user is to know. */

import type { Dialect } from "./dialect.ts";
import { lineEnds } from "./line-ends.ts";

/** Past so many the rest say nothing new. */
const MOST_REPAIRS = 20;

/** Follows the quotes of a table from piece to piece. */
export class QuoteRepairs {
	/**
	 * The lines with a quote inside a cell that isn't quoted, or one inside a quoted cell that isn't doubled. In a cell that
	 * isn't quoted an apostrophe is a letter.
	 */
	readonly lines: number[] = [];
	#quoted = false;
	#before = "\n";
	#rest = "";
	#line: number;
	readonly #delimiter: string;
	readonly #quote: string;

	/** The first piece begins with this line of the file. */
	constructor({ delimiter, quote }: Pick<Dialect, "delimiter" | "quote">, line: number) {
		this.#delimiter = delimiter;
		this.#quote = quote;
		this.#line = line;
	}

	/** Looks through the next piece of the text; `last` at the end of the file. */
	see(piece: string, last: boolean): void {
		const text = this.#rest + piece;
		// the sign after a quote decides what the quote is, so the last sign waits for its neighbour
		const end = last ? text.length : text.length - 1;
		let [seen, next] = [0, 0];
		for (let at = text.indexOf(this.#quote); at >= 0 && at < end; at = text.indexOf(this.#quote, next)) {
			this.#line += lineEnds(text, seen, at);
			[seen, next] = [at, this.#judge(text, at)];
		}
		const stop = Math.max(next, end, 0);
		this.#line += lineEnds(text, seen, stop);
		if (stop > 0) this.#before = text.charAt(stop - 1);
		this.#rest = text.slice(stop);
	}

	/** Judges the quote at this place; returns where to look on from. */
	#judge(text: string, at: number): number {
		const [before, after] = [at === 0 ? this.#before : text.charAt(at - 1), text.charAt(at + 1)];
		if (!this.#quoted) {
			if (this.#isBorder(before) || before === "\ufeff") this.#quoted = true;
			else if (this.#quote === '"') this.#report();
			return at + 1;
		}
		if (after === this.#quote) return at + 2;
		this.#quoted = false;
		if (!this.#isBorder(after)) this.#report();
		return at + 1;
	}

	#isBorder(sign: string): boolean {
		return sign === "" || sign === this.#delimiter || sign === "\n" || sign === "\r";
	}

	#report(): void {
		if (this.lines.at(-1) !== this.#line && this.lines.length < MOST_REPAIRS) this.lines.push(this.#line);
	}
}
