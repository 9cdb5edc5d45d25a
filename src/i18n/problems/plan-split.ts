/** Sentences of the problems in `core/problem-facts/plan-split`. */
import type { PlanSplitFacts } from "../../core/problem-facts/plan-split.ts";
import { quoted, writtenList } from "../written.ts";
import type { Sentences } from "./index.ts";

export const planSplitSentences: Sentences<PlanSplitFacts> = {
	"plan-grade-unknown": {
		en: ({ name, grade, known }) =>
			grade === ""
				? `${name} has no grade in the staff file, and the plan is weighted by grade; fill it in, or give ${name} a weight in plan.weights`
				: `the grade ${quoted(grade, "en")} of ${name} has no weight; add it to plan.weighting.grades, which knows ${writtenList(known, "en")}`,
		ru: ({ name, grade, known }) =>
			grade === ""
				? `у сотрудника ${quoted(name, "ru")} не указан грейд, а план делится по грейдам; впишите его или задайте вес в plan.weights`
				: `грейду ${quoted(grade, "ru")} (${name}) не задан вес; добавьте его в plan.weighting.grades, сейчас там ${writtenList(known, "ru")}`,
	},
	"plan-weights-unused": {
		en: ({ by, names }) =>
			`the staff file gives weights to ${writtenList(names, "en")}, but plan.weighting is ${by}, so they are not used; weights under plan.weights always are`,
		ru: ({ by, names }) =>
			`в файле сотрудников есть веса (${writtenList(names, "ru")}), но задано plan.weighting: ${by}, поэтому они не используются; веса из plan.weights действуют всегда`,
	},
	"plan-weights-without-history": {
		en: ({ months }) =>
			`weights by history need deals that these people won in the last ${months} months; give --deals FILE (or sources.deals in rop.yaml), check the names, or choose plan.weighting: equal`,
		ru: ({ months }) =>
			`для весов по истории нужны сделки, которые эти люди выиграли за последние месяцы (${months}); укажите --deals ФАЙЛ (или sources.deals в rop.yaml), проверьте имена или выберите plan.weighting: equal`,
	},
};
