/** The contract every command fulfils. */
import type { Day } from "./core/day.ts";
import type { InputSummary } from "./core/input-summary.ts";
import type { Currency } from "./core/money.ts";
import type { Problem } from "./core/problem.ts";
import type { Rejects } from "./core/rejects.ts";
import type { Language } from "./i18n/language.ts";
import type { Phrase } from "./i18n/words.ts";
import type { Document } from "./output/document.ts";
import type { World } from "./world.ts";

export type { InputSummary } from "./core/input-summary.ts";

/** What `rop <noun> <verb>` is: its name, what it says of itself, what it takes, and the calls in order. */
export interface Command {
	readonly noun: string;
	/** Absent for commands of one word: `rop demo`. */
	readonly verb?: string;
	readonly summary: Phrase<string>;
	/** Shown first in the help: what to type, and what comes of it. */
	readonly examples: readonly Example[];
	/** Positional arguments, in order: `[DIR]`. */
	readonly args?: readonly OptionSpec[];
	readonly options: readonly OptionSpec[];
	/** The language it speaks where neither `--lang` nor `ROP_LANG` says; absent: the workspace's, else the system's. */
	readonly speaks?: Language;
	/** Prints nothing and exits nothing. */
	run(world: World, request: Request): Promise<Outcome>;
}

export interface Example {
	/** What is typed; in both languages where it has words of its own. */
	readonly line: string | Phrase<string>;
	readonly says: Phrase<string>;
}

/** An option as commander takes it (`--year <YYYY>`), explained in both languages. */
export interface OptionSpec {
	readonly flags: string;
	readonly describe: Phrase<string>;
	readonly choices?: readonly string[];
}

/** What the user typed, with the global options understood. */
export interface Request {
	readonly language: Language;
	/** The folder given with `--workspace`. */
	readonly workspace: string | undefined;
	/** The day given with `--today`. */
	readonly today: Day | undefined;
	readonly files: InputFiles;
	readonly allowRejects: boolean;
	/** Takes the rows that can't be read, where the user wants them in a file; delivery writes it. */
	readonly rejects: Rejects | undefined;
	readonly force: boolean;
	readonly interactive: boolean;
	/** The command's own options by commander's names (`--unit-safe` → `unitSafe`), unread. */
	readonly options: Readonly<Record<string, string | readonly string[] | boolean | undefined>>;
	readonly args: readonly string[];
}

/** Files given on the command line in place of the workspace's. */
export interface InputFiles {
	readonly deals: readonly string[];
	readonly payments: readonly string[];
	readonly staff: readonly string[];
	readonly activities: readonly string[];
	readonly quotas: readonly string[];
}

export interface Outcome {
	readonly problems: readonly Problem[];
	/** Absent where errors left nothing to say. */
	readonly answer?: Answer;
	/** Files that come with the answer, written before it is shown. */
	readonly files?: readonly AnswerFile[];
	/** The answer is about what is wrong, so errors do not keep it back; the exit code stays theirs. */
	readonly showDespiteErrors?: boolean;
	/** Printed as it is, in place of the document, where no form of it was asked for: settings to paste. */
	readonly text?: string;
	/** `false`: done, but a condition that was asked for is not met (exit 3). */
	readonly met?: boolean;
}

/** An answer to be written into a file, in the form that the name's ending asks for. Its folder is made where it is missing. */
export interface AnswerFile {
	readonly path: string;
	readonly answer: Answer;
}

/** The result in the two forms that leave the program. */
export interface Answer {
	/** `rop.plan/1` */
	readonly schema: string;
	readonly asOf: Day;
	readonly currency: Currency;
	readonly inputs: readonly InputSummary[];
	/** The body of the JSON answer, in the documented order of keys. */
	json(): JsonObject;
	document(): Document;
	/** The document as a workbook has it, where a workbook has more than the other forms; asked for only to write one. */
	workbook?(): Promise<Document>;
}

export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
	readonly [key: string]: Json;
}
