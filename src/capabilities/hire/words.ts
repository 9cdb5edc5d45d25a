/** Every phrase of the hiring document, both languages side by side. */
import type { Words } from "../../i18n/words.ts";
import { assumptionsWords } from "./words/assumptions.ts";
import { budgetWords } from "./words/budget.ts";
import { decisionWords } from "./words/decisions.ts";
import { fixedWords } from "./words/fixed.ts";
import { hiresWords } from "./words/hires.ts";
import { methodWords } from "./words/method.ts";
import { monthsWords } from "./words/months.ts";
import { recruitingWords } from "./words/recruiting.ts";
import { riskWords } from "./words/risk.ts";
import { summaryWords } from "./words/summary.ts";
import { variantWords } from "./words/variants.ts";
import { workingWords } from "./words/working.ts";

export const hireWords = {
	...summaryWords,
	...decisionWords,
	...monthsWords,
	...hiresWords,
	...recruitingWords,
	...budgetWords,
	...assumptionsWords,
	...fixedWords,
	...riskWords,
	...variantWords,
	...methodWords,
	...workingWords,
} satisfies Words;
