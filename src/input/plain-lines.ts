/** Splits a table that has no quotes: every line is a record, every delimiter ends a cell. Ten times as fast as a parser. */

export class PlainLines {
	readonly #delimiter: string;
	/** The beginning of a line whose end has not come yet. */
	#rest = "";

	constructor(delimiter: string) {
		this.#delimiter = delimiter;
	}

	/** The records that are complete with this piece. */
	split(piece: string): string[][] {
		const text = this.#rest + piece;
		if (!piece.includes("\n") && !piece.includes("\r") && !this.#rest.endsWith("\r")) {
			this.#rest = text;
			return [];
		}
		// a CR at the very end may be half of a CRLF
		const end = text.endsWith("\r") ? text.length - 1 : text.length;
		const lines = linesOf(text.slice(0, end));
		this.#rest = (lines.pop() ?? "") + text.slice(end);
		return lines.map((line) => line.split(this.#delimiter));
	}

	/** What is not split yet: for a parser that takes over, or at the end of the file. */
	rest(): string {
		const rest = this.#rest;
		this.#rest = "";
		return rest;
	}

	/** The records left at the end of the file. */
	end(): string[][] {
		const lines = linesOf(this.rest());
		if (lines.at(-1) === "") lines.pop();
		return lines.map((line) => line.split(this.#delimiter));
	}
}

function linesOf(text: string): string[] {
	return text.includes("\r") ? text.split(/\r\n|\n|\r/) : text.split("\n");
}
