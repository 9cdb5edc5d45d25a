/** Reported by the readers of rop.yaml. */
export interface SettingsFacts {
	/** `code`: the parser's name of the fault, such as `BAD_INDENT`. */
	"yaml-invalid": { code: string };
	"settings-no-map": Record<never, never>;
	"workspace-missing": { folder: string };
	"key-unknown": { key: string; closest: string | undefined; known: readonly string[] };
	/** `example`: a value it can have, where there are few. */
	"setting-missing": { key: string; example: string | undefined };
	/** `range`: the least and the most that a number may be. */
	"setting-invalid": {
		key: string;
		found: string;
		expected: SettingExpectation;
		range?: readonly [number, number] | undefined;
	};
	"setting-choice": { key: string; found: string; choices: readonly string[]; closest: string | undefined };
}

/** What a setting wants, named so that both languages can say it. */
export type SettingExpectation =
	| "amount"
	| "positive-amount"
	| "amount-from-zero"
	| "month"
	| "quarter"
	| "left-out"
	| "percent"
	| "percent-above-zero"
	| "share"
	| "conversion"
	| "duration"
	| "wait"
	| "months"
	| "amount-per"
	| "percent-a-year"
	| "weight"
	| "number"
	| "one-reading"
	| "day"
	| "count"
	| "year"
	| "text"
	| "currency"
	| "timezone"
	| "list"
	| "twelve"
	| "map";
