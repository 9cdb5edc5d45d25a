/** An edited workbook without its check, which is counted anew from deals and holds nothing that goes back. */
import type { Language } from "../../../../i18n/language.ts";
import { say } from "../../../../i18n/words.ts";
import { planWords } from "../../words.ts";
import { checkInPlanWords } from "../../words-check/in-plan.ts";
import { checkWords } from "../../words-check.ts";
import type { FoundSheet } from "./found.ts";

/** The sheets and lines of the plan itself; newer deals change what the check says, and nothing of the plan. */
export function withoutCheck(sheets: readonly FoundSheet[], language: Language): readonly FoundSheet[] {
	const [check, inPlan] = [say(checkWords, language), say(checkInPlanWords, language)];
	const { summarySheet } = say(planWords, language);
	const ofCheck = new Set([check.sheet, check.neededSheet, inPlan.evidenceSheet, inPlan.limitsSheet]);
	return sheets
		.filter(({ name }) => !ofCheck.has(name))
		.map(({ name, lines }) => {
			if (name !== summarySheet) return { name, lines };
			return { name, lines: new Map([...lines].filter(([, { cells }]) => cells[0] !== inPlan.label)) };
		});
}
