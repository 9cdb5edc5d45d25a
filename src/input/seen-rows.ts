/** Remembers which deals a file has had, and whether a repeated row says the same again. */
import { cellText } from "./cell.ts";
import type { RawRow } from "./rows.ts";

export class SeenRows {
	readonly #indexes = new Map<string, number>();
	readonly #lines: number[] = [];
	readonly #prints: number[] = [];

	add(id: string, row: RawRow): void {
		this.#indexes.set(id, this.#lines.length);
		this.#lines.push(row.line);
		this.#prints.push(fingerprint(row));
	}

	/** The line on which the deal was first met; undefined: it was not. */
	line(id: string): number | undefined {
		const index = this.#indexes.get(id);
		return index === undefined ? undefined : this.#lines[index];
	}

	/** Whether the row says the same as the deal's first one. */
	isSame(id: string, row: RawRow): boolean {
		const index = this.#indexes.get(id);
		return index !== undefined && this.#prints[index] === fingerprint(row);
	}

	ids(): Iterable<string> {
		return this.#indexes.keys();
	}
}

/** A number that differs, but for a chance of one in four milliards, between rows that differ (FNV-1a). */
function fingerprint({ cells }: RawRow): number {
	let print = 0x811c9dc5;
	for (const cell of cells) {
		const text = cellText(cell);
		for (let at = 0; at < text.length; at++) print = Math.imul(print ^ text.charCodeAt(at), 0x01000193);
		print = Math.imul(print ^ 0x1f, 0x01000193);
	}
	return print >>> 0;
}
