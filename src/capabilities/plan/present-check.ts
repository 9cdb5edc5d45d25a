/** The check as a document: the verdict, the checks, what would have to be true, and the evidence. */

import type { Language } from "../../i18n/language.ts";
import { say } from "../../i18n/words.ts";
import { writtenDay } from "../../i18n/written.ts";
import type { Document } from "../../output/document.ts";
import type { PlanCheck } from "./check/check.ts";
import { checkSheet } from "./present-check/check-sheet.ts";
import { evidenceSheets } from "./present-check/evidence-sheet.ts";
import { neededSheet } from "./present-check/needed-sheet.ts";
import { writingOf } from "./present-check/writing.ts";
import { checkWords } from "./words-check.ts";

/** The whole document, in the language. */
export function presentCheck(check: PlanCheck, language: Language): Document {
	const words = say(checkWords, language);
	const writing = writingOf(check, language);
	const { company, currency, year } = check.basis.plan.settings;
	const asOf = words.asOf(writtenDay(check.basis.history.until, language));
	return {
		name: "plan-check",
		title: words.title(year.label),
		subtitle: [company, asOf].filter((part) => part !== undefined).join(", "),
		currency,
		sheets: [checkSheet(check, writing), ...neededSheet(check, writing), ...evidenceSheets(check, writing)],
	};
}
