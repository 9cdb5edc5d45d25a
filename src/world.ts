/** The only door to files, clock, terminal, environment and prompts. Its real side is `world/real.ts`. */
import type { Day } from "./core/day.ts";
import type { Problem } from "./core/problem.ts";

/** What the outside refused, as a problem to show: the only thing a `World` throws on purpose. */
export class WorldError extends Error {
	readonly problem: Problem;

	constructor(problem: Problem, cause?: unknown) {
		super(problem.code, { cause });
		this.name = "WorldError";
		this.problem = problem;
	}
}

/** The user has had enough (Ctrl-C at a question): nothing more is to be done. */
export class Interrupted extends Error {
	constructor(cause?: unknown) {
		super("interrupted", { cause });
		this.name = "Interrupted";
	}
}

/** What can be chosen, and what it is called. */
export interface Choice {
	readonly value: string;
	readonly name: string;
}

/** Asks the user, one question at a time. What it asks can be said by an option or in rop.yaml, too. Throws `Interrupted`. */
export interface Asker {
	/** The value of what was chosen. */
	choose(question: string, choices: readonly Choice[]): Promise<string>;
	/** `words` are the language's yes and no. */
	confirm(question: string, words: { readonly yes: string; readonly no: string }, usual: boolean): Promise<boolean>;
	text(question: string, usual: string): Promise<string>;
}

/** A SHA-256 taken piece by piece, while a file is streamed. */
export interface Sha256 {
	update(bytes: Uint8Array): void;
	/** 64 lower-case hexadecimal digits. To be asked once, at the end. */
	hex(): string;
}

export interface World {
	/** Today in a time zone, `Europe/Moscow`; undefined: the machine's. Refuses an unknown one with a `RangeError`. */
	today(timezone?: string): Day;
	/** Environment variables. */
	readonly env: Readonly<Record<string, string | undefined>>;
	/** The current folder, absolute. */
	readonly folder: string;
	/**
	 * Whether standard output, standard error and standard input are a terminal, and how many columns the output has
	 * (`Infinity` where it is not a terminal: a file cuts nothing off).
	 */
	readonly terminal: {
		readonly output: boolean;
		readonly errors: boolean;
		readonly input: boolean;
		readonly columns: number;
	};
	/** The whole file. `-` is standard input. Throws `WorldError`. */
	read(path: string): Promise<Uint8Array>;
	/** The file in pieces, for large ones. `-` is standard input. Throws `WorldError`. */
	stream(path: string): AsyncIterable<Uint8Array>;
	/**
	 * The files that a pattern such as `data/deals-*.csv` names in a folder, sorted, as paths that `read` takes
	 * (relative to the current folder, with `/`); none where nothing matches. A path without wildcards names itself.
	 */
	glob(pattern: string, folder: string): Promise<readonly string[]>;
	exists(path: string): Promise<boolean>;
	/** Makes the folder and those above it, where they are missing. Throws `WorldError`. */
	makeFolder(path: string): Promise<void>;
	/** Written beside its place and renamed; never half. Refuses an existing file unless `force`. */
	write(path: string, content: string | Uint8Array, force: boolean): Promise<void>;
	/** A file of the program's own `templates/`, by its path there. */
	template(path: string): Promise<string>;
	/** The names of the files in a folder of `templates/`, sorted. */
	templates(folder: string): Promise<readonly string[]>;
	sha256(): Sha256;
	/** Resolves when the text has left; quietly, too, when nobody reads any more (`rop … | head`). */
	out(text: string | Uint8Array): Promise<void>;
	err(text: string): void;
	/** Absent where nobody can answer: standard input or standard error is no terminal. */
	readonly ask?: Asker | undefined;
	/**
	 * Says on a terminal that work goes on, once it has taken half a second; the function that it returns ends that and
	 * wipes it. `text` is given the seconds since.
	 */
	waiting(text: (seconds: number) => string): () => void;
}
