/** Sentences of the problems in `core/problem-facts/plan`. */
import type { PlanFacts } from "../../core/problem-facts/plan.ts";
import type { Sentences } from "./index.ts";

export const planSentences: Sentences<PlanFacts> = {
	"plan-target-missing": {
		en: () => "the year's target is not known; give --target 120000000, or plan.target in rop.yaml",
		ru: () => "не задан план на год; укажите --target 120000000 или plan.target в rop.yaml",
	},
};
