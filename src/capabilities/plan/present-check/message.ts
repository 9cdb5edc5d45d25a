/** A check in words: what was found and, where it doesn't pass, what would have to be true. */
import { say } from "../../../i18n/words.ts";
import type { Check } from "../check/finding.ts";
import { checkWords } from "../words-check.ts";
import { findingOf } from "./findings.ts";
import { needOf } from "./needs.ts";
import type { Writing } from "./writing.ts";

/** One short paragraph. */
export function messageOf(check: Check, writing: Writing): string {
	const finding = findingOf(check, writing);
	const need = needOf(check, writing);
	return need === undefined ? finding : `${finding} ${say(checkWords, writing.language).neededSentence(need)}`;
}
