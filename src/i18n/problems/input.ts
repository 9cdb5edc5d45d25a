/** Sentences of the problems in `core/problem-facts/input`. */
import type { InputFacts } from "../../core/problem-facts/input.ts";
import type { Sentences } from "./index.ts";
import { inputActivitySentences } from "./input-activities.ts";
import { inputDealSentences } from "./input-deals.ts";
import { inputFileSentences } from "./input-files.ts";
import { inputQuotaSentences } from "./input-quotas.ts";
import { inputValueSentences } from "./input-values.ts";

export const inputSentences: Sentences<InputFacts> = {
	...inputFileSentences,
	...inputValueSentences,
	...inputDealSentences,
	...inputActivitySentences,
	...inputQuotaSentences,
};
