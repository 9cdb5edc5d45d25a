/**
 * Every problem code with the facts its sentences need, grouped by who reports it.
 * A fact is what was found (text as the user wrote it) or what is needed; never a finished sentence.
 */

/** Reported by the door to the outside and by the command line. */
interface RunFacts {
	"file-missing": { file: string };
	"file-is-folder": { file: string };
	"file-unreadable": { file: string; reason: string };
	"file-exists": { file: string };
	"file-locked": { file: string };
	"folder-missing": { folder: string };
	"format-unknown": { found: string; known: readonly string[] };
	"option-invalid": { option: string; found: string; expected: OptionExpectation };
	"option-missing": { option: string; key: string };
}

/** What an option wants, named so that both languages can say it. */
export type OptionExpectation =
	| "day"
	| "year"
	| "positive-amount"
	| "amount"
	| "percent"
	| "period"
	| "whole-number"
	| "choice";

/** Reported by the readers. */
interface InputFacts {
	"file-empty": { file: string };
}

/** Reported by the readers of rop.yaml. */
interface SettingsFacts {
	"key-unknown": { key: string; closest: string | undefined };
}

/** Reported by the calendar. */
interface CalendarFacts {
	"calendar-year-missing": { year: number; known: readonly number[] };
	"calendar-year-provisional": { year: number };
}

/** Reported by `rop plan`. */
interface PlanFacts {
	"plan-target-not-positive": { found: string };
}

export interface ProblemFacts extends RunFacts, InputFacts, SettingsFacts, CalendarFacts, PlanFacts {}
