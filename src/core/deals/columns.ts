/** Columns of a million values: typed arrays that grow while they are filled, and texts coded by a dictionary. */

type Numbers = Float64Array | Int32Array | Uint32Array;

const FIRST_CAPACITY = 1024;

/** A typed array that doubles as it fills. */
export class GrowingColumn<Values extends Numbers> {
	readonly #make: (length: number) => Values;
	#values: Values;
	#length = 0;

	constructor(make: (length: number) => Values) {
		this.#make = make;
		this.#values = make(FIRST_CAPACITY);
	}

	push(value: number): void {
		if (this.#length === this.#values.length) this.#values = this.#resized(this.#length * 2);
		this.#values[this.#length] = value;
		this.#length += 1;
	}

	/** The values so far, in an array of just their length. */
	finish(): Values {
		return this.#resized(this.#length);
	}

	#resized(length: number): Values {
		const resized = this.#make(length);
		resized.set(this.#values.subarray(0, Math.min(length, this.#length)));
		return resized;
	}
}

/** A finished column of texts: a code for each row, a text for each code. Codes are numbered as texts were first seen. */
export interface TextColumn {
	readonly codes: Uint32Array;
	readonly texts: readonly string[];
	/** The text's code; undefined where no row has it. */
	codeOf(text: string): number | undefined;
}

/** A text column while it is filled. */
export class GrowingTextColumn {
	readonly #codes = new GrowingColumn((length) => new Uint32Array(length));
	readonly #codeByText = new Map<string, number>();

	push(text: string): void {
		const code = this.#codeByText.get(text) ?? this.#codeByText.size;
		if (code === this.#codeByText.size) this.#codeByText.set(text, code);
		this.#codes.push(code);
	}

	finish(): TextColumn {
		const codeByText = this.#codeByText;
		return { codes: this.#codes.finish(), texts: [...codeByText.keys()], codeOf: (text) => codeByText.get(text) };
	}
}
