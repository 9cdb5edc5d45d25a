/** Which rows of a file a later one has, too, so that they count once: those of later files are remembered first. */

export class Elsewhere {
	/** By what a row is known by: the file, and how many of its rows are still to be met in earlier files. */
	readonly #later = new Map<string, { readonly file: string; left: number }>();
	readonly #own = new Map<string, number>();

	/** Remembers a row of the file that is being read. */
	add(key: string): void {
		this.#own.set(key, (this.#own.get(key) ?? 0) + 1);
	}

	/** The later file that has this row; each of its rows stands for one here. Undefined where it has none left. */
	take(key: string): string | undefined {
		const found = this.#later.get(key);
		if (found === undefined || found.left === 0) return undefined;
		found.left -= 1;
		return found.file;
	}

	/** The later file that has this number, on however many rows. */
	fileOf(key: string): string | undefined {
		return this.#later.get(key)?.file;
	}

	/** The file is read: what it has, earlier ones need not bring. */
	end(file: string): void {
		for (const [key, left] of this.#own) this.#later.set(key, { file, left });
		this.#own.clear();
	}
}
