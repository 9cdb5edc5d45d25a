/** A whole-number program: so many of each choice, at the lowest cost, within rows that have to hold. */

export interface Program {
	/** For each choice, what one of it costs, and the most of it there may be; undefined: any number. */
	readonly choices: readonly { readonly cost: number; readonly most: number | undefined; readonly whole: boolean }[];
	readonly rows: readonly ProgramRow[];
}

/** Σ coefficients × choices, at least or at most so much. Zeros are left out: `[choice, coefficient]`. */
export interface ProgramRow {
	readonly terms: readonly (readonly [choice: number, coefficient: number])[];
	readonly atLeast?: number;
	readonly atMost?: number;
}

export type Answer =
	/** Proven to be the best. */
	| { readonly proof: "best"; readonly numbers: readonly number[] }
	/** The best found so far. None cost less than `gap` of their cost below them: 0.01 is one percent. */
	| { readonly proof: "near"; readonly numbers: readonly number[]; readonly gap: number }
	/** Proven: no numbers hold all rows. */
	| { readonly proof: "none" }
	/** Neither numbers nor a proof that there are none were found. */
	| { readonly proof: "unknown" };

/**
 * The answer to a program, found by looking at no more branches than this: a number, since a limit of time would give
 * another answer on another day. Given from outside: a solver is a library's work.
 */
export type Solve = (program: Program, branches: number) => Answer;
