/** What the sheets of a difference are made from. */
import type { Language } from "../../../i18n/language.ts";
import type { Said } from "../../../i18n/words.ts";
import type { ComparedPlan, PlanDiff } from "../life/diff.ts";
import type { lifeWords } from "../words-life.ts";

export interface DiffView {
	readonly diff: PlanDiff;
	readonly language: Language;
	readonly words: Said<typeof lifeWords>;
	readonly before: ComparedPlan;
	readonly after: ComparedPlan;
	/** What the plans are called: `2026-v1`, «сейчас». */
	readonly names: { readonly before: string; readonly after: string };
}
