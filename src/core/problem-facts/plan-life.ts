/** Reported by `rop plan freeze`, `diff`, `revise` and `import`. */
import type { Currency, Money } from "../money.ts";

export interface PlanLifeFacts {
	"plan-version-nowhere": Record<never, never>;
	/** `found`: the form or the file that was asked for. */
	"plan-version-not-text": { found: string };
	"plan-version-exists": { file: string };
	"plan-version-same": { name: string };
	"plan-version-past-changed": { name: string; months: readonly string[] };
	/** `found`: the schema that the file says it has; undefined: it is no file of rop. */
	"plan-version-other": { found: string | undefined };
	/** `known`: the names of those that there are. */
	"plan-version-missing": { name: string; known: readonly string[] };
	"plan-version-none": Record<never, never>;
	"plan-versions-of-years": { before: string; after: string };
	"plan-versions-of-currencies": { before: string; after: string };
	/** `key`: where the file is not as it was written. */
	"plan-version-broken": { key: string };
	"plan-revise-year-over": { year: string };
	"plan-revise-without-deals": Record<never, never>;
	"plan-revise-not-frozen": Record<never, never>;
	/** The target of the version, and what the settings say now. */
	"plan-revise-target-changed": { name: string; target: Money; now: Money; currency: Currency };
	"plan-revise-no-months": { year: string };
	"plan-revise-months-empty": { months: readonly string[] };
	"plan-revise-target-reached": { target: Money; fact: Money; currency: Currency };
}
