/** Reported by the command line and by the door to the outside. */
export interface RunFacts {
	"file-missing": { file: string };
	"file-is-folder": { file: string };
	/** `reason` is the system's error code: `EACCES`. */
	"file-unreadable": { file: string; reason: string };
	"file-unwritable": { file: string; reason: string };
	"file-exists": { file: string };
	"file-locked": { file: string };
	"folder-missing": { folder: string };
	"pattern-matches-nothing": { pattern: string };
	"format-unknown": { found: string; known: readonly string[] };
	"option-invalid": { option: string; found: string; expected: OptionExpectation };
}

/** What an option wants, named so that both languages can say it. */
export type OptionExpectation = "day" | "year" | "positive-amount" | "percent" | "whole-number";
