/** The only door to files, clock, terminal, environment and prompts. Its real side is `world/real.ts`. */
import type { Day } from "./core/day.ts";

export interface World {
	/** Today in a time zone, `Europe/Moscow`; undefined: the machine's. */
	today(timezone?: string): Day;
	/** Environment variables. */
	readonly env: Readonly<Record<string, string | undefined>>;
	/** The current folder, absolute. */
	readonly folder: string;
	/** Whether standard output, standard error and standard input are a terminal, and how wide the output is. */
	readonly terminal: {
		readonly output: boolean;
		readonly errors: boolean;
		readonly input: boolean;
		readonly columns: number;
	};
	/** The whole file. `-` is standard input. Throws `WorldError`. */
	read(path: string): Promise<Uint8Array>;
	/** The file in pieces, for large ones. `-` is standard input. */
	stream(path: string): AsyncIterable<Uint8Array>;
	/** The paths that a pattern such as `data/deals-*.csv` names, sorted; a path without wildcards names itself. */
	glob(pattern: string, folder: string): Promise<readonly string[]>;
	exists(path: string): Promise<boolean>;
	/** Written beside its place and renamed; never half. Refuses an existing file unless `force`. */
	write(path: string, content: string | Uint8Array, force: boolean): Promise<void>;
	/** A file of the program's own `templates/`, by its path there. */
	template(path: string): Promise<string>;
	/** The names of the files in a folder of `templates/`, sorted. */
	templates(folder: string): Promise<readonly string[]>;
	out(text: string | Uint8Array): Promise<void>;
	err(text: string): void;
}
