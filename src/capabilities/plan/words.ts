/** Every phrase of the plan's document, both languages side by side. */
import type { Words } from "../../i18n/words.ts";
import { assumptionsWords } from "./words/assumptions.ts";
import { lineWords } from "./words/lines.ts";
import { measuresWords } from "./words/measures.ts";
import { methodWords } from "./words/method.ts";
import { peopleWords } from "./words/people.ts";
import { summaryWords } from "./words/summary.ts";
import { workingWords } from "./words/working.ts";

export const planWords = {
	...summaryWords,
	...peopleWords,
	...assumptionsWords,
	...workingWords,
	...methodWords,
	...lineWords,
	...measuresWords,
} satisfies Words;
