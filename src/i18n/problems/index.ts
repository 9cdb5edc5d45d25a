/** What every problem code says, in both languages; a code without both sentences does not compile. */
import type { Problem, ProblemCode, ProblemFacts } from "../../core/problem.ts";
import type { Language } from "../language.ts";
import { calendarSentences } from "./calendar.ts";
import { dataSentences } from "./data.ts";
import { hireSentences } from "./hire.ts";
import { hireLimitsSentences } from "./hire-limits.ts";
import { hireTurnoverSentences } from "./hire-turnover.ts";
import { inputSentences } from "./input.ts";
import { payrollSentences } from "./payroll.ts";
import { planSentences } from "./plan.ts";
import { planCheckSentences } from "./plan-check.ts";
import { planFunnelSentences } from "./plan-funnel.ts";
import { planImportSentences } from "./plan-import.ts";
import { planLifeSentences } from "./plan-life.ts";
import { planLinesSentences } from "./plan-lines.ts";
import { ofMeasure, planMeasureSentences } from "./plan-measure.ts";
import { planSplitSentences } from "./plan-split.ts";
import { runSentences } from "./run.ts";
import { settingsSentences } from "./settings.ts";
import { workbookSentences } from "./workbook.ts";

/** One or two plain sentences: what was found, and what to do. No place, no severity. */
export type Sentences<Facts> = {
	readonly [Code in keyof Facts]: Readonly<Record<Language, (facts: Facts[Code]) => string>>;
};

const SENTENCES: Sentences<ProblemFacts> = {
	...runSentences,
	...inputSentences,
	...settingsSentences,
	...calendarSentences,
	...payrollSentences,
	...planSentences,
	...planFunnelSentences,
	...planCheckSentences,
	...planImportSentences,
	...planLifeSentences,
	...planLinesSentences,
	...planMeasureSentences,
	...planSplitSentences,
	...hireSentences,
	...hireLimitsSentences,
	...hireTurnoverSentences,
	...workbookSentences,
	...dataSentences,
};

/** The sentence of a code for these facts. */
export function sentence<Code extends ProblemCode>(code: Code, facts: ProblemFacts[Code], language: Language): string {
	return SENTENCES[code][language](facts);
}

/** What a problem says; where it tells of a further measure of a plan, after that measure's name. */
export function sentenceOf({ code, facts, measure }: Problem, language: Language): string {
	const said = sentence(code, facts, language);
	return measure === undefined ? said : ofMeasure(measure, said, language);
}

/** All codes there are. */
export const CODES = Object.keys(SENTENCES) as readonly ProblemCode[];
