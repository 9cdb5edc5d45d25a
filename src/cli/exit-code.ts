/** The exit codes of interface.md. */
import type { Outcome } from "../command.ts";
import type { Problem } from "../core/problem.ts";
import { runSentences } from "../i18n/problems/run.ts";
import { settingsSentences } from "../i18n/problems/settings.ts";

export const DONE = 0;
export const ERRORS_IN_DATA = 1;
export const COULD_NOT_RUN = 2;
export const NOT_MET = 3;
export const FAULT = 70;
export const INTERRUPTED = 130;

/** Problems that lie in what was asked for, not in the data. */
const ASKED_WRONG: readonly string[] = [
	"plan-target-missing",
	"plan-year-missing",
	"plan-history-not-given",
	"plan-check-without-deals",
	"plan-check-year-over",
	"plan-revise-year-over",
	"plan-revise-without-deals",
	"plan-version-nowhere",
	"plan-version-not-text",
	"plan-version-exists",
	"plan-version-missing",
	"plan-version-none",
	"plan-import-not-named",
	"plan-import-year",
	"plan-import-other",
	"plan-import-form",
	"plan-versions-of-years",
	"plan-versions-of-currencies",
	"data-nothing-given",
	"data-file-not-named",
	"data-map-many",
	"hire-year-over",
	"hire-without-history",
	"hire-plan-without-people",
	"what-if-unread",
	"what-if-too-many",
];

/** Usage, missing files and broken settings stop before the data (2); errors in the data come next (1). */
export function exitCode({ problems, met }: Outcome, strict: boolean): number {
	const errors = problems.filter(({ severity }) => severity === "error" || (strict && severity === "warning"));
	if (errors.some(couldNotRun)) return COULD_NOT_RUN;
	if (errors.length > 0) return ERRORS_IN_DATA;
	return met === false ? NOT_MET : DONE;
}

function couldNotRun({ code, severity, place }: Problem): boolean {
	if (severity !== "error") return false;
	return code in runSentences || code in settingsSentences || ASKED_WRONG.includes(code) || isOfSettings(place?.file);
}

/** Whatever stands wrong in rop.yaml is a broken setting, whoever finds it: a person, a sheet, a column that isn't there. */
function isOfSettings(file: string | undefined): boolean {
	return file !== undefined && /(?:^|[\\/])rop\.yaml$/.test(file);
}
