/** A check in words: what was found and, where it doesn't pass, what would have to be true. */
import { say } from "../../../i18n/words.ts";
import type { CheckId } from "../check/facts.ts";
import type { Check } from "../check/finding.ts";
import { type CheckSettings, isWritten } from "../check/limits.ts";
import { limitWords } from "../words-check/limits.ts";
import { checkWords } from "../words-check.ts";
import { findingOf } from "./findings.ts";
import { needOf } from "./needs.ts";
import type { Writing } from "./writing.ts";

/** Their findings name what is needed already. */
const SAID: ReadonlySet<CheckId> = new Set(["averageDeal", "conversion"]);

/** One short paragraph. */
export function messageOf(check: Check, writing: Writing): string {
	const finding = findingOf(check, writing);
	const need = SAID.has(check.id) ? undefined : needOf(check, writing);
	return need === undefined ? finding : `${finding} ${say(checkWords, writing.language).neededSentence(need)}`;
}

/** Where the check's limit comes from. */
export function sourceOf({ id }: Check, settings: CheckSettings, { language }: Writing): string {
	return isWritten(settings, id) ? say(checkWords, language).own : say(limitWords, language)[id];
}
