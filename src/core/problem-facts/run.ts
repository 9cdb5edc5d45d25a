/** Reported by the command line and by the door to the outside. */
export interface RunFacts {
	"command-unknown": { command: string; closest: string | undefined; known: readonly string[] };
	"option-unknown": { option: string; closest: string | undefined };
	/** `command`: one that has the option. */
	"option-elsewhere": { option: string; command: string };
	"option-without-value": { option: string };
	"option-choice": { option: string; found: string; choices: readonly string[]; closest: string | undefined };
	"option-invalid": { option: string; found: string; expected: OptionExpectation };
	"argument-unexpected": { found: string };
	"format-unknown": { found: string; known: readonly string[] };
	"format-needs-file": { format: string };
	"file-missing": { file: string };
	"file-is-folder": { file: string };
	"file-unreadable": { file: string; reason: string };
	/** `reason` is the system's error code: `EACCES`. */
	"file-unwritable": { file: string; reason: string };
	"file-exists": { file: string };
	"file-locked": { file: string };
	"folder-missing": { folder: string };
	"folder-unmakable": { folder: string; reason: string };
	"pattern-matches-nothing": { pattern: string };
}

/** What an option wants, named so that both languages can say it. */
export type OptionExpectation = "day" | "year" | "positive-amount" | "one-reading" | "percent" | "whole-number";
