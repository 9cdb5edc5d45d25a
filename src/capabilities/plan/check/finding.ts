/** What a check found: the figure, the limits it was held to, and how it stands. */
import type { Money } from "../../../core/money.ts";
import { compareRates, type Rate } from "../../../core/rate.ts";
import type { CheckFacts, CheckId } from "./facts.ts";

export type Status = "ok" | "warn" | "fail";

/** `share` is shown as a percent, `times` as a multiple, `number` is a count that may be an average. */
export type Figure =
	| { readonly kind: "share" | "times" | "number"; readonly value: Rate }
	| { readonly kind: "money"; readonly value: Money };

/** Up to `warn` all is well; past `fail`, where there is such a limit, the plan has lost touch with the past. */
export interface Limits {
	readonly warn: Rate;
	readonly fail: Rate | undefined;
}

/** One check with its facts, which fit the id. */
export type Check = {
	readonly [Id in CheckId]: {
		readonly id: Id;
		readonly status: Status;
		readonly measured: Figure;
		/** Where `ok` ends. */
		readonly limit: Figure;
		/** Where `fail` begins; undefined: this check only warns. */
		readonly failAt: Figure | undefined;
		readonly facts: CheckFacts[Id];
	};
}[CheckId];

/** A check that could not be made, and what is missing. */
export interface Unmeasured {
	readonly id: CheckId;
	readonly missing: Missing;
}

/** What would make a check possible. */
export type Missing =
	| "switched-off"
	| "met"
	| "history"
	| "history-of-year"
	| "year-not-over"
	| "staff"
	| "lost-deals"
	| "creation-days"
	| "sellers"
	| "clients"
	| "vacations"
	| "months-ahead"
	| "last-plan"
	| "lead-budget"
	| "payments"
	| "payments-of-deals";

/** A figure that must not rise above its limits. */
export function judgeHigh(measured: Rate, { warn, fail }: Limits): Status {
	if (fail !== undefined && compareRates(measured, fail) > 0) return "fail";
	return compareRates(measured, warn) > 0 ? "warn" : "ok";
}

/** A figure that must not fall below its limits. */
export function judgeLow(measured: Rate, { warn, fail }: Limits): Status {
	if (fail !== undefined && compareRates(measured, fail) < 0) return "fail";
	return compareRates(measured, warn) < 0 ? "warn" : "ok";
}

/** The check of an id, its parts held together by the compiler. */
export function checkOf<Id extends CheckId>(check: {
	readonly id: Id;
	readonly status: Status;
	readonly measured: Figure;
	readonly limit: Figure;
	readonly failAt: Figure | undefined;
	readonly facts: CheckFacts[Id];
}): Check {
	return check as Check;
}

/** Why there is no such check. */
export function unmeasured(id: CheckId, missing: Missing): Unmeasured {
	return { id, missing };
}

export function isMeasured(finding: Check | Unmeasured): finding is Check {
	return "status" in finding;
}

/** A figure, where there is a rate for it. */
export function figure<Kind extends "share" | "times" | "number">(kind: Kind, value: Rate): Figure;
export function figure<Kind extends "share" | "times" | "number">(
	kind: Kind,
	value: Rate | undefined,
): Figure | undefined;
export function figure(kind: "share" | "times" | "number", value: Rate | undefined): Figure | undefined {
	return value === undefined ? undefined : { kind, value };
}
