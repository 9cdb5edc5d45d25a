/** Sentences of the problems in `core/problem-facts/hire-limits`. */
import type { HireLimitsFacts } from "../../core/problem-facts/hire-limits.ts";
import { rateNumber } from "../../core/rate.ts";
import { plural } from "../plural.ts";
import { quoted, writtenNumber, writtenPercent } from "../written.ts";
import type { Sentences } from "./index.ts";

export const hireLimitsSentences: Sentences<HireLimitsFacts> = {
	"hire-budget-without-cost": {
		en: ({ role }) =>
			`a budget is set, but what the role ${quoted(role, "en")} costs isn't known, so it can't be kept to; write hire.cost, at least salary: 60 000, or remove the budget`,
		ru: ({ role }) =>
			`бюджет задан, но сколько стоит роль ${quoted(role, "ru")}, неизвестно, и уложиться в него нельзя; впишите hire.cost, хотя бы salary: 60 000, или уберите бюджет`,
	},
	"hire-search-ended": {
		en: ({ within, search }) =>
			within === undefined
				? `no schedule was found within ${branches(search)}, so starts were picked one by one, and a better schedule may exist; raise hire.search or loosen hire.limits`
				: `a better schedule may exist, but not by more than ${writtenPercent(rateNumber(within), 1, "en")}: the search ended after ${branches(search)}; raise hire.search to look longer`,
		ru: ({ within, search }) =>
			within === undefined
				? `за отведённое число шагов поиска (${writtenNumber(search, 0, "ru")}) график не найден, поэтому выходы подобраны по одному, и бывает график лучше; увеличьте hire.search или ослабьте hire.limits`
				: `график получше, возможно, есть, но выигрыш не больше ${writtenPercent(rateNumber(within), 1, "ru")}: поиск остановлен на шаге ${writtenNumber(search, 0, "ru")}; чтобы искать дольше, увеличьте hire.search`,
	},
};

function branches(search: number): string {
	return `${writtenNumber(search, 0, "en")} ${plural(search, { one: "branch", other: "branches" }, "en")}`;
}
