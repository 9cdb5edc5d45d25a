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

/** The best numbers, or undefined where no numbers hold all rows. Given from outside: a solver is a library's work. */
export type Solve = (program: Program) => readonly number[] | undefined;
