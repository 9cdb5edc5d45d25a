/** Sentences of the problems in `core/problem-facts/plan-check`. */
import type { PlanCheckFacts } from "../../core/problem-facts/plan-check.ts";
import { writtenDay } from "../written.ts";
import type { Sentences } from "./index.ts";

export const planCheckSentences: Sentences<PlanCheckFacts> = {
	"plan-check-without-deals": {
		en: () => "the check holds the plan against past deals; give --deals FILE, or sources.deals in rop.yaml",
		ru: () => "проверка сравнивает план с прошлыми сделками; укажите --deals ФАЙЛ или sources.deals в rop.yaml",
	},
	"plan-check-year-over": {
		en: ({ year, asOf }) =>
			`${year} is over on ${writtenDay(asOf, "en")}, so nothing of its plan is left to check; give another --year, or the day of planning with --today`,
		ru: ({ year, asOf }) =>
			`на ${writtenDay(asOf, "ru")} ${year} год уже закончился, проверять в его плане нечего; укажите другой --year или день планирования в --today`,
	},
	"plan-check-data-ends": {
		en: ({ last, asOf }) =>
			`no deal was closed after ${writtenDay(last, "en")}, and today is ${writtenDay(asOf, "en")}: everything is counted as of ${writtenDay(last, "en")}; export the deals anew to check the plan as of today`,
		ru: ({ last, asOf }) =>
			`после ${writtenDay(last, "ru")} закрытых сделок нет, а сегодня ${writtenDay(asOf, "ru")}: всё посчитано по состоянию на ${writtenDay(last, "ru")}; чтобы проверить план на сегодня, выгрузите сделки заново`,
	},
};
